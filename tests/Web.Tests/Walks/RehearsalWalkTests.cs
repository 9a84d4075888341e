using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Review.Rehearsals;
using Tests.Shared;
using Web.Commands;
using Xunit;

namespace Web.Tests.Walks;

/// <summary>Đọc thử trên điện thoại; the page's clock is moved by hand, nobody waits.</summary>
public sealed class RehearsalWalkTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly DateTime Installed = new(2026, 5, 28, 10, 0, 0, DateTimeKind.Utc);

    [Theory, OnBothDatabases]
    public async Task A_speaker_starts_pauses_goes_on_stops_and_keeps_the_time_on_a_phone(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind);
        var (speaker, page) = await OpenAsync(site);

        await speaker.ClickAsync("Bắt đầu");
        await page.Clock.RunForAsync(95_000);
        await Reads(page, "1:35");
        await Lights(page, 95_000);
        await speaker.ClickAsync("Tạm dừng");
        await page.Clock.RunForAsync(30_000);
        await Reads(page, "1:35");
        await speaker.ClickAsync("Đọc tiếp");
        await page.Clock.RunForAsync(313_000);
        await speaker.ClickAsync("Dừng");
        await Reads(page, "6:48");
        await Assertions.Expect(page.Locator("#Time")).ToHaveValueAsync("6:48");
        await Assertions.Expect(page.Locator("#Upto")).ToHaveValueAsync("");
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

        await page.Clock.ResumeAsync();
        await page.Context.SetOfflineAsync(true);
        await speaker.ClickAsync("Lưu thời gian này");
        await speaker.Sees("Đang mất mạng").ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(false);
        await speaker.ClickAsync("Lưu thời gian này");
        await speaker.Sees("Đã lưu lần đọc thử 6:48").ToBeVisibleAsync();

        await site.CheckedAsync(1, 1);
        await page.ReloadAsync();
        await speaker.Sees("Đã đo 6:48").ToBeVisibleAsync();
        await using var db = site.OpenDatabase();
        var kept = await db.Rehearsals.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((408_000, RehearsalSource.Clock, null), (kept.Milliseconds, kept.Source, kept.UptoParagraph));
        Assert.Equal([], speaker.Complaints);
    }

    [Fact]
    public async Task Who_stops_in_the_middle_keeps_what_was_read_and_a_closed_page_loses_nothing()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        var (speaker, page) = await OpenAsync(site);
        await speaker.ClickAsync("Bắt đầu");
        await page.Clock.RunForAsync(80_000);

        await page.ReloadAsync();
        await Reads(page, "1:20");
        await Assertions.Expect(page.Locator("#Time")).ToHaveValueAsync("1:20");
        await speaker.ClickAsync("Đọc tiếp");
        await page.Clock.RunForAsync(20_000);
        var here = page.Locator(".line").Nth(4); // ahead of what is expected: the light follows the reader
        await here.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(here).ToHaveAttributeAsync("aria-current", "true");
        await speaker.ClickAsync("Dừng");
        await page.Clock.ResumeAsync();
        var upto = await page.Locator("#Upto").InputValueAsync();
        await speaker.ClickAsync("Lưu thời gian này");
        await speaker.Sees("Đã lưu lần đọc thử 1:40").ToBeVisibleAsync();

        await page.GotoAsync($"{site.Url}phan-cong/1/ban/1/tap-doc");
        await Reads(page, "0:00"); // it is kept, so nothing waits on the phone any more
        await using var db = site.OpenDatabase();
        var kept = await db.Rehearsals.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((100_000, upto), (kept.Milliseconds, $"{kept.UptoParagraph}"));
        Assert.Equal([], speaker.Complaints);
    }

    [Fact]
    public async Task Where_a_browser_keeps_nothing_the_clock_runs_all_the_same()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        var (speaker, page) = await OpenAsync(site, before: "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });");

        await speaker.ClickAsync("Bắt đầu");
        await page.Clock.RunForAsync(80_000);
        await speaker.ClickAsync("Dừng");

        await Assertions.Expect(page.Locator("#Time")).ToHaveValueAsync("1:20");
        Assert.Equal([], speaker.Complaints);
    }

    private async Task<(Visitor Speaker, IPage Page)> OpenAsync(TestSite site, string? before = null)
    {
        await site.SendAsync(1, TestSite.Sample(1));
        await site.CheckedAsync(1, 1);
        var speaker = await chromium.SignInAsync(site.Person(DemoRole.Unit, 1),
            new() { ViewportSize = new() { Width = 360, Height = 740 }, IsMobile = true, HasTouch = true, ReducedMotion = ReducedMotion.Reduce });
        if (before is not null) await speaker.Page.AddInitScriptAsync(before);
        await speaker.Page.Clock.InstallAsync(new() { TimeDate = Installed });
        await speaker.Page.GotoAsync($"{site.Url}phan-cong/1/ban/1/tap-doc");
        await speaker.Page.Clock.PauseAtAsync(Installed.AddHours(1)); // from here on it moves only when told, however slow the machine
        return (speaker, speaker.Page);
    }

    private static Task Reads(IPage page, string time) => Assertions.Expect(page.Locator("#gio")).ToHaveTextAsync(time);

    /// <summary>One paragraph is lit, the one that is due; and it is on the screen.</summary>
    private static async Task Lights(IPage page, int milliseconds)
    {
        var lit = page.Locator(".line[aria-current]");
        var (from, to) = (await lit.GetAttributeAsync("data-from"), await lit.GetAttributeAsync("data-to"));
        Assert.InRange(milliseconds, int.Parse(from!, provider: null), int.Parse(to!, provider: null));
        await Assertions.Expect(lit).ToBeInViewportAsync();
    }
}
