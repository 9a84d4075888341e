namespace Intake.Checks.Background;

/// <summary>Mặt chữ, hướng nghĩa và lĩnh vực của từng nội dung trong phụ lục.</summary>
internal sealed class TopicProfiles
{
    /// <summary>How far the words of a topic's fields turn its direction.</summary>
    private const double FieldsInDirection = 0.6;

    private readonly Dictionary<string, List<(int Topic, double Weight)>> words = new(StringComparer.Ordinal);

    /// <param name="titles">The plan's topics.</param>
    /// <param name="fields">The fields of public life; null for the comparison without them.</param>
    public TopicProfiles(IReadOnlyList<TextTerms> titles, AdministrativeFields? fields)
    {
        Count = titles.Count;
        (Fields, Breadth) = fields is null ? (null, 1) : FieldsOf(titles, fields);
        Directions = [.. titles.Select((title, k) => Turned(Vectors.ToUnit(title.Direction()), Fields?[k], fields))];
        foreach (var (topic, title) in titles.Index())
            foreach (var (term, weight) in title.Lexical)
                Holding(term).Add((topic, weight / title.Length));
    }

    public int Count { get; }
    /// <summary>One unit vector a topic.</summary>
    public IReadOnlyList<double[]> Directions { get; }
    /// <summary>One unit vector over the fields a topic, all 0 when its sentence speaks of none; null when fields are not used.</summary>
    public IReadOnlyList<double[]>? Fields { get; }

    /// <summary>How much of what the topics speak of is each topic's own, on average: 1 when no two share a field, 0 when all speak of the same ones.</summary>
    public double Breadth { get; }

    /// <summary>The topics whose sentence holds <paramref name="term"/>, with its share of that sentence.</summary>
    public IReadOnlyList<(int Topic, double Weight)> TopicsWith(string term) => words.GetValueOrDefault(term) ?? [];

    private List<(int Topic, double Weight)> Holding(string term) =>
        words.TryGetValue(term, out var topics) ? topics : words[term] = [];

    /// <summary>Of a field the root is taken, for many words of one do not make a topic another; a field of many topics tells little and counts little.</summary>
    private static (double[][] Fields, double Breadth) FieldsOf(IReadOnlyList<TextTerms> titles, AdministrativeFields fields)
    {
        double[][] spoken = [.. titles.Select(title => fields.Weigh(fields.In(title).Select(w => w.Term)).Select(Math.Sqrt).ToArray())];
        double[] worth = [.. Enumerable.Range(0, fields.Count).Select(f => Distinctness(spoken.Count(s => s[f] > 0), titles.Count))];
        double[][] weighed = [.. spoken.Select(s => s.Zip(worth, (x, w) => x * w).ToArray())];
        var shares = weighed.Zip(spoken, (own, all) => Vectors.Length(all) is > 0 and var length ? Vectors.Length(own) / length : 0);
        return ([.. weighed.Select(Vectors.ToUnit)], titles.Count == 0 ? 1 : shares.Average());
    }

    /// <summary>1 for what one of <paramref name="all"/> topics has, 0 for what all have.</summary>
    public static double Distinctness(int having, int all) =>
        having == 0 ? 0 : all == 1 ? 1 : Math.Log((all + 1.0) / (having + 1)) / Math.Log((all + 1.0) / 2);

    private static double[] Turned(double[] direction, double[]? ownFields, AdministrativeFields? fields)
    {
        if (ownFields is null || fields is null) return direction;
        var turn = new double[direction.Length];
        foreach (var (field, weight) in ownFields.Index().Where(f => f.Item > 0))
            for (var i = 0; i < turn.Length; i++) turn[i] += weight * fields.Directions[field][i];
        turn = Vectors.ToUnit(turn);
        return Vectors.ToUnit([.. direction.Zip(turn, (a, b) => a + (FieldsInDirection * b))]);
    }
}
