using Intake.Checks.Proposals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Checking;
using Web.Access;

namespace Web.Pages.Proposals;

/// <summary>Bảng tổng hợp kiến nghị, đề xuất của các bản hiện hành.</summary>
[Authorize(Policy = Policies.Appraise)]
public sealed class IndexModel(ProposalShelf shelf, Caller caller) : PageModel
{
    /// <summary>Only what is asked of this level; null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "cap")] public AddresseeKind? Only { get; set; }

    public ProposalRegister Register { get; private set; } = new([]);

    public IEnumerable<IGrouping<AddresseeKind, ProposalEntry>> Shown => Register.Entries.Where(e => Only is null || e.Kind == Only).GroupBy(e => e.Kind);
    public IEnumerable<(AddresseeKind Kind, int Count)> Counts => Register.Entries.GroupBy(e => e.Kind).Select(g => (g.Key, g.Sum(e => e.Proposals.Count)));

    public async Task OnGetAsync(CancellationToken stop) => Register = await shelf.ReadAsync(caller.Conference!, caller.Actor, stop);
}
