using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.People;
using Web.Access;

namespace Web.Pages.Tokens;

/// <summary>Khóa truy cập của chính người đang đăng nhập, cho chương trình gọi giao diện lập trình.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(TokenDesk desk, Caller caller) : PageModel, IShownAgain
{
    [BindProperty] public bool MayWrite { get; set; }
    [BindProperty] public bool MaySeal { get; set; }

    /// <summary>Shown once, after the redirect; kept in the person's own cookie until then.</summary>
    [TempData] public string? Token { get; set; }

    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];
    public bool Appraises => caller.Actor.Appraises;

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostIssueAsync(CancellationToken stop)
    {
        Token = await desk.IssueAsync(MayWrite, MaySeal, caller.Actor, stop);
        return LocalRedirect("/khoa-truy-cap");
    }

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken stop)
    {
        await desk.RevokeAllAsync(caller.Actor, stop);
        return LocalRedirect("/khoa-truy-cap");
    }

    public async Task ShowAsync(CancellationToken stop) => Tokens = await desk.OwnAsync(caller.Actor, stop);
}
