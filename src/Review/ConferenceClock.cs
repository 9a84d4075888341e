using Intake.Plan;

namespace Review;

/// <summary>Đồng hồ của hội nghị: giờ Việt Nam, đến mili giây; in the demo it is moved to the plan's own days.</summary>
/// <param name="time">Where real time comes from.</param>
/// <param name="offset">How far the played time lies from real time; zero outside the demo.</param>
public sealed class ConferenceClock(TimeProvider time, TimeSpan offset)
{
    /// <summary>How far the played time lies from real time.</summary>
    public TimeSpan Offset { get; } = offset;

    /// <summary>Whether a time other than the machine's own is played.</summary>
    public bool IsMoved => Offset != TimeSpan.Zero;

    /// <summary>Now, cut (not rounded) to whole milliseconds, at +07:00.</summary>
    public DateTimeOffset Now => Cut(time.GetUtcNow() + Offset);

    private static DateTimeOffset Cut(DateTimeOffset instant) =>
        new DateTimeOffset(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero).ToOffset(Conference.Offset);
}
