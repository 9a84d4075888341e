namespace Intake.Checks.Background;

/// <summary>Mặt chữ, hướng nghĩa và lĩnh vực của từng nội dung trong phụ lục.</summary>
internal sealed class TopicProfiles
{
    /// <summary>How far the words of a topic's fields turn its direction.</summary>
    private const double FieldsInDirection = 0.6;
    /// <summary>What more than this share of the topics speak of is the plan's frame and no topic's own.</summary>
    private const double FrameShare = 1 / 3.0;
    private const int FewestForFrame = 6;
    /// <summary>Breadth below which the topics lie mostly in one field: plan 63 has 0.74, one on schools 0.44, one on a port 0.54.</summary>
    private const double Narrow = 0.6;

    private readonly Dictionary<string, List<(int Topic, double Weight)>> words = new(StringComparer.Ordinal);

    /// <param name="titles">The plan's topics.</param>
    /// <param name="fields">The fields of public life; null for the comparison without them.</param>
    public TopicProfiles(IReadOnlyList<TextTerms> titles, AdministrativeFields? fields)
    {
        Count = titles.Count;
        (Fields, Breadth) = fields is null ? (null, 1) : FieldsOf(titles, fields);
        OwnFields = Fields is null ? null : [.. Fields.Select(WithoutFrame)];
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

    /// <summary>The fields of each topic without those of the plan's frame, its strongest one at 1; null when fields are not used.</summary>
    public IReadOnlyList<double[]>? OwnFields { get; }

    /// <summary>How much of what the topics speak of is each topic's own, on average: 1 when no two share a field, 0 when all speak of the same ones.</summary>
    public double Breadth { get; }

    /// <summary>Whether the topics lie mostly in one field.</summary>
    public bool IsNarrow => Breadth < Narrow;

    /// <summary>The topics whose sentence holds <paramref name="term"/>, with its share of that sentence.</summary>
    public IReadOnlyList<(int Topic, double Weight)> TopicsWith(string term) => words.GetValueOrDefault(term) ?? [];

    /// <summary>Whether what so many of the topics speak of is the plan's frame.</summary>
    public static bool IsFrame(int having, int all) => all >= FewestForFrame && having > FrameShare * all;

    private double[] WithoutFrame(double[] fields)
    {
        double[] own = [.. fields.Select((weight, f) => IsFrame(Fields!.Count(topic => topic[f] > 0), Count) ? 0 : weight)];
        return own.Max() is > 0 and var strongest ? [.. own.Select(weight => weight / strongest)] : own;
    }

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
