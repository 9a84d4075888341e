using Intake;
using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review;
using Review.Appraisals;
using Review.Bundles;
using Review.Queue;
using Web.Access;

namespace Web.Pages.Bundles;

/// <summary>Tập tham luận: lập, niêm phong, tải về; the Committee sees the sealed one only.</summary>
[Authorize(Policy = Policies.ReadBundle), Hidden]
public sealed class IndexModel(BundleDesk desk, ReviewQueue queue, Caller caller) : PageModel, IShownAgain
{
    [BindProperty] public bool Confirmed { get; set; }

    public Conference Plan { get; } = caller.Conference!.Read();
    public BundleReading? Latest { get; private set; }
    public IReadOnlyList<AssignmentLine> Lines { get; private set; } = [];
    public IEnumerable<(AppraisalState State, int Count)> Counts => Enum.GetValues<AppraisalState>().Select(s => (s, Lines.Count(l => l.State == s)));

    /// <summary>How many speeches a bundle ordered now would hold.</summary>
    public int Ready => Lines.Count(l => l.State is AppraisalState.Approved or AppraisalState.Reported);
    public bool MayOrder => caller.Actor.Appraises;

    public IReadOnlyList<(BundleFile File, string? Hash, Sentence Name)> Files => Latest is not { Bundle: var bundle } ? [] :
    [
        (BundleFile.Docx, bundle.DocxSha256, Messages.NameOf(BundleFile.Docx)),
        (BundleFile.Pdf, bundle.PdfSha256, Messages.NameOf(BundleFile.Pdf)),
        (BundleFile.Zip, bundle.ZipSha256, Messages.NameOf(BundleFile.Zip)),
        (BundleFile.Manifest, bundle.ManifestSha256, Messages.NameOf(BundleFile.Manifest)),
    ];

    /// <summary>A page that waits is answered only when there is something new.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        return Request.IsFromWaitingPage && Latest?.Bundle.State == BundleState.Pending ? new NoContentResult() : Page();
    }

    public Task<IActionResult> OnPostPreviewAsync(CancellationToken stop) => OrderAsync(seal: false, stop);

    public async Task<IActionResult> OnPostSealAsync(CancellationToken stop) => Confirmed
        ? await OrderAsync(seal: true, stop)
        : throw new RefusedException(RefusedCode.ReasonNeeded, Messages.SealNotConfirmed);

    public async Task ShowAsync(CancellationToken stop)
    {
        Latest = await desk.FindLatestAsync(caller.Actor, stop);
        Lines = await queue.LinesAsync(caller.Actor.ConferenceId, number: null, stop);
    }

    private async Task<IActionResult> OrderAsync(bool seal, CancellationToken stop)
    {
        await desk.OrderAsync(seal, caller.Actor, stop);
        return LocalRedirect("/tap-tham-luan");
    }
}
