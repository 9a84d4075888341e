using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review;
using Review.Appraisals;
using Review.Bundles;
using Review.Notices;
using Review.Queue;
using Web.Access;

namespace Web.Pages.Bundles;

/// <summary>Tập tham luận: lập, niêm phong, đọc, tải về; the Committee sees sealed ones only, the newest in large.</summary>
[Authorize(Policy = Policies.ReadBundle), Hidden]
public sealed class IndexModel(BundleDesk desk, BundleShelf shelf, OpeningBook openings, NoticeBoard notices, ReviewQueue queue, Caller caller) : PageModel, IShownAgain
{
    [BindProperty] public bool Confirmed { get; set; }

    public Conference Plan { get; } = caller.Conference!.Read();

    /// <summary>The newest order, for who may order: waiting, failed, or among those below.</summary>
    public Bundle? Latest { get; private set; }
    public BundleView? Preview { get; private set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<BundleView> Sealed { get; private set; } = [];
    public IReadOnlyList<Notice> Notices { get; private set; } = [];
    public IReadOnlyList<AssignmentLine> Lines { get; private set; } = [];
    public IEnumerable<(AppraisalState State, int Count)> Counts => Enum.GetValues<AppraisalState>().Select(s => (s, Lines.Count(l => l.State == s)));

    /// <summary>How many speeches a bundle ordered now would hold.</summary>
    public int Ready => Lines.Count(l => l.State is AppraisalState.Approved or AppraisalState.Reported);
    public bool MayOrder => caller.Actor.Appraises;

    /// <summary>A page that waits is answered only when there is something new.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        return Request.IsFromWaitingPage && Latest?.State == BundleState.Pending ? new NoContentResult() : Page();
    }

    public Task<IActionResult> OnPostPreviewAsync(CancellationToken stop) => OrderAsync(seal: false, stop);

    public async Task<IActionResult> OnPostSealAsync(CancellationToken stop) => Confirmed
        ? await OrderAsync(seal: true, stop)
        : throw new RefusedException(RefusedCode.ReasonNeeded, Messages.SealNotConfirmed);

    public async Task ShowAsync(CancellationToken stop)
    {
        var actor = caller.Actor;
        Latest = (await shelf.FindLatestAsync(actor, stop))?.Bundle;
        var bundles = await shelf.SealedAsync(actor, stop);
        var preview = await shelf.FindPreviewAsync(actor, stop);
        var erased = await shelf.ErasedAsync(bundles.Append(preview).OfType<BundleReading>().SelectMany(b => b.Speeches), stop);
        var opened = MayOrder ? await openings.OfAsync(bundles, actor, stop) : null;
        Sealed = [.. bundles.Select((b, i) => new BundleView(b, Plan, erased) { Before = bundles.ElementAtOrDefault(i + 1), Openings = opened?[b.Bundle.Id].ToList() })];
        Preview = preview is null ? null : new BundleView(preview, Plan, erased);
        Notices = await notices.UnreadAsync(actor, stop);
        Lines = await queue.LinesAsync(actor.ConferenceId, number: null, stop);
    }

    private async Task<IActionResult> OrderAsync(bool seal, CancellationToken stop)
    {
        await desk.OrderAsync(seal, caller.Actor, stop);
        return LocalRedirect("/tap-tham-luan");
    }
}

/// <summary>Một tập trên trang.</summary>
/// <param name="Reading">The bundle, its speeches, its files.</param>
/// <param name="Plan">Names units and topics.</param>
/// <param name="Erased">Hashes whose content is gone.</param>
public sealed record BundleView(BundleReading Reading, Conference Plan, IReadOnlySet<string> Erased)
{
    /// <summary>The sealed bundle before this one; null for the first.</summary>
    public BundleReading? Before { get; init; }

    /// <summary>Null for who may not see them.</summary>
    public IReadOnlyList<MemberOpening>? Openings { get; init; }
    public Bundle Bundle => Reading.Bundle;
    public string Address => BundleAddress.Of(Bundle);
    public BundleChange? Change => Before is null ? null : Reading.Since(Before);
    public DateTimeOffset At => Bundle.CompiledAt ?? Bundle.RequestedAt;
    public Assignment? AssignmentOf(BundledSpeech speech) => Plan.Assignments.FirstOrDefault(a => a.Number == speech.Number);
}
