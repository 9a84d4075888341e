using System.Collections.Frozen;

namespace Intake.Checks.Background;

/// <summary>Những từ ngữ của bài nói lên rằng bài thuộc về một nội dung.</summary>
internal sealed class TopicEvidence
{
    private const int MostPhrases = 6;
    private const int LongestPhrase = 6;
    /// <summary>A term weaker than this share of the strongest one explains nothing to a reader.</summary>
    private const double LeastShare = 0.12;
    /// <summary>A bond weaker than this is chance.</summary>
    private const double LeastBond = 0.1;
    /// <summary>Words of grammar, with which no phrase begins or ends.</summary>
    private static readonly FrozenSet<string> Grammar =
        "và của các là có ở với cho khi trong tại từ được đã về để này những một theo do bởi thì mà đến phải còn không cùng".Split(' ').ToFrozenSet();

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
            if (end > at + 1 && Whole(at, end) is { } phrase) phrases.TryAdd(phrase, Strength(at, end, strong));
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

    /// <summary>The phrase from word edge to word edge: words of grammar are dropped, a compound that was cut is completed.</summary>
    private string? Whole(int from, int to)
    {
        while (from < to && Grammar.Contains(text.Syllables[from]!)) from++;
        while (from < to && Grammar.Contains(text.Syllables[to - 1]!)) to--;
        if (to - from < 2) return null;
        var isCutBefore = text.Bond(from - 1) > Math.Max(LeastBond, text.Bond(from)) && IsWord(text.Syllables[from - 1]!);
        var isCutAfter = text.Bond(to - 1) > Math.Max(LeastBond, text.Bond(to - 2)) && IsWord(text.Syllables[to]!);
        return Words(isCutBefore ? from - 1 : from, isCutAfter ? to + 1 : to);
    }

    private static bool IsWord(string syllable) => !char.IsDigit(syllable[0]) && !Grammar.Contains(syllable);

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
