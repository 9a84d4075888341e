using Intake.Word.Html;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Html;

public sealed class ReadableSpeechTests
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
        <w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>
        """;

    [Fact]
    public void Text_that_looks_like_HTML_stays_text()
    {
        var html = Read(WordFile.Docx("<script>alert(1)</script> & \"x\" 'y'", "<img src=x onerror=alert(1)>"));

        Assert.Equal("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#x27;y&#x27;</p>\n<p>&lt;img src=x onerror=alert(1)&gt;</p>\n", html);
    }

    [Fact]
    public void Letters_keep_their_looks_and_blanks_have_none()
    {
        var runs = WordFile.Run("Năm ", "<w:b/>") + WordFile.Run("2026", "<w:b/><w:i/>") + WordFile.Run(" tăng ", "<w:u w:val=\"none\"/>") + WordFile.Run("10 m", "<w:u w:val=\"single\"/>")
            + WordFile.Run("2", "<w:vertAlign w:val=\"superscript\"/>") + WordFile.Run(" bỏ", "<w:strike/>") + WordFile.Run(" ", "<w:b/>");

        var html = Read(WordFile.Body($"<w:p>{runs}</w:p>"));

        Assert.Equal("<p><strong>Năm </strong><strong><em>2026</em></strong> tăng <u>10 m</u><sup>2</sup><s> bỏ</s> </p>\n", html);
    }

    [Fact]
    public void A_letter_that_is_cut_between_runs_is_one_letter()
    {
        var html = Read(WordFile.Body($"<w:p>{WordFile.Run("Hoa")}{WordFile.Run("\u0300", "<w:b/>")}{WordFile.Run(" bình", "<w:b/>")}</w:p>"));

        Assert.Equal("<p>Hoà<strong> bình</strong></p>\n", html);
    }

    [Fact]
    public void Headings_begin_where_they_are_told_and_leave_out_no_level()
    {
        var html = Read(new WordFile().Heading("A", 1).Heading("B", 4).Heading("C", 9).Heading("D", 4).Heading("E", 2).Heading("F", 1).ToBytes());

        Assert.Equal("<h2>A</h2><h3>B</h3><h4>C</h4><h3>D</h3><h3>E</h3><h2>F</h2>", html.ReplaceLineEndings(""));
    }

    [Fact]
    public void Items_that_follow_each_other_are_a_list_with_the_labels_of_Word()
    {
        var file = new WordFile().Numbering(Lists).Raw(Item("Một", 0) + Item("Một a", 1)).Paragraphs("").Raw(Item("Hai", 0)).Paragraphs("Giữa").Raw(Item("Ba", 0)).ToBytes();

        Assert.Equal("""
            <ul class="items"><li class="level-0"><span class="label">1. </span><span>Một</span></li>
            <li class="level-1"><span class="label">a) </span><span>Một a</span></li>
            <li class="level-0"><span class="label">2. </span><span>Hai</span></li>
            </ul>
            <p>Giữa</p>
            <p><span class="label">3. </span>Ba</p>

            """, Read(file));
    }

    [Fact]
    public void Tables_keep_their_rows_merged_cells_and_heads_and_the_tables_in_them()
    {
        const string heads = "<w:trPr><w:tblHeader/></w:trPr>";
        var inner = $"<w:tbl><w:tr>{Cell("trong 1")}{Cell("trong 2")}</w:tr></w:tbl>";
        var file = WordFile.Body($"{WordFile.P("Kính thưa Hội nghị,")}<w:tbl><w:tr>{heads}{Cell("Đầu", "<w:gridSpan w:val=\"2\"/>")}</w:tr><w:tr>{Cell("cao", "<w:vMerge w:val=\"restart\"/>")}{Cell("b")}</w:tr>"
            + $"<w:tr>{Cell("", "<w:vMerge/>")}<w:tc>{inner}{WordFile.P("sau")}</w:tc></w:tr></w:tbl>{WordFile.P("Hết")}");

        Assert.Equal("""
            <p>Kính thưa Hội nghị,</p>
            <div class="wide" tabindex="0" role="group" aria-label="Bảng"><table>
            <tr><th scope="col" colspan="2"><p>Đầu</p>
            </th></tr>
            <tr><td rowspan="2"><p>cao</p>
            </td><td><p>b</p>
            </td></tr>
            <tr><td><div class="wide" tabindex="0" role="group" aria-label="Bảng"><table>
            <tr><td><p>trong 1</p>
            </td><td><p>trong 2</p>
            </td></tr>
            </table></div>
            <p>sau</p>
            </td></tr>
            </table></div>
            <p>Hết</p>

            """, Read(file));
    }

    [Fact]
    public void The_table_of_a_letterhead_is_no_table_of_figures()
    {
        var file = new WordFile().Table(["ĐẢNG ỦY PHƯỜNG LÊ CHÂN", "ĐẢNG CỘNG SẢN VIỆT NAM"]).Paragraphs("Kính thưa Hội nghị,", "Năm 2026.").ToBytes();

        Assert.StartsWith("<table class=\"layout\" role=\"presentation\">\n<tr><td><p>ĐẢNG ỦY PHƯỜNG LÊ CHÂN</p>", Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_stand_at_the_end_with_a_way_there_and_back()
    {
        var file = new WordFile().Footnote("Nguồn: <báo cáo>").Raw($"<w:p>{WordFile.Run("Tăng 10%")}<w:r><w:footnoteReference w:id=\"1\"/></w:r>{WordFile.Run(" so với 2025.")}</w:p>").ToBytes();

        Assert.Equal("""
            <p>Tăng 10%<sup><a href="#b-chu-1" id="b-goi-1" aria-label="Chú thích 1">1</a></sup> so với 2025.</p>
            <section class="notes"><h2>Chú thích</h2>
            <p id="b-chu-1"><a href="#b-goi-1" aria-label="1: về chỗ chú thích">1</a> Nguồn: &lt;báo cáo&gt;</p>
            </section>

            """, Read(file));
    }

    [Fact]
    public void Footnotes_and_endnotes_are_numbered_apart()
    {
        const string calls = "<w:r><w:footnoteReference w:id=\"1\"/><w:endnoteReference w:id=\"1\"/><w:endnoteReference w:id=\"2\"/></w:r>";
        var endnotes = $"<w:endnotes {WordFile.Namespaces}><w:endnote w:id=\"1\">{WordFile.P("Một")}</w:endnote><w:endnote w:id=\"2\">{WordFile.P("Hai")}</w:endnote></w:endnotes>";

        var html = Read(new WordFile().Footnote("Nguồn").Part("endnotes", endnotes).Raw($"<w:p>{WordFile.Run("Tăng")}{calls}</w:p>").ToBytes());

        Assert.Equal(["1", "i", "ii"], System.Text.RegularExpressions.Regex.Matches(html, "<sup><a [^>]*>([^<]*)").Select(m => m.Groups[1].Value));
    }

    [Fact]
    public void A_table_in_a_note_is_read_with_it()
    {
        var note = $"{WordFile.P("Trước")}<w:tbl><w:tr>{Cell("trong 1")}{Cell("trong 2")}</w:tr></w:tbl>{WordFile.P("sau")}";
        var file = new WordFile().Part("footnotes", $"<w:footnotes {WordFile.Namespaces}><w:footnote w:id=\"1\">{note}</w:footnote></w:footnotes>")
            .Raw($"<w:p>{WordFile.Run("Tăng")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>").ToBytes();

        Assert.Contains("</a> Trước<br>trong 1<br>trong 2<br>sau</p>", Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_named_and_stays_in_the_Word_file()
    {
        const string picture = "<w:r><w:drawing><docPr descr=\"Biểu đồ &lt;1&gt;\"/><pic/></w:drawing></w:r>";

        var html = Read(WordFile.Body($"<w:p>{WordFile.Run("Xem hình.")}{picture}</w:p>"));

        Assert.Equal("<p>Xem hình.</p>\n<p class=\"picture\">Ở đây có hình “Biểu đồ &lt;1&gt;”, xem trong tệp Word.</p>\n", html);
    }

    [Fact]
    public void What_was_deleted_or_hidden_is_not_shown()
    {
        var file = new WordFile().Tracked("Giữ ", "bỏ", "thêm").Raw($"<w:p>{WordFile.Run("ẩn", "<w:vanish/>")}{WordFile.Run("hiện")}</w:p>").ToBytes();

        Assert.Equal("<p>Giữ thêm</p>\n<p>hiện</p>\n", Read(file));
    }

    [Theory]
    [InlineData("TUYỆT MẬT", "TUYỆT MẬT")]
    [InlineData(null, "Word")]
    public void What_the_gate_refuses_gives_a_reason_and_no_text(string? mark, string said)
    {
        var read = ReadableSpeech.Of(mark is null ? [1, 2, 3] : WordFile.Docx(mark, "Kính thưa Hội nghị."), "b", 2);

        Assert.Equal("", read.Html);
        Assert.Contains(said, read.Refusal!.Vi, StringComparison.Ordinal);
    }

    private static string Item(string text, int level) => WordFile.P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"7\"/></w:numPr>");

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{WordFile.P(text)}</w:tc>";

    private static string Read(byte[] docx) => ReadableSpeech.Of(docx, "b", headingsFrom: 2).Html;
}
