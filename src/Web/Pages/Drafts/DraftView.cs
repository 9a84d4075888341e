using Intake.Checks;
using Intake.Plan;
using Review.Receiving;
using Review.Rehearsals;

namespace Web.Pages;

/// <summary>Một bản gửi để hiển thị, cùng kế hoạch của nó.</summary>
public sealed record DraftView(ReadDraft Draft, Conference Plan)
{
    /// <summary>The appraisal, for who appraises.</summary>
    public Review.Appraisals.Appraisal? History { get; init; }

    /// <summary>Findings that were marked as wrong, and how far each check can be trusted.</summary>
    public Review.Checking.FalseAlarms Alarms { get; init; } = Review.Checking.FalseAlarms.None;

    /// <summary>Whether who looks may mark findings as wrong.</summary>
    public bool CanMark { get; init; }

    /// <summary>Whether the checks are still under way, so that the page looks again.</summary>
    public bool IsUnderWay => Draft.Version.CheckState is CheckState.Pending or CheckState.Running;

    /// <summary>Whether it had been checked before, so that there is something to read meanwhile.</summary>
    public bool IsCheckedAgain => IsUnderWay && Draft.Facts is not null;

    /// <summary>Where this version is shown.</summary>
    public string Address => $"/phan-cong/{Draft.Version.Assignment}/ban/{Draft.Version.Number}";

    /// <summary>The topic that was assigned, with what speaks for it; null without a plan.</summary>
    public TopicScore? Assigned => Draft.Facts?.Topic?.Ranking.FirstOrDefault(t => t.Number == Draft.Version.Assignment);

    /// <summary>The nearest topics of the others.</summary>
    public IEnumerable<TopicScore> Nearest => Draft.Facts?.Topic?.Ranking.Where(t => t.Number != Draft.Version.Assignment).Take(3) ?? [];

    /// <summary>How long the speech may be.</summary>
    public TimeSpan Limit => Context.Limit;

    /// <summary>When each spoken paragraph likely begins and ends, at the pace by which the draft was timed.</summary>
    public SpeakingClock Clock => Draft.Facts is { Syllables.Likely: > 0 } facts
        ? SpeakingClock.Of(facts.Spoken, Pace.Default with { Likely = facts.Syllables.Likely / facts.Time.Likely.TotalSeconds })
        : new SpeakingClock([]);

    /// <summary>What is read aloud and not empty, each paragraph with its time on <see cref="Clock"/>.</summary>
    public IReadOnlyList<(SpokenParagraph Spoken, ClockedParagraph Time)> Lines =>
        [.. Draft.Facts?.Spoken.Where(p => p.Spoken.Syllables.Likely > 0).Join(Clock.Paragraphs, s => s.Paragraph.Number, c => c.Number, (s, c) => (s, c)) ?? []];

    /// <summary>Where to shorten; empty when the speech fits.</summary>
    public CutList Cuts => CutList.For(Draft.Facts!, Context);

    /// <summary>The rehearsal by which this version was timed; null when the pace is the usual one.</summary>
    public KeptRehearsal? Counting => KeptRehearsal.Counting(Draft.Rehearsals, Draft.Version);

    private CheckContext Context => new(Plan, TopicOf(Draft.Version.Assignment)) { Pace = Draft.Facts?.Pace ?? Pace.Default, Rehearsal = Draft.Facts?.Rehearsal };

    public Assignment TopicOf(int number) => Plan.Assignments.First(a => a.Number == number);

    /// <summary>The five parts of a speech and their shares of its speaking time.</summary>
    public IReadOnlyList<(ContentRole Role, double Share)> Shares => Draft.Facts?.Balance.Shares ?? [];
}
