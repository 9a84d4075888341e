using Review.Rehearsals;
using Xunit;

namespace Review.Tests.Rehearsals;

public sealed class MeasuredTimeTests
{
    [Theory]
    [InlineData("6:48", 408)]
    [InlineData(" 06 : 48 ", 408)]
    [InlineData("6 phút 48 giây", 408)]
    [InlineData("6 phu\u0301t 48 gia\u0302y", 408)] // NFD, as a Mac types it
    [InlineData("6 PHÚT 48 GIÂY", 408)]
    [InlineData("6 phut 48", 408)]
    [InlineData("6p48", 408)]
    [InlineData("6p48s", 408)]
    [InlineData("6'48''", 408)]
    [InlineData("6′48″", 408)]
    [InlineData("6’48”", null)] // a closing quote is no sign of seconds
    [InlineData("6 min 48 s", 408)]
    [InlineData("408", 408)]
    [InlineData("408 giây", 408)]
    [InlineData("90s", 90)]
    [InlineData("7 phút", 420)]
    [InlineData("7 phút rưỡi", 450)]
    [InlineData("7:00", 420)]
    [InlineData("0:59", 59)]
    [InlineData("999:59", 59999)]
    [InlineData("6:5", null)] // five seconds, or fifty?
    [InlineData("6.48", null)] // six minutes and a half, or 48 seconds?
    [InlineData("6,8 phút", null)]
    [InlineData("6:60", null)]
    [InlineData("6 phút 75 giây", null)]
    [InlineData("-408", null)]
    [InlineData("1000:00", null)]
    [InlineData("9999999999999", null)]
    [InlineData("sáu phút", null)]
    [InlineData("khoảng 7 phút", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_time_is_read_as_people_write_it_and_nothing_is_guessed(string? written, int? seconds) =>
        Assert.Equal(seconds, (int?)MeasuredTime.Find(written)?.TotalSeconds);
}
