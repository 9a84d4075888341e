using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Appraisals;
using Review.Office;
using Review.Queue;
using Review.Receiving;
using Web.Access;
using Web.Api;

namespace Web.Pages.Assignments;

/// <summary>Trang của một phân công: gửi tham luận, xem các bản đã gửi.</summary>
[Authorize(Policy = Policies.Send)]
public sealed class AssignmentModel(ReceivingDesk desk, DraftShelf shelf, AppraisalDesk appraisals, ReviewQueue queue, OfficeProgram office, Caller caller, Words words) : PageModel, IShownAgain
{
    public const int LongestSpeaker = ReceivingDesk.LongestSpeaker;

    [BindProperty(SupportsGet = true)] public int Number { get; set; }
    [BindProperty] public IFormFile? DraftFile { get; set; }
    [BindProperty] public string? Speaker { get; set; }

    /// <summary>The sender's own name for one act of sending; new for each showing of the form.</summary>
    [BindProperty] public string? Key { get; set; }

    /// <summary>Whether .doc, .odt and .rtf can be converted here.</summary>
    public bool TakesLegacy => office.IsInstalled;

    public Conference Plan { get; } = caller.Conference!.Read();
    public Appraisal Appraisal { get; private set; } = null!;
    public AssignmentLine Line { get; private set; } = null!;
    public IReadOnlyList<DraftVersion> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!TooLargeForms.Was(HttpContext)) return await PageAsync(stop);
        await desk.NoteTooLargeAsync(Number, caller.Actor, stop);
        return await RefuseAsync(nameof(DraftFile), Messages.TooLarge, StatusCodes.Status413PayloadTooLarge, stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var speaker = string.IsNullOrWhiteSpace(Speaker) ? null : Speaker.Trim();
        if (DraftFile is null) return await RefuseAsync(nameof(DraftFile), Messages.NoFileChosen, StatusCodes.Status422UnprocessableEntity, stop);
        if (speaker?.Length > LongestSpeaker) return await RefuseAsync(nameof(Speaker), Messages.SpeakerTooLong(LongestSpeaker), StatusCodes.Status422UnprocessableEntity, stop);

        var upload = await UploadReading.ReadAsync(Number, DraftFile, HttpContext, stop);
        var receipt = await desk.ReceiveAsync(upload with { Speaker = speaker, IdempotencyKey = KeyFor(upload) }, caller.Actor, stop);
        return LocalRedirect($"/phan-cong/{Number}/ban/{receipt.Version.Number}?{(receipt.Duplicate ? "trung" : "moi")}=true");
    }

    public async Task ShowAsync(CancellationToken stop)
    {
        Appraisal = await appraisals.OpenAsync(Number, stop);
        Line = (await queue.LinesAsync(caller.Actor.ConferenceId, Number, stop)).Single();
        Versions = await shelf.VersionsAsync(Number, stop);
        Key = Guid.NewGuid().ToString("N");
        ModelState.Remove(nameof(Key));
    }

    /// <summary>Bound to the bytes: another file chosen after going back to the form is another act, whatever the form says.</summary>
    private string? KeyFor(Upload upload) => Key is { Length: > 0 and <= 100 } ? $"{Key}-{StoredFile.HashOf(upload.Bytes)[..32]}" : null;

    private async Task<PageResult> PageAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        return Page();
    }

    private Task<PageResult> RefuseAsync(string field, Intake.Sentence sentence, int status, CancellationToken stop)
    {
        ModelState.AddModelError(field, words[sentence]);
        Response.StatusCode = status;
        return PageAsync(stop);
    }
}
