using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Web.Access;

namespace Web.Pages.Entrance;

/// <summary>Đăng nhập bằng địa chỉ thư và mật khẩu; one same sentence for any failure.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limits.SignIns)]
public sealed class SignInModel(PasswordDoor door, Words words) : PageModel
{
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty(SupportsGet = true)] public string? Den { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await door.TryAsync(Email, Password, HttpContext.Connection.RemoteIpAddress?.ToString(), stop))
            return LocalRedirect(Url.IsLocalUrl(Den) ? Den : "/");
        ModelState.AddModelError(nameof(Email), words[Messages.SignInFailed]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
