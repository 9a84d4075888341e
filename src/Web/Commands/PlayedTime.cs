using System.Globalization;

namespace Web.Commands;

/// <summary>Giờ được chơi trong bản trình diễn: the clock is moved, not the plan; the offset is kept in the data folder.</summary>
internal static class PlayedTime
{
    private const string FileName = "played-time.txt";

    /// <summary>10:00 on the day before the drafts are due.</summary>
    private static readonly DateTimeOffset UsualStart = new(2026, 5, 28, 10, 0, 0, Intake.Plan.Conference.Offset);

    /// <summary>What the command line asked for; neither means: go on, or start at the usual instant.</summary>
    /// <param name="At">Start the played time here.</param>
    /// <param name="OwnClock">Play the machine's own time.</param>
    public readonly record struct Start(DateTimeOffset? At, bool OwnClock);

    /// <summary>How far the played time lies from real time; kept, so that a second start goes on where the first stopped.</summary>
    public static TimeSpan OffsetFor(string folder, Start wanted, DateTimeOffset now)
    {
        var file = Path.Combine(folder, FileName);
        if (wanted == default && File.Exists(file))
            return TimeSpan.FromMilliseconds(long.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture));

        var offset = wanted.OwnClock ? TimeSpan.Zero : (wanted.At ?? UsualStart) - now;
        var whole = TimeSpan.FromMilliseconds(Math.Ceiling(offset.TotalMilliseconds)); // never a hair before the instant asked for
        File.WriteAllText(file, whole.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return whole;
    }
}
