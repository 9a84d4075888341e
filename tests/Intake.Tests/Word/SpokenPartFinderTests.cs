using Intake.Word;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

public sealed class SpokenPartFinderTests
{
    private const string Long = "Thực hiện chỉ đạo của Thành ủy, thời gian qua đơn vị đã tập trung sắp xếp tổ chức bộ máy, bố trí cán bộ và giải quyết thủ tục hành chính cho người dân.";

    [Fact]
    public void Party_style_with_a_star_runs_from_salutation_to_thanks()
    {
        var file = new WordFile()
            .Table(["THÀNH ỦY HẢI PHÒNG\nBAN TỔ CHỨC\n*\nSố 12-TL/BTC", "ĐẢNG CỘNG SẢN VIỆT NAM\nHải Phòng, ngày 28 tháng 5 năm 2026"])
            .Centred("THAM LUẬN").Centred("Kết quả sắp xếp tổ chức đảng").Centred("-----")
            .Paragraphs("Kính thưa đồng chí Bí thư Thành ủy!", "Kính thưa các đồng chí!", Long, "Xin trân trọng cảm ơn!")
            .Table(["Nơi nhận:\n- Thường trực Thành ủy,\n- Lưu VP.", "K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nNguyễn Văn An"])
            .ToBytes();

        AssertRoles(file, "LLLLLL TTT SSBC RRRGGG");
    }

    [Fact]
    public void State_style_without_a_table_runs_from_salutation_to_thanks()
    {
        var file = new WordFile()
            .Paragraphs("SỞ TÀI CHÍNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "\tĐộc lập - Tự do - Hạnh phúc", "Số: 45/BC-STC\tHải Phòng, ngày 27 tháng 5 năm 2026")
            .Paragraphs("BÀI THAM LUẬN", "Về xử lý tài sản công", "Kính thưa Đoàn Chủ tịch,", "I. KẾT QUẢ", Long, Long + " Xin trân trọng cảm ơn!")
            .Paragraphs("Nơi nhận:", "- UBND thành phố;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(Đã ký)", "Trần Thị Bình")
            .ToBytes();

        AssertRoles(file, "LLL TT S BBB RRR GGGG");
    }

    [Fact]
    public void A_speech_without_letterhead_begins_at_its_salutation()
    {
        AssertRoles(WordFile.Docx("Kính thưa Hội nghị", Long, Long, "Trân trọng cảm ơn!"), "SBBC");
    }

    [Fact]
    public void Without_salutation_and_thanks_it_runs_from_the_first_body_paragraph_to_the_last_before_the_signature()
    {
        var file = new WordFile()
            .Centred("ĐẢNG ỦY XÃ AN TRƯỜNG", bold: false).Centred("*").Centred("THAM LUẬN").Centred("Kinh nghiệm giải phóng mặt bằng")
            .Paragraphs("", "1. Đặc điểm tình hình", Long, "2. Đề xuất", Long, "", "T/M ĐẢNG ỦY", "BÍ THƯ", "", "Lê Văn Cường")
            .ToBytes();

        var spoken = Read(file).Spoken;

        Assert.Equal((6, 9), (spoken.FromParagraph, spoken.ToParagraph));
        AssertRoles(file, "LL TTT BBBB GGGGG");
    }

    [Fact]
    public void Plain_paragraphs_without_any_sign_are_all_body()
    {
        AssertRoles(WordFile.Docx(Long, Long, Long), "BBB");
    }

    [Fact]
    public void A_greeting_in_the_middle_does_not_begin_the_speech()
    {
        AssertRoles(WordFile.Docx(Long, Long, Long, "Kính thưa các đồng chí,", Long), "BBBBB");
    }

    [Fact]
    public void Thanks_in_the_middle_do_not_end_the_speech()
    {
        AssertRoles(
            WordFile.Docx("Kính thưa Hội nghị,", "Thay mặt Đảng ủy, tôi xin trân trọng cảm ơn Ban Tổ chức.", Long, Long, Long, "Xin trân trọng cảm ơn!"),
            "SBBBBC");
    }

    [Fact]
    public void Wishes_after_the_thanks_belong_to_the_closing()
    {
        AssertRoles(
            WordFile.Docx("Kính thưa Hội nghị,", Long, "Xin trân trọng cảm ơn các đồng chí!", "Kính chúc Hội nghị thành công tốt đẹp!", "Nguyễn Văn An"),
            "SBCCG");
    }

    [Fact]
    public void Whom_the_speaker_greets_line_by_line_is_the_salutation()
    {
        AssertRoles(
            WordFile.Docx("Kính thưa:", "- Đồng chí Bí thư Thành ủy;", "- Các đồng chí trong Ban Thường vụ;", "Thưa toàn thể Hội nghị!", Long, "Xin cảm ơn!"),
            "SSSSBC");
    }

    [Fact]
    public void Tables_in_the_body_are_not_read_aloud()
    {
        var file = new WordFile().Paragraphs("Kính thưa Hội nghị,", Long).Table(["Chỉ tiêu", "Kết quả"]).Paragraphs(Long, "Xin trân trọng cảm ơn!").ToBytes();

        var spoken = Read(file).Spoken;

        AssertRoles(file, "SB AA BC");
        Assert.Equal([true, true, false, false, true, true], Enumerable.Range(1, 6).Select(spoken.Includes));
    }

    [Fact]
    public void A_speech_typed_into_a_table_for_its_layout_is_read_aloud()
    {
        AssertRoles(new WordFile().Table([$"Kính thưa Hội nghị,\n{Long}\nXin trân trọng cảm ơn!"]).ToBytes(), "SBC");
    }

    [Fact]
    public void A_table_at_the_very_end_is_not_a_layout()
    {
        AssertRoles(new WordFile().Paragraphs("Kính thưa Hội nghị,", Long).Table(["Chỉ tiêu", "12 hồ sơ đúng hạn"]).ToBytes(), "SB AA");
    }

    [Fact]
    public void An_annex_after_the_thanks_is_not_read_aloud()
    {
        var file = new WordFile().Paragraphs("Kính thưa Hội nghị,", Long, "Xin trân trọng cảm ơn!", "PHỤ LỤC", Long, Long, Long).ToBytes();

        Assert.Equal((1, 3), (Read(file).Spoken.FromParagraph, Read(file).Spoken.ToParagraph));
    }

    [Fact]
    public void Text_after_a_plain_thanks_in_the_second_half_is_not_read_aloud()
    {
        AssertRoles(WordFile.Docx("Kính thưa Hội nghị,", Long, Long, Long, "Xin trân trọng cảm ơn!", Long, Long), "SBBBC BB");
    }

    [Theory]
    [InlineData("Thực hiện Kế hoạch số 63-KH/TU, ngày 26 tháng 5 năm 2026 của Ban Thường vụ Thành ủy, đơn vị xin báo cáo như sau.")]
    [InlineData("Về kết quả thực hiện nhiệm vụ, đơn vị đã hoàn thành 12 chỉ tiêu được giao.")]
    [InlineData("ĐẶT VẤN ĐỀ")]
    [InlineData("I - ĐẶC ĐIỂM TÌNH HÌNH")]
    [InlineData("1/ Kết quả đạt được")]
    public void A_first_body_paragraph_is_not_taken_for_letterhead_or_title(string first)
    {
        var file = new WordFile().Centred("THAM LUẬN").Centred("Kết quả thu ngân sách").Paragraphs(first, Long).ToBytes();

        AssertRoles(file, "TT BB");
    }

    [Theory]
    [InlineData("Trân trọng!")]
    [InlineData("Xin chân thành cám ơn các đồng chí đã chú ý lắng nghe.")]
    [InlineData("Trên đây là tham luận của Đảng ủy phường, xin trân trọng cảm ơn!")]
    [InlineData("Tôi xin hết. Xin cảm ơn!")]
    [InlineData("XIN TRÂN TRỌNG CẢM ƠN!")]
    public void Thanks_come_in_many_words(string thanks)
    {
        var spoken = Read(WordFile.Docx("Kính thưa Hội nghị,", Long, thanks, "Nguyễn Văn An")).Spoken;

        Assert.Equal(3, spoken.ToParagraph);
    }

    [Trait("data", "shared")]
    [Fact]
    public void Every_speech_of_the_sample_runs_from_salutation_to_thanks()
    {
        if (SharedFolder.Find("corpus/speeches") is not { } folder)
        {
            Assert.Skip("there is no corpus/speeches");
            return;
        }
        foreach (var path in Directory.GetFiles(folder, "tham-luan-*.docx"))
        {
            var text = Read(File.ReadAllBytes(path));

            Assert.Equal(ParagraphRole.Salutation, text.Spoken.Roles[text.Spoken.FromParagraph - 1]);
            Assert.Equal(ParagraphRole.Closing, text.Spoken.Roles[text.Spoken.ToParagraph - 1]);
            Assert.Equal(text.Paragraphs.Count, text.Spoken.ToParagraph);
        }
    }

    /// <summary>One letter a paragraph: Letterhead, Title, Salutation, Body, tAble, Closing, siGnature, Recipients.</summary>
    private static void AssertRoles(byte[] file, string expected)
    {
        var text = Read(file);

        var letters = string.Concat(text.Spoken.Roles.Select(r => r switch
        {
            ParagraphRole.Table => 'A',
            ParagraphRole.Signature => 'G',
            _ => r.ToString()[0],
        }));

        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal), letters);
    }

    private static DraftText Read(byte[] file) => DraftReader.Read(file).Text!;
}
