using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Checking;
using Review.Receiving;
using Web.Access;

namespace Web.Pages.Drafts;

/// <summary>Giấy nhận của một bản gửi và những gì hệ thống hiểu được từ nó.</summary>
[Authorize(Policy = Policies.ReadDrafts), Hidden]
public sealed class DraftModel(DraftShelf shelf, FalseAlarmDesk alarms, Caller caller) : PageModel
{
    [BindProperty(SupportsGet = true)] public int Number { get; set; }
    [BindProperty(SupportsGet = true)] public int Version { get; set; }

    /// <summary>It has just been received.</summary>
    [BindProperty(SupportsGet = true)] public bool Moi { get; set; }

    /// <summary>It has just been sent once more.</summary>
    [BindProperty(SupportsGet = true)] public bool Trung { get; set; }

    /// <summary>A rehearsal of it has just been kept.</summary>
    [BindProperty(SupportsGet = true)] public bool DaDoc { get; set; }

    public Conference Plan { get; } = caller.Conference!.Read();
    public ReadDraft Draft { get; private set; } = null!;
    public FalseAlarms Alarms { get; private set; } = FalseAlarms.None;
    public Assignment Assignment => Plan.Assignments.First(a => a.Number == Number);
    public string Back => caller.Actor.Appraises ? $"/hang-cho/{Number}" : $"/phan-cong/{Number}";

    /// <summary>A page that waits is answered only when there is something new.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Draft = await shelf.OpenAsync(Number, Version, stop);
        if (Request.IsFromWaitingPage && new DraftView(Draft, Plan).IsUnderWay) return new NoContentResult();
        Alarms = await alarms.OfConferenceAsync(caller.Actor.ConferenceId, stop);
        return Page();
    }
}
