using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Tests.Shared;
using Web.Api;
using Web.Commands;
using Xunit;

namespace Web.Tests;

/// <summary>Con đường chính qua giao diện lập trình: gửi, kiểm tra, trả lại, gửi lại, duyệt, lập tập, nhận tập.</summary>
public sealed class RoadTests
{
    [Theory, OnBothDatabases]
    public async Task A_speech_goes_from_upload_through_a_return_into_the_sealed_bundle(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind);

        Assert.Equal(HttpStatusCode.Created, (await site.SendAsync(3, TestSite.Sample(3))).StatusCode);
        await site.CheckedAsync(3, 1);
        Assert.Equal(HttpStatusCode.OK, (await site.DecideAsync(DemoRole.Board, 3, 1, "return", "Bổ sung số liệu năm 2026.")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await site.SendAsync(3, TestSite.Sample(16))).StatusCode);
        await site.CheckedAsync(3, 2);
        Assert.Equal(HttpStatusCode.Conflict, (await site.DecideAsync(DemoRole.Board, 3, 1, "approve", "Đã xem.")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.DecideAsync(DemoRole.Board, 3, 2, "approve", "Đã xem.")).StatusCode);
        using var board = site.Api(DemoRole.Board);
        Assert.Equal(HttpStatusCode.Accepted, (await board.PostAsJsonAsync("/api/bundle", new BundleInput(Seal: true))).StatusCode);
        using var committee = site.Api(DemoRole.Committee);
        var bundle = await Until.Async(async () =>
        {
            var latest = await committee.GetAsync("/api/bundle/latest");
            return latest.IsSuccessStatusCode ? await latest.Content.ReadFromJsonAsync<JsonElement>() : (JsonElement?)null;
        }, TimeSpan.FromSeconds(60));

        Assert.True(bundle.GetProperty("sealed").GetBoolean());
        var held = Assert.Single(bundle.GetProperty("assignments").EnumerateArray());
        Assert.Equal((3, 2), (held.GetProperty("number").GetInt32(), held.GetProperty("version").GetInt32()));
        var docx = await committee.GetByteArrayAsync("/api/bundle/latest/docx");
        Assert.Equal(bundle.GetProperty("sha256").GetString(), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(docx)));
        var line = (await board.GetFromJsonAsync<JsonElement>("/api/assignments")).EnumerateArray().Single(a => a.GetProperty("number").GetInt32() == 3);
        Assert.Equal("reported", line.GetProperty("state").GetString());
    }
}
