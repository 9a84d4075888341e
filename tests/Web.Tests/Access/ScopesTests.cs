using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Review.People;
using Review.Storage;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Access;

public sealed class ScopesTests
{
    [Theory]
    [InlineData("read write", HttpStatusCode.OK, HttpStatusCode.BadRequest)]
    [InlineData("read", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("write", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    public async Task A_token_does_what_its_scopes_say(string scopes, HttpStatusCode reads, HttpStatusCode decides)
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        using var board = site.Api(person: null);
        board.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await IssueAsync(site, scopes));
        using var nonsense = new StringContent("""{"version":1,"decision":"nonsense"}""", System.Text.Encoding.UTF8, "application/json");

        var (read, decided) = (await board.GetAsync("/api/assignments"), await board.PostAsync("/api/assignments/1/decision", nonsense));

        Assert.Equal((reads, decides), (read.StatusCode, decided.StatusCode));
    }

    private static async Task<string> IssueAsync(TestSite site, string scopes)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var board = scope.ServiceProvider.GetRequiredService<ReviewDb>().Memberships.First(m => m.Role == Role.Board).PersonId;
        return await scope.ServiceProvider.GetRequiredService<PeopleDesk>().IssueAsync(board, TokenUse.Api, scopes, TimeSpan.FromHours(1), CancellationToken.None);
    }
}
