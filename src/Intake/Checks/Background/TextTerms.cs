namespace Intake.Checks.Background;

/// <summary>Các tiếng và cặp tiếng của một văn bản, kèm trọng số: gặp nhiều và hiếm thì nặng.</summary>
internal sealed class TextTerms
{
    /// <summary>A name or a number is as rare as this and no rarer.</summary>
    private const double RarestSyllable = 7;

    private readonly BackgroundTerms tables = BackgroundTerms.Shared;

    private TextTerms(IReadOnlyList<string?> syllables)
    {
        Syllables = syllables;
        PairAt = [.. syllables.Select((_, i) => Pair(i))];
        Lexical = Weigh(syllables.Concat(PairAt).OfType<string>());
        Meaningful = Weigh(WithVector());
        Length = Math.Sqrt(Lexical.Values.Sum(w => w * w)) is > 0 and var length ? length : 1;
    }

    public IReadOnlyList<string?> Syllables { get; }
    /// <summary>The pair that begins at each syllable; null at a break and before one.</summary>
    public IReadOnlyList<string?> PairAt { get; }
    /// <summary>Every syllable and pair with its weight.</summary>
    public IReadOnlyDictionary<string, double> Lexical { get; }
    /// <summary>The terms that have a vector: every such pair, and syllables that no such pair covers.</summary>
    public IReadOnlyDictionary<string, double> Meaningful { get; }
    /// <summary>Euclidean length of <see cref="Lexical"/>, 1 when there is none.</summary>
    public double Length { get; }

    /// <summary>How rare the syllables are on average: administrative prose has about 1.2, everyday prose and manuals more. 0 for an empty text.</summary>
    public double MeanRarity => Syllables.OfType<string>().Select(s => Math.Min(RarestSyllable, tables.Rarity(s))).DefaultIfEmpty().Average();

    public static TextTerms Of(string text) => new(TopicFolding.Syllables(text));

    /// <summary>The direction in which the text points: the weighted sum of its unit vectors.</summary>
    public double[] Direction()
    {
        var sum = new double[tables.Dimensions];
        foreach (var (term, weight) in Meaningful) AddUnit(term, weight, sum);
        return sum;
    }

    /// <summary>Adds the term's vector, brought to length <paramref name="weight"/>, to <paramref name="sum"/>.</summary>
    public void AddUnit(string term, double weight, Span<double> sum)
    {
        var vector = tables.Vector(term);
        var squares = 0;
        foreach (var x in vector) squares += x * x;
        if (squares == 0) return; // rows too rare to have a direction are all zero

        var scale = weight / Math.Sqrt(squares);
        for (var i = 0; i < vector.Length; i++) sum[i] += scale * vector[i];
    }

    /// <summary>
    /// How closely the syllable at <paramref name="at"/> and the next one belong together: normalised pointwise mutual information over
    /// articles, near 0 by chance, and half more when the tables know the pair as a word; none across a break.
    /// </summary>
    public double Bond(int at)
    {
        if (at < 0 || PairAt[at] is not { } pair) return double.NegativeInfinity;
        var together = tables.Rarity(pair);
        var chance = tables.Rarity(Syllables[at]) + tables.Rarity(Syllables[at + 1]);
        return ((chance - together) / together) + (tables.Vector(pair).IsEmpty ? 0 : 0.5);
    }

    /// <summary>Whether the syllable makes a word with its neighbour: "mạng" of "cách mạng" is no network.</summary>
    public bool IsWithinWord(int at) => IsWord(at - 1) || IsWord(at);

    private bool IsWord(int at) => at >= 0 && PairAt[at] is { } pair && !tables.Vector(pair).IsEmpty;

    private string? Pair(int at) =>
        at + 1 < Syllables.Count && Syllables[at] is { } left && Syllables[at + 1] is { } right ? $"{left} {right}" : null;

    private IEnumerable<string> WithVector()
    {
        var covered = new bool[Syllables.Count];
        for (var i = 0; i < covered.Length; i++)
        {
            if (PairAt[i] is not { } pair || tables.Vector(pair).IsEmpty) continue;
            covered[i] = covered[i + 1] = true;
            yield return pair;
        }
        for (var i = 0; i < covered.Length; i++)
            if (!covered[i] && Syllables[i] is { } syllable && !tables.Vector(syllable).IsEmpty) yield return syllable;
    }

    private Dictionary<string, double> Weigh(IEnumerable<string> terms) =>
        terms.CountBy(t => t, StringComparer.Ordinal)
            .ToDictionary(t => t.Key, t => (1 + Math.Log(t.Value)) * tables.Rarity(t.Key), StringComparer.Ordinal);
}
