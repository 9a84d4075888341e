using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Faults;

/// <summary>Bản phát hành, chạy từ một thư mục trống ở nơi khác.</summary>
public sealed partial class PublishedCopyTests
{
    /// <summary>A release build on a loaded machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task A_published_copy_brings_its_pages_assets_and_samples_with_it()
    {
        var copy = Directory.CreateTempSubdirectory("review-copy-");
        var elsewhere = Directory.CreateTempSubdirectory("review-elsewhere-");
        try
        {
            await PublishAsync(copy.FullName);
            await using var demo = SiteProcess.Launch(Path.Combine(copy.FullName, "Web.dll"), elsewhere.FullName, "demo", "--json", "--urls", "http://127.0.0.1:0", "--data", "data");
            await demo.ReadyAsync();
            using var http = new HttpClient { BaseAddress = demo.Url };

            var sheets = StyleSheets().Matches(await http.GetStringAsync("/dang-nhap")).Select(link => link.Groups["path"].Value).ToList();
            Assert.NotEmpty(sheets);
            foreach (var sheet in sheets) Assert.NotEmpty(await http.GetByteArrayAsync(sheet));
            Assert.Equal(24, await ReceivedAsync(http, demo.Ready));
            await demo.TerminateAsync();
            Assert.Equal(["data"], Directory.EnumerateFileSystemEntries(elsewhere.FullName).Select(Path.GetFileName));
        }
        finally
        {
            copy.Delete(recursive: true);
            elsewhere.Delete(recursive: true);
        }
    }

    [GeneratedRegex("""<link[^>]*rel="stylesheet"[^>]*href="(?<path>[^"]+)""")]
    private static partial Regex StyleSheets();

    private static async Task<int> ReceivedAsync(HttpClient http, JsonElement ready)
    {
        var board = ready.GetProperty("people").EnumerateArray().Single(p => p.GetProperty("role").GetString() == "board");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", board.GetProperty("apiToken").GetString());
        var assignments = await http.GetFromJsonAsync<JsonElement>("/api/assignments");
        return assignments.EnumerateArray().Count(a => a.GetProperty("version").ValueKind == JsonValueKind.Number);
    }

    private static async Task PublishAsync(string folder)
    {
        string[] arguments =
        [
            "publish", Repository.PathOf("src", "Web", "Web.csproj"), "-c", "Release", "-o", folder, "--no-restore", "-v", "quiet", "-nologo",
            "-nodeReuse:false", "-p:UseSharedCompilation=false", // no build server outlives the test
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(publish.ExitCode == 0, said);
    }
}
