using System.Net.Http.Json;
using System.Text.Json;
using Tests.Shared;
using Web.Api;
using Web.Commands;
using Web.Tests.Contract;

namespace Web.Tests.Access;

/// <summary>Một hội nghị mà ở mỗi đường dẫn đều có gì đó để xem: drafts, a sealed bundle, a speech of the Board's own unit.</summary>
public sealed class AccessSites : Sites
{
    public const int UnitA = 1;
    public const int UnitB = 2;
    public const int BoardsOwn = 6;

    protected override async Task PrepareAsync(TestSite site)
    {
        foreach (var number in (int[])[UnitA, UnitB, BoardsOwn])
        {
            await site.SendAsync(number, TestSite.Sample(number));
            await site.CheckedAsync(number, 1, TimeSpan.FromMinutes(2));
        }
        (await site.DecideAsync(DemoRole.Board, UnitA, 1, "approve", "Đã xem.")).EnsureSuccessStatusCode();
        await SealAsync(site);
    }

    /// <summary>Seals what is approved and waits until it is ready.</summary>
    public static async Task SealAsync(TestSite site)
    {
        using var board = site.Api(DemoRole.Board);
        (await board.PostAsJsonAsync("/api/bundle", new BundleInput(Seal: true))).EnsureSuccessStatusCode();
        await Until.TrueAsync(async () => (await board.GetFromJsonAsync<JsonElement>("/api/bundle/latest")).Text("state") == "ready", TimeSpan.FromMinutes(2));
    }
}
