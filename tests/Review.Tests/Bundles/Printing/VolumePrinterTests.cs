using System.Globalization;
using System.Text.RegularExpressions;
using Intake.Word.Volume;
using Microsoft.Extensions.Logging.Abstractions;
using Review.Bundles.Printing;
using Review.Office;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Bundles.Printing;

/// <summary>Số trang trong mục lục là số trang in trên giấy.</summary>
public sealed class VolumePrinterTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("review-test-");

    [Fact]
    public async Task The_contents_of_the_samples_are_those_of_the_paper() =>
        await HoldsAsync(Volumes.Of(Enumerable.Range(1, 24).Select(Volumes.Sample)));

    [Fact, Trait("data", "shared")]
    public async Task The_contents_of_the_speeches_of_a_conference_are_those_of_the_paper()
    {
        var speeches = SharedFolder.Find("corpus/speeches");
        Assert.SkipWhen(speeches is null, "../shared/corpus/speeches is not here");

        await HoldsAsync(Volumes.Of(Directory.GetFiles(speeches!, "tham-luan-*.docx").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)));
    }

    [Fact]
    public async Task Contents_of_several_pages_count_themselves()
    {
        using var pdf = await HoldsAsync(Volumes.Of(Enumerable.Range(0, 60).Select(n => n % 7 == 0 ? Volumes.Long(9) : Volumes.Long(1))));

        var (contents, first) = (pdf.Outline[1].Page, pdf.Outline[2].Page);
        Assert.InRange(first - contents, 3, 6);
    }

    /// <summary>Each way of beginning a page that could lead a bookmark astray.</summary>
    [Fact]
    public async Task Whatever_a_speech_begins_with_its_first_page_is_found()
    {
        const string landscape = """<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>""";
        const string odd = """<w:sectPr><w:type w:val="oddPage"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>""";
        const string page = """<w:p><w:r><w:br w:type="page"/></w:r></w:p>""";
        const string empty = "<w:p/>";
        string[] bodies =
        [
            Text("Ngang.") + landscape,
            Table(Text("Ô.")) + Text("Sau bảng.") + page + Text("Trang sau."),
            Table(empty) + Text("Sau bảng."),
            Table(empty + Text("Ô.")),
            Table(Text("Nổi."), """<w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="page" w:horzAnchor="page" w:tblpX="6000" w:tblpY="3000"/>""") + Text("Lời."),
            empty + empty + Text("Sau dòng trống."),
            empty + Table(Text("Ô.")),
            empty,
            "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>" + Text("Sau trang trống."),
            page + Text("Sau dấu ngắt trang."),
            """<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>Ngắt trang trước.</w:t></w:r></w:p>""",
            """<w:p><w:pPr><w:framePr w:w="4000" w:hSpace="180" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="6000" w:y="3000"/></w:pPr><w:r><w:t>Khung.</w:t></w:r></w:p>""" + Text("Lời."),
            $"<w:p><w:pPr>{landscape}</w:pPr><w:r><w:t>Ngang.</w:t></w:r></w:p>" + Text("Lẻ.") + odd,
            $"<w:p><w:pPr>{odd}</w:pPr><w:r><w:t>Một.</w:t></w:r></w:p>" + Text("Lẻ nữa.") + odd,
            """<w:p><w:pPr><w:keepNext/><w:spacing w:before="6000"/></w:pPr><w:r><w:t>Thấp.</w:t></w:r></w:p>""" + Text("Lời."),
        ];
        List<byte[]> files = [[1, 2, 3], .. bodies.Select(WordFile.Body), [4, 5, 6], Volumes.Long(2)];

        await HoldsAsync(Volumes.Of(files));
    }

    [Fact]
    public async Task Hostile_names_change_neither_numbers_nor_outline()
    {
        string[] names = ["a) /Title (x) >> endobj", @"\) <</S/JavaScript>> \u0000", "<w:t>&amp;</w:t> \" PAGEREF x", "Đơn\u0001 vị\u0000 \uFFFE", "🎉 Sở số 5", new string('Ủ', 300), "..................... 99", "%PDF-1.4 %%EOF startxref"];
        var plan = Volumes.Of([.. names.Select((name, index) => Volumes.Speech(index + 1, Volumes.Long(1)) with { Unit = name, Topic = name })]);

        var printed = await PrintAsync(plan);

        using var pdf = new OpenedPdf(printed.Pdf!);
        var entries = pdf.Outline.Skip(2).ToList();
        Assert.Equal(entries.Select(e => e.Page.ToString(CultureInfo.InvariantCulture)), Volumes.NumbersIn(printed.Volume.Docx));
        Assert.Equal(printed.Volume.Places.Skip(2).Select(p => p.Title), entries.Select(e => e.Title));
        Assert.Equal(names.Length, entries.Select(e => e.Page).Distinct().Count());
    }

    [Fact]
    public async Task Outline_links_and_fonts_are_in_the_PDF()
    {
        var plan = Volumes.Of([Volumes.Sample(3), Volumes.Sample(5)]);

        var printed = await PrintAsync(plan);

        using var pdf = new OpenedPdf(printed.Pdf!);
        var pages = pdf.FirstPagesUnder(plan.Speeches.Select(Volumes.HeaderOf));
        Assert.Equal([("Danh mục tham luận", 2), ("Mục lục", 3), .. plan.Speeches.Zip(pages, (s, page) => ($"{s.Number}. {s.Unit} – {s.Topic}", page))], pdf.Outline);
        Assert.Equal(pages, OpenedPdf.TargetsOn(pdf.Pages[1]).Distinct().Order());
        Assert.Equal(pages, OpenedPdf.TargetsOn(pdf.Pages[2]).Distinct().Order());
        Assert.Empty(pdf.FontsNotEmbedded);
    }

    [Fact]
    public async Task Without_LibreOffice_there_is_a_dash_and_the_cover_says_what_to_do()
    {
        var plan = Volumes.Of([Volumes.Sample(3)]);

        var printed = await new VolumePrinter(new OfficeProgram(NullLogger<OfficeProgram>.Instance) { Program = null }, NullLogger.Instance).PrintAsync(plan, default);

        Assert.Null(printed.Pdf);
        Assert.Equal(["–"], Volumes.NumbersIn(printed.Volume.Docx));
        Assert.Contains("Ctrl+A", Volumes.TextOf(printed.Volume.Docx), StringComparison.Ordinal);
        Assert.DoesNotContain("Ctrl+A", Volumes.TextOf(VolumeCompiler.Compile(plan with { Pages = [4] }).Docx), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abb", "b")]
    [InlineData("abab", "–")]
    [InlineData("aabb", "a")]
    public async Task Numbers_are_written_only_when_two_layouts_agree(string layouts, string expected)
    {
        var plan = Volumes.Of([Volumes.Long(1), Volumes.Long(1)]);
        var (a, b) = (await PrintAsync(plan), await PrintAsync(Volumes.Of([Volumes.Long(30), Volumes.Long(1)])));

        var printed = await new VolumePrinter(Pretender(a.Pdf!, b.Pdf!, layouts), NullLogger.Instance).PrintAsync(plan, default);

        var (ofA, ofB) = (Volumes.NumbersIn(a.Volume.Docx), Volumes.NumbersIn(b.Volume.Docx));
        Assert.NotEqual(ofA, ofB);
        Assert.Equal(expected switch { "a" => ofA, "b" => ofB, _ => ["–", "–"] }, Volumes.NumbersIn(printed.Volume.Docx));
        Assert.NotNull(printed.Pdf);
    }

    [Fact]
    public async Task A_PDF_that_cannot_be_read_is_kept_and_the_contents_show_dashes()
    {
        var printed = await new VolumePrinter(Pretender([1, 2, 3], [1, 2, 3], "aaaa"), NullLogger.Instance).PrintAsync(Volumes.Of([Volumes.Long(1)]), default);

        Assert.Equal([1, 2, 3], printed.Pdf!);
        Assert.Equal(["–"], Volumes.NumbersIn(printed.Volume.Docx));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Text(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Table(string cell, string properties = "") =>
        $"""<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>{cell}</w:tc></w:tr></w:tbl>""";

    /// <summary>Prints, and compares contents, running headers, printed numbers and outline.</summary>
    private static async Task<OpenedPdf> HoldsAsync(VolumePlan plan)
    {
        var printed = await PrintAsync(plan);
        var pdf = new OpenedPdf(printed.Pdf!);
        var pages = pdf.FirstPagesUnder(plan.Speeches.Select(Volumes.HeaderOf));
        Assert.Equal(pages.Select(p => p.ToString(CultureInfo.InvariantCulture)), Volumes.NumbersIn(printed.Volume.Docx));
        Assert.Equal(pages, pages.Select(page => OpenedPdf.PrintedNumber(pdf.Pages[page - 1])!.Value));
        Assert.Equal(pages, pdf.Outline.TakeLast(pages.Count).Select(entry => entry.Page));
        var contents = pdf.Pages.Skip(pdf.Outline[1].Page - 1).Take(pages[0] - pdf.Outline[1].Page).SelectMany(OpenedPdf.LinesOf);
        Assert.Equal(pages, contents.Select(line => Regex.Match(line, @"\.\.(\d+)$")).Where(number => number.Success).Select(number => int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture)));
        return pdf;
    }

    private static Task<PrintedVolume> PrintAsync(VolumePlan plan) =>
        new VolumePrinter(new OfficeProgram(NullLogger<OfficeProgram>.Instance), NullLogger.Instance).PrintAsync(plan, default);

    /// <summary>A program that answers each call with the next of two files, as <paramref name="order"/> says.</summary>
    private OfficeProgram Pretender(byte[] a, byte[] b, string order)
    {
        string At(string name) => Path.Combine(folder.FullName, name);
        File.WriteAllBytes(At("a"), a);
        File.WriteAllBytes(At("b"), b);
        File.WriteAllLines(At("order"), order.Select(c => $"{c}"));
        File.WriteAllText(At("office"), $"#!/bin/sh\nnext=$(head -n 1 {At("order")})\nsed -i 1d {At("order")}\ncp {folder.FullName}/$next bundle.pdf\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(At("office"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new OfficeProgram(NullLogger<OfficeProgram>.Instance) { Program = At("office") };
    }
}
