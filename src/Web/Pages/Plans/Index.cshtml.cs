using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.People;
using Web.Access;

namespace Web.Pages.Plans;

/// <summary>Kế hoạch như hệ thống hiểu.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(Caller caller) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "moi")] public bool IsNew { get; set; }

    /// <summary>It was imported a moment ago, by the administrator who looks at it.</summary>
    public bool JustImported => IsNew && caller.Actor.Is(Role.Administrator);

    public Conference Plan { get; } = caller.Conference!.Read();

    public void OnGet()
    {
    }
}
