using System.Text;
using Intake.Tests.Word.Volume;
using Intake.Word;
using Intake.Word.Comments;
using Tests.Shared;
using Xunit;
using static Tests.Shared.WordFile;

namespace Intake.Tests.Word.Comments;

public sealed class CommentWriterTests
{
    private const string Marked = "<w:commentRangeStart w:id=\"0\"/>", MarkedEnd = "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";

    [Fact]
    public void A_run_is_cut_at_both_ends_of_a_selection_and_keeps_its_format()
    {
        var body = BodyOf(Write("<w:p><w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t>một hai ba</w:t></w:r></w:p>", CommentPlace.Selection(1, 4, 7)));

        const string again = "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">";
        Assert.Equal($"<w:p><w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">một </w:t></w:r>{Marked}{again}hai</w:t></w:r>{MarkedEnd}{again} ba</w:t></w:r></w:p>", body);
    }

    [Theory]
    [InlineData("<w:p/>", "<w:p>{0}{1}</w:p>")]
    [InlineData("<w:p w:rsidR=\"00A1\" />", "<w:p w:rsidR=\"00A1\" >{0}{1}</w:p>")]
    [InlineData("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:p>", "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>{0}{1}</w:p>")]
    [InlineData("<w:p><w:pPr/><w:r><w:t>a</w:t></w:r></w:p>", "<w:p><w:pPr/>{0}<w:r><w:t>a</w:t></w:r>{1}</w:p>")]
    [InlineData("<w:p><!-- > --><w:hyperlink w:anchor='>'><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>", "<w:p>{0}<!-- > --><w:hyperlink w:anchor='>'><w:r><w:t>a</w:t></w:r></w:hyperlink>{1}</w:p>")]
    public void A_paragraph_is_marked_from_its_beginning_to_its_end(string paragraph, string expected) =>
        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, Marked, MarkedEnd) + P("x"), BodyOf(Write(paragraph + P("x"), new CommentPlace(1))));

    [Theory]
    [InlineData("<w:hyperlink w:anchor=\"a\"><w:r><w:t>trong liên kết</w:t></w:r></w:hyperlink>")]
    [InlineData("<w:ins w:id=\"7\" w:author=\"a\"><w:r><w:t>phần thêm vào</w:t></w:r></w:ins>")]
    [InlineData("<w:r><w:t>Tổng &amp; hợp &#x1F600;&#128512; kết quả</w:t><w:tab/><w:t>sau</w:t></w:r>")]
    [InlineData("<w:r><w:t>vie\u0323\u0302c la\u0300m</w:t></w:r><w:r><w:t> tiê\u0301p</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t>Tr×nh Uñ ban nh©n d©n</w:t></w:r>")]
    [InlineData("<w:r><w:t>một\r\nhai</w:t><w:br/><w:t>ba bốn</w:t></w:r>")]
    [InlineData("<w:r><w:t>trước</w:t></w:r><w:del w:id=\"8\" w:author=\"a\"><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:t>sau</w:t></w:r>")]
    public void Every_stretch_of_a_paragraph_can_be_selected(string content)
    {
        var file = Body($"<w:p>{content}</w:p>");
        var paragraph = DraftReader.Read(file).Text!.Paragraphs[0];
        for (var from = 0; from < paragraph.Text.Length; from++)
            for (var to = from + 1; to <= paragraph.Text.Length; to++)
            {
                if (char.IsLowSurrogate(paragraph.Text[from]) || char.IsHighSurrogate(paragraph.Text[to - 1])) continue;
                var place = CommentPlace.Selection(1, from, to);

                var written = CommentWriter.Write(file, [Places.Comment(place)]);

                Assert.Equal(Placing.Exact, Assert.Single(written.Placed).Placing);
                var commented = new CommentedFile(file, written.Docx!);
                commented.AssertReadsTheSame();
                commented.AssertOnlyMarksWereAdded(new HashSet<string> { "0" });
                commented.AssertStandsAt(place, "0");
            }
    }

    [Fact]
    public void Fields_controls_and_formulas_stay_whole()
    {
        string[] contents =
        [
            Structures.Field(" SEQ a ", Run("12")),
            $"<w:fldSimple w:instr=\" AUTHOR \">{Run("12")}</w:fldSimple>",
            $"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{Run("12")}</w:sdtContent></w:sdt>",
            "<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>",
            $"<w:r><w:ruby><w:rubyBase>{Run("12")}</w:rubyBase></w:ruby></w:r>",
        ];

        Assert.All(contents, content =>
        {
            var written = Written($"<w:p>{Run("a ")}{content}{Run(" b")}</w:p>", CommentPlace.Selection(1, 3, 4));

            Assert.Equal(Placing.Widened, written.Placed[0].Placing);
            Assert.Equal($"<w:p>{Run("a ")}{Marked}{content}{MarkedEnd}{Run(" b")}</w:p>", BodyOf(written.Docx!));
        });
    }

    /// <summary>Quadratic work on either would take minutes.</summary>
    [Fact]
    public void Thousands_of_fields_inside_each_other_are_left_as_one()
    {
        const int fields = 30_000;
        const string code = "<w:instrText>x</w:instrText>", end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        string[] begins = [.. new[] { code, code + code }.Select(c => $"<w:r><w:fldChar w:fldCharType=\"begin\"/>{c}<w:fldChar w:fldCharType=\"separate\"/></w:r>")];

        Assert.All(begins, begin =>
        {
            var written = Written($"<w:p>{Run("trước ")}{string.Concat(Enumerable.Repeat(begin, fields))}{Run("trong")}{string.Concat(Enumerable.Repeat(end, fields))}</w:p>", CommentPlace.Selection(1, 7, 9));
            Assert.Equal(Placing.Widened, written.Placed[0].Placing);
        });
    }

    [Fact]
    public void A_link_made_of_a_field_may_be_cut() =>
        Assert.Equal(Placing.Exact, Written($"<w:p>{Structures.Field(" HYPERLINK \"https://haiphong.gov.vn\" ", Run("trang tin"))}</w:p>", CommentPlace.Selection(1, 0, 5)).Placed[0].Placing);

    [Fact]
    public void A_comment_in_a_text_box_stands_on_the_box()
    {
        var file = Body($"<w:p>{Run("trước ")}{Structures.Box(P("Chữ trong khung."))}{Run("sau")}</w:p>");

        var written = CommentWriter.Write(file, [Places.Comment(new CommentPlace(2)), Places.Comment(CommentPlace.Selection(2, 4, 9), 2)]);

        Assert.All(written.Placed, p => Assert.Equal(Placing.Nearest, p.Placing));
        Assert.All(CommentReader.Read(written.Docx!).Comments!, c => Assert.Equal(0, c.Ordinal));
        Assert.DoesNotContain("comment", BodyOf(written.Docx!)[BodyOf(written.Docx!).IndexOf("<w:txbxContent>", StringComparison.Ordinal)..BodyOf(written.Docx!).IndexOf("</w:txbxContent>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:vMerge/>", Placing.Nearest)]
    [InlineData("<w:vMerge w:val=\"continue\"/>", Placing.Nearest)]
    [InlineData("<w:vMerge w:val=\"restart\"/>", Placing.Exact)]
    public void A_cell_that_is_merged_into_the_one_above_shows_nothing(string merge, Placing expected)
    {
        var written = Written($"<w:tbl><w:tr><w:tc>{P("trên")}</w:tc></w:tr><w:tr><w:tc><w:tcPr>{merge}</w:tcPr><w:p/></w:tc></w:tr></w:tbl>" + P("sau"), new CommentPlace(2));

        Assert.Equal(expected, written.Placed[0].Placing);
        Assert.Equal(expected == Placing.Exact, CommentReader.Read(written.Docx!).Comments![0].Ordinal == 1);
    }

    [Fact]
    public void In_the_first_paragraph_of_a_control_only_the_reference_stands_outside()
    {
        var body = BodyOf(Write(Structures.Control(P("một") + P("hai")) + P("ba"), new CommentPlace(1)));

        Assert.Equal(Structures.Control($"<w:p>{Marked}{Run("một")}<w:commentRangeEnd w:id=\"0\"/></w:p>" + P("hai")) + $"<w:p><w:r><w:commentReference w:id=\"0\"/></w:r>{Run("ba")}</w:p>", body);
    }

    [Fact]
    public void What_is_no_place_is_refused_by_its_reason_and_the_rest_is_written()
    {
        DraftComment[] comments =
        [
            Places.Comment(CommentPlace.InNote(1)), Places.Comment(new CommentPlace(9), 2), Places.Comment(CommentPlace.Selection(1, 2, 99), 3),
            Places.Comment(CommentPlace.Selection(1, 2, 2), 4), Places.Comment(new CommentPlace(1), 5),
        ];

        var written = CommentWriter.Write(new WordFile().Paragraphs("một").Footnote("chú thích").ToBytes(), comments);

        Assert.Equal([WhyNotPlaced.Note, WhyNotPlaced.NoSuchParagraph, WhyNotPlaced.NoSuchCharacters, WhyNotPlaced.NoSuchCharacters, null], written.Placed.Select(p => p.Why));
        Assert.Equal(CommentKey.Of(5), Assert.Single(CommentReader.Read(written.Docx!).Comments!).Key);
    }

    [Fact]
    public void Comments_of_others_stay_their_ids_are_not_used_again_and_no_key_is_written_twice()
    {
        var theirs = new WordFile().Raw($"<w:p><w:commentRangeStart w:id=\"41\"/>{Run("một")}<w:commentRangeEnd w:id=\"41\"/><w:r><w:commentReference w:id=\"41\"/></w:r></w:p>").Comment("của đơn vị").ToBytes();

        var first = CommentWriter.Write(theirs, [Places.Comment(new CommentPlace(1))]).Docx!;
        var second = CommentWriter.Write(first, [Places.Comment(new CommentPlace(1)), Places.Comment(CommentPlace.Selection(1, 0, 2), 2)]);

        Assert.Equal(["0", "42", "43"], CommentReader.Read(second.Docx!).Comments!.Select(c => c.Id));
        Assert.Equal([Placing.Standing, Placing.Exact], second.Placed.Select(p => p.Placing));
        Assert.Empty(OpenedVolume.Errors(second.Docx!).Except(OpenedVolume.Errors(theirs)));
    }

    [Theory]
    [InlineData("<d:document xmlns:d=\"{0}\"><d:body><d:p><d:r><d:t>một hai</d:t></d:r></d:p></d:body></d:document>", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")]
    [InlineData("<document xmlns=\"{0}\"><body><p><r><t>một hai</t></r></p></body></document>", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")]
    [InlineData("<w:document xmlns:w=\"{0}\"><w:body><w:p><w:r><w:t>một hai</w:t></w:r></w:p></w:body></w:document>", "http://purl.oclc.org/ooxml/wordprocessingml/main")]
    [InlineData("<w:document xmlns:w=\"{0}\"><w:body><w:p><x:r xmlns:x=\"{0}\"><x:t>một hai</x:t></x:r></w:p></w:body></w:document>", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")]
    public void Prefixes_and_dialects_of_the_part_do_not_matter(string document, string ns)
    {
        var file = new WordFile { Document = document.Replace("{0}", ns, StringComparison.Ordinal) }.ToBytes();
        var place = CommentPlace.Selection(1, 2, 5);

        var written = CommentWriter.Write(file, [Places.Comment(place), Places.Comment(new CommentPlace(1), 2)]).Docx!;

        var commented = new CommentedFile(file, written);
        commented.AssertReadsTheSame();
        commented.AssertStandsAt(place, "0");
        Assert.Equal(2, CommentReader.Read(written).Comments!.Count(c => c is { Key: not null, Ordinal: 0 }));
    }

    [Fact]
    public void A_part_in_UTF_16_is_written_in_UTF_8()
    {
        var document = $"<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document {Namespaces}><w:body>{P("Việt Nam")}</w:body></w:document>";
        var file = Replaced(Docx("x"), "word/document.xml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(document)]);

        var written = CommentWriter.Write(file, [Places.Comment(CommentPlace.Selection(1, 1, 4))]).Docx!;

        Assert.Equal("Việt Nam", DraftReader.Read(written).Text!.Text);
        Assert.Equal(0, CommentReader.Read(written).Comments![0].Ordinal);
    }

    [Fact]
    public void Names_and_text_hold_what_they_may_and_no_more()
    {
        var comment = Places.Comment(new CommentPlace(1), text: "Dòng \u0001một <b> & \"hai\"\r\n\r\ndòng ba \uD800") with { Author = new string('Đ', 300), Initials = "BTCTU-HAIPHONG" };

        var written = CommentWriter.Write(Docx("một"), [comment]).Docx!;

        var found = Assert.Single(CommentReader.Read(written).Comments!);
        Assert.Equal(("Dòng \uFFFDmột <b> & \"hai\"\n\ndòng ba \uFFFD", 255), (found.Text, found.Author.Length));
        var stored = CommentedFile.Xml(written, "word/comments.xml").Elements().Single();
        Assert.Equal(("2026-05-29T21:15:00Z", "BTCTU-HAI"), ((string?)stored.Attribute(OpenedVolume.W + "date"), (string?)stored.Attribute(OpenedVolume.W + "initials")));
        Assert.Empty(OpenedVolume.Errors(written).Except(OpenedVolume.Errors(Docx("một"))));
    }

    [Fact]
    public void A_file_that_is_not_read_is_not_written() =>
        Assert.Equal((null, RefusalCode.Corrupt), CommentWriter.Write(Docx("một").AsMemory()[..200], [Places.Comment(new CommentPlace(1))]) is var refused ? (refused.Docx, refused.Refusal!.Code) : default);

    [Fact]
    public void Keys_are_checked_before_anything_is_written()
    {
        Assert.Throws<ArgumentException>(() => CommentWriter.Write(Docx("một"), [Places.Comment(new CommentPlace(1)) with { Key = "a]" }]));
        Assert.Throws<ArgumentException>(() => CommentWriter.Write(Docx("một"), [Places.Comment(new CommentPlace(1)), Places.Comment(new CommentPlace(1))]));
        Assert.Equal(["0000", "0001", "000Z", "0010", "1000", "10000"], new long[] { 0, 1, 31, 32, 32_768, 1_048_576 }.Select(CommentKey.Of));
    }

    private static CommentedDraft Written(string body, CommentPlace place) => CommentWriter.Write(Body(body), [Places.Comment(place)]);

    private static byte[] Write(string body, CommentPlace place)
    {
        var written = Written(body, place);
        Assert.Equal(Placing.Exact, written.Placed[0].Placing);
        Assert.Empty(OpenedVolume.Errors(written.Docx!).Except(OpenedVolume.Errors(Body(body))));
        return written.Docx!;
    }

    /// <summary>What stands in <c>w:body</c>, without the section that ends it.</summary>
    private static string BodyOf(byte[] docx)
    {
        var text = Encoding.UTF8.GetString(CommentedFile.Entries(docx).Single(e => e.Name == "word/document.xml").Content);
        return text[(text.IndexOf("<w:body>", StringComparison.Ordinal) + 8)..text.IndexOf("<w:sectPr/></w:body>", StringComparison.Ordinal)];
    }

    private static byte[] Replaced(byte[] docx, string entry, byte[] content)
    {
        using var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in CommentedFile.Entries(docx))
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(name == entry ? content : bytes);
            }
        return file.ToArray();
    }
}
