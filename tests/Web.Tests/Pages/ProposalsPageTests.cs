using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tests.Shared;
using Web.Commands;
using Xunit;

namespace Web.Tests.Pages;

/// <summary>Bảng kiến nghị: the Board's, with the place of every proposal; nobody else's.</summary>
public sealed class ProposalsPageTests
{
    [Fact]
    public async Task The_Board_reads_filters_and_exports_the_proposals_and_nobody_else_does()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        await site.SendAsync(16, WordFile.Docx("Kính thưa Hội nghị.", "Đề nghị Sở Xây dựng trả lời trong mười ngày.", "Kiến nghị Chính phủ sửa nghị định.", "Xin trân trọng cảm ơn."));
        await site.CheckedAsync(16, 1);
        using var board = await site.BrowserAsync(site.Person(DemoRole.Board));
        using var unit = await site.BrowserAsync(site.Person(DemoRole.Unit, 16));

        var (all, some) = (WebUtility.HtmlDecode(await board.GetStringAsync("/kien-nghi")), WebUtility.HtmlDecode(await board.GetStringAsync("/kien-nghi?cap=Central")));
        var sheet = Cells(await board.GetByteArrayAsync("/kien-nghi/tep"));

        Assert.Contains("Đề nghị Sở Xây dựng trả lời trong mười ngày.", all, StringComparison.Ordinal);
        Assert.Contains("/phan-cong/16/ban/1#doan-2", all, StringComparison.Ordinal);
        Assert.Contains("Kiến nghị Chính phủ sửa nghị định.", some, StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Xây dựng", some, StringComparison.Ordinal);
        Assert.Contains("Kiến nghị Chính phủ sửa nghị định.", sheet);
        Assert.Contains("/kien-nghi", await board.GetStringAsync("/hang-cho"), StringComparison.Ordinal);
        foreach (var path in (string[])["/kien-nghi", "/kien-nghi/tep"])
            Assert.NotEqual(HttpStatusCode.OK, (await unit.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Each_share_of_a_speech_opens_to_its_sentences()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        await site.SendAsync(16, WordFile.Docx("Kính thưa Hội nghị.", "Đề nghị Sở Xây dựng trả lời trong mười ngày.", "Xin trân trọng cảm ơn."));
        await site.CheckedAsync(16, 1);
        using var unit = await site.BrowserAsync(site.Person(DemoRole.Unit, 16));

        var page = WebUtility.HtmlDecode(await unit.GetStringAsync("/phan-cong/16/ban/1"));

        Assert.Contains("<a href=\"#doan-2\">Đoạn 2</a> Đề nghị Sở Xây dựng trả lời trong mười ngày.", page, StringComparison.Ordinal);
    }

    private static HashSet<string> Cells(byte[] xlsx)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Select(c => c.InnerText)];
    }
}
