using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;
using Intake.Word.Volume.Sweeping;

namespace Intake.Word.Volume.Importing;

/// <summary>Đầu trang và chân trang chung mà một bài mang trong tập, gọi theo mã quan hệ.</summary>
internal sealed record RunningHeaders(string HeaderId, string FooterId);

/// <summary>Chia phần (section): khổ giấy, hướng giấy, lề của từng phần giữ như gốc; bài mở đầu ở trang mới, dưới đầu trang chung.</summary>
internal static class Sections
{
    /// <summary>6 mm in twentieths of a point: where office printers begin to print.</summary>
    private const uint LeastEdge = 340;

    /// <summary>A4 with the margins of official documents (top and bottom 20, left 30, right 15 mm), for a file that names no page.</summary>
    public static PageSize DefaultPage => new() { Width = 11906, Height = 16838 };

    public static PageMargin DefaultMargin => new() { Top = 1134, Right = 850, Bottom = 1134, Left = 1701, Header = 567, Footer = 567, Gutter = 0 };

    public static void Divide(SourceSpeech source, ImportedSpeech speech, RunningHeaders headers)
    {
        Rewriting.Rewrite(source.Body, element => element is SectionProperties && IsMisplaced(element) ? Fate.Drop : Fate.Keep);
        var blocks = source.Body.ChildElements.ToList();
        var last = blocks.OfType<SectionProperties>().LastOrDefault() ?? new();
        blocks.RemoveAll(block => block is SectionProperties);
        source.Body.RemoveAllChildren();

        var ends = blocks.OfType<Paragraph>().Where(p => p.ParagraphProperties?.SectionProperties is not null).ToList();
        foreach (var end in ends)
        {
            var properties = end.ParagraphProperties!;
            properties.SectionProperties = Adopt(properties.SectionProperties!, headers, isFirst: end == ends[0], isLast: false);
        }

        speech.Blocks = blocks;
        speech.LastSection = Adopt(last, headers, isFirst: ends.Count == 0, isLast: true);
    }

    /// <summary>A section can end only in a paragraph of the body itself, not in a cell or a text box.</summary>
    private static bool IsMisplaced(OpenXmlElement section) => section.Parent is not Body && section.Parent?.Parent?.Parent is not Body;

    /// <summary>Keeps of a section what shapes its pages; headers, page numbers and printer settings are the volume's.</summary>
    private static SectionProperties Adopt(SectionProperties source, RunningHeaders headers, bool isFirst, bool isLast)
    {
        var section = new SectionProperties();
        section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = headers.HeaderId });
        section.Append(new FooterReference { Type = HeaderFooterValues.Default, Id = headers.FooterId });
        section.Append(NotesOf(source, isFirst));
        if (isFirst) section.Append(new SectionType { Val = SectionMarkValues.NextPage });
        foreach (var child in source.ChildElements)
            if (Shapes(child) && !(isFirst && child is SectionType)) section.AddChild(child.CloneNode(deep: true), throwOnError: false);

        if (section.GetFirstChild<PageSize>() is null) section.AddChild(DefaultPage);
        if (section.GetFirstChild<PageMargin>() is null) section.AddChild(DefaultMargin);
        if (!isLast) section.AddChild(new NoEndnote());                 // endnotes stand at the end of the speech
        KeepOffTheEdge(section.GetFirstChild<PageMargin>()!);
        return section;
    }

    /// <summary>A source without headers may have them at the very edge, where no printer prints.</summary>
    private static void KeepOffTheEdge(PageMargin margin)
    {
        if (!IsAtLeast(margin.Header?.InnerText)) margin.Header = LeastEdge;
        if (!IsAtLeast(margin.Footer?.InnerText)) margin.Footer = LeastEdge;
    }

    private static bool IsAtLeast(string? distance) => uint.TryParse(distance, CultureInfo.InvariantCulture, out var twips) && twips >= LeastEdge;

    private static bool Shapes(OpenXmlElement child) => child is
        SectionType or PageSize or PageMargin or PageBorders or LineNumberType or Columns or VerticalTextAlignmentOnPage
        or TextDirection or BiDi or GutterOnRight or DocGrid;

    /// <summary>Footnotes count from 1 in each speech, in the figures that the source chose.</summary>
    private static FootnoteProperties NotesOf(SectionProperties source, bool isFirst)
    {
        var notes = new FootnoteProperties();
        if (source.GetFirstChild<FootnoteProperties>()?.NumberingFormat is { } format) notes.Append(format.CloneNode(deep: true));
        notes.Append(new NumberingRestart { Val = isFirst ? RestartNumberValues.EachSection : RestartNumberValues.Continuous });
        return notes;
    }
}
