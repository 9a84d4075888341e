using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Conferences;
using Review.People;
using Web.Access;

namespace Web.Pages.People;

/// <summary>Quản trị: người dùng và liên kết kích hoạt.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(PeopleDesk people, PlanDesk plans, Caller caller) : PageModel, IShownAgain
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public Role Role { get; set; }
    [BindProperty] public long? UnitId { get; set; }
    [BindProperty] public long Person { get; set; }

    /// <summary>Shown once, after the redirect; kept in the administrator's own cookie until then.</summary>
    [TempData] public string? Link { get; set; }
    [TempData] public string? LinkFor { get; set; }

    public IReadOnlyList<Member> Members { get; private set; } = [];
    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostAddAsync(CancellationToken stop)
    {
        var person = await people.AddAsync(new NewPerson(Name?.Trim() ?? "", Email?.Trim() ?? "", Role, UnitId), caller.Actor, stop);
        return await InviteAsync(person.Id, stop);
    }

    public Task<IActionResult> OnPostInviteAsync(CancellationToken stop) => InviteAsync(Person, stop);

    public async Task ShowAsync(CancellationToken stop)
    {
        Members = await people.MembersAsync(caller.Actor.ConferenceId, stop);
        Units = await plans.UnitsAsync(caller.Actor.ConferenceId, stop);
    }

    private async Task<IActionResult> InviteAsync(long person, CancellationToken stop)
    {
        var token = await people.InviteAsync(person, caller.Actor, stop);
        Members = await people.MembersAsync(caller.Actor.ConferenceId, stop);
        LinkFor = Members.First(m => m.PersonId == person).Name;
        Link = $"{Request.Scheme}://{Request.Host}/kich-hoat/{token}";
        return LocalRedirect("/quan-tri");
    }
}
