using Intake.Plan;
using Intake.Vietnamese;
using Intake.Word;

namespace Intake.Checks;

/// <summary>Những gì đo được từ một dự thảo; checks judge it, the pages show it.</summary>
public sealed record DraftFacts
{
    public required DraftText Text { get; init; }
    /// <summary>Syllables of the spoken part.</summary>
    public required SyllableCount Syllables { get; init; }
    public required SpokenTime Time { get; init; }
    public required TimeVerdict TimeVerdict { get; init; }
    /// <summary>Syllables to cut to come within the limit at the likely pace; 0 when none.</summary>
    public required int CutSyllables { get; init; }
    /// <summary>Null without a plan.</summary>
    public TopicMatch? Topic { get; init; }
    /// <summary>Whose names stand in the file; null without a plan or an assignment.</summary>
    public NamedUnit? Named { get; init; }
    public required ContentBalance Balance { get; init; }
    /// <summary>The paragraphs that are read aloud, with their reading.</summary>
    public IReadOnlyList<SpokenParagraph> Spoken { get; init; } = [];
    /// <summary>What was measured by the clock; null when the time is estimated from the default pace.</summary>
    public Rehearsal? Rehearsal { get; init; }
    /// <summary>The conference's pace at that time, for a speaker who has not been timed.</summary>
    public Pace Pace { get; init; } = Pace.Default;

    /// <summary>Measures one draft: how long it is when spoken, what it is about, what its parts are.</summary>
    public static DraftFacts Of(DraftText text, CheckContext context)
    {
        var spoken = SpokenParagraph.In(text, context.Abbreviations);
        var syllables = spoken.Aggregate(default(SyllableCount), (sum, p) => sum + p.Spoken.Syllables);
        var named = NamedIn(text, context);
        return new DraftFacts
        {
            Text = text,
            Spoken = spoken,
            Syllables = syllables,
            Time = context.TimeOf(syllables),
            TimeVerdict = context.TimeOf(syllables).Against(context.Limit),
            CutSyllables = context.SpeakersPace.Excess(syllables, context.Limit),
            Rehearsal = context.Rehearsal,
            Pace = context.Pace,
            Topic = context.Topics?.Match(BodyOf(text), context.Assignment?.Number, named, context.MustCover),
            Named = named,
            Balance = BalanceMeter.Of(spoken, context.Assignment?.Topic),
        };
    }

    /// <summary>The same draft timed anew, after a rehearsal or a changed limit; nothing is read again.</summary>
    public DraftFacts TimedBy(CheckContext context) => this with
    {
        Time = context.TimeOf(Syllables),
        TimeVerdict = context.TimeOf(Syllables).Against(context.Limit),
        CutSyllables = context.SpeakersPace.Excess(Syllables, context.Limit),
        Rehearsal = context.Rehearsal,
        Pace = context.Pace,
    };

    /// <summary>What the speech is about stands in its body: letterhead and title are dropped, for a title may claim what the body is not about.</summary>
    private static DraftParagraph[] BodyOf(DraftText text) => [.. Of(text, ParagraphRole.Body)];

    private static NamedUnit? NamedIn(DraftText text, CheckContext context) =>
        context is { Conference: { } plan, Assignment: { } own }
            ? NamedUnitFinder.Of(plan.Assignments, own, Joined(Of(text, ParagraphRole.Letterhead)), Joined(Of(text, ParagraphRole.Body)))
            : null;

    private static IEnumerable<DraftParagraph> Of(DraftText text, ParagraphRole role) => text.Paragraphs.Where(p => text.Spoken.Roles[p.Number - 1] == role);

    private static string Joined(IEnumerable<DraftParagraph> paragraphs) => string.Join('\n', paragraphs.Select(p => p.Text));
}
