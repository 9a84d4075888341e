namespace Intake.Checks.Background;

/// <summary>Những từ ngữ cho thấy một đoạn nói về một vế của nội dung.</summary>
/// <param name="Text">The clause as the plan has it.</param>
/// <param name="Fields">Fields of public life that it is about.</param>
internal sealed record ClauseTerms(string Text, IReadOnlySet<int> Fields)
{
    /// <summary>A pair of syllables that is more common than this says nothing.</summary>
    private const double LeastRarity = 2.5;

    private readonly IReadOnlySet<string> ownPairs = TextTerms.Of(Text).PairAt.OfType<string>()
        .Where(pair => BackgroundTerms.Shared.Rarity(pair) > LeastRarity).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of the paragraph that speak of the clause, each with its rarity; strongest first.</summary>
    public IReadOnlyList<(string Words, double Weight)> In(TextTerms paragraph)
    {
        Dictionary<string, double> found = new(StringComparer.Ordinal);
        foreach (var (_, term) in AdministrativeFields.Shared.In(paragraph).Where(w => w.Term.Fields.Any(Fields.Contains)))
            found[term.Text] = term.Rarity / Math.Sqrt(term.Fields.Count);
        foreach (var pair in OwnPairsIn(paragraph).Where(pair => !found.Keys.Any(word => $" {word} ".Contains($" {pair} ", StringComparison.Ordinal))))
            found[pair] = BackgroundTerms.Shared.Rarity(pair);
        return [.. found.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Select(w => (w.Key, w.Value))];
    }

    /// <summary>Which share of the clause's own words, by rarity, stands in the paragraph: 0 to 1.</summary>
    public double ShareOfOwnWords(TextTerms paragraph)
    {
        var all = ownPairs.Sum(pair => BackgroundTerms.Shared.Rarity(pair));
        return all == 0 ? 0 : OwnPairsIn(paragraph).Sum(pair => BackgroundTerms.Shared.Rarity(pair)) / all;
    }

    private IEnumerable<string> OwnPairsIn(TextTerms paragraph) => paragraph.PairAt.OfType<string>().Where(ownPairs.Contains).Distinct();
}
