using Microsoft.Extensions.Time.Testing;
using Tests.Shared;
using Xunit;

namespace Review.Tests;

public sealed class ConferenceClockTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(9_999, 0)]       // 999.9 microseconds past
    [InlineData(10_000, 1)]
    [InlineData(-1, -1)]         // 10:59:59.9999999 is still 10:59:59.999
    [InlineData(-10_000, -1)]
    public void An_instant_is_cut_to_milliseconds_and_never_rounded_up(long ticks, int milliseconds)
    {
        var clock = new ConferenceClock(new FakeTimeProvider(Any.DraftsDue.AddTicks(ticks)), TimeSpan.Zero);

        Assert.Equal(Any.DraftsDue.AddMilliseconds(milliseconds), clock.Now);
    }

    [Fact]
    public void A_moved_clock_is_cut_after_it_is_moved()
    {
        var clock = new ConferenceClock(new FakeTimeProvider(Any.DraftsDue), TimeSpan.FromTicks(-1));

        Assert.Equal(Any.DraftsDue.AddMilliseconds(-1), clock.Now);
        Assert.True(clock.IsMoved);
    }

    [Fact]
    public void Now_is_told_in_the_time_of_Viet_Nam() =>
        Assert.Equal(TimeSpan.FromHours(7), new ConferenceClock(new FakeTimeProvider(Any.DraftsDue.ToOffset(TimeSpan.FromHours(-4))), TimeSpan.Zero).Now.Offset);
}
