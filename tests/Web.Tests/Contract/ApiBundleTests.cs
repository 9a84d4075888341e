using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Tests.Shared;
using Web.Api;
using Web.Commands;
using Xunit;

namespace Web.Tests.Contract;

/// <summary>Tập tham luận qua giao diện lập trình: the Board sees previews, the Committee sealed ones only, a unit none.</summary>
public sealed class ApiBundleTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly JsonShape Latest = JsonShape.Of("number, sealed, state, sha256, assignments[]");

    [Theory, OnBothDatabases]
    public async Task A_bundle_is_ordered_compiled_sealed_and_read_by_those_who_may(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind);
        using var board = site.Api(DemoRole.Board);
        await board.PostAsJsonAsync("/api/bundle", new BundleInput(Seal: false)).ProblemAsync(HttpStatusCode.Conflict, "nothing-approved");
        await site.SendAsync(3, TestSite.Sample(3));
        await site.CheckedAsync(3, 1);
        await site.DecideAsync(DemoRole.Board, 3, 1, "approve", "Đã xem.");

        var ordered = await OrderAsync(board, seal: false);
        var preview = await ReadyAsync(board);
        await SeenByAsync(site, HttpStatusCode.OK, DemoRole.Board, DemoRole.PartyOffice);
        await SeenByAsync(site, HttpStatusCode.NotFound, DemoRole.Committee, DemoRole.Unit, DemoRole.Administrator);
        await OrderAsync(board, seal: true);
        var final = await ReadyAsync(board);
        await SeenByAsync(site, HttpStatusCode.OK, DemoRole.Board, DemoRole.PartyOffice, DemoRole.Committee);
        await SeenByAsync(site, HttpStatusCode.NotFound, DemoRole.Unit, DemoRole.Administrator);

        Assert.All((JsonElement[])[ordered, preview, final], line => Assert.Empty(Latest.FaultsOf(line)));
        Assert.Equal((1, false, 1, true), (preview.Whole("number"), preview.GetProperty("sealed").GetBoolean(), final.Whole("number"), final.GetProperty("sealed").GetBoolean()));
        Assert.Equal(3, Assert.Single(final.GetProperty("assignments").EnumerateArray()).Whole("number"));
        var docx = await board.GetAsync("/api/bundle/latest/docx");
        Assert.Equal(final.Text("sha256"), Convert.ToHexStringLower(SHA256.HashData(await docx.Content.ReadAsByteArrayAsync())));
        Assert.Equal("attachment", docx.Content.Headers.ContentDisposition?.DispositionType);
        await board.GetAsync("/api/bundle/latest/doc").ProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    private static async Task<JsonElement> OrderAsync(HttpClient board, bool seal)
    {
        var answer = await board.PostAsJsonAsync("/api/bundle", new BundleInput(seal));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static Task<JsonElement> ReadyAsync(HttpClient board) => Until.Async(async () =>
    {
        var latest = await board.GetAsync("/api/bundle/latest").JsonAsync();
        return latest.Text("state") == "pending" ? (JsonElement?)null : latest;
    }, Patience);

    private static async Task SeenByAsync(TestSite site, HttpStatusCode expected, params DemoRole[] roles)
    {
        foreach (var role in roles)
        {
            using var client = site.Api(role);
            foreach (var path in (string[])["", "/docx", "/zip", "/manifest"])
                Assert.Equal((role, path, expected), (role, path, (await client.GetAsync("/api/bundle/latest" + path)).StatusCode));
        }
    }
}
