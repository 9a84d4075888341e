using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using Intake.Word.Volume;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Volume;

/// <summary>What must not travel from a speech into the volume.</summary>
public sealed class VolumeSweepTests
{
    private static readonly XNamespace W = OpenedVolume.W;

    [Theory]
    [InlineData("<w:p><w:r><w:t>Giữ.</w:t></w:r><w:ins w:id=\"1\" w:author=\"X\"><w:r><w:t>Thêm.</w:t></w:r></w:ins></w:p>", "Giữ.Thêm.", LeftBehind.TrackedChanges)]
    [InlineData("<w:p><w:r><w:t>Giữ.</w:t></w:r><w:del w:id=\"1\" w:author=\"X\"><w:r><w:delText>Xóa.</w:delText></w:r></w:del></w:p>", "Giữ.", LeftBehind.TrackedChanges)]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Ẩn.</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>Hiện.</w:t></w:r></w:p>", "Hiện.", LeftBehind.HiddenText)]
    [InlineData("<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>Giữ.</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>", "Giữ.", LeftBehind.Comments)]
    [InlineData("<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{0}\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Giữ.</w:t></w:r></w:p></w:sdtContent></w:sdt>", "Giữ.", LeftBehind.ContentControls)]
    [InlineData("<w:p><w:fldSimple w:instr=\"DDE x y\"><w:r><w:t>Giữ.</w:t></w:r></w:fldSimple></w:p>", "Giữ.", LeftBehind.Fields)]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDETEXT \"C:\\x\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Giữ.</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "Giữ.", LeftBehind.Fields)]
    [InlineData("<w:p><w:hyperlink w:anchor=\"khong-co\"><w:r><w:t>Giữ.</w:t></w:r></w:hyperlink></w:p>", "Giữ.", LeftBehind.Links)]
    public void What_does_not_travel_goes_and_the_words_stay(string body, string text, LeftBehind kind)
    {
        var compiled = Compile(Drafts.Docx(body));

        var volume = new OpenedVolume(compiled.Docx);
        Assert.Equal(text, volume.SpeechText);
        Assert.Equal([kind], compiled.Speeches[0].LeftBehind);
        string[] gone = ["w:ins ", "w:del ", "<w:vanish />", "w:comment", "w:sdt", "dataBinding", "instrText", "DDE", "w:author"];
        Assert.All(gone, word => Assert.DoesNotContain(word, volume.Everything, StringComparison.Ordinal));
    }

    [Fact]
    public void A_paragraph_whose_mark_was_deleted_runs_into_the_next()
    {
        const string body = """
            <w:p><w:pPr><w:jc w:val="left"/><w:rPr><w:del w:id="1" w:author="X"/></w:rPr></w:pPr><w:r><w:t>Đầu </w:t></w:r></w:p>
            <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>cuối.</w:t></w:r></w:p>
            """;

        var volume = new OpenedVolume(Compile(Drafts.Docx(body)).Docx);

        var joined = volume.Document.Descendants(W + "p").Last();
        Assert.Equal("Đầu cuối.", OpenedVolume.TextOf(joined));
        Assert.Equal("center", (string?)joined.Element(W + "pPr")!.Element(W + "jc")!.Attribute(W + "val"));
    }

    [Fact]
    public void A_field_that_never_ends_takes_no_text_with_it()
    {
        const string body = """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:p><w:r><w:t>Giữ.</w:t></w:r></w:p>""";

        Assert.Equal("Giữ.", new OpenedVolume(Compile(Drafts.Docx(body)).Docx).SpeechText);
    }

    [Fact]
    public void The_instruction_of_an_outer_field_goes_with_the_fields_inside_it()
    {
        const string body = """
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1/1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Giữ.</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            """;

        Assert.Equal("Giữ.", new OpenedVolume(Compile(Drafts.Docx(body)).Docx).SpeechText);
    }

    [Theory]
    [InlineData("https://haiphong.gov.vn/", true)]
    [InlineData("mailto:vp@haiphong.gov.vn", true)]
    [InlineData("file://may-chu/chung/x.docx", false)]
    [InlineData("javascript:alert(1)", false)]
    public void Links_to_the_web_travel_and_others_leave_their_text(string address, bool travels)
    {
        const string body = """<w:p><w:hyperlink r:id="rId5"><w:r><w:t>Liên kết.</w:t></w:r></w:hyperlink></w:p>""";
        var draft = Drafts.Docx(body, m => m.AddHyperlinkRelationship(new Uri(address), true, "rId5"));

        var volume = new OpenedVolume(Compile(draft).Docx);

        Assert.Equal("Liên kết.", volume.SpeechText);
        Assert.Equal(travels, volume.Everything.Contains($"Target=\"{address}\"", StringComparison.Ordinal));
        Assert.Equal(travels, volume.Document.Descendants(W + "hyperlink").Any(h => h.Attribute(OpenedVolume.R + "id") is not null));
    }

    [Fact]
    public void A_picture_that_lies_outside_the_file_is_not_fetched()
    {
        var body = $"<w:p>{Drafts.PictureRun("rId7").Replace("r:embed", "r:link", StringComparison.Ordinal)}<w:r><w:t>Giữ.</w:t></w:r></w:p>";
        var draft = Drafts.Docx(body, m => m.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("https://x.example/a.png"), "rId7"));

        var compiled = Compile(draft);

        var volume = new OpenedVolume(compiled.Docx);
        Assert.DoesNotContain("x.example", volume.Everything, StringComparison.Ordinal);
        Assert.Equal("Giữ.", volume.SpeechText);
        Assert.Equal([LeftBehind.Pictures], compiled.Speeches[0].LeftBehind);
    }

    [Fact]
    public void A_text_box_stays_once_without_its_fallback_copy()
    {
        const string box = """
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="900" cy="900"/><wp:docPr id="3" name="x"/><a:graphic>
            <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent><w:p><w:r><w:t>Khung.</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>
            </a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox><w:txbxContent><w:p><w:r><w:t>Khung.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """;

        Assert.Equal("Khung.", new OpenedVolume(Compile(Drafts.Docx(box)).Docx).SpeechText);
    }

    /// <summary>Read quadratically each of these takes minutes; read once, a second or two.</summary>
    [Theory]
    [InlineData("<w:ins w:id=\"1\" w:author=\"X\"><w:r><w:t>a</w:t></w:r></w:ins>", "")]
    [InlineData("<w:smartTag w:uri=\"x\" w:element=\"y\"><w:r><w:t>a</w:t></w:r></w:smartTag>", "")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>A</w:instrText></w:r>", "")]
    [InlineData("<w:hyperlink w:anchor=\"x\"><w:r><w:t>a</w:t></w:r></w:hyperlink>", "")]
    public void A_long_paragraph_is_read_in_linear_time(string opening, string closing)
    {
        const int times = 40_000;
        var body = new StringBuilder("<w:p>").Insert(5, opening, times).Insert(5 + (opening.Length * times), closing, times).Append("</w:p>");
        var draft = Drafts.Docx(body.ToString());
        var clock = Stopwatch.StartNew();

        var compiled = VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, draft)));

        Assert.True(compiled.Speeches[0].IsMerged);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    [Theory]
    [InlineData("<w:t>Giữ<!-- ghi chú -->&lt;w:x/&gt;</w:t>", "Giữ<w:x/>")]
    [InlineData("<w:t>Giữ<![CDATA[<w:x]]>.</w:t>", "Giữ<w:x.")]
    [InlineData("<w:t><w:proofErr w:type=\"spellEnd\"/>&lt;w:x</w:t>", "<w:x")]
    [InlineData("<w:tab>&lt;w:x<w:br/></w:tab><w:t>Giữ</w:t>", "Giữ")]
    public void Text_with_strange_things_inside_is_whole_and_never_becomes_markup(string content, string text) =>
        Assert.Equal(text, new OpenedVolume(VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, Drafts.Docx($"<w:p><w:r>{content}</w:r></w:p>")))).Docx).SpeechText);

    [Fact]
    public void A_file_that_names_a_part_which_is_not_there_is_merged()
    {
        var draft = new WordFile().Paragraphs("Giữ.").Relationship("image", "media/khong-co.png").ToBytes();

        Assert.Equal("Giữ.", new OpenedVolume(Compile(draft).Docx).SpeechText);
    }

    [Theory]
    [InlineData("<w:p2><w:r><w:t>Giữ.</w:t></w:r></w:p2>")]
    [InlineData("<w:p2><w:p><w:r><w:t>Giữ.</w:t></w:r></w:p></w:p2>")]
    [InlineData("<w:r><w:t>Giữ.</w:t></w:r>")]
    [InlineData("<w:ins w:id=\"1\" w:author=\"X\"><w:p><w:r><w:t>Giữ.</w:t></w:r></w:p></w:ins>")]
    public void Words_in_an_unknown_block_or_outside_any_paragraph_are_kept(string body) =>
        Assert.Equal("Giữ.Hết.", new OpenedVolume(Compile(Drafts.Docx(body + Drafts.Paragraph("Hết."))).Docx).SpeechText);

    [Fact]
    public void A_smart_tag_leaves_its_words()
    {
        const string body = """<w:p><w:smartTag w:uri="x" w:element="y"><w:smartTag w:uri="x" w:element="z"><w:r><w:t>Hải Phòng</w:t></w:r></w:smartTag></w:smartTag><w:r><w:t>.</w:t></w:r></w:p>""";

        Assert.Equal("Hải Phòng.", new OpenedVolume(Compile(Drafts.Docx(body)).Docx).SpeechText);
    }

    [Fact]
    public void Nothing_of_the_author_or_the_editing_is_left()
    {
        const string body = """<w:p w:rsidR="00AB12CD" w14:paraId="1234ABCD"><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00AB12CD"><w:t>Lời.</w:t></w:r></w:p>""";
        var draft = Drafts.Docx(body, m => m.OpenXmlPackage.PackageProperties.Creator = "Nguyễn Văn Kín");

        var everything = new OpenedVolume(Compile(draft).Docx).Everything;

        Assert.All(["Nguyễn Văn Kín", "rsid", "paraId", "proofErr"], (string trace) => Assert.DoesNotContain(trace, everything, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_in_the_volume_fetches_runs_or_refreshes()
    {
        var volume = new OpenedVolume(Compile(Drafts.Text("Lời.")).Docx);

        Assert.All(["altChunk", "updateFields", "attachedTemplate", "oleObject", "vbaProject", "TargetMode=\"External\""],
            (string word) => Assert.DoesNotContain(word, volume.Everything, StringComparison.Ordinal));
    }

    private static CompiledVolume Compile(byte[] draft)
    {
        var compiled = VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, draft)));

        Assert.True(compiled.Speeches[0].IsMerged);
        Assert.Empty(OpenedVolume.Errors(compiled.Docx));
        return compiled;
    }
}
