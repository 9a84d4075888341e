using Intake.Checks.Proposals;
using Intake.Reports;
using Intake.Word.Volume;
using Review.Storage;

namespace Review.Reports;

/// <summary>Tất cả những gì báo cáo thẩm định nói đến.</summary>
/// <param name="Proposals">Of the very versions that are in the bundle.</param>
/// <param name="Unmerged">Speeches that stand as a notice.</param>
public sealed record ReportMatter(ReportFigures Figures, ProposalRegister Proposals, IReadOnlyList<UnmergedSpeech> Unmerged)
{
    /// <summary>The report by a template: every field filled in; an unknown one stays as it is written.</summary>
    public ReportText Write(ReportText template) => template.Fill(
        name => ReportFields.Find(name)?.Value(this) ?? $"{{{{{name}}}}}",
        name => ReportBlocks.Find(name)?.Value(this));
}

/// <summary>Bài không ghép được vào tập. <paramref name="Why"/> is null before the bundle is compiled.</summary>
public sealed record UnmergedSpeech(int? Number, string Unit, string? Why);

/// <summary>Các trang do hệ thống soạn cho một tập: những thay đổi, báo cáo thẩm định.</summary>
/// <param name="Figures">Read in one act with the speeches.</param>
/// <param name="Template">What the report follows.</param>
public sealed record DraftedPages(ReportFigures Figures, ReportText Template)
{
    private const string ChangesBookmark = "Nhung_thay_doi";
    private const string ReportBookmark = "Bao_cao_tham_dinh";

    /// <summary>Of the very versions that are in the bundle.</summary>
    public ProposalRegister Proposals { get; init; } = new([]);

    /// <summary>Speeches that stand as a notice.</summary>
    public IReadOnlyList<UnmergedSpeech> Unmerged { get; init; } = [];

    public IReadOnlyList<FrontPage> Write()
    {
        var report = new FrontPage(Intake.Messages.AppraisalReport.Vi, ReportBookmark, new ReportMatter(Figures, Proposals, Unmerged).Write(Template));
        return Figures.Changes is { } changes ? [new(ChangesPage.TitleOf(changes), ChangesBookmark, ChangesPage.Of(changes)), report] : [report];
    }

    /// <summary>Whether the pages would say the same by figures that were read later. What no page says may differ: units go on sending while a bundle is composed.</summary>
    public bool SayTheSameBy(ReportFigures later) => Said() == (this with { Figures = later with { AsOf = Figures.AsOf } }).Said();

    /// <summary>The words of the pages, and what else of the bundle rests on the figures: its number, the plan, and the checks that minutes and proposals are of.</summary>
    private string Said() => Stored.ToJson(new { Words = Write().SelectMany(p => p.Text.Words.Prepend(p.Title)), Figures.Template, Figures.Bundle, Figures.Plan, Figures.Checked });
}
