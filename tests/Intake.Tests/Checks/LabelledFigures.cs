using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Tests.Shared;

namespace Intake.Tests.Checks;

/// <summary>Hội nghị có số liệu mâu thuẫn đã đánh dấu: what the figure checks say of it, beside what its labels say.</summary>
internal sealed class LabelledFigures
{
    private static readonly string Folder = Repository.PathOf("tests", "Intake.Tests", "Labelled", "figures");

    /// <summary>One planted contradiction; of two places or, for sums and percentages, of one.</summary>
    public sealed record Planted(int Number, string Kind, int DraftA, string QuoteA, int? DraftB, string QuoteB, string ValueA, string ValueB);

    /// <summary>One report: the places that it rests on, and its message where it stands.</summary>
    public sealed record Report(IReadOnlyList<(int Draft, string Quote)> Places, string Message)
    {
        public override string ToString() => $"{Message} [{string.Join(" | ", Places.Select(p => $"{p.Draft}: {p.Quote}"))}]";
    }

    public static Conference Plan { get; } = PlanReader.ReadMarkdown(File.ReadAllText(Repository.PathOf("samples", "plan-63.md"))).Conference!;

    public static IReadOnlyList<Planted> Contradictions { get; } =
        [.. Lines("contradictions.tsv").Select(c => new Planted(int.Parse(c[0], null), c[1], int.Parse(c[2], null), c[3], c[4].Length > 0 ? int.Parse(c[4], null) : null, c[5], c[6], c[7]))];

    public static IReadOnlyList<CurrentDraft> Drafts { get; } =
        [.. Enumerable.Range(1, 24).Select(n => new CurrentDraft(n, 1, DraftReader.ReadPlain(File.ReadAllText(Path.Combine(Folder, $"{n:00}.md")), DraftFormat.Md)))];

    /// <summary>Everything that the two checks say of the drafts.</summary>
    public static IReadOnlyList<Report> Reports(IReadOnlyList<CurrentDraft> drafts, Conference plan)
    {
        var context = CheckContext.For(plan);
        return
        [
            .. from draft in drafts
               let own = context with { Assignment = plan.Assignments.First(a => a.Number == draft.Assignment) }
               from finding in new FiguresCheck().Inspect(DraftFacts.Of(draft.Text, own), own)
               select new Report([(draft.Assignment, $"{finding.Quote} {finding.Message.Vi}")], finding.Message.Vi),
            .. new FiguresBetweenCheck().Inspect(drafts, plan).Select(f => new Report([.. f.Places.Select(p => (p.Assignment, p.Quote))], f.Message.Vi)),
        ];
    }

    /// <summary>A report is of the contradiction when it rests on its places and names its values.</summary>
    public static bool IsOf(Report report, Planted planted) =>
        Rests(report, planted.DraftA, planted.ValueA, planted.Number == 1) && (planted.DraftB is not { } b || Rests(report, b, planted.ValueB, false));

    /// <summary>Pairs of sentences in drafts of their own: whether they contradict each other, and whether anything is said of them.</summary>
    public static IEnumerable<(bool IsContradiction, bool IsReported, string TextA)> Pairs() =>
        from pair in Lines("pairs.tsv")
        let own = pair[3].Length == 0 || pair[3] == pair[1]
        let drafts = own ? [Wrapped(pair[1], pair[2], pair[4])] : new[] { Wrapped(pair[1], pair[2]), Wrapped(pair[3], pair[4]) }
        select (pair[0] == "contradiction", Reports(drafts, Plan).Count > 0, pair[2]);

    private static CurrentDraft Wrapped(string number, params string[] texts)
    {
        var body = texts.Where(t => t.Length > 0).SelectMany(t => new[] { "Nhìn chung công việc đã có chuyển biến, cán bộ yên tâm công tác.", t });
        return new CurrentDraft(int.Parse(number, null), 1, DraftReader.ReadPlain(string.Join('\n', ["Kính thưa Hội nghị!", .. body, "Xin cảm ơn!"]), DraftFormat.Txt));
    }

    private static bool Rests(Report report, int draft, string value, bool isAnyDraft) =>
        report.Places.Any(p => (p.Draft == draft || isAnyDraft) && p.Quote.Contains(value, StringComparison.Ordinal));

    private static IEnumerable<string[]> Lines(string file) => File.ReadLines(Path.Combine(Folder, file)).Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t'));
}
