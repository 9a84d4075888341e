using Intake.Word;
using Tests.Shared;
using Xunit;
using static Tests.Shared.WordFile;

namespace Intake.Tests.Word;

public sealed class TextPositionsTests
{
    private const string Deleted = "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>";

    [Fact]
    public void A_character_stands_in_its_run_behind_the_characters_before_it()
    {
        var (paragraph, _) = Read(P("một") + $"<w:p>{Run("hai ")}{Run("ba\tbốn")}</w:p>", 1);

        Assert.Equal(new TextPosition("word/document.xml", 1, 2, 3), paragraph.Positions!.At("hai ba\t".Length));
        Assert.Equal(new TextPosition("word/document.xml", 1, 2, 4), paragraph.Positions.After("hai ba\t".Length));
        Assert.Throws<ArgumentOutOfRangeException>(() => paragraph.Positions.At(paragraph.Text.Length));
    }

    [Fact]
    public void Deleted_runs_count_and_text_goes_on_behind_them()
    {
        var (paragraph, _) = Read($"<w:p>{Run("giữ ")}<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>bỏ</w:delText></w:r></w:del>{Run("thêm")}</w:p>");

        Assert.Equal((2, 0), Place(paragraph.Positions!.At(4)));
    }

    [Fact]
    public void A_joined_paragraph_stands_in_both()
    {
        var (paragraph, _) = Read(P("một ", Deleted) + P("hai"));

        Assert.Equal(("một hai", 1), (paragraph.Text, paragraph.Ordinal));
        Assert.Equal([(0, 0), (1, 1)], new[] { 0, 4 }.Select(i => paragraph.Positions!.At(i)).Select(p => (p.Paragraph, p.Run)));
    }

    [Fact]
    public void A_composed_letter_stands_where_its_base_does_and_ends_behind_its_marks()
    {
        var (paragraph, stored) = Read($"<w:p>{Run("vie")}{Run("\u0323\u0302t")}</w:p>");

        Assert.Equal("việt", paragraph.Text);
        Assert.Equal(((0, 2), (1, 2)), (Place(paragraph.Positions!.At(2)), Place(paragraph.Positions.After(2))));
        Assert.Equal("e\u0323\u0302", stored.Between(paragraph.Positions.At(2), paragraph.Positions.After(2)));
        Assert.Equal((1, 2), Place(paragraph.Positions.At(3)));
    }

    [Fact]
    public void Invisible_characters_and_soft_hyphens_are_stepped_over()
    {
        var (paragraph, _) = Read("<w:p><w:r><w:t>\u200Ba\u200B</w:t><w:softHyphen/><w:t>b\u00ADc\u200D</w:t></w:r></w:p>");

        Assert.Equal("abc", paragraph.Text);
        Assert.Equal([(0, 1), (0, 4), (0, 6)], Enumerable.Range(0, 3).Select(i => Place(paragraph.Positions!.At(i))));
        Assert.Equal([(0, 2), (0, 5), (0, 7)], Enumerable.Range(0, 3).Select(i => Place(paragraph.Positions!.After(i))));
    }

    [Theory]
    [InlineData(".VnTime", "Tr×nh Uñ ban", "Trình Ủ ban", 5, 6)]      // Uñ: a capital with a tone as two letters
    [InlineData(".VnTimeH", "tr×nh", "TRÌNH", 2, 2)]
    [InlineData("VNI-Times", "Vieät Nam", "Việt Nam", 3, 4)]
    public void A_letter_of_an_old_encoding_stands_where_it_was_typed(string font, string written, string read, int index, int offset)
    {
        var (paragraph, stored) = Read(P(written, runProperties: $"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>"));

        Assert.Equal(read, paragraph.Text);
        if (font == ".VnTime") Assert.Equal("Uñ", stored.Between(paragraph.Positions!.At(6), paragraph.Positions.After(6)));
        else Assert.Equal((0, offset), Place(paragraph.Positions!.At(index)));
    }

    [Fact]
    public void Field_codes_placeholders_and_untaken_alternatives_leave_no_gap_that_cannot_be_counted()
    {
        var box = $"<w:txbxContent>{P("khung")}</w:txbxContent>";
        var body = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>7</w:t><w:fldChar w:fldCharType=\"end\"/><w:t> sau</w:t></w:r>"
            + $"<w:r><w:t>x</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:t>lùi</w:t><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent><w:t>y</w:t></w:r></w:p>"
            + $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{P("mẫu")}</w:sdtContent></w:sdt><w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>{Run(" cuối")}</w:p>";

        var (file, text) = Open(Body(body));
        foreach (var paragraph in text.Paragraphs) new StoredPart(file, paragraph.Part).AssertHolds(paragraph, step: 1);

        Assert.Equal(["7 sauxy", "khung", "a+b cuối"], text.Paragraphs.Select(p => p.Text));
        Assert.Equal([(1, 4), (2, 0), (5, 2)], new[] { (0, 6), (1, 0), (2, 2) }.Select(p => Place(text.Paragraphs[p.Item1].Positions!.At(p.Item2))));
    }

    [Fact]
    public void A_character_of_two_units_is_never_cut()
    {
        var (paragraph, _) = Read(P("a😀b"));

        Assert.Equal([(0, 1), (0, 1), (0, 3)], Enumerable.Range(1, 3).Select(i => Place(paragraph.Positions!.At(i))));
        Assert.Equal([(0, 3), (0, 3), (0, 4)], Enumerable.Range(1, 3).Select(i => Place(paragraph.Positions!.After(i))));
    }

    [Fact]
    public void The_identity_that_Word_gives_a_paragraph_is_a_hint()
    {
        var (paragraph, _) = Read($"<w:p xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" w14:paraId=\"2B7F00A1\">{Run("chữ")}</w:p>");

        Assert.Equal(("2B7F00A1", "word/document.xml"), (paragraph.ParaId, paragraph.Part));
    }

    [Fact]
    public void The_same_bytes_read_twice_are_equal()
    {
        var file = Docx("một", "hai");

        Assert.Equal(Open(file).Text.Paragraphs, Open(file).Text.Paragraphs);
    }

    [Fact]
    [Trait("data", "shared")]
    public void Every_paragraph_and_every_tenth_character_of_real_files_is_found_again()
    {
        string[] folders = ["corpus/real/files", "corpus/speeches"];
        if (folders.Any(f => SharedFolder.Find(f) is null)) Assert.Skip("../shared/corpus is not here");
        var found = 0;
        foreach (var path in folders.SelectMany(f => Directory.EnumerateFiles(SharedFolder.Find(f)!, "*.docx")).Order(StringComparer.Ordinal))
        {
            var file = File.ReadAllBytes(path);
            if (DraftReader.Read(file).Text is not { } text) continue;
            var stored = new StoredPart(file, text.Paragraphs[0].Part);
            foreach (var paragraph in text.Paragraphs) stored.AssertHolds(paragraph, step: 10);
            found++;
        }

        Assert.True(found >= 100, $"{found} files");
    }

    private static (int Run, int Offset) Place(TextPosition position) => (position.Run, position.Offset);

    private static (DraftParagraph Paragraph, StoredPart Stored) Read(string body, int index = 0)
    {
        var (file, text) = Open(Body(body));
        var stored = new StoredPart(file, text.Paragraphs[index].Part);
        foreach (var paragraph in text.Paragraphs) stored.AssertHolds(paragraph, step: 1);
        return (text.Paragraphs[index], stored);
    }

    private static (byte[] File, DraftText Text) Open(byte[] file)
    {
        var reading = DraftReader.Read(file);
        Assert.Null(reading.Refusal);
        return (file, reading.Text!);
    }
}
