using Intake.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Reports;
using Web.Access;

namespace Web.Pages.Reports;

/// <summary>Báo cáo thẩm định: sửa mẫu, xem trước với số liệu lúc này, khôi phục mẫu mặc định.</summary>
[Authorize(Policy = Policies.Appraise)]
public sealed class IndexModel(ReportTemplateDesk desk, ReportShelf shelf, Caller caller) : PageModel, IShownAgain
{
    [BindProperty] public string? Text { get; set; }

    /// <summary>Number of the template that the person was looking at.</summary>
    [BindProperty] public int Seen { get; set; }

    /// <summary>An older template to look at; null for the one that stands.</summary>
    [BindProperty(SupportsGet = true, Name = "ban")] public int? Old { get; set; }

    /// <summary>It has just been written.</summary>
    [BindProperty(SupportsGet = true, Name = "xong")] public bool Done { get; set; }

    public StandingTemplate Standing { get; private set; } = null!;
    public IReadOnlyList<ReportTemplate> History { get; private set; } = [];
    public ReportMatter Matter { get; private set; } = null!;

    /// <summary>The report as the template in the box gives it; null when it cannot be read.</summary>
    public IHtmlContent? Preview { get; private set; }

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    /// <summary>Shows what is in the box, and stores nothing.</summary>
    public async Task OnPostPreviewAsync(CancellationToken stop)
    {
        TemplateReading.Read(Text = TemplateReading.Clean(Text));
        await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await desk.SaveAsync(Text, Seen, caller.Actor, stop);
        return LocalRedirect("/bao-cao-tham-dinh?xong=true");
    }

    public async Task<IActionResult> OnPostRestoreAsync(CancellationToken stop)
    {
        await desk.RestoreAsync(Seen, caller.Actor, stop);
        return LocalRedirect("/bao-cao-tham-dinh?xong=true");
    }

    public async Task ShowAsync(CancellationToken stop)
    {
        Standing = await desk.CurrentAsync(caller.Actor, stop);
        History = await desk.HistoryAsync(caller.Actor, stop);
        Matter = await shelf.MatterAsync(caller.Actor.ConferenceId, stop);
        if (Request.Method == HttpMethods.Get) (Text, Seen) = (TextOf(Old) ?? Standing.Text, Standing.Number);
        Preview = ReportMarkdown.Read(TemplateReading.Clean(Text)).Text is { } text ? Html(Matter.Write(text)) : null;
    }

    /// <summary>What a table or list looks like now.</summary>
    public IHtmlContent Sample(ReportBlockName block) => Html(new ReportText(block.Value(Matter)));

    private string? TextOf(int? number) => History.FirstOrDefault(t => t.Number == number) is { } old ? old.Text ?? DefaultTemplate.Text : null;

    private static HtmlString Html(ReportText text) => new(ReportHtml.Write(text));
}
