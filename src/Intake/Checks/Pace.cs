using Intake.Vietnamese;

namespace Intake.Checks;

/// <summary>Nhịp đọc, tiếng mỗi giây, tính cả chỗ nghỉ: chậm, thường gặp, nhanh.</summary>
/// <remarks>Default 3.35, 3.9, 4.45: four speakers in five lie between the ends (DESIGN.md section 7; VOV news 3.88/s).</remarks>
public sealed record Pace(double Slow, double Likely, double Fast)
{
    public static readonly Pace Default = new(3.35, 3.9, 4.45);

    /// <summary>
    /// How much one speaker's own pace varies: relative standard deviation over n syllables is this divided by √n.
    /// </summary>
    /// <remarks>Pooled over the 150 readings of coupe2019_vie_rates.tsv (Coupé et al. 2019): 5.8 % over a passage of 73 syllables, 1.25 % over 1,600.</remarks>
    private const double Unevenness = 0.5;

    /// <summary>Four in five lie within so many standard deviations, as for <see cref="Default"/>.</summary>
    private const double FourInFive = 1.28;

    /// <summary>The pace of a speaker who read so many syllables in so long; the ends are nearer the longer the rehearsal was.</summary>
    /// <exception cref="ArgumentException">The rehearsal tells no pace: see <see cref="Rehearsal.Refusal"/>.</exception>
    public static Pace FromRehearsal(int syllables, TimeSpan duration)
    {
        if (Rehearsal.Refusal(syllables, duration) is { } refusal) throw new ArgumentException(refusal.En, nameof(duration));

        var likely = syllables / duration.TotalSeconds;
        var spread = FourInFive * Unevenness * Math.Sqrt(2.0 / syllables); // the rehearsal varies, and so will the speech
        return new Pace(likely / (1 + spread), likely, likely * (1 + spread));
    }

    /// <summary>The time that <paramref name="syllables"/> take: low at the fast pace, high at the slow one.</summary>
    public SpokenTime Of(SyllableCount syllables) => new(
        TimeSpan.FromSeconds(syllables.Likely / Fast),
        TimeSpan.FromSeconds(syllables.Likely / Likely),
        TimeSpan.FromSeconds(syllables.Likely / Slow));

    /// <summary>Fits when even a slow speaker is in time, over when even a fast one is not.</summary>
    public TimeVerdict Verdict(SyllableCount syllables, TimeSpan limit) => Of(syllables).Against(limit);

    /// <summary>How many syllables to cut so that the likely time is within <paramref name="limit"/>; 0 when it is.</summary>
    public int Excess(SyllableCount syllables, TimeSpan limit) =>
        Math.Max(0, syllables.Likely - (int)Math.Floor(limit.TotalSeconds * Likely));

    /// <summary>How many syllables to cut so that even the slow pace is within <paramref name="limit"/>; 0 when it is.</summary>
    public int SafeExcess(SyllableCount syllables, TimeSpan limit) =>
        Math.Max(0, syllables.Likely - (int)Math.Floor(limit.TotalSeconds * Slow));
}

/// <summary>Thời gian trình bày: khoảng thấp, thường gặp, cao; all three the same when it was measured.</summary>
public sealed record SpokenTime(TimeSpan Low, TimeSpan Likely, TimeSpan High)
{
    /// <summary>The range decides, not the likely time.</summary>
    public TimeVerdict Against(TimeSpan limit) =>
        Low > limit ? TimeVerdict.Over : High > limit ? TimeVerdict.AtRisk : TimeVerdict.Fits;
}

/// <summary>Kết luận về thời lượng.</summary>
public enum TimeVerdict { Fits, AtRisk, Over }
