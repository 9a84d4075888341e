using Intake;
using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Receiving;
using Review.Rehearsals;
using Web.Access;

namespace Web.Pages.Rehearsals;

/// <summary>Đọc thử một bản gửi: chữ lớn, đồng hồ, rồi lưu thời gian đo được.</summary>
[Authorize(Policy = Policies.ReadDrafts), Hidden]
public sealed class RehearseModel(RehearsalDesk desk, DraftShelf shelf, Caller caller, Words words) : PageModel, IShownAgain
{
    [BindProperty(SupportsGet = true)] public int Number { get; set; }
    [BindProperty(SupportsGet = true)] public int Version { get; set; }

    /// <summary>The time as it was typed, or as the clock showed it.</summary>
    [BindProperty] public string? Time { get; set; }

    /// <summary>What the page's clock measured, in milliseconds; null when the time was typed.</summary>
    [BindProperty] public int? Measured { get; set; }

    /// <summary>The last paragraph read to its end; null when the whole speech was.</summary>
    [BindProperty] public int? Upto { get; set; }

    /// <summary>The reader's own name for one act of keeping.</summary>
    [BindProperty] public string? Key { get; set; }

    /// <summary>The rehearsal to withdraw.</summary>
    [BindProperty] public long Id { get; set; }

    public Conference Plan { get; } = caller.Conference!.Read();
    public DraftView View { get; private set; } = null!;
    public bool MayKeep => caller.Actor.SendsFor.Contains(View.Draft.Version.UnitId);
    public string Address => $"/phan-cong/{Number}/ban/{Version}";

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var (time, source) = Measured is { } clock ? (TimeSpan.FromMilliseconds(clock), RehearsalSource.Clock) : (MeasuredTime.Find(Time), RehearsalSource.Typed);
        if (time is not { } duration) return await RefuseAsync(string.IsNullOrWhiteSpace(Time) ? Messages.NoTimeGiven : Messages.TimeUnreadable(Time.Trim()), stop);

        await desk.KeepAsync(new NewRehearsal(Number, Version, duration, Upto, source) { IdempotencyKey = GivenKey }, caller.Actor, stop);
        return LocalRedirect($"{Address}?dadoc=true");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop)
    {
        await desk.WithdrawAsync(Number, Id, caller.Actor, stop);
        return LocalRedirect(Address);
    }

    public async Task ShowAsync(CancellationToken stop)
    {
        View = new DraftView(await shelf.OpenAsync(Number, Version, stop), Plan);
        Key = GivenKey ?? Guid.NewGuid().ToString("N");
        ModelState.Remove(nameof(Key));
    }

    private string? GivenKey => Key is { Length: > 0 and <= RehearsalDesk.LongestKey } ? Key : null;

    private async Task<PageResult> RefuseAsync(Sentence sentence, CancellationToken stop)
    {
        ModelState.AddModelError(nameof(Time), words[sentence]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await ShowAsync(stop);
        return Page();
    }
}
