using Intake.Word;
using Intake.Word.Comments;
using Tests.Shared;
using static Tests.Shared.WordFile;

namespace Intake.Tests.Word.Comments;

/// <summary>Mọi kiểu cấu trúc mà một góp ý có thể gặp, trong một tệp mà Word viết ra.</summary>
internal static class Structures
{
    private const string Drawing = "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    public const string BoxText = "Chữ trong khung.", FirstInControl = "Đoạn đầu trong ô điều khiển.";

    public static byte[] Docx() => new WordFile()
        .Paragraphs("Kính thưa Hội nghị,", "")
        .Raw("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>" + P("Thu ngân sách 12,5% so với năm trước") + "</w:tc></w:tr></w:tbl>")
        .Relationship("hyperlink", "https://haiphong.gov.vn/", external: true)
        .Raw($"<w:p>{Run("Xem ")}<w:hyperlink r:id=\"rId1\">{Run("trang tin của thành phố")}</w:hyperlink>{Run(" về chỉ tiêu.")}</w:p>")
        .Raw($"<w:p>{Run("Giữ lại ")}<w:ins w:id=\"81\" w:author=\"a\" w:date=\"2026-05-01T08:00:00Z\">{Run("phần mới thêm vào", "<w:b/>")}</w:ins>{Run(" trong báo cáo.")}</w:p>")
        .Raw(Control(P(FirstInControl) + P("Đoạn thứ hai trong ô điều khiển.")))
        .Raw($"<w:p>{Run("Bảng ")}{Field(" SEQ Bảng \\* ARABIC ", Run("1"))}{Run(" nêu kết quả thu ngân sách.")}</w:p>")
        .Raw($"<w:p>{Run("Chọn ")}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{Run("một mục")}</w:sdtContent></w:sdt>{Run(" trong danh sách.")}</w:p>")
        .Raw($"<w:p>{Run("Trước khung ")}{Box(P(BoxText))}{Run("sau khung.")}</w:p>")
        .Paragraphs("Xin trân trọng cảm ơn!")
        .ToBytes();

    /// <summary>One on every paragraph, and one on words in the middle of each.</summary>
    public static IReadOnlyList<DraftComment> Comments(DraftText text) =>
        [.. text.Paragraphs.SelectMany(p => p.Text.Length < 10 ? [new CommentPlace(p.Number)] : new[] { new CommentPlace(p.Number), CommentPlace.Selection(p.Number, 4, p.Text.Length - 4) })
            .Select((place, index) => Places.Comment(place, index + 1))];

    public static string Control(string blocks, string properties = "") => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{blocks}</w:sdtContent></w:sdt>";

    public static string Field(string code, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    public static string Box(string paragraphs) =>
        $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor {Drawing} distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
        + "<wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx=\"2000000\" cy=\"800000\"/><wp:wrapSquare wrapText=\"bothSides\"/><wp:docPr id=\"1\" name=\"Khung\"/>"
        + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2000000\" cy=\"800000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr>"
        + $"<wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>";
}
