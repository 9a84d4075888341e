using System.Xml.Linq;
using Intake.Word.Volume;
using Xunit;

namespace Intake.Tests.Word.Volume;

/// <summary>Mục lục của tập.</summary>
public sealed class VolumeContentsTests
{
    private static readonly XNamespace W = OpenedVolume.W;

    [Fact]
    public void Each_speech_has_a_line_that_leads_to_it_and_shows_its_page_behind_a_row_of_dots()
    {
        var plan = Plans.Of(Plans.Speech(7, Drafts.Text("Bài bảy.")), Plans.Speech(9, Drafts.Text("Bài chín."))) with { Pages = [4, 12] };

        var lines = LinesOf(new OpenedVolume(VolumeCompiler.Compile(plan).Docx));

        Assert.Equal(["7.Đơn vị 7 – Nội dung 74", "9.Đơn vị 9 – Nội dung 912"], lines.Select(l => OpenedVolume.TextOf(l)));
        Assert.Equal(["Tham_luan_01", "Tham_luan_02"], lines.Select(l => (string?)l.Element(W + "hyperlink")!.Attribute(W + "anchor")));
        Assert.Equal([@"PAGEREF Tham_luan_01 \h", @"PAGEREF Tham_luan_02 \h"], lines.Select(l => (string?)l.Element(W + "fldSimple")!.Attribute(W + "instr")));
        Assert.All(lines, l => Assert.Equal("dot", (string?)l.Descendants(W + "tab").First().Attribute(W + "leader")));
    }

    [Fact]
    public void A_page_that_is_not_known_is_a_dash_and_the_cover_says_how_to_update()
    {
        var plan = Plans.Of(Plans.Speech(1, Drafts.Text("Một.")), Plans.Speech(2, Drafts.Text("Hai.")));

        var unknown = new OpenedVolume(VolumeCompiler.Compile(plan).Docx);
        var half = new OpenedVolume(VolumeCompiler.Compile(plan with { Pages = [4, null] }).Docx);
        var known = new OpenedVolume(VolumeCompiler.Compile(plan with { Pages = [4, 5] }).Docx);

        Assert.Equal(["–", "–"], NumbersOf(unknown));
        Assert.Equal(["4", "–"], NumbersOf(half));
        Assert.Equal([true, true, false], new[] { unknown, half, known }.Select(v => v.Everything.Contains(Messages.UpdatePageNumbers.Vi, StringComparison.Ordinal)));
        Assert.DoesNotContain("updateFields", unknown.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bookmark_stands_around_the_first_words_of_the_speech()
    {
        const string table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>Ô.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        const string framed = "<w:p><w:pPr><w:framePr w:w=\"4000\"/></w:pPr><w:r><w:t>Khung.</w:t></w:r></w:p>";
        string[] bodies = [Drafts.Paragraph("Lời."), table + Drafts.Paragraph("Sau."), framed + Drafts.Paragraph("Lời."), "<w:p/>" + Drafts.Paragraph("Lời."), "<w:p/>" + table, framed];

        var marked = bodies.Select(body => new OpenedVolume(VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, Drafts.Docx(body)))).Docx)).Select(v => Enclosed(v.Document));

        Assert.Equal(["Lời.", "Ô.", "Lời.", "", "", "Khung."], marked);
    }

    [Fact]
    public void A_code_stands_beside_its_line_large_enough_for_a_telephone_and_says_what_it_is()
    {
        var address = new Uri("https://thamluan.example.vn/phan-cong/7");
        var plan = Plans.Of(Plans.Speech(7, Drafts.Text("Bảy.")) with { Mark = new(address, Drafts.Pixel) }, Plans.Speech(8, Drafts.Text("Tám.")));

        var docx = VolumeCompiler.Compile(plan).Docx;

        var volume = new OpenedVolume(docx);
        Assert.Equal(2, LinesOf(volume).Count);
        var drawing = volume.Document.Descendants().Single(e => e.Name.LocalName == "inline");
        Assert.Equal(("648000", "648000"), drawing.Elements().Single(e => e.Name.LocalName == "extent") is var extent ? ((string?)extent.Attribute("cx"), (string?)extent.Attribute("cy")) : default); // 18 mm
        Assert.Contains(address.AbsoluteUri, (string?)drawing.Elements().Single(e => e.Name.LocalName == "docPr").Attribute("descr"), StringComparison.Ordinal);
        Assert.Single(volume.Names, n => n.StartsWith("word/media/", StringComparison.Ordinal));
        Assert.Empty(OpenedVolume.Errors(docx));
        Assert.Empty(Cleanness.Faults(docx));
    }

    [Fact]
    public void The_outline_names_list_contents_and_every_speech()
    {
        var nameless = new VolumeSpeech { Unit = "bai-gui-them.docx", Docx = Drafts.Text("Lời.") };

        var places = VolumeCompiler.Compile(Plans.Of(Plans.Speech(3, [1, 2, 3]), nameless)).Places;

        Assert.Equal([new("Danh mục tham luận", "Danh_muc"), new("Mục lục", "Muc_luc"), new("3. Đơn vị 3 – Nội dung 3", "Tham_luan_01"), new("bai-gui-them.docx", "Tham_luan_02")], places);
    }

    private static List<XElement> LinesOf(OpenedVolume volume) =>
        [.. volume.Document.Descendants(W + "p").Where(p => (string?)p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") == "VolumeContentsLine")];

    private static IEnumerable<string> NumbersOf(OpenedVolume volume) => LinesOf(volume).Select(l => l.Element(W + "fldSimple")!.Value);

    private static string Enclosed(XDocument document)
    {
        var start = document.Descendants(W + "bookmarkStart").Single(b => (string?)b.Attribute(W + "name") == "Tham_luan_01");
        var end = document.Descendants(W + "bookmarkEnd").Single(b => (string?)b.Attribute(W + "id") == (string?)start.Attribute(W + "id"));
        return string.Concat(document.Descendants(W + "t").Where(t => t.IsAfter(start) && t.IsBefore(end)).Select(t => t.Value));
    }
}
