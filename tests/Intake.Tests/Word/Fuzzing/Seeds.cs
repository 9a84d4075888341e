using Intake.Tests.Word.Volume;
using Tests.Shared;
using static Tests.Shared.WordFile;

namespace Intake.Tests.Word.Fuzzing;

/// <summary>Valid packages to start from: every construct that the reader or the merger knows by name, the samples, and small files of the corpus where it is.</summary>
internal static class Seeds
{
    private const int LargestFromCorpus = 40_000;

    public static IReadOnlyList<byte[]> All() => [Everything(), Pictures(), .. Samples(), .. FromCorpus()];

    private static byte[] Everything() => new WordFile()
        .Styles("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"An\"><w:basedOn w:val=\"H1\"/><w:rPr><w:vanish/></w:rPr></w:style>")
        .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/><w:pStyle w:val=\"H1\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/></w:lvlOverride></w:num>")
        .Footnote("Theo báo cáo.").Comment("Góp ý").Header("Hội nghị").Footer("Trang 1").Author("Nguyễn Văn A")
        .Relationship("hyperlink", "https://haiphong.gov.vn/", external: true)
        .Heading("Kính thưa Hội nghị").Table(["Chỉ tiêu", "Kết quả"], ["Thu ngân sách", "12,5%"]).Tracked("giữ ", "xóa ", "thêm")
        .Raw(P("I. Kết quả", "<w:pStyle w:val=\"H1\"/>"))
        .Raw("<w:p><w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"a\"/></w:rPr></w:pPr>" + Run("đầu ", "<w:rStyle w:val=\"An\"/>") + "</w:p>" + P("cuối", runProperties: "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>"))
        .Raw($"<w:p>{Field(" PAGEREF x \\h ", "12")}<w:fldSimple w:instr=\"DATE\">{Run("1/6")}</w:fldSimple><w:hyperlink r:id=\"rId7\">{Run("trang tin")}</w:hyperlink><w:bookmarkStart w:id=\"0\" w:name=\"x\"/><w:bookmarkEnd w:id=\"0\"/></w:p>")
        .Raw($"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{P("Bấm để nhập")}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>{P("lời")}</w:sdtContent></w:sdt>")
        .Raw($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{P("khung")}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{P("khung")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
        .Raw("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>a</w:t><w:tab/><w:br/><w:softHyphen/><w:noBreakHyphen/><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/><w:footnoteReference w:id=\"1\"/><w:commentReference w:id=\"0\"/></w:r><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>")
        .Raw("<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:cols w:num=\"2\"/></w:sectPr></w:pPr></w:p>")
        .Paragraphs("Xin trân trọng cảm ơn!")
        .ToBytes();

    private static byte[] Pictures() => Drafts.Docx(
        $"<w:p>{Drafts.PictureRun("rId9")}<w:r><w:t>Ảnh.</w:t></w:r></w:p><w:p><w:r><w:object><v:shape id=\"s\"><v:imagedata r:id=\"rId9\"/></v:shape><o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.12\" r:id=\"rId9\"/></w:object></w:r></w:p>",
        main => main.Picture("rId9"));

    private static IEnumerable<byte[]> Samples() =>
        Directory.GetFiles(Repository.PathOf("samples", "drafts"), "*.docx").Order(StringComparer.Ordinal).Take(4).Select(File.ReadAllBytes);

    private static IEnumerable<byte[]> FromCorpus() =>
        from folder in (string[])["corpus/real/files", "corpus/hostile/files"]
        let path = SharedFolder.Find(folder)
        where path is not null
        from file in Directory.GetFiles(path, "*.docx").Order(StringComparer.Ordinal)
        where new FileInfo(file).Length is > 0 and <= LargestFromCorpus
        select File.ReadAllBytes(file);

    private static string Field(string code, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Run(result)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}
