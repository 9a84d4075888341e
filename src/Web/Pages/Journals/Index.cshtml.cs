using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Journal;
using Web.Access;

namespace Web.Pages.Journals;

/// <summary>Nhật ký bằng lời, từng trang.</summary>
[Authorize(Policy = Policies.ReadJournal)]
public sealed class IndexModel(JournalReader journal, Caller caller) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "trang")] public int Number { get; set; } = 1;
    public JournalPage Journal { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Journal = await journal.PageAsync(caller.Actor.ConferenceId, Number, stop);
}
