using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Web.Api;

namespace Web.Pages;

/// <summary>Chuyển ngôn ngữ: a cookie of its own, set by a plain form.</summary>
public static class LanguageSwitch
{
    public const string Cookie = "review-lang";

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/ngon-ngu", Switch).AllowAnonymous().ExcludeFromDescription()
        .DisableAntiforgery(); // another site could change the language and nothing else, and a page left open must not fail

    private static IResult Switch(HttpContext http, [FromForm] string lang, [FromForm] string? den)
    {
        var culture = lang == "en" ? "en-GB" : "vi-VN";
        http.Response.Cookies.Append(Cookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) });
        return Results.LocalRedirect(IsLocal(den) ? den! : "/");
    }

    private static bool IsLocal(string? path) => path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal);
}

/// <summary>A program asks for English by Accept-Language; a browser by the switch, for its headers are not chosen by its user.</summary>
public sealed class ApiLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        Task.FromResult(Problems.IsApi(httpContext) && httpContext.Request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? new ProviderCultureResult("en-GB") : null);
}
