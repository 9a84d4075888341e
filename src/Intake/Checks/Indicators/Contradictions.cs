using System.Collections.Frozen;

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

    /// <summary>Said of one only, these words make it another thing.</summary>
    private static readonly HashSet<string> Parting = ["cũ", "khác", "còn", "lại", "không", "chưa", "từng", "mỗi"];

    /// <summary>What a percentage is measured against; of what it is a share is said by other words.</summary>
    private static readonly FrozenSet<string> Yardsticks = IndicatorWords.Set("kế hoạch dự toán giao pháp lệnh cùng kỳ năm trước nghị quyết đề yêu cầu tiến độ");

    /// <summary>Whether the two cannot both be true.</summary>
    public static bool Are(Figure one, Figure other)
    {
        if (!MayCompare(one, other) || !OwnersAgree(one, other) || !SpeakOfTheSame(one, other)) return false;
        var timing = TimingOf(one, other);
        return timing != Timing.Different && IndicatorsAgree(one, other, timing) && !one.Amount.MayEqual(other.Amount);
    }

    /// <summary>"bằng 98% kế hoạch" and "bằng 109% kế hoạch" are of two things whose names stand elsewhere.</summary>
    private static bool SpeakOfTheSame(Figure one, Figure other) => one.Words.Any(w => other.Words.Contains(w) && !(one.Amount.IsPercent && Yardsticks.Contains(w)));

    /// <summary>A time carried over from the sentence before does not hold against "hiện nay".</summary>
    private static Timing TimingOf(Figure one, Figure other) => Period.Compare(one.Period, other.Period) switch
    {
        Timing.Different when (one.IsPeriodCarried && other.Period?.Name == Period.Now) || (other.IsPeriodCarried && one.Period?.Name == Period.Now) => Timing.Unsaid,
        var timing => timing,
    };

    private static bool MayCompare(Figure one, Figure other) =>
        one.Amount.Unit == other.Amount.Unit && one.Stance == other.Stance && one.Stance != Stance.Proposed
        && !one.IsEnd && !other.IsEnd && !one.IsAside && !other.IsAside && one.Atom.OutOf is null && other.Atom.OutOf is null
        && one.Amount.Rounding != Rounding.Bound && other.Amount.Rounding != Rounding.Bound
        && (one.Amount.Unit.Length > 0 || (one.Amount.Value >= LeastCount && other.Amount.Value >= LeastCount));

    private static bool OwnersAgree(Figure one, Figure other) =>
        one.Owner == other.Owner || (one.Owner.Length == 0 && other.Owner is FigureOwners.Own or FigureOwners.City) || (other.Owner.Length == 0 && one.Owner is FigureOwners.Own or FigureOwners.City);

    /// <summary>"1.280 tổ" and "1.820 lượt thành viên tổ" count different things.</summary>
    private static bool CountTheSame(Figure one, Figure other) =>
        one.Amount.Unit.Length > 0 || IndicatorWords.Of([.. one.Right.Where(a => !a.IsTime).SelectMany(a => a.Words)]).FirstOrDefault() is not { } head || other.Words.Contains(head);

    private static bool IndicatorsAgree(Figure one, Figure other, Timing timing)
    {
        var shared = one.Words.Count(other.Words.Contains);
        var (fewer, more) = (Math.Min(one.Words.Count, other.Words.Count), Math.Max(one.Words.Count, other.Words.Count));
        var (ratio, swap) = (one.Amount.RatioTo(other.Amount), one.Amount.SwappedDigits(other.Amount));
        var isSame = timing == Timing.Same;
        if (shared >= 2 && shared == more) return ratio <= (isSame ? FarthestRatio : NearRatio);
        if (!CountTheSame(one, other) || !CountTheSame(other, one)) return false;
        if (one.Words.Concat(other.Words).Any(w => Parting.Contains(w) && !(one.Words.Contains(w) && other.Words.Contains(w)))) return false;
        if (shared == fewer && swap >= (shared >= 3 ? LikelySwap : TellingSwap)) return true;
        return swap >= TellingSwap && shared >= 4 && shared + 1 >= fewer;
    }
}
