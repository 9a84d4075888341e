using System.Globalization;
using Intake.Checks;

namespace Intake.Tests.Checks.Topics;

/// <summary>Một đoạn đã so với mọi nội dung. No acceptable topic: the passage is off topic.</summary>
internal sealed record RankedPassage(IReadOnlyList<int> Acceptable, IReadOnlyList<TopicScore> Ranking)
{
    public double Best => Ranking[0].Score;
    public double Likeness => Ranking.Max(t => t.Likeness);
    public double ScoreOf(int topic) => Ranking.First(t => t.Number == topic).Score;
}

/// <summary>Năm số đo của phép so nội dung trên một tập đoạn văn; the sixth, on full drafts, is a test of its own.</summary>
internal sealed record TopicFigures(double First, double AmongThree, double OwnAuc, double Caught, double OffAuc)
{
    /// <summary>How many honest passages may be questioned for <see cref="Caught"/>.</summary>
    private const double Questioned = 0.035;

    public static TopicFigures Of(IReadOnlyList<RankedPassage> passages)
    {
        RankedPassage[] on = [.. passages.Where(p => p.Acceptable.Count > 0)], off = [.. passages.Where(p => p.Acceptable.Count == 0)];
        double[] own = [.. on.Select(p => p.ScoreOf(p.Acceptable[0]))];
        double[] wrong = [.. on.SelectMany(p => p.Ranking.Where(t => !p.Acceptable.Contains(t.Number)).Select(t => t.Score))];
        double[] ownGaps = [.. on.Select(p => p.Best - p.ScoreOf(p.Acceptable[0])).OrderDescending()];
        double[] wrongGaps = [.. on.SelectMany(p => p.Ranking.Where(t => !p.Acceptable.Contains(t.Number)).Select(t => p.Best - t.Score))];
        var cut = ownGaps[(int)(Questioned * ownGaps.Length)];
        return new TopicFigures(
            on.Average(p => p.Acceptable.Contains(p.Ranking[0].Number) ? 1.0 : 0),
            on.Average(p => p.Ranking.Take(3).Any(t => p.Acceptable.Contains(t.Number)) ? 1.0 : 0),
            Auc(own, wrong),
            wrongGaps.Average(gap => gap > cut ? 1.0 : 0),
            off.Length == 0 ? double.NaN : Auc([.. on.Select(p => p.Likeness)], [.. off.Select(p => p.Likeness)]));
    }

    /// <summary>The figures with the middle 95 of 100 of what passages drawn again with replacement give; the draws are the same in every run.</summary>
    public static string Told(string name, IReadOnlyList<RankedPassage> passages)
    {
        const int Draws = 200;
        var random = new Random(1);
        TopicFigures[] drawn = [.. Enumerable.Range(0, Draws).Select(_ => Of([.. Enumerable.Range(0, passages.Count).Select(_ => passages[random.Next(passages.Count)])]))];
        var all = Of(passages);
        string Figure(Func<TopicFigures, double> of)
        {
            var ordered = drawn.Select(of).Where(x => !double.IsNaN(x)).Order().ToList();
            return ordered.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{of(all):0.000} [{ordered[(int)(0.025 * ordered.Count)]:0.00},{ordered[(int)(0.975 * ordered.Count)]:0.00}]");
        }
        return $"{name,-16} n={passages.Count(p => p.Acceptable.Count > 0)}+{passages.Count(p => p.Acceptable.Count == 0)} first {Figure(f => f.First)} three {Figure(f => f.AmongThree)} own AUC {Figure(f => f.OwnAuc)} caught {Figure(f => f.Caught)} off AUC {Figure(f => f.OffAuc)}";
    }

    /// <summary>Chance that one of the first stands above one of the others; a tie counts half.</summary>
    private static double Auc(double[] above, double[] below)
    {
        if (below.Length == 0 || above.Length == 0) return double.NaN;
        var ordered = below.Order().ToArray();
        return above.Average(a => (CountBelow(ordered, a, false) + CountBelow(ordered, a, true)) / 2.0 / ordered.Length);
    }

    private static int CountBelow(double[] ordered, double value, bool orEqual)
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ordered[middle] < value || (orEqual && ordered[middle] == value)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
