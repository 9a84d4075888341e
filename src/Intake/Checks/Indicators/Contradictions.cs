namespace Intake.Checks.Indicators;

/// <summary>Hai số liệu có cùng một chỉ tiêu mà khác giá trị không.</summary>
internal static class Contradictions
{
    /// <summary>Counts below it are said of too many small things ("3 lớp") to be the same thing twice.</summary>
    private const decimal LeastCount = 10;
    /// <summary>Further apart, two values are of two things whose difference was not understood; a slip of the pen or an old figure lies near.</summary>
    private const decimal FarthestRatio = 2m, NearRatio = 1.3m;
    /// <summary>So many digits are not swapped by chance.</summary>
    private const int TellingSwap = 4, LikelySwap = 3;

    /// <summary>Whether the two cannot both be true.</summary>
    public static bool Are(Figure one, Figure other)
    {
        if (!MayCompare(one, other) || one.Amount.MayEqual(other.Amount)) return false;
        if (!OwnersAgree(one, other)) return false;
        var timing = Period.Compare(one.Period, other.Period);
        return timing != Timing.Different && IndicatorsAgree(one, other, timing);
    }

    private static bool MayCompare(Figure one, Figure other) =>
        one.Amount.Unit == other.Amount.Unit && one.Stance == other.Stance && one.Stance != Stance.Proposed
        && !one.IsEnd && !other.IsEnd && !one.IsAside && !other.IsAside && one.Atom.OutOf is null && other.Atom.OutOf is null
        && one.Amount.Rounding != Rounding.Bound && other.Amount.Rounding != Rounding.Bound
        && (one.Amount.Unit.Length > 0 || (one.Amount.Value >= LeastCount && other.Amount.Value >= LeastCount));

    private static bool OwnersAgree(Figure one, Figure other) =>
        one.Owner == other.Owner || (one.Owner.Length == 0 && other.Owner is FigureOwners.Own or FigureOwners.City) || (other.Owner.Length == 0 && one.Owner is FigureOwners.Own or FigureOwners.City);

    private static bool IndicatorsAgree(Figure one, Figure other, Timing timing)
    {
        var shared = one.Words.Count(other.Words.Contains);
        var (fewer, more) = (Math.Min(one.Words.Count, other.Words.Count), Math.Max(one.Words.Count, other.Words.Count));
        var (ratio, swap) = (one.Amount.RatioTo(other.Amount), one.Amount.SwappedDigits(other.Amount));
        var isSame = timing == Timing.Same;
        if (shared >= 2 && shared == more) return ratio <= (isSame ? FarthestRatio : NearRatio);
        if (shared == fewer && swap >= (shared >= 3 ? LikelySwap : TellingSwap)) return true;
        return swap >= TellingSwap && shared >= 4 && shared + 1 >= fewer;
    }
}
