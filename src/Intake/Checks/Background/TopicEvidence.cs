namespace Intake.Checks.Background;

/// <summary>Những từ ngữ của bài nói lên rằng bài thuộc về một nội dung.</summary>
internal sealed class TopicEvidence
{
    private const int MostPhrases = 6;
    private const int LongestPhrase = 6;
    /// <summary>A term weaker than this share of the strongest one explains nothing to a reader.</summary>
    private const double LeastShare = 0.12;

    private readonly TextTerms text;
    private readonly TopicComparison compared;
    private readonly string[] terms;

    public TopicEvidence(TextTerms text, TopicComparison compared)
    {
        (this.text, this.compared) = (text, compared);
        terms = [.. text.Lexical.Keys];
    }

    /// <summary>Readable phrases, strongest first: neighbouring pairs that both speak for the topic are joined.</summary>
    public IReadOnlyList<string> For(int topic)
    {
        var strong = Strong(topic);
        Dictionary<string, double> phrases = new(StringComparer.Ordinal);
        for (var at = 0; at < text.Syllables.Count;)
        {
            var end = EndOfPhrase(at, strong);
            if (end > at + 1) phrases.TryAdd(Words(at, end), Strength(at, end, strong));
            at = Math.Max(end, at + 1);
        }
        return Choose(phrases.Concat(strong.Where(t => !t.Key.Contains(' '))));
    }

    private Dictionary<string, double> Strong(int topic)
    {
        var weighed = terms.Select(t => (Term: t, Value: compared.Contribution(t, topic))).Where(t => t.Value > 0).ToArray();
        var least = weighed.Length == 0 ? 0 : LeastShare * weighed.Max(t => t.Value);
        return weighed.Where(t => t.Value >= least).ToDictionary(t => t.Term, t => t.Value, StringComparer.Ordinal);
    }

    private int EndOfPhrase(int at, Dictionary<string, double> strong)
    {
        var end = at;
        while (end - at + 1 < LongestPhrase && text.PairAt[end] is { } pair && strong.ContainsKey(pair)) end++;
        return end == at ? at : end + 1;
    }

    private string Words(int from, int to) => string.Join(' ', text.Syllables.Skip(from).Take(to - from));

    private double Strength(int from, int to, Dictionary<string, double> strong) =>
        Enumerable.Range(from, to - from - 1).Sum(i => strong[text.PairAt[i]!])
        + Enumerable.Range(from, to - from).Sum(i => Math.Max(0, strong.GetValueOrDefault(text.Syllables[i]!)));

    /// <summary>The strongest, none within another.</summary>
    private static List<string> Choose(IEnumerable<KeyValuePair<string, double>> phrases)
    {
        List<string> chosen = [];
        foreach (var (phrase, _) in phrases.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal))
        {
            if (chosen.Exists(c => Holds(c, phrase) || Holds(phrase, c))) continue;
            chosen.Add(phrase);
            if (chosen.Count == MostPhrases) break;
        }
        return chosen;
    }

    private static bool Holds(string phrase, string part) => $" {phrase} ".Contains($" {part} ", StringComparison.Ordinal);
}
