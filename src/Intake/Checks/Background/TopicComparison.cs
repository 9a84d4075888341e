namespace Intake.Checks.Background;

/// <summary>Một văn bản đặt cạnh từng nội dung: giống bao nhiêu, và mỗi từ góp bao nhiêu.</summary>
internal sealed class TopicComparison
{
    /// <summary>Weight of meaning against words, chosen on passages of the press (docs/checks.md).</summary>
    private const double MeaningWeight = 1.5;
    /// <summary>Scales of the two cosines in <see cref="Likeness"/>: what an honest passage reaches.</summary>
    private const double WordsScale = 0.05, MeaningScale = 0.2;
    /// <summary>With one or two topics standard scores are always 0 or ±1 and say nothing.</summary>
    private const int FewestForStandardScores = 3;
    private const double Tiny = 1e-9;

    private readonly Dictionary<string, double[]> contributions = new(StringComparer.Ordinal);

    public TopicComparison(TextTerms text, TopicProfiles profiles)
    {
        var topics = profiles.Count;
        double[] words = new double[topics], meaning = new double[topics];
        var wordParts = WordParts(text, profiles, words);
        var meaningParts = MeaningParts(text, profiles, meaning);

        Likeness = [.. words.Zip(meaning, (w, m) => (w / WordsScale) + (m / MeaningScale))];
        var isStandard = topics >= FewestForStandardScores;
        Scores = isStandard
            ? [.. Standard(words).Zip(Standard(meaning), (w, m) => (w + (MeaningWeight * m)) / (1 + MeaningWeight))]
            : Likeness;
        AddContributions(wordParts, 1 / (isStandard ? Deviation(words) + Tiny : WordsScale), isStandard);
        AddContributions(meaningParts, isStandard ? MeaningWeight / (Deviation(meaning) + Tiny) : 1 / MeaningScale, isStandard);
    }

    /// <summary>Compares the topics of this text.</summary>
    public IReadOnlyList<double> Scores { get; }
    /// <summary>Compares this text with others.</summary>
    public IReadOnlyList<double> Likeness { get; }

    /// <summary>
    /// How much <paramref name="term"/> lifts <paramref name="topic"/> above the average topic. The contributions of all terms add up to
    /// the score, but for a constant factor: the evidence is what was counted and not a story told afterwards.
    /// </summary>
    public double Contribution(string term, int topic) => contributions.TryGetValue(term, out var parts) ? parts[topic] : 0;

    private static List<(string Term, double[] Parts)> WordParts(TextTerms text, TopicProfiles profiles, double[] sums)
    {
        List<(string, double[])> all = [];
        foreach (var (term, weight) in text.Lexical)
        {
            if (profiles.TopicsWith(term) is not [_, ..] holding) continue;
            var parts = new double[sums.Length];
            foreach (var (topic, share) in holding) sums[topic] += parts[topic] = share * weight / text.Length;
            all.Add((term, parts));
        }
        return all;
    }

    private static List<(string Term, double[] Parts)> MeaningParts(TextTerms text, TopicProfiles profiles, double[] sums)
    {
        var direction = text.Direction();
        var length = Math.Sqrt(Dot(direction, direction)) is > 0 and var l ? l : 1;
        List<(string, double[])> all = [];
        foreach (var (term, weight) in text.Meaningful)
        {
            var vector = new double[direction.Length];
            text.AddUnit(term, weight / length, vector);
            double[] parts = [.. profiles.Directions.Select(topic => Dot(topic, vector))];
            for (var k = 0; k < sums.Length; k++) sums[k] += parts[k];
            all.Add((term, parts));
        }
        return all;
    }

    private void AddContributions(List<(string Term, double[] Parts)> parts, double scale, bool isCentred)
    {
        foreach (var (term, values) in parts)
        {
            var mean = isCentred ? values.Average() : 0;
            if (!contributions.TryGetValue(term, out var sum)) contributions[term] = sum = new double[values.Length];
            for (var k = 0; k < values.Length; k++) sum[k] += scale * (values[k] - mean);
        }
    }

    private static IEnumerable<double> Standard(double[] values)
    {
        var (mean, deviation) = (values.Average(), Deviation(values));
        return values.Select(v => (v - mean) / (deviation + Tiny));
    }

    private static double Deviation(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
