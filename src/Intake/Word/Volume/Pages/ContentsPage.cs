using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Pages;

/// <summary>Mục lục: mỗi bài một dòng dẫn tới trang đầu của bài, số trang sau hàng chấm; có mã QR thì đứng bên phải.</summary>
/// <remarks>
/// The page number is a PAGEREF field with the number that the printed volume has, so that it is right before anything is updated; a dash
/// where nobody has laid the volume out.
/// </remarks>
internal sealed class ContentsPage(VolumePlan plan, Func<PageMark, string, Run> draw)
{
    /// <summary>Width of the text of an A4 page between the margins, in twentieths of a point.</summary>
    private const int TextWidth = 9355;

    /// <summary>Room for a mark of <see cref="PageMarkDrawing.Side"/> and the white that it needs beside it.</summary>
    private const int MarkWidth = 1220;

    private readonly bool _hasMarks = plan.Speeches.Any(speech => speech.Mark is not null);

    public IReadOnlyList<OpenXmlElement> Blocks(IReadOnlyList<string> bookmarks)
    {
        var heading = Writing.Paragraph(VolumeStyles.Heading, Messages.ContentsTitle.Vi.ToUpperInvariant());
        heading.ParagraphProperties!.PageBreakBefore = new();
        var lines = plan.Speeches.Select((_, index) => Line(index, bookmarks[index]));
        return _hasMarks ? [heading, Table(plan.Speeches.Zip(lines))] : [heading, .. lines];
    }

    private int LineWidth => _hasMarks ? TextWidth - MarkWidth : TextWidth;

    private Table Table(IEnumerable<(VolumeSpeech Speech, Paragraph Line)> lines)
    {
        var table = Writing.Table(new() { TableCellMarginDefault = new(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }) }, [LineWidth, MarkWidth]);
        foreach (var (speech, line) in lines) table.Append(Row(speech, line));
        return table;
    }

    private TableRow Row(VolumeSpeech speech, Paragraph line)
    {
        var mark = Writing.Paragraph(VolumeStyles.ContentsMark, speech.Mark is { } drawn ? [draw(drawn, Messages.MarkOf(speech.Number, speech.Unit, drawn.Address).Vi)] : []);
        return new(new TableRowProperties(new CantSplit()), Middle(Writing.Cell(LineWidth, line)), Middle(Writing.Cell(MarkWidth, mark)));
    }

    private static TableCell Middle(TableCell cell)
    {
        cell.TableCellProperties!.TableCellVerticalAlignment = new() { Val = TableVerticalAlignmentValues.Center };
        return cell;
    }

    private Paragraph Line(int index, string bookmark)
    {
        var speech = plan.Speeches[index];
        var page = plan.Pages?[index]?.ToString(CultureInfo.InvariantCulture) ?? Messages.PageUnknown.Vi;
        var line = Writing.Paragraph(VolumeStyles.ContentsLine, Writing.Link(bookmark, [.. Title(speech), new Run(new TabChar())]));
        line.Append(new SimpleField(Writing.Run(page)) { Instruction = $@"PAGEREF {bookmark} \h" }); // a link of its own; LibreOffice paints one with a field in it blue
        line.ParagraphProperties!.Tabs = new(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = LineWidth });
        return line;
    }

    /// <summary>Number, topic and unit; a file of no unit goes by its name alone.</summary>
    private static IEnumerable<Run> Title(VolumeSpeech speech)
    {
        if (speech.Number is { } number) yield return Writing.Run(string.Create(CultureInfo.InvariantCulture, $"{number}."));
        yield return new Run(new TabChar());
        yield return Writing.Run(speech.Unit, new() { Bold = new(), BoldComplexScript = new() });
        if (speech.Topic is { } topic) yield return Writing.Run($" – {topic}");
    }
}
