using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Reports;
using Intake.Word.Volume.Importing;

namespace Intake.Word.Volume.Pages;

/// <summary>Viết các khối của một báo cáo thành khối Word.</summary>
internal sealed class ReportWriting(Counters counters)
{
    /// <summary>Between the margins of the volume's own pages, in twentieths of a point.</summary>
    private const int TextWidth = 9355;

    public ReportLists Lists { get; } = new(counters);

    public IEnumerable<OpenXmlElement> Write(ReportText text) => text.Blocks.SelectMany(Write);

    private IEnumerable<OpenXmlElement> Write(ReportBlock block) => block switch
    {
        ReportHeading heading => [Writing.Paragraph(StyleOf(heading.Level), Runs(heading.Spans))],
        ReportParagraph paragraph => [Writing.Paragraph(ReportStyles.Text, Runs(paragraph.Spans))],
        ReportRule => [Writing.Paragraph(ReportStyles.Rule, "-----")],
        ReportList list => Write(list, level: 0),
        ReportTable table => [Writing.Paragraph(ReportStyles.Gap), TableOf(table), Writing.Paragraph(ReportStyles.Gap)], // two tables that touch would become one
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private IEnumerable<OpenXmlElement> Write(ReportList list, int level)
    {
        var number = Lists.Add(list, level);
        foreach (var item in list.Items)
        {
            if (item is not [ReportParagraph, ..]) yield return ItemOf(number, level, []);
            foreach (var (block, isFirst) in item.Select((block, i) => (block, i == 0)))
            {
                if (block is ReportParagraph first && isFirst) yield return ItemOf(number, level, first.Spans);
                else foreach (var element in block is ReportList inner ? Write(inner, level + 1) : Write(block)) yield return element;
            }
        }
    }

    private static Paragraph ItemOf(int list, int level, IReadOnlyList<ReportSpan> spans)
    {
        var item = Writing.Paragraph(ReportStyles.Item, Runs(spans));
        item.ParagraphProperties!.NumberingProperties = ReportLists.ItemOf(list, level);
        return item;
    }

    private static Table TableOf(ReportTable table)
    {
        var widths = Widths(table.Columns);
        var lines = table.Heading is null ? null : ContentsList.Borders();
        var word = Writing.Table(new() { TableBorders = lines }, widths);
        if (table.Heading is { } heading) word.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. Cells(table, widths, heading, ReportStyles.CellHeading)]));
        var style = table.Heading is null ? ReportStyles.Beside : ReportStyles.Cell;
        foreach (var row in table.Rows) word.Append(new TableRow([new TableRowProperties(new CantSplit()), .. Cells(table, widths, row, style)]));
        return word;
    }

    private static IEnumerable<TableCell> Cells(ReportTable table, int[] widths, IReadOnlyList<IReadOnlyList<ReportSpan>> row, string style)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            var paragraph = Writing.Paragraph(style, Runs(row[i]));
            if (style != ReportStyles.CellHeading) paragraph.ParagraphProperties!.Justification = new() { Val = SideOf(table.Columns[i].Side) };
            yield return Writing.Cell(widths[i], paragraph);
        }
    }

    private static int[] Widths(IReadOnlyList<ReportColumn> columns)
    {
        var whole = columns.Sum(c => c.Share);
        int[] widths = [.. columns.Select(c => (int)(TextWidth * c.Share / whole))];
        widths[^1] += TextWidth - widths.Sum();
        return widths;
    }

    private static OpenXmlElement[] Runs(IReadOnlyList<ReportSpan> spans) => [.. spans.SelectMany(Runs)];

    private static IEnumerable<OpenXmlElement> Runs(ReportSpan span)
    {
        if (span is ReportBreak) yield return new Run(new Break());
        if (span is not ReportWords words) yield break;
        var isFirst = true;
        foreach (var line in words.Text.Split('\n'))
        {
            if (!isFirst) yield return new Run(new Break());
            isFirst = false;
            yield return Writing.Run(line, LookOf(words.Look));
        }
    }

    private static RunProperties? LookOf(ReportLook look) => look == ReportLook.Plain ? null : new()
    {
        Bold = look.HasFlag(ReportLook.Bold) ? new() : null,
        BoldComplexScript = look.HasFlag(ReportLook.Bold) ? new() : null,
        Italic = look.HasFlag(ReportLook.Italic) ? new() : null,
        ItalicComplexScript = look.HasFlag(ReportLook.Italic) ? new() : null,
        Underline = look.HasFlag(ReportLook.Underlined) ? new() { Val = UnderlineValues.Single } : null,
    };

    private static string StyleOf(int level) => level switch
    {
        1 => ReportStyles.Title,
        2 => ReportStyles.Subject,
        3 => ReportStyles.Section,
        _ => ReportStyles.Part,
    };

    private static JustificationValues SideOf(ReportSide side) => side switch
    {
        ReportSide.Centre => JustificationValues.Center,
        ReportSide.Right => JustificationValues.Right,
        _ => JustificationValues.Left,
    };
}
