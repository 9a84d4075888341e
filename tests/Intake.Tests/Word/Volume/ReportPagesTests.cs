using System.Xml.Linq;
using CsCheck;
using Intake.Reports;
using Intake.Word.Volume;
using Xunit;

namespace Intake.Tests.Word.Volume;

public sealed class ReportPagesTests
{
    private static readonly XNamespace W = OpenedVolume.W;

    private const string Whole =
        """
        |   |   |
        |:--|:-:|
        | trái | **phải** |

        # BÁO CÁO THẨM ĐỊNH
        ## trích yếu
        ---
        ### I. MỤC
        #### 1. Phần
        Đoạn **đậm**, *nghiêng*, ++gạch chân++,
        dòng sau.

        - một
          - hai
            1. ba
        - bốn

        1. đầu
        2. sau

        Giữa.

        1. lại từ đầu

        | Tên | Số |
        |-----|--:|
        | a | 1 |
        """;

    [Fact]
    public void The_pages_stand_between_cover_and_list_each_in_a_section_of_its_own_with_its_heading_in_the_outline()
    {
        var plan = Plans.Of(Plans.Speech(1, Drafts.Text("Bài một.")), Plans.Speech(2, [1, 2, 3])) with
        {
            FrontPages = [Page("Thay_doi", "# THAY ĐỔI"), Page("Bao_cao", "# BÁO CÁO")],
        };

        var volume = new OpenedVolume(VolumeCompiler.Compile(plan).Docx);

        string[] wanted = ["TẬP THAM LUẬN", "THAY ĐỔI", "BÁO CÁO", "DANH MỤC THAM LUẬN", "Bài một."];
        Assert.Equal(wanted, volume.Document.Descendants(W + "p").Select(p => OpenedVolume.TextOf(p)).Where(wanted.Contains));
        Assert.Equal("0", OutlineOf(volume, "BÁO CÁO"));
        Assert.Equal(["Trang Thay_doi", "Trang Bao_cao", "Tập tham luận"], volume.Names.Where(n => n.StartsWith("word/header", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(3).Select(n => OpenedVolume.TextOf(volume.Xml(n).Root!)));
        Assert.Equal(6, volume.Document.Descendants(W + "sectPr").Count()); // cover, two pages, list, two speeches
        Assert.Equal(["Thay_doi", "Bao_cao", "Danh_muc", "Muc_luc"], volume.Document.Descendants(W + "bookmarkStart").Select(b => (string)b.Attribute(W + "name")!).Where(n => !n.StartsWith("Tham_luan_", StringComparison.Ordinal)));
    }

    [Fact]
    public void Everything_that_a_report_says_becomes_valid_Word()
    {
        var volume = Compile(Whole);

        Assert.Empty(OpenedVolume.Errors(volume.Docx));
        Assert.Equal(volume.Docx, Compile(Whole).Docx);
        var opened = new OpenedVolume(volume.Docx);
        Assert.Equal("VolumeReportTitle", opened.StyleOf("BÁO CÁO THẨM ĐỊNH"));
        Assert.Equal(["VolumeReportSubject", "VolumeReportSection", "VolumeReportPart", "VolumeReportItem"], ((string[])["trích yếu", "I. MỤC", "1. Phần", "bốn"]).Select(opened.StyleOf));
        var text = opened.Document.Descendants(W + "p").First(p => OpenedVolume.TextOf(p).StartsWith("Đoạn đậm", StringComparison.Ordinal));
        Assert.Equal(["b", "i", "u"], text.Descendants(W + "rPr").Select(r => r.Elements().First().Name.LocalName));
        Assert.Single(text.Descendants(W + "br"));
    }

    [Fact]
    public void A_heading_row_repeats_and_a_table_without_one_has_no_lines()
    {
        var tables = new OpenedVolume(Compile(Whole).Docx).Document.Descendants(W + "tbl").Skip(1).Take(2).ToList(); // the first is the cover's

        Assert.Equal([false, true], tables.Select(t => t.Descendants(W + "tblHeader").Any()));
        Assert.Equal([false, true], tables.Select(t => t.Descendants(W + "tblBorders").Any()));
        Assert.Equal(["left", "right"], tables[1].Elements(W + "tr").Last().Descendants(W + "jc").Select(j => (string)j.Attribute(W + "val")!));
        Assert.All(tables, t => Assert.Equal(9355, t.Descendants(W + "gridCol").Sum(c => (int)c.Attribute(W + "w")!)));
    }

    [Fact]
    public void Lists_nest_and_each_ordered_one_counts_from_its_own_start()
    {
        var volume = new OpenedVolume(Compile(Whole).Docx);

        (string, string, int)[] items = [.. from p in volume.Document.Descendants(W + "p")
                                            let list = p.Element(W + "pPr")?.Element(W + "numPr")
                                            where list is not null
                                            select (OpenedVolume.TextOf(p), (string)list.Element(W + "ilvl")!.Attribute(W + "val")!, (int)list.Element(W + "numId")!.Attribute(W + "val")!)];
        Assert.Equal([("một", "0"), ("hai", "1"), ("ba", "2"), ("bốn", "0"), ("đầu", "0"), ("sau", "0"), ("lại từ đầu", "0")], items.Select(i => (i.Item1, i.Item2)));
        Assert.Equal(items[0].Item3, items[3].Item3);
        Assert.Equal(items[4].Item3, items[5].Item3);
        Assert.NotEqual(items[4].Item3, items[6].Item3);
    }

    [Fact]
    public void A_value_with_letters_that_XML_has_no_place_for_breaks_nothing()
    {
        var text = ReportMarkdown.Read("# {{a}}\n\n| {{a}} |\n|---|\n| {{a}} |").Text!.Fill(_ => "Sở \u0001\uFFFE<w:p/>]]> & \ud800 “x”\nhai", _ => null);

        var volume = Compile(text);

        Assert.Empty(OpenedVolume.Errors(volume.Docx));
        Assert.Contains("<w:p/>]]> & ", OpenedVolume.TextOf(new OpenedVolume(volume.Docx).Document.Root!), StringComparison.Ordinal);
    }

    [Fact]
    public void No_template_breaks_the_file()
    {
        string[] pieces = ["# a", "\n", "\n\n", "- ", "1. ", "  ", "    ", "| a | b |", "|---|:-:|", "**", "*", "++", "{{x}}", "> ", "---", "[a](b)", "<p>", "`", "\\", "&#1;", "&amp;", "a", "\t", "~~~", "[1]: x"];

        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Sample(parts =>
        {
            if (ReportMarkdown.Read(string.Concat(parts)).Text is { } text) Assert.Empty(OpenedVolume.Errors(Compile(text.Fill(name => name, _ => null)).Docx));
        }, iter: 150, threads: 1);
    }

    private static FrontPage Page(string bookmark, string markdown) => new($"Trang {bookmark}", bookmark, ReportMarkdown.Read(markdown).Text!);

    private static CompiledVolume Compile(string markdown) => Compile(ReportMarkdown.Read(markdown).Text!);

    private static CompiledVolume Compile(ReportText text) =>
        VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, Drafts.Text("Bài một."))) with { FrontPages = [new("Báo cáo", "Bao_cao", text)] });

    private static string OutlineOf(OpenedVolume volume, string text) => (string)volume.Style(volume.StyleOf(text)).Descendants(W + "outlineLvl").Single().Attribute(W + "val")!;
}
