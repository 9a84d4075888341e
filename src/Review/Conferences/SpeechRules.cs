using Intake.Checks;
using Review.Storage;

namespace Review.Conferences;

/// <summary>Quy tắc mà hội nghị tự đặt cho các bài: thời lượng, nhịp đọc, ý phải có.</summary>
/// <param name="Slow">Syllables a minute of a slow speaker, pauses included.</param>
/// <param name="Likely">Of most speakers.</param>
/// <param name="Fast">Of a fast speaker.</param>
public sealed record SpeechRules(int Slow, int Likely, int Fast)
{
    /// <summary>3.35, 3.9 and 4.45 syllables a second (<see cref="Pace.Default"/>).</summary>
    public static readonly SpeechRules Default = new(201, 234, 267);

    private const int SlowestPace = 90, FastestPace = 450, LongestMinutes = 60, MostPoints = 20, LongestPoint = 300;
    private const double SecondsInMinute = 60;

    /// <summary>How long a speech may be, in minutes; null as the plan says.</summary>
    public int? LimitMinutes { get; init; }

    /// <summary>What the speech of an assignment must speak of, by its number; none for those not listed.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> MustCover { get; init; } = new Dictionary<int, IReadOnlyList<string>>();

    public Pace Pace => new(Slow / SecondsInMinute, Likely / SecondsInMinute, Fast / SecondsInMinute);

    /// <summary>What an assignment must cover, in the order it was written.</summary>
    public IReadOnlyList<string> PointsOf(int number) => MustCover.GetValueOrDefault(number, []);

    /// <summary>These rules with other points for one assignment, one a line; empty lines are left out.</summary>
    public SpeechRules WithPoints(int number, string? lines)
    {
        string[] points = [.. (WrittenText.Lines(lines) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return this with { MustCover = new Dictionary<int, IReadOnlyList<string>>(MustCover) { [number] = points } };
    }

    /// <summary>Why these rules cannot be followed; null when they can.</summary>
    public Intake.Sentence? Refusal =>
        !(SlowestPace <= Slow && Slow <= Likely && Likely <= Fast && Fast <= FastestPace) ? Messages.PaceUnusable(SlowestPace, FastestPace)
        : LimitMinutes is < 1 or > LongestMinutes ? Messages.LimitUnusable(LongestMinutes)
        : MustCover.Values.Any(points => points.Count > MostPoints || points.Any(p => p.Length > LongestPoint)) ? Messages.PointsTooLong(MostPoints, LongestPoint)
        : null;

    internal static SpeechRules FromJson(string? json) => json is null ? Default : Stored.FromJson<SpeechRules>(json);
}
