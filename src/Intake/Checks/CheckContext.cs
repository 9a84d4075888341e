using Intake.Plan;
using Intake.Vietnamese;

namespace Intake.Checks;

/// <summary>Những gì phép kiểm tra được biết ngoài dự thảo: kế hoạch, phân công, quy tắc.</summary>
/// <param name="Conference">The plan; null when a file is checked without one.</param>
/// <param name="Assignment">The draft's own assignment; null when unknown.</param>
public sealed record CheckContext(Conference? Conference, Assignment? Assignment)
{
    /// <summary>The conference's pace, for a speaker who has not been timed.</summary>
    public Pace Pace { get; init; } = Pace.Default;

    /// <summary>What was measured of this draft's speaker; null before any rehearsal. It replaces <see cref="Pace"/>.</summary>
    public Rehearsal? Rehearsal { get; init; }

    /// <summary>Compares a body with the plan's topics; null without a plan. Built once a plan: building compares all topics with each other.</summary>
    public TopicMatcher? Topics { get; init; }

    /// <summary>Abbreviations that the conference has taught the reading of, as written, with what is said; null when there are none.</summary>
    public IReadOnlyDictionary<string, string>? Abbreviations { get; init; }

    /// <summary>Points that the speech must speak of besides its topic ("ý phải có"), as the Board wrote them.</summary>
    public IReadOnlyList<string> MustCover { get; init; } = [];

    /// <summary>The context of a plan, its topics prepared; without a plan nothing is known but the pace.</summary>
    public static CheckContext For(Conference? conference) =>
        new(conference, null) { Topics = conference is null ? null : new TopicMatcher(conference.Assignments) };

    /// <summary>The measured pace, else the conference's.</summary>
    public Pace SpeakersPace => Rehearsal?.Pace ?? Pace;

    /// <summary>How long so many syllables take this speaker.</summary>
    public SpokenTime TimeOf(SyllableCount syllables) => Rehearsal?.TimeOf(syllables) ?? Pace.Of(syllables);

    /// <summary>How long the speech may be: the plan's limit, else 7 minutes.</summary>
    public TimeSpan Limit => Conference?.SpeechLimit ?? TimeSpan.FromMinutes(7);
}
