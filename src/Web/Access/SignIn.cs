using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Review.People;
using Web.Api;

namespace Web.Access;

/// <summary>Đăng nhập bằng trình duyệt.</summary>
public static class SignIn
{
    /// <summary>Token for the API, cookie for everything else.</summary>
    public const string Either = nameof(Either);

    private static readonly TimeSpan Absolute = TimeSpan.FromHours(12);
    private const string SignedInAt = "signed-in-at";

    /// <summary>The API's own description may be read by whoever is signed in, in a browser too.</summary>
    public static bool MayUseCookie(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/openapi") && http.Request.Headers.Authorization.Count == 0;

    /// <summary>Idle 30 minutes, absolute 12 hours, by real time.</summary>
    public static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "review";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(30);
        cookie.SlidingExpiration = true;
        cookie.TimeProvider = TimeProvider.System;
        cookie.LoginPath = "/dang-nhap";
        cookie.ReturnUrlParameter = "den";
        cookie.Events.OnSigningIn = signing =>
        {
            signing.Properties.SetString(SignedInAt, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        };
        cookie.Events.OnValidatePrincipal = ValidateAsync;
        cookie.Events.OnRedirectToLogin = context =>
        {
            if (Problems.IsApi(context.HttpContext)) return Problems.WriteAsync(context.HttpContext, 401, "not-signed-in", Messages.TokenNeeded);
            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        };
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (IsRecent(context.Properties) && await HasCurrentStampAsync(context)) return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static bool IsRecent(AuthenticationProperties session)
    {
        var since = long.TryParse(session.GetString(SignedInAt), out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.MinValue;
        return TimeProvider.System.GetUtcNow() - since <= Absolute;
    }

    /// <summary>Read on every request, so that a new password ends the sessions of the old one at once.</summary>
    /// <remarks>Not by Identity's own validator: it renews the cookie with every answer, so that a late one undoes a sign-out, and signs out of schemes that are not here.</remarks>
    private static async Task<bool> HasCurrentStampAsync(CookieValidatePrincipalContext context) =>
        await context.HttpContext.RequestServices.GetRequiredService<SignInManager<Person>>().ValidateSecurityStampAsync(context.Principal) is not null;
}
