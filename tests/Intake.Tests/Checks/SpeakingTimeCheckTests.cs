using Intake.Checks;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class SpeakingTimeCheckTests
{
    [Theory]
    [InlineData(1407, null)]                  // 7:00 at the slow end of the range
    [InlineData(1408, Severity.Warning)]
    [InlineData(1869, Severity.Warning)]      // 7:00 at the fast end
    [InlineData(1870, Severity.Serious)]
    public void Severity_follows_the_range_and_not_the_likely_time(int syllables, Severity? expected)
    {
        var findings = new SpeakingTimeCheck().Inspect(Drafts.Facts(syllables), Drafts.Context());

        Assert.Equal(expected, findings.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void A_speech_that_is_too_long_is_told_its_time_and_how_much_to_cut()
    {
        // 1,950 syllables: 438.2 s at 4.45, 500 s at 3.9, 582.1 s at 3.35; 1,638 fit at 3.9.
        var finding = new SpeakingTimeCheck().Inspect(Drafts.Facts(1950), Drafts.Context()).Single();

        Assert.Equal("speaking-time", finding.Code);
        Assert.Contains("1.950 tiếng", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("khoảng 8 phút 20 giây (từ 7 phút 19 giây đến 9 phút 43 giây)", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("bớt khoảng 312 tiếng", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_speech_that_may_be_too_long_is_told_what_to_cut_to_be_safe()
    {
        var finding = new SpeakingTimeCheck().Inspect(Drafts.Facts(1500), Drafts.Context()).Single();

        Assert.Contains("bớt 93 tiếng", finding.Message.Vi, StringComparison.Ordinal);
    }
}
