using Intake.Plan;
using Intake.Vietnamese;
using Intake.Vietnamese.Speaking;
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

    /// <summary>Measures one draft: how long it is when spoken, what it is about, what its parts are.</summary>
    public static DraftFacts Of(DraftText text, CheckContext context)
    {
        var readings = Readings(text, context);
        SpokenParagraph[] spoken = [.. text.Paragraphs
            .Where(p => text.Spoken.Includes(p.Number))
            .Select(p => new SpokenParagraph(p, text.Spoken.Roles[p.Number - 1], SpokenForm.Of(p.Text, readings)))];
        var syllables = spoken.Aggregate(default(SyllableCount), (sum, p) => sum + p.Spoken.Syllables);
        var named = NamedIn(text, context);
        return new DraftFacts
        {
            Text = text,
            Spoken = spoken,
            Syllables = syllables,
            Time = context.Pace.Of(syllables),
            TimeVerdict = context.Pace.Verdict(syllables, context.Limit),
            CutSyllables = context.Pace.Excess(syllables, context.Limit),
            Topic = context.Topics?.Match(BodyOf(text), context.Assignment?.Number, named, context.MustCover),
            Named = named,
            Balance = BalanceMeter.Of(spoken, context.Assignment?.Topic),
        };
    }

    /// <summary>Abbreviations that the draft explains anywhere hold for all of it; the conference's own readings win.</summary>
    private static Dictionary<string, string> Readings(DraftText text, CheckContext context)
    {
        Dictionary<string, string> readings = new(OwnAbbreviations.In(text.Text), StringComparer.Ordinal);
        foreach (var (written, spoken) in context.Abbreviations ?? new Dictionary<string, string>()) readings[written] = spoken;
        return readings;
    }

    /// <summary>What the speech is about stands in its body: letterhead and title are dropped, for a title may claim what the body is not about.</summary>
    private static DraftParagraph[] BodyOf(DraftText text) => [.. Of(text, ParagraphRole.Body)];

    private static NamedUnit? NamedIn(DraftText text, CheckContext context) =>
        context is { Conference: { } plan, Assignment: { } own }
            ? NamedUnitFinder.Of(plan.Assignments, own, Joined(Of(text, ParagraphRole.Letterhead)), Joined(Of(text, ParagraphRole.Body)))
            : null;

    private static IEnumerable<DraftParagraph> Of(DraftText text, ParagraphRole role) => text.Paragraphs.Where(p => text.Spoken.Roles[p.Number - 1] == role);

    private static string Joined(IEnumerable<DraftParagraph> paragraphs) => string.Join('\n', paragraphs.Select(p => p.Text));
}

/// <summary>Một đoạn được đọc lên và cách đọc.</summary>
public sealed record SpokenParagraph(DraftParagraph Paragraph, ParagraphRole Role, SpokenText Spoken);
