using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Playwright;
using Tests.Shared;
using Web.Commands;
using Xunit;

namespace Web.Tests.Walks;

/// <summary>Cả con đường, bằng trình duyệt thật, trên cả hai cơ sở dữ liệu.</summary>
public sealed class WholeRoadTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const float Patient = 30_000;

    [Theory, OnBothDatabases]
    public async Task A_unit_sends_the_Board_returns_the_unit_sends_again_the_Board_approves_and_the_Committee_downloads(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind);
        var unit = await chromium.SignInAsync(site.Person(DemoRole.Unit, 15));
        await SendAsync(unit, 15, sample: 14);
        await unit.Sees("Mã giấy nhận:").ToBeVisibleAsync();
        await unit.Sees("Điểm cần lưu ý").ToBeVisibleAsync(new() { Timeout = Patient });

        var board = await chromium.SignInAsync(site.Person(DemoRole.Board));
        await board.Page.GotoAsync($"{site.Url}hang-cho/15");
        await board.ClickAsync("Trả lại để sửa");
        await board.Sees("Hãy ghi lý do trả lại").ToBeVisibleAsync();
        await board.Page.FillAsync("#Reason", "Đây là bài của phường Lê Chân, đề nghị gửi đúng bài.");
        await board.ClickAsync("Trả lại để sửa");

        await unit.Page.GotoAsync($"{site.Url}phan-cong/15");
        await unit.Sees("đề nghị gửi đúng bài").ToBeVisibleAsync();
        await SendAsync(unit, 15, sample: 15);
        await unit.Sees("Điểm cần lưu ý").ToBeVisibleAsync(new() { Timeout = Patient });

        await board.Page.GotoAsync($"{site.Url}hang-cho/15");
        await board.ClickAsync("Duyệt bản 2");
        await board.Page.GotoAsync($"{site.Url}tap-tham-luan");
        await board.Page.CheckAsync("#Confirmed");
        await board.ClickAsync("Niêm phong và báo cáo");
        await board.Sees("Tập số 1, đã niêm phong").ToBeVisibleAsync(new() { Timeout = Patient });

        var reader = await chromium.SignInAsync(site.Person(DemoRole.Committee));
        var (docx, zip) = (await DownloadAsync(reader, "docx"), await DownloadAsync(reader, "zip"));
        var manifest = JsonDocument.Parse(Entry(zip, "manifest.json")).RootElement;
        var speech = Assert.Single(manifest.GetProperty("speeches").EnumerateArray());
        var sent = TestSite.Sample(15);
        Assert.Equal((15, 2), (speech.GetProperty("number").GetInt32(), speech.GetProperty("version").GetInt32()));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(sent)), speech.GetProperty("sha256").GetString());
        Assert.Equal(sent, Entry(zip, speech.GetProperty("file").GetString()!));
        Assert.Equal(docx, Entry(zip, "bundle.docx"));
        Assert.Equal([], unit.Complaints.Concat(board.Complaints).Concat(reader.Complaints));
    }

    [Theory, OnBothDatabases]
    public async Task The_Party_Office_decides_the_Boards_own_topic_and_the_Board_may_not(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind);
        await site.SendAsync(6, TestSite.Sample(6));
        await site.CheckedAsync(6, 1);

        var board = await chromium.SignInAsync(site.Person(DemoRole.Board));
        await board.Page.GotoAsync($"{site.Url}hang-cho/6");
        await board.Sees("Đây là tham luận của đơn vị đồng chí").ToBeVisibleAsync();
        Assert.Equal(0, await board.Page.GetByRole(AriaRole.Button, new() { Name = "Duyệt bản 1" }).CountAsync());

        var office = await chromium.SignInAsync(site.Person(DemoRole.PartyOffice));
        await office.Page.GotoAsync($"{site.Url}hang-cho/6");
        await office.ClickAsync("Duyệt bản 1");
        await office.Page.GotoAsync($"{site.Url}hang-cho/6");
        await office.Sees("Đã duyệt").ToBeVisibleAsync();
        Assert.Equal([], board.Complaints.Concat(office.Complaints));
    }

    [Fact]
    public async Task A_refused_file_is_named_in_one_sentence_in_the_language_chosen_and_nothing_is_kept()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        var unit = await chromium.SignInAsync(site.Person(DemoRole.Unit, 3));

        await unit.Page.GotoAsync($"{site.Url}phan-cong/3");
        await unit.Page.SetInputFilesAsync("#DraftFile", new FilePayload { Name = "ghi-chu.docx", MimeType = "text/plain", Buffer = "Kính thưa Hội nghị"u8.ToArray() });
        await unit.ClickAsync("Nộp tham luận");
        var vietnamese = await unit.Page.Locator(".error-summary, [role=alert]").First.InnerTextAsync();
        await unit.ClickAsync("English");
        await unit.Page.GotoAsync($"{site.Url}phan-cong/3");
        await unit.ClickAsync("Send the speech now");
        var english = await unit.Page.Locator(".error-summary, [role=alert]").First.InnerTextAsync();

        Assert.Contains("Word", vietnamese, StringComparison.Ordinal);
        Assert.Contains("Choose a Word file", english, StringComparison.Ordinal);
        await using var db = site.OpenDatabase();
        Assert.Equal((0, 0), (db.DraftVersions.Count(), db.StoredFiles.Count()));
    }

    private static async Task SendAsync(Visitor unit, int number, int sample)
    {
        await unit.Page.GotoAsync(new Uri(new Uri(unit.Page.Url), $"/phan-cong/{number}").ToString());
        await unit.Page.SetInputFilesAsync("#DraftFile", new FilePayload { Name = $"tham-luan-{number}.docx", MimeType = "application/octet-stream", Buffer = TestSite.Sample(sample) });
        await unit.ClickAsync("Nộp tham luận");
    }

    private static async Task<byte[]> DownloadAsync(Visitor reader, string file)
    {
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator($"a[href='/tap-tham-luan/1/{file}']").ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static byte[] Entry(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var entry = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
