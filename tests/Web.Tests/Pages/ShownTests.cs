using System.Globalization;
using Intake.Plan;
using Web.Pages;
using Xunit;

namespace Web.Tests.Pages;

public sealed class ShownTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private static readonly DateTimeOffset Eleven = new(2026, 5, 29, 11, 0, 0, Conference.Offset);
    private static readonly Deadline Drafts = new("Gửi tham luận", Eleven, DeadlineRule.Before, "Các đơn vị", DeadlineKind.Drafts);

    public ShownTests() => CultureInfo.CurrentUICulture = new CultureInfo("vi-VN");

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Fact]
    public void Instants_are_written_as_the_plan_writes_them()
    {
        Assert.Equal("11 giờ, ngày 29/5/2026", Shown.Instant(Eleven));
        Assert.Equal("8 giờ 05, ngày 2/6/2026", Shown.Instant(new(2026, 6, 2, 1, 5, 0, TimeSpan.Zero)));
        Assert.Equal("10:59:59,999 ngày 29/5/2026", Shown.Exact(Eleven.AddMilliseconds(-1)));
        Assert.Equal("trước 11 giờ, ngày 29/5/2026", Shown.Due(Drafts));
    }

    [Fact]
    public void Changes_bear_their_sign_and_add_up_as_shown()
    {
        Assert.Equal(["+1.086", "−24", "0"], [Shown.Change(1086), Shown.Change(-24), Shown.Change(0)]);
        Assert.Equal(["+0:12", "−1:05", "0:00"], [Shown.Change(TimeSpan.FromSeconds(12)), Shown.Change(TimeSpan.FromSeconds(-65)), Shown.Change(TimeSpan.Zero)]);
        Assert.Equal(["+12,5", "−3", "0"], [Shown.Points(0.1, 0.225), Shown.Points(0.03, 0), Shown.Points(0.5, 0.5)]);
        Assert.Equal("+0,1", Shown.Points(0.1004, 0.1006)); // 10,0% and 10,1% stand beside it
    }

    [Theory]
    [InlineData(0, "0 giây")]
    [InlineData(1, "1 giây")]
    [InlineData(60, "1 phút")]
    [InlineData(402, "6 phút 42 giây")]
    [InlineData(3605, "1 giờ 5 giây")]
    [InlineData(86399, "23 giờ 59 phút")]
    [InlineData(89940, "1 ngày 59 phút")]
    [InlineData(90000, "1 ngày 1 giờ")]
    public void A_time_shows_its_two_largest_units(long seconds, string expected) => Assert.Equal(expected, Shown.Span(seconds));

    [Theory]
    [InlineData(-1500, "còn 1 giây")]
    [InlineData(-1, "còn 0 giây")]
    [InlineData(0, "đã quá hạn 1 giây")]
    [InlineData(7_200_000, "đã quá hạn 2 giờ")]
    public void Left_changes_its_words_at_the_deadline(int milliseconds, string expected) =>
        Assert.Equal(expected, Shown.Left(Drafts, Eleven.AddMilliseconds(milliseconds)));

    [Fact]
    public void Numbers_follow_the_language_of_the_page_and_not_of_the_machine()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        var vietnamese = (Shown.Number(1086), Shown.Percent(0.125), Shown.Size(2_621_440));
        CultureInfo.CurrentUICulture = new CultureInfo("en-GB");
        var english = (Shown.Number(1086), Shown.Percent(0.125), Shown.Size(2_621_440));

        Assert.Equal(("1.086", "12,5%", "2,5 MB"), vietnamese);
        Assert.Equal(("1,086", "12.5%", "2.5 MB"), english);
    }

    [Fact]
    public void Just_over_seven_minutes_is_not_shown_as_seven() => Assert.Equal("7 phút 1 giây", Shown.Span(TimeSpan.FromSeconds(420.1)));
}
