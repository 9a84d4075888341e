using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Web.Access;

namespace Web.Pages.Entrance;

/// <summary>Kích hoạt tài khoản: đặt mật khẩu bằng liên kết dùng một lần.</summary>
[AllowAnonymous]
public sealed class ActivateModel(PasswordDoor door) : PageModel, IShownAgain
{
    [BindProperty(SupportsGet = true)] public string Token { get; set; } = "";
    [BindProperty] public string? Password { get; set; }
    public bool IsOpen { get; private set; }

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await door.ActivateAsync(Token, Password, stop);
        return LocalRedirect("/");
    }

    public async Task ShowAsync(CancellationToken stop)
    {
        IsOpen = await door.IsOpenAsync(Token, stop);
        if (!IsOpen) Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
