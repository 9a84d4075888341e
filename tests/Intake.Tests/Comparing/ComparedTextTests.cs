using CsCheck;
using Intake.Comparing;
using Xunit;

namespace Intake.Tests.Comparing;

/// <summary>So hai đoạn: kept, removed and added words.</summary>
public sealed class ComparedTextTests
{
    private static readonly string[] Parts = ["Sở", "xã", " ", " ", " ", ", ", ".", "1.086,5", "29/5/2026", "đạt", "\u0323", "😀", "-", "–"];

    /// <summary>Written as [-removed-] and {+added+}.</summary>
    [Theory]
    [InlineData("Thu ngân sách đạt 1.086,5 tỷ đồng.", "Thu ngân sách đạt 1.186,5 tỷ đồng.", "Thu ngân sách đạt [-1.086,5-]{+1.186,5+} tỷ đồng.")]
    [InlineData("Kế hoạch số 63-KH/TU ngày 5/5/2026", "Kế hoạch số 64-KH/TU ngày 5/5/2026", "Kế hoạch số [-63-KH/TU-]{+64-KH/TU+} ngày 5/5/2026")]
    [InlineData("hoàn thành nhiệm vụ", "hoàn thành tốt nhiệm vụ", "hoàn thành {+tốt +}nhiệm vụ")]
    [InlineData("đã hoàn thành, đúng hạn.", "đã hoàn thành đúng hạn.", "đã hoàn thành[-,-] đúng hạn.")]
    [InlineData("Sở Nội vụ", "", "[-Sở Nội vụ-]")]
    [InlineData("", "Sở Nội vụ", "{+Sở Nội vụ+}")]
    [InlineData("như cũ", "như cũ", "như cũ")]
    [InlineData("xã A và phường B đã làm xong", "thôn C và tổ D đã làm xong", "[-xã A và phường B-]{+thôn C và tổ D+} đã làm xong")]
    public void What_changed_is_shown_by_whole_words_and_figures(string before, string after, string expected) =>
        Assert.Equal(expected, string.Concat(ComparedText.Of(before, after).Select(Written)));

    [Fact]
    public void Kept_and_removed_words_are_the_text_before_kept_and_added_ones_the_text_after() =>
        Gen.Select(Texts, Texts).Sample((before, after) =>
        {
            var pieces = ComparedText.Of(before, after);
            Assert.Equal(before, string.Concat(pieces.Where(p => p.Fate != PieceFate.Added).Select(p => p.Text)));
            Assert.Equal(after, string.Concat(pieces.Where(p => p.Fate != PieceFate.Removed).Select(p => p.Text)));
            Assert.DoesNotContain(pieces, p => p.Text.Length == 0);
        });

    /// <summary>Few different words, so that texts have much in common.</summary>
    private static Gen<string> Texts { get; } = Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 30].Select(string.Concat);

    private static string Written(ComparedPiece piece) => piece.Fate switch
    {
        PieceFate.Removed => $"[-{piece.Text}-]",
        PieceFate.Added => $"{{+{piece.Text}+}}",
        _ => piece.Text,
    };
}
