using Intake.Checks;
using Intake.Plan;
using Intake.Vietnamese;
using Intake.Word;

namespace Intake.Tests.Checks;

/// <summary>Values of the field for the tests of checks; a test states only what it is about.</summary>
internal static class Drafts
{
    public static readonly Assignment Own = new(1, "Công tác bảo vệ rừng ngập mặn.", "Hạt Kiểm lâm", UnitKind.State);

    /// <summary>A draft whose paragraphs are all body text and all read aloud.</summary>
    public static DraftText Of(params string[] paragraphs) =>
        Of([.. paragraphs.Index().Select(p => new DraftParagraph(p.Index + 1, p.Item))]);

    public static DraftText Of(params DraftParagraph[] paragraphs) => new()
    {
        Paragraphs = paragraphs,
        Spoken = new SpokenPart(1, paragraphs.Length, [.. paragraphs.Select(_ => ParagraphRole.Body)]),
        Words = 0,
    };

    public static CheckContext Context(params Assignment[] assignments) =>
        new(new Conference { Title = "Hội nghị", Assignments = assignments }, assignments.FirstOrDefault() ?? Own);

    public static DraftFacts Facts(DraftText draft) => DraftFacts.Of(draft, Context());

    /// <summary>Facts of a draft that takes <paramref name="syllables"/> to read.</summary>
    public static DraftFacts Facts(int syllables)
    {
        var (count, limit) = (SyllableCount.Exactly(syllables), TimeSpan.FromMinutes(7));
        return Facts(Of("Một đoạn.")) with
        {
            Syllables = count,
            Time = Pace.Default.Of(count),
            TimeVerdict = Pace.Default.Verdict(count, limit),
            CutSyllables = Pace.Default.Excess(count, limit),
        };
    }
}
