using Intake.Checks;
using Intake.Vietnamese;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class RehearsalTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(7);

    [Theory]
    [InlineData(59.999, 240, true)]
    [InlineData(60, 240, false)]
    [InlineData(60, 0, true)]
    [InlineData(600, 899, true)]      // 1.5 a second
    [InlineData(600, 900, false)]
    [InlineData(100, 750, false)]     // 7.5 a second
    [InlineData(100, 751, true)]
    public void A_rehearsal_of_less_than_a_minute_or_at_no_human_pace_is_refused_in_words(double seconds, int syllables, bool refused)
    {
        var refusal = Rehearsal.Refusal(syllables, TimeSpan.FromSeconds(seconds));

        Assert.Equal(refused, refusal is not null);
    }

    [Fact]
    public void A_pace_cannot_be_taken_from_a_refused_rehearsal() =>
        Assert.Throws<ArgumentException>(() => Pace.FromRehearsal(100, TimeSpan.FromSeconds(30)));

    [Theory]
    [InlineData(240, 60, 0.058)]      // 1.28 x 0.5 x sqrt(2/240)
    [InlineData(1600, 400, 0.023)]
    public void The_longer_the_rehearsal_the_narrower_the_pace(int syllables, double seconds, double spread)
    {
        var pace = Pace.FromRehearsal(syllables, TimeSpan.FromSeconds(seconds));

        Assert.Equal(4, pace.Likely, 6);
        Assert.Equal(4 * (1 + spread), pace.Fast, 2);
        Assert.Equal(4 / (1 + spread), pace.Slow, 2);
    }

    [Fact]
    public void A_minute_of_rehearsal_already_tells_more_than_the_default_pace()
    {
        var pace = Pace.FromRehearsal(234, TimeSpan.FromSeconds(60));

        Assert.True(pace.Slow > Pace.Default.Slow && pace.Fast < Pace.Default.Fast);
    }

    [Theory]
    [InlineData(408, TimeVerdict.Fits)]       // 6:48
    [InlineData(420, TimeVerdict.Fits)]
    [InlineData(421, TimeVerdict.Over)]
    public void A_speech_that_was_read_whole_has_the_time_of_the_clock_and_no_range(double seconds, TimeVerdict expected)
    {
        var context = Drafts.Context() with { Rehearsal = new Rehearsal(1700, TimeSpan.FromSeconds(seconds), IsWhole: true) };

        var facts = Drafts.Facts(1700).TimedBy(context);

        Assert.Equal(new SpokenTime(TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds)), facts.Time);
        Assert.Equal(expected, facts.TimeVerdict);
    }

    [Fact]
    public void The_Board_reads_what_was_measured()
    {
        var facts = Drafts.Facts(1700).TimedBy(Drafts.Context() with { Rehearsal = new Rehearsal(1700, TimeSpan.FromSeconds(408), IsWhole: true) });

        Assert.Equal("Đã đo 6 phút 48 giây", Messages.TimeOf(facts).Vi);
        Assert.Empty(new SpeakingTimeCheck().Inspect(facts, Drafts.Context()));
    }

    [Fact]
    public void A_measured_speech_over_the_limit_is_told_what_to_cut_at_its_own_pace()
    {
        // 1,700 syllables in 440 s; 420 s hold 1,622.7 of them.
        var context = Drafts.Context() with { Rehearsal = new Rehearsal(1700, TimeSpan.FromSeconds(440), IsWhole: true) };

        var finding = new SpeakingTimeCheck().Inspect(Drafts.Facts(1700).TimedBy(context), context).Single();

        Assert.Equal(Severity.Serious, finding.Severity);
        Assert.Contains("Đã đo 7 phút 20 giây", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("bớt khoảng 78 tiếng", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1900, TimeVerdict.Fits)]      // a fast speaker: 5 a second, 380 s
    [InlineData(2050, TimeVerdict.AtRisk)]    // 410 s, 397 to 424
    [InlineData(2200, TimeVerdict.Over)]
    public void A_measured_pace_replaces_the_default_for_another_version(int syllables, TimeVerdict expected)
    {
        var context = Drafts.Context() with { Rehearsal = new Rehearsal(800, TimeSpan.FromSeconds(160), IsWhole: false) };

        var time = context.TimeOf(SyllableCount.Exactly(syllables));

        Assert.Equal(syllables / 5.0, time.Likely.TotalSeconds, 6);
        Assert.Equal(expected, time.Against(Limit));
    }
}
