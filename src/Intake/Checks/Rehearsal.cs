using Intake.Vietnamese;

namespace Intake.Checks;

/// <summary>Một lần đọc thử có bấm giờ.</summary>
/// <param name="Syllables">Likely syllables of what was read: of the whole speech, or up to where the speaker stopped (<see cref="SpeakingClock.Through"/>).</param>
/// <param name="Duration">How long that took, pauses of the clock left out.</param>
/// <param name="IsWhole">Whether the very text that is timed was read to its end: then <paramref name="Duration"/> is its time, and no estimate.</param>
public sealed record Rehearsal(int Syllables, TimeSpan Duration, bool IsWhole)
{
    /// <summary>One minute. In less, a single passage that is easy or hard to read decides (docs/spoken-time.md).</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    /// <summary>Syllables a second that nobody reads below or above; the slowest and fastest of 59 measured speakers are 3.2 and 5.2.</summary>
    private const double SlowestPace = 1.5, FastestPace = 7.5;

    /// <summary>The pace that was measured.</summary>
    public Pace Pace => Pace.FromRehearsal(Syllables, Duration);

    /// <summary>Why a pace cannot be taken from so many syllables in so long; null when it can.</summary>
    public static Sentence? Refusal(int syllables, TimeSpan duration)
    {
        if (duration < Shortest) return Messages.RehearsalTooShort(duration, Shortest);
        return syllables / duration.TotalSeconds is >= SlowestPace and <= FastestPace ? null : Messages.RehearsalImplausible(syllables, duration);
    }

    /// <summary>How long a speech of so many syllables takes this speaker: what the clock showed when it was read whole, else an estimate.</summary>
    public SpokenTime TimeOf(SyllableCount syllables) => IsWhole ? new(Duration, Duration, Duration) : Pace.Of(syllables);
}
