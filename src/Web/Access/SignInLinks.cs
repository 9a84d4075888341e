using Microsoft.AspNetCore.Identity;
using Review.People;

namespace Web.Access;

/// <summary>Liên kết đăng nhập của bản trình diễn: <c>/vao/…</c>, signs in and lands on the role's home.</summary>
public static class SignInLinks
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/vao/{token}", async (string token, HttpContext http, SiteOptions options, PeopleDesk people, SignInManager<Person> signIn) =>
    {
        if (!options.IsDemo || await people.FindByTokenAsync(token, TokenUse.SignInLink, http.RequestAborted) is not var (person, _))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Results.Empty;
        }
        await signIn.SignInAsync(person, isPersistent: false);
        return Results.Redirect("/");
    }).AllowAnonymous().ExcludeFromDescription();
}
