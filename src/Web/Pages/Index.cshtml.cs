using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Conferences;
using Review.People;
using Web.Access;

namespace Web.Pages;

/// <summary>Trang chủ: dẫn mỗi người đến nơi làm việc của mình.</summary>
[AllowAnonymous]
public sealed class IndexModel(Caller caller, FirstRun firstRun) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop) =>
        caller.Known is { Roles.Count: > 0 } actor ? LocalRedirect(HomeOf(actor))
        : LocalRedirect(await firstRun.IsDueAsync(stop) ? "/khoi-tao" : "/dang-nhap");

    /// <summary>Where a person's work is.</summary>
    public static string HomeOf(Actor actor) =>
        actor.Appraises ? "/hang-cho"
        : actor.Is(Role.Unit) ? "/phan-cong"
        : actor.Is(Role.Committee) ? "/tap-tham-luan"
        : "/quan-tri";
}
