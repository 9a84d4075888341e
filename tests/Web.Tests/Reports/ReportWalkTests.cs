using Microsoft.Playwright;
using Review.Reports;
using Tests.Shared;
using Web.Commands;
using Web.Tests.Walks;
using Xunit;

namespace Web.Tests.Reports;

/// <summary>Sửa mẫu báo cáo thẩm định trong trình duyệt: no script is needed, and nothing typed is lost.</summary>
public sealed class ReportWalkTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_Board_mends_previews_saves_and_restores_the_template_without_script()
    {
        await using var site = await SiteAsync();
        var (board, page) = await OpenAsync(site, new() { JavaScriptEnabled = false });
        await Preview(page).GetByText("BÁO CÁO THẨM ĐỊNH").WaitForAsync();

        await page.Locator("#Text").FillAsync("# BÁO CÁO <b>\n\nĐã nhận {{so_bai_da_nhn}} bài.");
        await board.ClickAsync("Ghi mẫu");
        await board.Sees("Không có trường {{so_bai_da_nhn}}. Tên gần nhất là {{so_bai_da_nhan}}.").ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Text")).ToHaveValueAsync("# BÁO CÁO <b>\n\nĐã nhận {{so_bai_da_nhn}} bài.");

        await page.Locator("#Text").FillAsync("# BÁO CÁO <b>\n\nĐã nhận **{{so_bai_da_nhan}}** bài.\n\n{{bang_chua_duyet}}");
        await board.ClickAsync("Xem trước");
        await Assertions.Expect(Preview(page).Locator("h3")).ToHaveTextAsync("BÁO CÁO <b>");
        await Assertions.Expect(Preview(page).Locator("p")).ToHaveTextAsync("Đã nhận 01 bài.");
        await Assertions.Expect(Preview(page).Locator("tbody tr")).ToHaveCountAsync(24);
        await board.Sees("Chưa ai sửa mẫu.").ToBeVisibleAsync();

        await board.ClickAsync("Ghi mẫu");
        await board.Sees("Đã ghi mẫu.").ToBeVisibleAsync();
        await board.ClickAsync("Khôi phục mẫu mặc định");
        await Assertions.Expect(page.Locator("#Text")).ToHaveValueAsync(DefaultTemplate.Text);
        await page.GetByRole(AriaRole.Link, new() { Name = "Mở bản 1", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#Text")).ToHaveValueAsync("# BÁO CÁO <b>\n\nĐã nhận **{{so_bai_da_nhan}}** bài.\n\n{{bang_chua_duyet}}");
        await board.ClickAsync("Ghi mẫu");
        await board.Sees("Bản 3").ToBeVisibleAsync();
        Assert.Equal([], board.Complaints);
    }

    [Fact]
    public async Task Of_two_who_edit_at_once_the_second_is_told_and_keeps_what_was_typed()
    {
        await using var site = await SiteAsync();
        var (slow, page) = await OpenAsync(site, new());
        var (quick, other) = await OpenAsync(site, new());

        await other.Locator("#Text").FillAsync("# BÁO CÁO MỘT");
        await quick.ClickAsync("Ghi mẫu");
        await quick.Sees("Đã ghi mẫu.").ToBeVisibleAsync();
        await page.Locator("#Text").FillAsync("# BÁO CÁO HAI");
        await slow.ClickAsync("Ghi mẫu");

        await slow.Sees("Một người khác vừa ghi mẫu (bản 1).").ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Text")).ToHaveValueAsync("# BÁO CÁO HAI");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_page_fits_a_phone_and_a_desk(int width)
    {
        await using var site = await SiteAsync();
        var (board, page) = await OpenAsync(site, new() { ViewportSize = new() { Width = width, Height = 800 } });

        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Equal(ReportFields.All.Count, await page.Locator("#truong ~ table tbody tr").CountAsync());
        Assert.Equal(ReportBlocks.All.Count, await page.Locator(".block-sample").CountAsync());
        Assert.Equal([], board.Complaints);
    }

    private static ILocator Preview(IPage page) => page.Locator("section[aria-labelledby=xem-truoc] .report");

    private static async Task<TestSite> SiteAsync()
    {
        var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        await site.SendAsync(1, TestSite.Sample(1));
        await site.CheckedAsync(1, 1);
        return site;
    }

    private async Task<(Visitor Board, IPage Page)> OpenAsync(TestSite site, BrowserNewContextOptions options)
    {
        var board = await chromium.SignInAsync(site.Person(DemoRole.Board), options);
        await board.Page.GotoAsync($"{site.Url}tap-tham-luan");
        await board.Page.GetByRole(AriaRole.Link, new() { Name = "Báo cáo thẩm định", Exact = true }).ClickAsync();
        return (board, board.Page);
    }
}
