using Intake.Checks.Background;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class TopicFoldingTests
{
    [Theory]
    [InlineData("Hoà bình, uỷ ban; khoẻ", "hòa bình ủy ban | khỏe")]
    [InlineData("quý quỳ quoá thuỳ", "quý quỳ quoá thùy")]
    [InlineData("UBND TP. Hải Phòng", "ủy ban nhân dân thành phố | hải phòng")]
    [InlineData("kinh tế - xã hội, KT - XH và KT-XH", "kinh tế xã hội kinh tế xã hội và kinh tế xã hội")]
    [InlineData("số_hoá: 1.086 hồ sơ", "số hóa | 1 | 086 hồ sơ")]
    [InlineData("…(“Một”)?!", "một |")]
    [InlineData("Uy\u0309 ban", "ủy ban")]
    public void Text_is_folded_as_the_tables_were(string text, string expected)
    {
        var folded = TopicFolding.Syllables(text).Select(s => s ?? "|");

        Assert.Equal(expected, string.Join(' ', folded));
    }
}
