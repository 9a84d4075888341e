using Intake.Vietnamese.Speaking;
using Xunit;

namespace Intake.Tests.Vietnamese.Speaking;

public sealed class OwnAbbreviationsTests
{
    [Theory]
    [InlineData("công tác giải phóng mặt bằng (GPMB)", "GPMB", "giải phóng mặt bằng")]
    [InlineData("phát triển kinh tế - xã hội (KT-XH)", "KT-XH", "kinh tế xã hội")]
    [InlineData("Ban Chỉ đạo (sau đây gọi tắt là BCĐ)", "BCĐ", "ban chỉ đạo")]
    [InlineData("Ban Tuyên giáo và Dân vận (BTGDV)", "BTGDV", "ban tuyên giáo và dân vận")]
    [InlineData("cán bộ, công chức, viên chức (CBCCVC)", "CBCCVC", "cán bộ công chức viên chức")]
    public void An_abbreviation_is_explained_by_the_words_before_its_bracket(string text, string abbreviation, string words)
    {
        var found = OwnAbbreviations.In(text);

        Assert.Equal([KeyValuePair.Create(abbreviation, words)], found);
    }

    [Theory]
    [InlineData("thành phố Hải Phòng (GPMB)")]      // other words
    [InlineData("giải phóng mặt bằng (gpmb)")]      // no capitals
    [InlineData("giải phóng\nmặt bằng (GPMB)")]     // another paragraph
    [InlineData("giải phóng mặt bằng (GPMB")]       // never closed
    [InlineData("(GPMB)")]
    public void Anything_else_in_brackets_explains_nothing(string text) => Assert.Empty(OwnAbbreviations.In(text));

    [Fact]
    public void The_first_explanation_stands()
    {
        var found = OwnAbbreviations.In("ban thường vụ (BTV), biên tập viên (BTV)");

        Assert.Equal("ban thường vụ", found["BTV"]);
    }
}
