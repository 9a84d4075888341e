using Intake.Vietnamese;

namespace Intake.Checks;

/// <summary>Nhịp đọc, tiếng mỗi giây, tính cả chỗ nghỉ: chậm, thường gặp, nhanh.</summary>
/// <remarks>Default 3.35, 3.9, 4.45: four speakers in five lie between the ends (DESIGN.md section 7; VOV news 3.88/s).</remarks>
public sealed record Pace(double Slow, double Likely, double Fast)
{
    public static readonly Pace Default = new(3.35, 3.9, 4.45);

    /// <summary>The time that <paramref name="syllables"/> take: low at the fast pace, high at the slow one.</summary>
    public SpokenTime Of(SyllableCount syllables) => new(
        TimeSpan.FromSeconds(syllables.Likely / Fast),
        TimeSpan.FromSeconds(syllables.Likely / Likely),
        TimeSpan.FromSeconds(syllables.Likely / Slow));

    /// <summary>Fits when even a slow speaker is in time, over when even a fast one is not.</summary>
    public TimeVerdict Verdict(SyllableCount syllables, TimeSpan limit)
    {
        var time = Of(syllables);
        if (time.Low > limit) return TimeVerdict.Over;
        return time.High > limit ? TimeVerdict.AtRisk : TimeVerdict.Fits;
    }

    /// <summary>How many syllables to cut so that the likely time is within <paramref name="limit"/>; 0 when it is.</summary>
    public int Excess(SyllableCount syllables, TimeSpan limit) =>
        Math.Max(0, syllables.Likely - (int)Math.Floor(limit.TotalSeconds * Likely));
}

/// <summary>Thời gian trình bày: khoảng thấp, thường gặp, cao.</summary>
public sealed record SpokenTime(TimeSpan Low, TimeSpan Likely, TimeSpan High);

/// <summary>Kết luận về thời lượng.</summary>
public enum TimeVerdict { Fits, AtRisk, Over }
