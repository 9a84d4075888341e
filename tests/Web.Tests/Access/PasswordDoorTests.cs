using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Review.People;
using Review.Storage;
using Tests.Shared;
using Web.Commands;
using Xunit;

namespace Web.Tests.Access;

public sealed class PasswordDoorTests
{
    private const string Password = "một câu dài dễ nhớ";

    [Theory, OnBothDatabases]
    public async Task A_new_password_ends_the_sessions_of_the_old_one(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind);
        using var old = await site.BrowserAsync(site.Person(DemoRole.Board));
        Assert.Equal("/hang-cho", await WhereAsync(old, "/hang-cho"));

        using var fresh = await ActivateAsync(site, await InviteAsync(site, DemoRole.Board));

        Assert.Equal("/dang-nhap", await WhereAsync(old, "/hang-cho"));
        Assert.Equal("/hang-cho", await WhereAsync(fresh, "/hang-cho"));
    }

    private static async Task<string> WhereAsync(HttpClient browser, string path) => (await browser.GetAsync(path)).RequestMessage!.RequestUri!.AbsolutePath;

    private static async Task<HttpClient> ActivateAsync(TestSite site, string link)
    {
        var browser = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = site.Url };
        (await browser.PostAsync($"/kich-hoat/{link}", $"/kich-hoat/{link}", ("Password", Password))).EnsureSuccessStatusCode();
        return browser;
    }

    private static async Task<string> InviteAsync(TestSite site, DemoRole role)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var (db, people) = (scope.ServiceProvider.GetRequiredService<ReviewDb>(), scope.ServiceProvider.GetRequiredService<PeopleDesk>());
        var wanted = Enum.Parse<Role>(role.ToString());
        var member = await db.Memberships.FirstAsync(m => m.Role == wanted);
        return await people.InviteAsync(member.PersonId, Actor.System(member.ConferenceId), CancellationToken.None);
    }
}
