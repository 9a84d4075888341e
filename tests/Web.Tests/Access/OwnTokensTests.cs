using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Review;
using Review.People;
using Review.Storage;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Access;

public sealed class OwnTokensTests
{
    [Theory, OnBothDatabases]
    public async Task A_token_opens_what_its_scopes_name_until_it_is_revoked(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind);
        var text = await InScopeAsync(site, async (desk, actor) => await desk.IssueAsync(mayWrite: false, maySeal: false, actor, default));
        using var api = site.Api(person: null);
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", text);

        var reading = await api.GetAsync("/api/assignments");
        using var nothing = new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "a.docx" } };
        var sending = await api.PostAsync("/api/assignments/3/drafts", nothing);
        await InScopeAsync(site, async (desk, actor) => await desk.RevokeAllAsync(actor, default));
        var later = await api.GetAsync("/api/assignments");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized), (reading.StatusCode, sending.StatusCode, later.StatusCode));
    }

    [Fact]
    public async Task Only_who_appraises_gets_a_token_that_seals()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => InScopeAsync(site, async (desk, actor) => await desk.IssueAsync(mayWrite: true, maySeal: true, actor, default)));

        Assert.Equal(RefusedCode.NotAllowed, refused.Code);
    }

    /// <summary>Acts as the member of unit 3.</summary>
    private static async Task<T> InScopeAsync<T>(TestSite site, Func<TokenDesk, Actor, Task<T>> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReviewDb>();
        db.Sight = Sight.All;
        var person = db.Users.Single(p => p.Email == "unit-03@demo.invalid");
        var actor = await scope.ServiceProvider.GetRequiredService<PeopleDesk>().ActorAsync(person.Id, db.ConferencePlans.Single().Id, default);
        return await act(scope.ServiceProvider.GetRequiredService<TokenDesk>(), actor);
    }
}
