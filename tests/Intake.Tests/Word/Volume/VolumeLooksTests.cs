using System.Xml.Linq;
using Intake.Word.Volume;
using Xunit;

namespace Intake.Tests.Word.Volume;

/// <summary>Each speech keeps its own look.</summary>
public sealed class VolumeLooksTests
{
    private static readonly XNamespace W = OpenedVolume.W;

    private const string Normal = """<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>""";

    [Fact]
    public void Defaults_of_each_file_are_written_into_its_own_styles()
    {
        var big = Drafts.Docx(Drafts.Paragraph("To."), m => m.Styles(Defaults("40") + Normal));
        var small = Drafts.Docx(Drafts.Paragraph("Nhỏ."), m => m.Styles(Defaults("20") + Normal));

        var volume = Compile(big, small);

        Assert.Equal("40", Property(volume, "To.", "sz"));
        Assert.Equal("20", Property(volume, "Nhỏ.", "sz"));
    }

    [Fact]
    public void In_a_table_the_defaults_stand_beneath_the_table_style()
    {
        const string grid = """<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:pPr><w:spacing w:after="0"/></w:pPr></w:style>""";
        const string table = """<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Ô.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""";
        var draft = Drafts.Docx(table + Drafts.Paragraph("Ngoài."), m => m.Styles(Defaults("26") + Normal + grid));

        var volume = Compile(draft);

        var tableStyle = volume.Style("S01_Grid");
        Assert.Null(Property(volume, "Ô.", "sz"));                       // left to the table style, as in the source
        Assert.Equal("26", Property(volume, "Ngoài.", "sz"));
        Assert.Equal("26", (string?)tableStyle.Element(W + "rPr")!.Element(W + "sz")!.Attribute(W + "val"));
        Assert.Equal("0", (string?)tableStyle.Element(W + "pPr")!.Element(W + "spacing")!.Attribute(W + "after"));
    }

    [Fact]
    public void Only_styles_in_use_come_along_with_what_they_are_based_on()
    {
        const string styles = Normal + """
            <w:style w:type="paragraph" w:styleId="Root"><w:name w:val="Root"/></w:style>
            <w:style w:type="paragraph" w:styleId="Used"><w:name w:val="Used"/><w:basedOn w:val="Root"/></w:style>
            <w:style w:type="paragraph" w:styleId="Idle"><w:name w:val="Idle"/></w:style>
            """;
        var draft = Drafts.Docx("""<w:p><w:pPr><w:pStyle w:val="Used"/></w:pPr><w:r><w:t>Lời.</w:t></w:r></w:p>""", m => m.Styles(styles));

        var volume = Compile(draft);

        var imported = volume.Xml("word/styles.xml").Descendants(W + "style").Select(s => (string)s.Attribute(W + "styleId")!).Where(id => id.StartsWith("S01", StringComparison.Ordinal));
        Assert.Equal(["S01_Root", "S01_Used"], imported);
    }

    [Fact]
    public void A_circle_of_styles_ends()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
            <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
            """;
        var draft = Drafts.Docx("""<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Lời.</w:t></w:r></w:p>""", m => m.Styles(styles));

        Assert.Equal("Lời.", Compile(draft).SpeechText);
    }

    [Fact]
    public void Lists_get_numbers_of_their_own_and_keep_their_start()
    {
        var fromThree = ListDraft("Ba.", start: 3);
        var fromOne = ListDraft("Một.", start: 1);

        var numbering = Compile(fromThree, fromOne).Xml("word/numbering.xml").Root!;

        Assert.Equal(["1", "2"], numbering.Elements(W + "num").Select(n => (string?)n.Attribute(W + "numId")));
        Assert.Equal(["3", "1"], numbering.Elements(W + "abstractNum").Select(a => (string?)a.Descendants(W + "start").Single().Attribute(W + "val")));
    }

    [Fact]
    public void Footnotes_of_two_speeches_are_all_there_under_new_ids()
    {
        var volume = Compile(NoteDraft("Chú thích A."), NoteDraft("Chú thích B."));

        var notes = volume.Xml("word/footnotes.xml").Root!.Elements(W + "footnote").Where(n => n.Attribute(W + "type") is null).ToList();
        Assert.Equal(["Chú thích A.", "Chú thích B."], notes.Select(n => OpenedVolume.TextOf(n)));
        Assert.Equal(["1", "2"], notes.Select(n => (string?)n.Attribute(W + "id")));
        Assert.Equal(["1", "2"], volume.Document.Descendants(W + "footnoteReference").Select(r => (string?)r.Attribute(W + "id")));
    }

    [Fact]
    public void The_same_picture_in_two_speeches_is_one_file_and_two_drawings()
    {
        var draft = Drafts.Docx($"<w:p>{Drafts.PictureRun("rId7")}</w:p>", m => m.Picture("rId7"));

        var volume = Compile(draft, draft);

        Assert.Single(volume.Names, n => n.StartsWith("word/media/", StringComparison.Ordinal));
        Assert.Equal(["1", "2"], volume.Document.Descendants().Where(e => e.Name.LocalName == "docPr").Select(e => (string?)e.Attribute("id")));
        Assert.DoesNotContain("Users", volume.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Landscape_pages_and_margins_stay_and_the_speech_starts_on_a_new_page()
    {
        const string body = """
            <w:p><w:pPr><w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="700" w:right="700" w:bottom="700" w:left="700" w:header="300" w:footer="300" w:gutter="0"/></w:sectPr></w:pPr><w:r><w:t>Ngang.</w:t></w:r></w:p>
            <w:p><w:r><w:t>Dọc.</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>
            """;

        var sections = Compile(Drafts.Docx(body)).Document.Descendants(W + "sectPr").Skip(2).ToList();

        Assert.Equal(["landscape", null], sections.Select(s => (string?)s.Element(W + "pgSz")!.Attribute(W + "orient")));
        Assert.Equal("700", (string?)sections[0].Element(W + "pgMar")!.Attribute(W + "top"));
        Assert.Equal("nextPage", (string?)sections[0].Element(W + "type")!.Attribute(W + "val"));
        Assert.All(sections, s => Assert.NotNull(s.Element(W + "headerReference")));
    }

    [Fact]
    public void Footnotes_count_from_one_in_each_speech_and_endnotes_wait_for_its_end()
    {
        const string twoSections = """<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>Đầu.</w:t></w:r></w:p><w:p><w:r><w:t>Cuối.</w:t></w:r></w:p>""";

        var volume = Compile(Drafts.Docx(twoSections), Drafts.Text("Khác."));

        var sections = volume.Document.Descendants(W + "sectPr").Skip(2).ToList();
        Assert.Equal(["eachSect", "continuous", "eachSect"], sections.Select(s => (string?)s.Element(W + "footnotePr")!.Element(W + "numRestart")!.Attribute(W + "val")));
        Assert.Equal([true, false, false], sections.Select(s => s.Element(W + "noEndnote") is not null));
        Assert.Equal("sectEnd", (string?)volume.Xml("word/settings.xml").Root!.Element(W + "endnotePr")!.Element(W + "pos")!.Attribute(W + "val"));
    }

    [Theory]
    [InlineData(339, "340")]
    [InlineData(340, "340")]
    [InlineData(341, "341")]
    public void The_running_header_keeps_six_millimetres_from_the_edge(int source, string expected)
    {
        var body = $"""{Drafts.Paragraph("Lời.")}<w:sectPr><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="{source}" w:footer="567" w:gutter="0"/></w:sectPr>""";

        var margin = Compile(Drafts.Docx(body)).Document.Descendants(W + "sectPr").Last().Element(W + "pgMar")!;

        Assert.Equal(expected, (string?)margin.Attribute(W + "header"));
    }

    [Fact]
    public void A_style_that_was_a_heading_keeps_its_place_in_the_outline()
    {
        var draft = Drafts.Docx("""<w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr><w:r><w:t>Mục.</w:t></w:r></w:p>""",
            m => m.Styles("""<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>"""));

        var style = Compile(draft).Style("S01_H2");

        Assert.Equal("1", (string?)style.Element(W + "pPr")!.Element(W + "outlineLvl")!.Attribute(W + "val"));   // counted from 0
    }

    [Fact]
    public void Bookmarks_of_the_same_name_stay_apart_and_links_follow_them()
    {
        const string body = """<w:p><w:bookmarkStart w:id="0" w:name="muc"/><w:r><w:t>Mục.</w:t></w:r><w:bookmarkEnd w:id="0"/><w:hyperlink w:anchor="muc"><w:r><w:t>Xem.</w:t></w:r></w:hyperlink></w:p>""";

        var volume = Compile(Drafts.Docx(body), Drafts.Docx(body));

        var names = volume.Document.Descendants(W + "bookmarkStart").Select(b => (string)b.Attribute(W + "name")!).Except(["Danh_muc", "Muc_luc"]).ToList();
        var ids = volume.Document.Descendants(W + "bookmarkStart").Select(b => (string)b.Attribute(W + "id")!).ToList();
        var anchors = volume.Document.Descendants(W + "hyperlink").Select(h => (string)h.Attribute(W + "anchor")!).ToList();
        Assert.Equal(4, names.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(names.Order(StringComparer.Ordinal), anchors.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Theme_fonts_and_colours_are_written_out()
    {
        const string run = """<w:p><w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:color w:val="4472C4" w:themeColor="accent1"/></w:rPr><w:t>Lời.</w:t></w:r></w:p>""";
        var draft = Drafts.Docx(run, m => Themes.Add(m, minorFont: "Cambria"));

        var volume = Compile(draft);

        var fonts = volume.Document.Descendants(W + "rFonts").Single(f => f.Ancestors(W + "r").Any());
        Assert.Equal(("Cambria", null), ((string?)fonts.Attribute(W + "ascii"), (string?)fonts.Attribute(W + "asciiTheme")));
        Assert.DoesNotContain("themeColor", volume.Everything, StringComparison.Ordinal);
    }

    private static string Defaults(string size) =>
        $"""<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="{size}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>""";

    private static byte[] ListDraft(string text, int start) => Drafts.Docx(
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>""",
        m => m.Numbering($"""<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="8"/></w:num>"""));

    private static byte[] NoteDraft(string note) => Drafts.Docx(
        """<w:p><w:r><w:t>Lời.</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p>""",
        m => m.Footnotes($"""<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="3">{Drafts.Paragraph("Không ai nhắc.")}</w:footnote><w:footnote w:id="4">{Drafts.Paragraph(note)}</w:footnote>"""));

    /// <summary>A property of the style that the paragraph reading <paramref name="text"/> has; null when the style leaves it open.</summary>
    private static string? Property(OpenedVolume volume, string text, string property) =>
        (string?)volume.Style(volume.StyleOf(text)).Element(W + "rPr")?.Element(W + property)?.Attribute(W + "val");

    private static OpenedVolume Compile(params byte[][] drafts)
    {
        var compiled = VolumeCompiler.Compile(Plans.Of([.. drafts.Select((docx, i) => Plans.Speech(i + 1, docx))]));

        Assert.All(compiled.Speeches, s => Assert.True(s.IsMerged));
        Assert.Empty(OpenedVolume.Errors(compiled.Docx));
        return new(compiled.Docx);
    }
}
