using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Review.People;
using Review.Storage;
using Web.Commands;

namespace Web.Tests.Access;

/// <summary>Người gọi: mang cả phiên trình duyệt lẫn khóa truy cập của mình, whichever a route asks for.</summary>
/// <param name="Name">Heading of the column.</param>
/// <param name="Number">The assignment that is asked for.</param>
/// <param name="Cookie">Null without a session.</param>
/// <param name="Token">Null without a token.</param>
public sealed record Visitor(string Name, int Number, string? Cookie, string? Token)
{
    /// <summary>Everybody of the access table, in the order of its columns.</summary>
    public static async Task<IReadOnlyList<Visitor>> AllAsync(TestSite site) =>
    [
        new("stranger", AccessSites.UnitA, null, null),
        new("expired", AccessSites.UnitA, null, await ExpiredTokenAsync(site)),
        await OfAsync(site, "unitA", DemoRole.Unit, AccessSites.UnitA),
        await OfAsync(site, "unitB", DemoRole.Unit, AccessSites.UnitA, AccessSites.UnitB),
        await OfAsync(site, "board", DemoRole.Board, AccessSites.UnitA, null),
        await OfAsync(site, "boardOwn", DemoRole.Board, AccessSites.BoardsOwn),
        await OfAsync(site, "office", DemoRole.PartyOffice, AccessSites.UnitA, null),
        await OfAsync(site, "committee", DemoRole.Committee, AccessSites.UnitA, null),
        await OfAsync(site, "admin", DemoRole.Administrator, AccessSites.UnitA, null),
    ];

    public HttpRequestMessage Ask(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        if (Cookie is not null) request.Headers.Add("Cookie", Cookie);
        if (Token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return request;
    }

    private static Task<Visitor> OfAsync(TestSite site, string name, DemoRole role, int number) => OfAsync(site, name, role, number, number);

    private static async Task<Visitor> OfAsync(TestSite site, string name, DemoRole role, int number, int? assignment)
    {
        var person = site.Person(role, assignment);
        using var stranger = site.Api(person: null);
        var answer = await stranger.GetAsync(new Uri(person.SignInLink).PathAndQuery);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("review=", StringComparison.Ordinal)).Split(';')[0];
        return new Visitor(name, number, cookie, person.ApiToken);
    }

    private static async Task<string> ExpiredTokenAsync(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReviewDb>();
        var board = db.Memberships.First(m => m.Role == Role.Board).PersonId;
        return await scope.ServiceProvider.GetRequiredService<PeopleDesk>().IssueAsync(board, TokenUse.Api, "read write bundle", TimeSpan.FromSeconds(-1), CancellationToken.None);
    }
}
