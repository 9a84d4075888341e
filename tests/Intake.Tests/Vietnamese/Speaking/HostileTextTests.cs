using System.Diagnostics;
using CsCheck;
using Intake.Vietnamese.Speaking;
using Xunit;

namespace Intake.Tests.Vietnamese.Speaking;

public sealed class HostileTextTests
{
    /// <summary>Characters: long enough that anything quadratic shows.</summary>
    private const int Long = 150_000;

    /// <summary>Generous for a loaded machine: linear reading takes about a second, anything quadratic minutes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("a")]
    [InlineData("Ă")]
    [InlineData("(")]
    [InlineData("1,")]
    [InlineData("1.")]
    [InlineData("1.000.")]
    [InlineData("1/")]
    [InlineData("1-A")]
    [InlineData("-A/")]
    [InlineData("A.")]
    [InlineData("I-")]
    [InlineData("@a")]
    [InlineData("(AB)")]
    [InlineData("www.")]
    [InlineData("12:30:")]
    [InlineData("- ")]
    [InlineData("\n1. ")]
    [InlineData("\u0301")]
    [InlineData("ngày 1/1 ")]
    public void A_long_run_is_read_in_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, Long / unit.Length));
        var clock = Stopwatch.StartNew();

        var spoken = SpokenForm.Of(text);

        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed} for {unit}");
        AssertWhole(spoken);
    }

    /// <summary>Bytes allocated stand for work and do not depend on how busy the machine is; lists grow by doubling, hence the margin.</summary>
    [Theory]
    [InlineData("Kính thưa Hội nghị, năm 2025 đạt 10,5%. ")]
    [InlineData("1/")]
    [InlineData("(AB)")]
    [InlineData("2^")]
    [InlineData("1.1.1.1.")]
    [InlineData("a-")]
    [InlineData("IVXLC")]
    [InlineData("+84 ")]
    [InlineData("000 ")]
    [InlineData("12:30:")]
    [InlineData("an bình cá (ABC) ")]
    public void Four_times_the_text_is_four_times_the_work(string unit)
    {
        _ = WorkFor(unit, 1_000); // tables are built once

        var (once, fourTimes) = (WorkFor(unit, 50_000), WorkFor(unit, 200_000));

        Assert.InRange((double)fourTimes / once, 2.5, 6);
    }

    private static long WorkFor(string unit, int length)
    {
        var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = SpokenForm.Of(text).Syllables;
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Two_megabytes_without_a_blank_are_read_at_once()
    {
        var clock = Stopwatch.StartNew();

        var spoken = SpokenForm.Of(new string('ệ', 2_000_000));

        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
        AssertWhole(spoken);
    }

    [Fact]
    public void A_million_digits_are_read_one_by_one()
    {
        var spoken = SpokenForm.Of(new string('7', 1_000_000));

        Assert.Equal(1_000_000, spoken.Syllables.Likely);
    }

    [Fact]
    public void Any_text_whatever_can_be_read()
    {
        var fragment = Gen.OneOf(Gen.String, Gen.String["0123456789.,/-: "], Gen.String["IVXaàđĐUBNDhg'%°$()\n "], Gen.Const("ngày "), Gen.Const("m2"));

        fragment.Array[0, 12].Select(string.Concat).Sample(text => AssertWhole(SpokenForm.Of(text)), iter: 5_000);
    }

    private static void AssertWhole(SpokenText spoken)
    {
        var end = 0;
        foreach (var token in spoken.Tokens)
        {
            var (min, likely, max) = (token.Syllables.Min, token.Syllables.Likely, token.Syllables.Max);
            if (token.Start < end || token.Length <= 0 || min < 0 || min > likely || likely > max)
                Assert.Fail($"token at {token.Start} of length {token.Length} with {min}, {likely}, {max}");
            end = token.Start + token.Length;
        }
        Assert.True(end <= spoken.Written.Length);
    }
}
