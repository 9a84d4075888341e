using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Review;
using Review.Bundles;
using Tests.Shared;
using Web.Api;
using Web.Commands;
using Web.Tests.Access;
using Web.Tests.Contract;
using Xunit;

namespace Web.Tests.Pages;

/// <summary>Đọc tập trên trang, tải từng tệp của từng tập, ai đã mở, thông báo: all of it for those who may, and nothing for others.</summary>
public sealed class BundlePagesTests
{
    private static readonly string[] OfBundle1 = ["doc", "doc/1", "docx", "zip", "xlsx", "html", "manifest"];

    [Theory, OnBothDatabases]
    public async Task The_Committee_reads_the_sealed_bundle_while_a_preview_exists_and_a_unit_nothing(DatabaseKind kind)
    {
        await using var site = await SealedAsync(kind);
        await OrderAsync(site, seal: false);
        using var committee = await site.BrowserAsync(site.Person(DemoRole.Committee));
        using var board = await site.BrowserAsync(site.Person(DemoRole.Board));

        Assert.Equal(OfBundle1, await ThatAnswerAsync(committee, "/tap-tham-luan/1", OfBundle1));
        Assert.Equal(OfBundle1, await ThatAnswerAsync(board, "/tap-tham-luan/1", OfBundle1));
        Assert.Equal(OfBundle1, await ThatAnswerAsync(board, "/tap-tham-luan/xem-truoc", OfBundle1));
        Assert.Empty(await ThatAnswerAsync(committee, "/tap-tham-luan/xem-truoc", OfBundle1));
        var printed = PublicAddress.Read(site.Url.AbsoluteUri)!; // where the codes in the contents lead
        Assert.Equal(HttpStatusCode.OK, (await committee.GetAsync(printed.OfSpeech(1, 1))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await board.GetAsync(printed.OfSpeech(null, 1))).StatusCode);
        Assert.DoesNotContain("xem-truoc", await TextAsync(committee, "/tap-tham-luan"), StringComparison.Ordinal);
        foreach (var role in (DemoRole[])[DemoRole.Unit, DemoRole.Administrator])
        {
            using var other = await site.BrowserAsync(site.Person(role));
            foreach (var bundle in (string[])["1", "xem-truoc"]) Assert.Empty(await ThatAnswerAsync(other, $"/tap-tham-luan/{bundle}", OfBundle1));
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/tap-tham-luan/1/doc/1")).StatusCode);
        }
        foreach (var nothing in (string[])["/tap-tham-luan/2/doc", "/tap-tham-luan/1/doc/2", "/tap-tham-luan/-1/doc", "/tap-tham-luan/abc/docx"])
            Assert.Equal(HttpStatusCode.NotFound, (await committee.GetAsync(nothing)).StatusCode);
    }

    [Theory, OnBothDatabases]
    public async Task Openings_are_noted_for_the_Board_and_clear_the_notice(DatabaseKind kind)
    {
        await using var site = await SealedAsync(kind);
        using var committee = await site.BrowserAsync(site.Person(DemoRole.Committee));
        using var board = await site.BrowserAsync(site.Person(DemoRole.Board));
        Assert.Contains("Chưa mở", await TextAsync(board, "/tap-tham-luan"), StringComparison.Ordinal);
        var home = await TextAsync(committee, "/tap-tham-luan");
        Assert.Contains("Tập tham luận số 1 đã được niêm phong lúc", home, StringComparison.Ordinal);
        Assert.Contains("href=\"/tap-tham-luan/1/doc\"", home, StringComparison.Ordinal);
        Assert.Contains("thông báo mới", await TextAsync(committee, "/ke-hoach"), StringComparison.Ordinal);
        Assert.DoesNotContain("Đã mở", home, StringComparison.Ordinal); // who opened what is the Board's to see

        await committee.GetAsync("/tap-tham-luan/1/doc");
        await committee.GetAsync("/tap-tham-luan/1/doc/1");
        await committee.GetAsync("/tap-tham-luan/tai/docx");
        await board.GetAsync("/tap-tham-luan/1/zip");
        using (var api = site.Api(DemoRole.Committee)) await api.GetAsync("/api/bundle/latest/docx");

        await using var db = site.OpenDatabase();
        await Until.TrueAsync(async () => await db.BundleOpenings.SumAsync(o => o.Times) == 4, TimeSpan.FromSeconds(20));
        var seen = await db.BundleOpenings.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([(OpeningKind.Docx, 2), (OpeningKind.Page, 2)], seen.Select(o => (o.Kind, o.Times)).OrderBy(o => o.Kind.ToString(), StringComparer.Ordinal));
        await Until.TrueAsync(async () => !(await TextAsync(committee, "/ke-hoach")).Contains("thông báo mới", StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        Assert.DoesNotContain("đã được niêm phong lúc", await TextAsync(committee, "/tap-tham-luan"), StringComparison.Ordinal);
        var page = await TextAsync(board, "/tap-tham-luan");
        Assert.Contains("đọc trên trang ×2", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Chưa mở", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_does_not_fail_because_its_opening_cannot_be_written()
    {
        await using var site = await SealedAsync(DatabaseKind.Sqlite);
        using var committee = await site.BrowserAsync(site.Person(DemoRole.Committee));
        await using (var db = site.OpenDatabase()) await db.Database.ExecuteSqlRawAsync("drop table bundle_openings");

        foreach (var path in (string[])["/tap-tham-luan/1/docx", "/tap-tham-luan/1/doc/1"])
            Assert.Equal(HttpStatusCode.OK, (await committee.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task The_contents_lead_to_a_number_and_find_units_without_their_marks()
    {
        await using var site = await SealedAsync(DatabaseKind.Sqlite, 1, 16);
        using var committee = await site.BrowserAsync(site.Person(DemoRole.Committee));

        var one = await committee.GetAsync("/tap-tham-luan/1/doc?tim=16");
        var found = await TextAsync(committee, "/tap-tham-luan/1/doc?tim=UY BAN NHAN DAN");
        var none = await TextAsync(committee, "/tap-tham-luan/1/doc?tim=%3Cscript%3E");

        Assert.Equal("/tap-tham-luan/1/doc/16", one.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Tìm thấy 1 tham luận.", found, StringComparison.Ordinal);
        Assert.Contains("Tìm thấy 0 tham luận.", none, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_sealed_bundle_says_what_is_not_as_it_was_before()
    {
        await using var site = await SealedAsync(DatabaseKind.Sqlite, 1);
        await ApproveAsync(site, 16);
        await OrderAsync(site, seal: true);
        using var committee = await site.BrowserAsync(site.Person(DemoRole.Committee));

        var page = await TextAsync(committee, "/tap-tham-luan");

        Assert.Contains("Tập số 2, đã niêm phong", page, StringComparison.Ordinal);
        Assert.Contains("thêm bài: 16.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/tap-tham-luan/1/doc\"", page, StringComparison.Ordinal);
    }

    private static async Task<TestSite> SealedAsync(DatabaseKind kind, params int[] numbers)
    {
        var site = await TestSite.StartAsync(kind);
        foreach (var number in numbers.DefaultIfEmpty(1)) await ApproveAsync(site, number);
        await AccessSites.SealAsync(site);
        return site;
    }

    private static async Task ApproveAsync(TestSite site, int number)
    {
        await site.SendAsync(number, TestSite.Sample(number));
        await site.CheckedAsync(number, 1);
        (await site.DecideAsync(DemoRole.Board, number, 1, "approve", "Đã xem.")).EnsureSuccessStatusCode();
    }

    private static async Task OrderAsync(TestSite site, bool seal)
    {
        using var board = site.Api(DemoRole.Board);
        (await board.PostAsJsonAsync("/api/bundle", new BundleInput(seal))).EnsureSuccessStatusCode();
        await Until.TrueAsync(async () => (await board.GetFromJsonAsync<JsonElement>("/api/bundle/latest")).Text("state") == "ready", TimeSpan.FromMinutes(1));
    }

    private static async Task<IEnumerable<string>> ThatAnswerAsync(HttpClient browser, string address, IEnumerable<string> paths)
    {
        List<string> answered = [];
        foreach (var path in paths)
        {
            using var answer = await browser.GetAsync($"{address}/{path}");
            Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.NotFound]);
            if (answer.StatusCode == HttpStatusCode.OK) answered.Add(path);
        }
        return answered;
    }

    private static async Task<string> TextAsync(HttpClient browser, string path) => WebUtility.HtmlDecode(await browser.GetStringAsync(path));
}
