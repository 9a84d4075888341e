using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

public sealed class LegacyTextTests
{
    [Theory]
    [InlineData(".VnTime", LegacyEncoding.Tcvn3)]
    [InlineData(".VnTimeH", LegacyEncoding.Tcvn3Capitals)]
    [InlineData(".VnArial Narrow", LegacyEncoding.Tcvn3)]
    [InlineData("VNI-Times", LegacyEncoding.Vni)]
    [InlineData("Times New Roman", LegacyEncoding.None)]
    [InlineData("", LegacyEncoding.None)]
    [InlineData(null, LegacyEncoding.None)]
    public void The_name_of_a_font_tells_its_encoding(string? font, LegacyEncoding expected)
    {
        Assert.Equal(expected, LegacyText.OfFont(font));
    }

    [Theory]
    [InlineData("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("KÝnh th\u00ADa c¸c ®ång chÝ", "Kính thưa các đồng chí")]
    [InlineData("Uñy ban", "Ủy ban")]
    [InlineData("Uû ban", "Uỷ ban")]
    public void Small_letters_of_TCVN3_become_Unicode(string written, string expected)
    {
        Assert.Equal(expected, LegacyText.Decode(written, LegacyEncoding.Tcvn3));
    }

    [Fact]
    public void A_font_of_capitals_turns_small_codes_into_capitals()
    {
        Assert.Equal("ĐỘC LẬP - TỰ DO", LegacyText.Decode("®éc lËp - tù do", LegacyEncoding.Tcvn3Capitals));
    }

    [Theory]
    [InlineData("moâ hình chính quyeàn ñòa phöông", "mô hình chính quyền địa phương")]
    [InlineData("ÑAÛNG COÄNG SAÛN VIEÄT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM")]
    [InlineData("thöôøng tröïc thaønh uûy", "thường trực thành ủy")]
    public void VNI_reads_a_vowel_with_its_mark(string written, string expected)
    {
        Assert.Equal(expected, LegacyText.Decode(written, LegacyEncoding.Vni));
    }

    [Fact]
    public void Unicode_text_in_a_legacy_font_stays_as_it_is()
    {
        Assert.Equal("Thành ủy có đủ", LegacyText.Decode("Thành ủy có đủ", LegacyEncoding.Tcvn3));
    }

    [Fact]
    public void Letters_stored_as_symbols_are_read_too()
    {
        Assert.Equal("Việt", LegacyText.Decode("Vi\uF0D6t", LegacyEncoding.Tcvn3));
    }

    [Trait("data", "shared")]
    [Fact]
    public void All_pairs_of_the_reference_agree_except_where_it_contradicts_itself()
    {
        if (SharedFolder.Find("data/vi/legacy_encoding_pairs.tsv") is not { } table)
        {
            Assert.Skip("../shared/data/vi is not here");
            return;
        }
        // VNI ë and ì stand there for ỷ and ỹ and for part of ặ and for ì: text shows the second.
        string[] contradicted = ["ỷ", "ỹ", "Ỷ", "Ỹ"];

        var wrong = from row in File.ReadLines(table).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t'))
                    let tcvn3 = LegacyText.Decode(row[1], LegacyEncoding.Tcvn3)
                    let vni = LegacyText.Decode(row[2], LegacyEncoding.Vni)
                    where tcvn3 != row[0] || (vni != row[0] && !contradicted.Contains(row[0]))
                    select $"{row[0]}: {tcvn3} {vni}";

        Assert.Empty(wrong);
    }
}
