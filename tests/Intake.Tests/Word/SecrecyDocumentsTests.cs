using System.Text;
using Intake.Word;
using Tests.Shared;
using Xunit;
using static Tests.Shared.WordFile;

namespace Intake.Tests.Word;

/// <summary>Whole documents with a secrecy mark, as units make them, and whole documents that only speak of secrecy.</summary>
public sealed class SecrecyDocumentsTests
{
    private const string Speech = "Kính thưa Hội nghị!";
    private const string Text = "Năm qua, đơn vị đã hoàn thành các nhiệm vụ được giao.";

    public static TheoryData<string> Marked => [.. MarkedDocuments.Keys, .. HiddenMarks.Keys];

    public static TheoryData<string> Unmarked => [.. UnmarkedDocuments.Keys, .. FalseMarks.Keys];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_document_with_a_mark_is_refused(string kind)
    {
        var reading = DraftReader.Read(MarkedDocuments.GetValueOrDefault(kind) ?? HiddenMarks[kind]);

        Assert.Equal(RefusalCode.Secret, reading.Refusal?.Code);
        Assert.Null(reading.Text);
    }

    [Fact]
    public void The_refusal_names_the_mark_and_no_other_word_of_the_document()
    {
        var refusal = DraftReader.Read(Body(P("tèi mËt", runProperties: Font(".VnTimeH")) + Rest)).Refusal!;

        Assert.All([refusal.Message.Vi, refusal.Message.En], sentence => Assert.Contains("“TỐI MẬT”", sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("Hội nghị", refusal.Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Unmarked))]
    public void A_document_about_secrecy_is_taken(string kind) => Assert.Null(DraftReader.Read(UnmarkedDocuments.GetValueOrDefault(kind) ?? FalseMarks[kind]).Refusal);

    private static readonly Dictionary<string, byte[]> MarkedDocuments = new()
    {
        ["letterhead cell"] = Body(Letterhead("THÀNH ỦY HẢI PHÒNG\n*\nSố 12-BC/TU\nMẬT") + Rest),
        ["text box"] = Body(P("THÀNH ỦY HẢI PHÒNG") + Box("TỐI MẬT") + Rest),
        ["text box of Word 2003"] = Body(P("THÀNH ỦY HẢI PHÒNG") + OldBox("MẬT") + Rest),
        ["header"] = new WordFile().Raw(Rest).Header("TUYỆT MẬT").ToBytes(),
        ["footer"] = new WordFile().Raw(Rest).Footer("Tài liệu mật").ToBytes(),
        ["spaced letters"] = Body(P("M Ậ T") + Rest),
        ["TCVN3"] = Body(P("TèI MËT", runProperties: Font(".VnTimeH")) + Rest),
        ["VNI"] = Body(P("TUYEÄT MAÄT", runProperties: Font("VNI-Times")) + Rest),
        ["drawn letters"] = Body("<w:p><w:r><w:pict><v:shape><v:textpath string=\"MẬT\"/></v:shape></w:pict></w:r></w:p>" + Rest),
        ["framed paragraph"] = Body(P("TỐI MẬT", "<w:framePr w:w=\"1800\" w:hAnchor=\"page\"/><w:pBdr><w:top w:val=\"single\"/></w:pBdr>") + Rest),
        ["decomposed"] = Body(P("TỐI MẬT".Normalize(NormalizationForm.FormD)) + Rest),
        ["label and level"] = Body(P("Độ mật: Tối mật") + Rest),
        ["stamp line"] = Body(P("TÀI LIỆU TUYỆT MẬT") + Rest),
        ["content control"] = Body($"<w:sdt><w:sdtPr><w:alias w:val=\"Độ mật\"/></w:sdtPr><w:sdtContent>{P("MẬT")}</w:sdtContent></w:sdt>" + Rest),
        ["two cells"] = Body(Table("Độ mật:", "Tối mật") + Rest),
        ["look-alike letters"] = Body(P("\u041C\u0410\u0323\u0302\u0422") + Rest),
    };

    private static readonly Dictionary<string, byte[]> UnmarkedDocuments = new()
    {
        ["law"] = Body(P("Thực hiện Luật Bảo vệ bí mật nhà nước năm 2018, đơn vị đã ban hành quy chế.") + Rest),
        ["heading in capitals"] = Body(P("CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC", "<w:jc w:val=\"center\"/>", "<w:b/>") + Rest),
        ["state secrets"] = Body(P("Bí mật nhà nước") + Rest),
        ["information security"] = Body(P("Bảo mật thông tin") + Rest),
        ["security in capitals"] = Body(P("BẢO MẬT") + Rest),
        ["topic 12"] = Body(P("Chuyển đổi số trong các cơ quan đảng; công tác cơ yếu; bảo mật, an toàn thông tin") + P("Mật mã và công tác cơ yếu") + Rest),
        ["density"] = Body(P("Mật độ dân số") + Rest),
        ["cell in capitals"] = Body(Table("MẬT ĐỘ DÂN SỐ", "1.300 người/km²") + Rest),
        ["close ties"] = Body(P("Gắn bó mật thiết với Nhân dân") + Rest),
        ["honey"] = Body(Table("Mật ong", "12 tấn") + Rest),
        ["levels in a sentence"] = Body(P("Tài liệu có ba độ mật: Tuyệt mật, Tối mật và Mật.") + Rest),
        ["levels in a list"] = Body(P("- Tuyệt mật;") + P("- Tối mật;") + P("- Mật.") + Rest),
        ["levels in a table"] = new WordFile().Table(["Độ mật", "Số văn bản"], ["Tuyệt mật", "0"], ["Tối mật", "3"], ["Mật", "12"]).Raw(Rest).ToBytes(),
        ["the code of cipher work"] = Body(P("Ban Cơ yếu, mật danh, mật khẩu và khóa mật mã được thay định kỳ.") + Rest),
        ["the Front"] = Body(P("MẶT TRẬN TỔ QUỐC VIỆT NAM") + P("MẤT") + Rest),
        ["header about secrecy"] = new WordFile().Raw(Rest).Header("Công tác bảo vệ bí mật nhà nước").Footer("Trang 1").ToBytes(),
    };

    /// <summary>The second sixteen, made to slip through.</summary>
    private static readonly Dictionary<string, byte[]> HiddenMarks = new()
    {
        ["soft hyphens inside"] = Body(P("TỐI M\u00ADẬ\u00ADT") + Rest),
        ["zero width inside"] = Body(P("M\u200BẬ\u2060T") + Rest),
        ["older tone placement and urgency"] = Body(P("HOẢ TỐC - MẬT") + Rest),
        ["line break inside"] = Body(P("TUYỆT\nMẬT") + Rest),
        ["upright, a letter a paragraph"] = Body(Table("M\nẬ\nT") + Rest),
        ["wide gap instead of a tab"] = Body(P("ĐẢNG ỦY CÔNG AN            TỐI MẬT") + Rest),
        ["with the number of the copy"] = Body(P("MẬT - BẢN SỐ: 05") + Rest),
        ["in brackets after the title"] = Body(P("BÁO CÁO THAM LUẬN (MẬT)") + Rest),
        ["label of another wording"] = Body(P("Mức độ mật: Mật") + Rest),
        ["VNI without its font"] = Body(P("TOÁI MAÄT") + Rest),
        ["TCVN3 without its font"] = Body(P("TUYÖT MËT") + Rest),
        ["full-width letters"] = Body(P("\uFF2D\u1EAC\uFF34") + Rest),
        ["first letter large in the letterhead cell"] = Body(Letterhead("THÀNH ỦY HẢI PHÒNG\n*\nTối mật") + Rest),
        ["text box of the header"] = new WordFile().Raw(Rest).HeaderXml(OldBox("Tài liệu mật")).ToBytes(),
        ["picture of a stamp that says so"] = Body("<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"Dấu MẬT\"/></wp:inline></w:drawing></w:r></w:p>" + Rest),
        ["inserted as a tracked change, cut over runs"] = Body($"<w:p><w:ins w:id=\"1\" w:author=\"a\">{Run("TỐ")}{Run("I M")}{Run("ẬT", "<w:b/>")}</w:ins></w:p>" + Rest),
    };

    /// <summary>The second sixteen, made to be taken for marks.</summary>
    private static readonly Dictionary<string, byte[]> FalseMarks = new()
    {
        ["table of levels in capitals"] = new WordFile().Table(["ĐỘ MẬT", "SỐ LƯỢNG"], ["TUYỆT MẬT", "0"], ["TỐI MẬT", "3"], ["MẬT", "12"]).Raw(Rest).ToBytes(),
        ["levels as columns"] = new WordFile().Table(["ĐỘ MẬT", "TUYỆT MẬT", "TỐI MẬT", "MẬT"], ["Số văn bản", "0", "3", "12"]).Raw(Rest).ToBytes(),
        ["heading cut by a line break"] = Body(P("CÔNG TÁC BẢO\nMẬT") + Rest),
        ["heading cut into two paragraphs"] = Body(P("QUY CHẾ BẢO VỆ BÍ") + P("MẬT NHÀ NƯỚC") + P("TĂNG CƯỜNG BẢO") + P("MẬT") + Rest),
        ["column of secret documents"] = new WordFile().Table(["STT", "VĂN BẢN MẬT", "SỐ LƯỢNG"], ["1", "đến", "12"]).Raw(Rest).ToBytes(),
        ["number of secret documents"] = Body(P("Văn bản mật: 12 văn bản.") + Rest),
        ["not secret"] = Body(P("Độ mật: Không") + P("Độ mật: Thường") + Rest),
        ["label alone"] = new WordFile().Table(["Độ mật", "Số văn bản", "Ghi chú"], ["Mật", "12", ""]).Raw(Rest).ToBytes(),
        ["three levels in brackets"] = Body(P("CÁC ĐỘ MẬT (TUYỆT MẬT, TỐI MẬT, MẬT)") + Rest),
        ["numbered items"] = Body(P("1. Tuyệt mật") + P("2. Tối mật") + P("3. Mật") + Rest),
        ["cipher in capitals"] = Body(P("MẬT MÃ QUỐC GIA") + P("MẬT KHẨU") + P("CƠ MẬT") + Rest),
        ["a name"] = Body(Rest + P("Nguyễn Văn Mật")),
        ["a name in capitals"] = Body(Rest + P("NGUYỄN THỊ MẬT")),
        ["honey in capitals"] = Body(P("MẬT ONG U MINH") + Rest),
        ["quoted in a sentence of its own line"] = Body(P("Trên bìa có chữ “MẬT” là văn bản mật.") + Rest),
        ["footnote about the law"] = new WordFile().Raw(Rest).Footnote("Luật Bảo vệ bí mật nhà nước số 29/2018/QH14.").ToBytes(),
    };

    private static string Rest => P(Speech) + P(Text);

    private static string Font(string name) => $"<w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\"/>";

    private static string Letterhead(string left) => Table(left, "ĐẢNG CỘNG SẢN VIỆT NAM\nHải Phòng, ngày 20 tháng 5 năm 2026");

    private static string Table(params string[] cells) =>
        $"<w:tbl><w:tr>{string.Concat(cells.Select(c => $"<w:tc>{string.Concat(c.Split('\n').Select(l => P(l)))}</w:tc>"))}</w:tr></w:tbl>";

    private static string Box(string text) =>
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>" + P(text)
        + $"</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback>{Pict(text)}</mc:Fallback></mc:AlternateContent></w:r></w:p>";

    private static string OldBox(string text) => $"<w:p><w:r>{Pict(text)}</w:r></w:p>";

    private static string Pict(string text) => $"<w:pict><v:shape><v:textbox><w:txbxContent>{P(text)}</w:txbxContent></v:textbox></v:shape></w:pict>";
}
