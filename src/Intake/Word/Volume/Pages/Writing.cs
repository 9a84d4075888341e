using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Pages;

/// <summary>Viết đoạn, ô, bảng cho các trang của chính tập.</summary>
internal static class Writing
{
    public static Paragraph Paragraph(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties { ParagraphStyleId = new() { Val = style } }, .. content]);

    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    public static Run Run(string text, RunProperties? look = null)
    {
        var run = new Run(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        run.RunProperties = look;
        return run;
    }

    /// <summary>A link inside the volume. Its runs bear a style of their own: LibreOffice prints only such links as links.</summary>
    public static Hyperlink Link(string bookmark, params IEnumerable<Run> runs)
    {
        var link = new Hyperlink { Anchor = bookmark, History = true };
        foreach (var run in runs)
        {
            (run.RunProperties ??= new()).RunStyle = new() { Val = VolumeStyles.Link };
            link.Append(run);
        }
        return link;
    }

    public static TableCell Cell(int width, params OpenXmlElement[] content) =>
        new([new TableCellProperties { TableCellWidth = new() { Width = $"{width}", Type = TableWidthUnitValues.Dxa } }, .. content]);

    public static Table Table(TableProperties properties, IReadOnlyList<int> columns)
    {
        properties.TableWidth = new() { Width = $"{columns.Sum()}", Type = TableWidthUnitValues.Dxa };
        properties.TableLayout = new() { Type = TableLayoutValues.Fixed };
        return new(properties, new TableGrid(columns.Select(width => new GridColumn { Width = $"{width}" })));
    }

    /// <summary>Names come from people; XML has no place for control characters.</summary>
    public static string Clean(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(r => r.Value >= ' ' && r.Value is not (0xFFFE or 0xFFFF or 0xFFFD)));
}
