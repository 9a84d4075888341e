namespace Intake.Checks.Background;

/// <summary>Mặt chữ và hướng nghĩa của từng nội dung trong phụ lục.</summary>
internal sealed class TopicProfiles
{
    private readonly Dictionary<string, List<(int Topic, double Weight)>> words = new(StringComparer.Ordinal);

    public TopicProfiles(IReadOnlyList<TextTerms> titles)
    {
        Count = titles.Count;
        Directions = [.. titles.Select(title => ToUnit(title.Direction()))];
        foreach (var (topic, title) in titles.Index())
            foreach (var (term, weight) in title.Lexical)
                Holding(term).Add((topic, weight / title.Length));
    }

    public int Count { get; }
    /// <summary>One unit vector a topic.</summary>
    public IReadOnlyList<double[]> Directions { get; }

    /// <summary>The topics whose sentence holds <paramref name="term"/>, with its share of that sentence.</summary>
    public IReadOnlyList<(int Topic, double Weight)> TopicsWith(string term) => words.GetValueOrDefault(term) ?? [];

    private List<(int Topic, double Weight)> Holding(string term) =>
        words.TryGetValue(term, out var topics) ? topics : words[term] = [];

    private static double[] ToUnit(double[] vector)
    {
        var length = Math.Sqrt(vector.Sum(x => x * x));
        return length == 0 ? vector : [.. vector.Select(x => x / length)];
    }
}
