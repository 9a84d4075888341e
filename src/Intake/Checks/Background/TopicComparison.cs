namespace Intake.Checks.Background;

/// <summary>Một văn bản đặt cạnh từng nội dung: giống bao nhiêu, và mỗi từ góp bao nhiêu.</summary>
internal sealed class TopicComparison
{
    /// <summary>Weights of meaning and of fields against words, chosen on passages of the press (docs/checks.md).</summary>
    private const double MeaningWeight = 1.5, FieldsWeight = 2;
    /// <summary>Scales of the cosines in <see cref="Likeness"/>: what an honest passage reaches, fields counting as much as four such.</summary>
    private const double WordsScale = 0.05, MeaningScale = 0.2, FieldsScale = 0.25;
    /// <summary>
    /// What the manner of a text adds to its likeness: the commonness of its syllables in administrative prose, and how much it speaks of the
    /// plan's fields rather than others. Fitted on half of the labelled and half of other passages; an honest passage gets 0 for each.
    /// </summary>
    private const double MannerWeight = 2, UsualRarity = 1.2, PlanWeight = 4, UsualShareOfPlan = 0.75;
    /// <summary>With one or two topics standard scores are always 0 or ±1 and say nothing.</summary>
    private const int FewestForStandardScores = 3;

    private readonly Dictionary<string, double[]> contributions = new(StringComparer.Ordinal);
    private readonly bool isStandard;
    private readonly FieldsSpoken? spoken;

    public TopicComparison(TextTerms text, TopicProfiles profiles)
    {
        isStandard = profiles.Count >= FewestForStandardScores;
        var sums = new double[profiles.Count];
        (Scores, Likeness) = (sums, new double[profiles.Count]);
        if (profiles.Count == 0) return;

        var all = 1 + MeaningWeight + (profiles.Fields is null ? 0 : FieldsWeight);
        Add(WordParts(text, profiles), 1 / all, WordsScale);
        Add(MeaningParts(text, profiles), MeaningWeight / all, MeaningScale);
        if (profiles.Fields is not null)
        {
            spoken = new FieldsSpoken(text, profiles);
            Add(FieldParts(spoken, profiles), FieldsWeight / all, FieldsScale);
            if (isStandard && !profiles.IsNarrow) AddManner(text, spoken);
        }
        if (!isStandard) Scores = Likeness;
    }

    /// <summary>Compares the topics of this text.</summary>
    public double[] Scores { get; }
    /// <summary>Compares this text with others.</summary>
    public double[] Likeness { get; }

    /// <summary>See <see cref="FieldsSpoken.OwnWords"/>; 0 when fields are not used.</summary>
    public double OwnWords(int topic) => spoken?.OwnWords(topic) ?? 0;

    /// <summary>
    /// How much <paramref name="term"/> lifts <paramref name="topic"/> above the average topic. The contributions of all terms add up to
    /// the score, but for a constant factor: the evidence is what was counted and not a story told afterwards.
    /// </summary>
    public double Contribution(string term, int topic) => contributions.TryGetValue(term, out var parts) ? parts[topic] : 0;

    private void Add(List<(string Term, double[] Parts)> parts, double weight, double scale)
    {
        var cosines = new double[Likeness.Length];
        foreach (var (_, values) in parts)
            for (var k = 0; k < cosines.Length; k++) cosines[k] += values[k];
        foreach (var (k, standard) in Vectors.Standard(cosines).Index())
        {
            Likeness[k] += cosines[k] / scale;
            if (isStandard) Scores[k] += weight * standard;
        }
        AddContributions(parts, isStandard ? weight / (Vectors.Deviation(cosines) + Vectors.Tiny) : 1 / scale);
    }

    private void AddManner(TextTerms text, FieldsSpoken fields)
    {
        var manner = (MannerWeight * (UsualRarity - text.MeanRarity)) + (PlanWeight * (fields.ShareOfPlan() - UsualShareOfPlan));
        for (var k = 0; k < Likeness.Length; k++) Likeness[k] += manner;
    }

    private static List<(string Term, double[] Parts)> WordParts(TextTerms text, TopicProfiles profiles)
    {
        List<(string, double[])> all = [];
        foreach (var (term, weight) in text.Lexical)
        {
            if (profiles.TopicsWith(term) is not [_, ..] holding) continue;
            var parts = new double[profiles.Count];
            foreach (var (topic, share) in holding) parts[topic] = share * weight / text.Length;
            all.Add((term, parts));
        }
        return all;
    }

    private static List<(string Term, double[] Parts)> MeaningParts(TextTerms text, TopicProfiles profiles)
    {
        var direction = text.Direction();
        var length = Vectors.Length(direction) is > 0 and var l ? l : 1;
        List<(string, double[])> all = [];
        foreach (var (term, weight) in text.Meaningful)
        {
            var vector = new double[direction.Length];
            text.AddUnit(term, weight / length, vector);
            all.Add((term, [.. profiles.Directions.Select(topic => Vectors.Dot(topic, vector))]));
        }
        return all;
    }

    /// <summary>A word of several syllables is entered by its pairs, as the other two are; a topic that speaks of no field stands at the average of the others.</summary>
    private static List<(string Term, double[] Parts)> FieldParts(FieldsSpoken text, TopicProfiles profiles)
    {
        var fields = AdministrativeFields.Shared;
        var length = Vectors.Length(fields.Weigh(text.Words)) is > 0 and var l ? l : 1;
        var speaking = profiles.Fields!.Select(own => own.Any(x => x > 0)).ToArray();
        List<(string, double[])> all = [];
        foreach (var (term, weight) in AdministrativeFields.Weights(text.Words))
        {
            double[] parts = [.. profiles.Fields!.Select(own => term.Fields.Sum(f => own[f] * weight / fields.LengthOf(f) / length))];
            var average = speaking.Contains(true) ? parts.Where((_, k) => speaking[k]).Average() : 0;
            for (var k = 0; k < parts.Length; k++)
                if (!speaking[k]) parts[k] = average;
            all.AddRange(PairsOf(term.Text).Select(pair => (pair, parts.Select(p => p / Math.Max(1, term.Syllables - 1)).ToArray())));
        }
        return all;
    }

    private static IEnumerable<string> PairsOf(string word)
    {
        var syllables = word.Split(' ');
        return syllables.Length == 1 ? [word] : Enumerable.Range(0, syllables.Length - 1).Select(i => $"{syllables[i]} {syllables[i + 1]}");
    }

    private void AddContributions(List<(string Term, double[] Parts)> parts, double scale)
    {
        foreach (var (term, values) in parts)
        {
            var mean = isStandard ? values.Average() : 0;
            if (!contributions.TryGetValue(term, out var sum)) contributions[term] = sum = new double[values.Length];
            for (var k = 0; k < values.Length; k++) sum[k] += scale * (values[k] - mean);
        }
    }
}
