namespace Intake.Checks.Background;

/// <summary>Những từ ngữ của các lĩnh vực có trong một văn bản: bao nhiêu thuộc về kế hoạch, bao nhiêu là của riêng từng nội dung.</summary>
internal sealed class FieldsSpoken(TextTerms text, TopicProfiles profiles)
{
    /// <summary>Keeps a word or two from making a share; a single word is about as rare.</summary>
    private const double Doubt = 5;
    /// <summary>A shorter text is measured as if it had so many syllables: one word of a field is no speech about it.</summary>
    private const int FewestSyllables = 150;

    /// <summary>In the order of the text, with repetitions.</summary>
    public IReadOnlyList<FieldTerm> Words { get; } = [.. AdministrativeFields.Shared.In(text).Select(w => w.Term)];

    /// <summary>Which part of the words, by rarity, belongs to fields that a topic of the plan speaks of; 0 without any.</summary>
    public double ShareOfPlan()
    {
        var (all, plans) = (Doubt, 0.0);
        foreach (var word in Words)
        {
            all += word.Rarity;
            if (word.Fields.Any(f => profiles.Fields!.Any(topic => topic[f] > 0))) plans += word.Rarity;
        }
        return plans / all;
    }

    /// <summary>How much of the text is the topic's own: rarity of the distinct words of its fields, the plan's frame left out, a syllable of the text.</summary>
    public double OwnWords(int topic)
    {
        var own = profiles.OwnFields![topic];
        var sum = Words.Distinct().Sum(word => word.Rarity / Math.Sqrt(word.Fields.Count) * word.Fields.Max(f => own[f]));
        return sum / Math.Max(FewestSyllables, text.Syllables.Count(s => s is not null));
    }
}
