using System.Security;
using Intake.Word;
using Tests.Shared;
using Xunit;
using static Tests.Shared.WordFile;

namespace Intake.Tests.Word;

public sealed class DraftReaderTests
{
    [Fact]
    public void Paragraphs_are_numbered_from_one_in_reading_order()
    {
        var file = new WordFile().Paragraphs("Kính thưa Hội nghị", "").Table(["một", "hai"]).Paragraphs("ba").ToBytes();

        var text = Read(file);

        Assert.Equal([(1, "Kính thưa Hội nghị"), (2, ""), (3, "một"), (4, "hai"), (5, "ba")], text.Paragraphs.Select(p => (p.Number, p.Text)));
        Assert.Equal([ParagraphPlace.Body, ParagraphPlace.Body, ParagraphPlace.TableCell, ParagraphPlace.TableCell, ParagraphPlace.Body], text.Paragraphs.Select(p => p.Place));
        Assert.Equal(7, text.Words);
        Assert.Empty(text.Flags);
    }

    [Fact]
    public void A_cell_knows_its_table_row_and_column_and_a_table_inside_a_table_is_its_own()
    {
        static string Cell(string inside, int span = 1) => $"<w:tc><w:tcPr><w:gridSpan w:val=\"{span}\"/></w:tcPr>{inside}</w:tc>";
        var inner = $"<w:tbl><w:tr>{Cell(P("trong"))}</w:tr></w:tbl>";
        var outer = $"<w:tbl><w:tr>{Cell(P("rộng"), 2)}{Cell(P("bên"))}</w:tr><w:tr>{Cell(P("một") + inner + P("lại"))}{Cell(P("hai"))}</w:tr></w:tbl>";

        var text = Read(Body(P("trước") + outer + P("sau")));

        Assert.Equal(
            [("trước", null), ("rộng", new(1, 1, 1)), ("bên", new(1, 1, 3)), ("một", new(1, 2, 1)), ("trong", new(2, 1, 1)), ("lại", new(1, 2, 1)), ("hai", new(1, 2, 2)), ("sau", null)],
            text.Paragraphs.Select(p => (p.Text, p.Cell)));
    }

    [Theory]
    [InlineData("kinh tế - xã hội", 4)]
    [InlineData("1.086 đại biểu, 10,5%", 4)]
    [InlineData("… - *** đúng", 1)]
    [InlineData("hai\u00A0từ", 2)]
    [InlineData("😀 cười", 1)]
    public void A_word_stands_between_spaces_and_holds_a_letter_or_digit(string text, int words)
    {
        Assert.Equal(words, Read(Docx(text)).Words);
    }

    [Fact]
    public void Breaks_tabs_and_hyphens_read_as_on_paper()
    {
        var run = "<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t><w:cr/><w:t>bốn</w:t><w:noBreakHyphen/><w:t>năm</w:t><w:softHyphen/><w:t>sáu</w:t></w:r></w:p>";

        Assert.Equal("một\nhai\tba\nbốn-nămsáu", Read(Body(run)).Paragraphs.Single().Text);
    }

    [Fact]
    public void Tab_stops_of_a_paragraph_are_not_tabs()
    {
        Assert.Equal("chữ", Read(Body(P("chữ", "<w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs>"))).Text);
    }

    [Fact]
    public void A_symbol_is_the_character_that_it_looks_like()
    {
        var run = "<w:p><w:r><w:t>15</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/><w:t>C </w:t><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/><w:sym w:font=\"Symbol\" w:char=\"00DA\"/></w:r></w:p>";

        Assert.Equal("15°C □∨", Read(Body(run)).Text);
    }

    [Fact]
    public void The_text_reads_as_if_all_changes_were_accepted()
    {
        var text = Read(new WordFile().Tracked("giữ ", "xóa ", "thêm").ToBytes());

        Assert.Equal("giữ thêm", text.Text);
        Assert.Equal([DraftFlag.TrackedChanges], text.Flags);
    }

    [Fact]
    public void Moved_text_stands_only_where_it_was_moved_to()
    {
        var text = Read(Body($"<w:p><w:moveTo w:id=\"1\" w:author=\"a\">{Run("hai ")}</w:moveTo>{Run("một ")}<w:moveFrom w:id=\"2\" w:author=\"a\">{Run("hai ")}</w:moveFrom></w:p>"));

        Assert.Equal("hai một ", text.Text);
        Assert.Equal([DraftFlag.TrackedChanges], text.Flags);
    }

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs_and_a_table_between_keeps_them_apart()
    {
        var deletedMark = "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>";
        var joined = Read(Body(P("một ", deletedMark) + P("hai ", deletedMark) + P("ba")));
        var parted = Read(Body(P("một", deletedMark) + $"<w:tbl><w:tr><w:tc>{P("ô")}</w:tc></w:tr></w:tbl>" + P("hai")));

        Assert.Equal([(1, "một hai ba", 2)], joined.Paragraphs.Select(p => (p.Number, p.Text, p.Ordinal)));
        Assert.Equal(["một", "ô", "hai"], parted.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void Deleted_rows_and_cells_are_left_out()
    {
        var deletedRow = $"<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr><w:tc>{P("hàng")}</w:tc></w:tr>";
        var deletedCell = $"<w:tr><w:tc><w:tcPr><w:cellDel w:id=\"2\" w:author=\"a\"/></w:tcPr>{P("ô")}</w:tc><w:tc>{P("còn")}</w:tc></w:tr>";

        var text = Read(Body($"<w:tbl>{deletedRow}{deletedCell}</w:tbl>{P("sau")}"));

        Assert.Equal([("còn", 2), ("sau", 3)], text.Paragraphs.Select(p => (p.Text, p.Ordinal)));
        Assert.Equal(ParagraphPlace.Body, text.Paragraphs[1].Place);
    }

    [Fact]
    public void A_text_box_is_read_once_though_the_file_carries_it_twice()
    {
        var box = $"<w:txbxContent>{P("trong khung")}</w:txbxContent>";
        var text = Read(Body(
            $"<w:p>{Run("ngoài")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + P("sau")));

        Assert.Equal([("ngoài", 0), ("trong khung", 1), ("sau", 3)], text.Paragraphs.Select(p => (p.Text, p.Ordinal)));
        Assert.Equal(ParagraphPlace.TextBox, text.Paragraphs[1].Place);
    }

    [Fact]
    public void An_alternative_that_Word_does_not_know_gives_way_to_the_fallback()
    {
        var text = Read(Body($"<w:p><mc:AlternateContent><mc:Choice xmlns:x=\"urn:x\" Requires=\"x\">{Run("lạ")}</mc:Choice><mc:Fallback>{Run("quen")}</mc:Fallback></mc:AlternateContent></w:p>"));

        Assert.Equal("quen", text.Text);
    }

    [Fact]
    public void The_result_of_a_field_is_read_and_its_code_is_not()
    {
        var nested = $"<w:p>{Mark("begin")}{Code(" IF ")}{Field(" PAGE ", "7")}{Code(" = 1 ")}{Mark("separate")}{Run("kết quả")}{Mark("end")}</w:p>";

        Assert.Equal("kết quả", Read(Body(nested)).Text);
    }

    [Fact]
    public void A_field_that_never_ends_hides_nothing()
    {
        Assert.Equal("một\nhai ba", Read(Body($"<w:p>{Mark("begin")}{Run("một")}</w:p>{P("hai ba")}")).Text);
    }

    [Fact]
    public void A_placeholder_is_left_out_and_a_filled_control_is_read()
    {
        var body = $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{P("Bấm để nhập")}</w:sdtContent></w:sdt>"
            + $"<w:sdt><w:sdtPr><w:showingPlcHdr w:val=\"0\"/></w:sdtPr><w:sdtContent>{P("đã nhập")}</w:sdtContent></w:sdt>";

        Assert.Equal("đã nhập", Read(Body(body)).Text);
    }

    [Fact]
    public void Style_heading_weight_and_alignment_are_known()
    {
        var styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"heading 2\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:name w:val=\"Mục con\"/><w:basedOn w:val=\"Muc\"/></w:style>";

        var text = Read(new WordFile().Styles(styles).Raw(P("mục", "<w:pStyle w:val=\"Con\"/>")).Heading("dàn ý", 3).Raw($"<w:p>{Run("đậm ", "<w:b/>")}{Run("nhạt")}</w:p>").ToBytes());

        Assert.Equal(
            [("Con", 2, true, true), (null, 3, false, false), (null, null, false, false)],
            text.Paragraphs.Select(p => (p.Style, p.HeadingLevel, p.Bold, p.Centred)));
    }

    [Fact]
    public void Nothing_to_say_is_refused()
    {
        Assert.Equal(RefusalCode.Empty, DraftReader.Read(Docx("", " - ", "***")).Refusal?.Code);
    }

    [Theory]
    [InlineData(20_000, null)]
    [InlineData(20_001, RefusalCode.TooLong)]
    public void Twenty_thousand_paragraphs_are_enough(int paragraphs, string? expected)
    {
        Assert.Equal(expected, DraftReader.Read(Body(P("bài") + string.Concat(Enumerable.Repeat("<w:p/>", paragraphs - 1)))).Refusal?.Code);
    }

    [Theory]
    [InlineData(2_000_000, null)]
    [InlineData(2_000_001, RefusalCode.TooLong)]
    public void Two_million_characters_are_enough(int characters, string? expected)
    {
        Assert.Equal(expected, DraftReader.Read(Docx(new string('a', characters))).Refusal?.Code);
    }

    [Fact]
    public void A_header_named_a_hundred_thousand_times_is_read_once()
    {
        var file = new WordFile().Paragraphs("bài").Header("đầu trang");
        for (var i = 0; i < 100_000; i++) file.Relationship("header", "header1.xml");

        Assert.Equal(["đầu trang"], Read(file.ToBytes()).Headers);
    }

    [Fact]
    public void A_chain_of_joined_paragraphs_takes_linear_time()
    {
        var link = P("a", "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>");
        var other = P("b", "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>", "<w:rFonts w:hAnsi=\"VNI-Times\"/>");

        Assert.Single(Read(Body(string.Concat(Enumerable.Repeat(link + other, 9_999)) + P("c"))).Paragraphs);
    }

    [Fact]
    public void An_empty_separator_among_the_notes_harms_nothing()
    {
        Assert.Equal("bài", Read(Body("<w:footnote w:type=\"separator\"/>" + P("bài"))).Text);
    }

    [Fact]
    public void Piled_up_marks_take_linear_time()
    {
        var piled = "a" + string.Concat(Enumerable.Repeat("\u0323\u0301\u0316\u0302", 250_000));

        Assert.Equal(1, Read(Docx(piled)).Words);
    }

    private static string Field(string code, string result) => Mark("begin") + Code(code) + Mark("separate") + Run(result) + Mark("end");

    private static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Code(string code) => $"<w:r><w:instrText>{SecurityElement.Escape(code)}</w:instrText></w:r>";

    private static DraftText Read(byte[] file)
    {
        var reading = DraftReader.Read(file);
        Assert.Null(reading.Refusal);
        return reading.Text!;
    }
}
