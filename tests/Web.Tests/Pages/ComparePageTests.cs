using System.Net;
using System.Text.RegularExpressions;
using Tests.Shared;
using Web.Commands;
using Xunit;

namespace Web.Tests.Pages;

public sealed partial class ComparePageTests
{
    private const string Results = "Năm qua đơn vị đã giải quyết 1.086 hồ sơ, tỷ lệ đúng hạn đạt 98,5%.";
    private const string Proposal = "Đề nghị Ủy ban nhân dân thành phố sớm bố trí kinh phí cho đường truyền số liệu.";

    [Fact]
    public async Task Unit_and_Board_see_the_words_and_the_findings_that_changed()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        await SendAsync(site, 1, Results, Proposal, "Đến nay đã có [bổ sung số liệu] hộ dân đồng thuận với chủ trương này.");
        await SendAsync(site, 2, Results.Replace("1.086", "1.186"), Proposal, "Đến nay đã có 412 hộ dân đồng thuận với chủ trương này.");

        foreach (var person in new[] { site.Person(DemoRole.Unit, 1), site.Person(DemoRole.Board) })
        {
            using var browser = await site.BrowserAsync(person);
            var page = WebUtility.HtmlDecode(await browser.GetStringAsync("/phan-cong/1/ban/2/so-voi/1"));

            Assert.Equal(["1.086", "[bổ sung số liệu]"], Removed().Matches(page).Select(m => m.Groups[1].Value));
            Assert.Equal(["1.186", "412"], Added().Matches(page).Select(m => m.Groups[1].Value));
            Assert.Equal(3, page.Split("1 đoạn giữ nguyên").Length - 1); // salutation, proposal, thanks
            Assert.Contains("Không còn", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_unit_finds_nothing_and_a_version_that_is_not_there_is_not_found()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        await SendAsync(site, 1, Results);
        await SendAsync(site, 2, Proposal);
        using var own = await site.BrowserAsync(site.Person(DemoRole.Unit, 1));
        using var other = await site.BrowserAsync(site.Person(DemoRole.Unit, 2));

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/phan-cong/1/ban/2/so-voi/1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await own.GetAsync("/phan-cong/1/ban/2/so-voi/3")).StatusCode);
        Assert.Contains("So với bản 1", WebUtility.HtmlDecode(await own.GetStringAsync("/phan-cong/1/ban/2")), StringComparison.Ordinal);
        var chosen = await own.GetAsync("/phan-cong/1/ban/2/so-voi/1?ban=1&voi=2");
        Assert.Equal("/phan-cong/1/ban/1/so-voi/2", chosen.RequestMessage!.RequestUri!.AbsolutePath);
    }

    private static async Task SendAsync(TestSite site, int version, params string[] sentences)
    {
        await site.SendAsync(1, WordFile.Docx(["Kính thưa Hội nghị,", .. sentences, "Xin trân trọng cảm ơn."]));
        await site.CheckedAsync(1, version);
    }

    [GeneratedRegex("<del>([^<]+)</del>(?! là| is)")]
    private static partial Regex Removed();

    [GeneratedRegex("<ins>([^<]+)</ins>(?! là| is)")]
    private static partial Regex Added();
}
