using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

public sealed class SecrecyMarkTests
{
    [Theory]
    [InlineData("MẬT")]
    [InlineData("TỐI MẬT")]
    [InlineData("TUYỆT MẬT")]
    [InlineData("Mật")]
    [InlineData("M Ậ T")]
    [InlineData("T U Y Ệ T   M Ậ T")]
    [InlineData("(MẬT)")]
    [InlineData("* TỐI MẬT *")]
    [InlineData("Độ mật: Tối mật")]
    [InlineData("ĐỘ MẬT: MẬT")]
    [InlineData("HỎA TỐC - MẬT")]
    [InlineData("TÀI LIỆU MẬT")]
    [InlineData("M\u1EAC\u0422")]                 // the T is Cyrillic
    [InlineData("MËT")]                            // TCVN3 without its font
    [InlineData("THÀNH ỦY HẢI PHÒNG\tTỐI MẬT")]
    public void A_level_of_secrecy_standing_alone_is_a_mark(string line)
    {
        Assert.Equal(RefusalCode.Secret, DraftReader.Read(WordFile.Docx(line, "Kính thưa Hội nghị")).Refusal?.Code);
    }

    [Theory]
    [InlineData("Công tác bảo vệ bí mật nhà nước")]
    [InlineData("Bảo mật thông tin")]
    [InlineData("BẢO MẬT")]
    [InlineData("BÍ MẬT NHÀ NƯỚC")]
    [InlineData("Độ mật")]
    [InlineData("- Tối mật;")]
    [InlineData("mật ong")]
    [InlineData("Văn bản đóng dấu MẬT được quản lý theo chế độ riêng.")]
    [InlineData("Mật độ dân số")]
    [InlineData("MẶT TRẬN TỔ QUỐC")]
    public void Words_about_secrecy_are_not_a_mark(string line)
    {
        Assert.Null(DraftReader.Read(WordFile.Docx(line, "Kính thưa Hội nghị")).Refusal);
    }

    [Fact]
    public void A_mark_counts_in_cells_headers_text_boxes_and_drawn_letters()
    {
        byte[][] files =
        [
            new WordFile().Table(["MẬT", "Số 12"]).Paragraphs("bài").ToBytes(),
            new WordFile().Paragraphs("bài").Header("TỐI MẬT").ToBytes(),
            WordFile.Body(WordFile.P("bài") + $"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{WordFile.P("MẬT")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"),
            new WordFile().Paragraphs("bài").HeaderXml("<w:p><w:r><w:pict><v:shape><v:textpath string=\"MẬT\"/></v:shape></w:pict></w:r></w:p>").ToBytes(),
            WordFile.Body(WordFile.P("mËt", runProperties: "<w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/>") + WordFile.P("bài")),
            WordFile.Body($"<w:p>{WordFile.Run("M")}{WordFile.Run("Ậ")}{WordFile.Run("T")}</w:p>" + WordFile.P("bài")),
        ];

        Assert.All(files, file => Assert.Equal(RefusalCode.Secret, DraftReader.Read(file).Refusal?.Code));
    }

    [Fact]
    public void A_table_that_lists_levels_in_small_letters_is_not_marked()
    {
        var file = new WordFile().Table(["Độ mật", "Số văn bản"], ["Mật", "12"], ["Tối mật", "0"]).ToBytes();

        Assert.Null(DraftReader.Read(file).Refusal);
    }
}
