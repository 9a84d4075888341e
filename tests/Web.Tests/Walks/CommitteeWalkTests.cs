using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Review.Bundles;
using Tests.Shared;
using Web.Commands;
using Web.Tests.Access;
using Xunit;

namespace Web.Tests.Walks;

/// <summary>Thường trực đọc tập trên máy tính bảng, trong phòng họp.</summary>
public sealed class CommitteeWalkTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Sentence = "Đơn vị thứ ba đã hoàn thành 12 chỉ tiêu.";

    [Theory, OnBothDatabases]
    public async Task A_member_sees_the_notice_opens_reads_speech_3_turns_to_the_next_and_downloads(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind);
        foreach (var number in (int[])[3, 5])
        {
            await site.SendAsync(number, number == 3 ? WordFile.Docx("Kính thưa Hội nghị,", Sentence, "Xin trân trọng cảm ơn.") : TestSite.Sample(number));
            await site.CheckedAsync(number, 1);
            (await site.DecideAsync(DemoRole.Board, number, 1, "approve", "Đã xem.")).EnsureSuccessStatusCode();
        }
        await AccessSites.SealAsync(site);
        var reader = await chromium.SignInAsync(site.Person(DemoRole.Committee), new() { ViewportSize = new() { Width = 768, Height = 1024 }, HasTouch = true, ReducedMotion = ReducedMotion.Reduce });
        var page = reader.Page;

        await reader.Sees("Tập tham luận số 1 đã được niêm phong").ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".menu .news")).ToHaveTextAsync("1 thông báo mới");
        await page.GetByRole(AriaRole.Link, new() { Name = "Mở đọc tập số 1" }).ClickAsync();
        await page.FillAsync("#tim", "3");
        await reader.ClickAsync("Tìm");
        await reader.Sees(Sentence).ToBeVisibleAsync();
        var size = await SizeAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "A+: chữ lớn hơn" }).ClickAsync();
        Assert.True(await SizeAsync(page) > size);
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page).ToHaveURLAsync($"{site.Url}tap-tham-luan/1/doc/5");
        Assert.True(await SizeAsync(page) > size); // the choice stays
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

        await page.GotoAsync($"{site.Url}tap-tham-luan");
        await Assertions.Expect(page.Locator(".menu .news")).ToHaveCountAsync(0);
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href='/tap-tham-luan/1/docx']").ClickAsync());
        Assert.Equal("tap-tham-luan-so-1.docx", download.SuggestedFilename);
        await using var db = site.OpenDatabase();
        await Until.TrueAsync(async () => await db.BundleOpenings.AnyAsync(o => o.Kind == OpeningKind.Docx) && await db.BundleOpenings.AnyAsync(o => o.Kind == OpeningKind.Page && o.Times == 4), TimeSpan.FromSeconds(20));
        Assert.Equal([], reader.Complaints);
    }

    private static Task<double> SizeAsync(IPage page) => page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.getElementById('bai-doc')).fontSize)");
}
