using System.Globalization;
using System.Text;
using Intake.Word.Reading;

namespace Intake.Word.Html;

/// <summary>Một bảng: hàng, ô, ô gộp, hàng đầu lặp lại; a table in a cell is a table of its own there.</summary>
internal sealed class TableWriter(BlockWriter blocks, StringBuilder html)
{
    /// <summary>The cell around a paragraph that stands directly in <paramref name="within"/>, however deep the paragraph; null when there is none between.</summary>
    public static CellPlace? CellIn(ReadableParagraph paragraph, CellPlace? within)
    {
        var cell = paragraph.Story.Within;
        while (cell is not null && cell != within && cell.Outer != within) cell = cell.Outer;
        return cell == within ? null : cell;
    }

    /// <summary>Writes the paragraphs of one table.</summary>
    public void Write(IReadOnlyList<ReadableParagraph> paragraphs, CellPlace? within)
    {
        var rows = paragraphs.GroupBy(p => CellIn(p, within)!).Select(g => new Cell(g.Key, [.. g])).GroupBy(c => c.Place.Row).Select(r => r.ToList()).ToList();
        Join(rows);
        var isLayout = paragraphs.All(p => p.IsEmpty || p.Role is ParagraphRole.Letterhead or ParagraphRole.Signature or ParagraphRole.Recipients);
        html.Append(isLayout ? "<table class=\"layout\" role=\"presentation\">\n" : "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Bảng\"><table>\n");
        foreach (var row in rows) WriteRow(row, isLayout);
        html.Append(isLayout ? "</table>\n" : "</table></div>\n");
    }

    private void WriteRow(List<Cell> row, bool isLayout)
    {
        html.Append("<tr>");
        foreach (var cell in row.Where(c => !c.IsJoined))
        {
            var isHead = cell.Place.IsHead && !isLayout && cell.Paragraphs.Any(p => !p.IsEmpty);
            html.Append(isHead ? "<th scope=\"col\"" : "<td").Append(Span("colspan", cell.Place.Columns)).Append(Span("rowspan", cell.Rows)).Append('>');
            blocks.Write(cell.Paragraphs, cell.Place);
            html.Append(isHead ? "</th>" : "</td>");
        }
        html.Append("</tr>\n");
    }

    private static string Span(string name, int count) => count > 1 ? string.Create(CultureInfo.InvariantCulture, $" {name}=\"{count}\"") : "";

    /// <summary>Cells that continue the one above become part of it; text that one holds all the same is kept.</summary>
    private static void Join(List<List<Cell>> rows)
    {
        Dictionary<int, (Cell Cell, int Row)> open = [];
        for (var row = 0; row < rows.Count; row++)
            foreach (var cell in rows[row])
            {
                if (cell.Place.Merge == CellMerge.Continues && open.TryGetValue(cell.Place.Column, out var above) && above.Row == row - 1)
                {
                    cell.IsJoined = true;
                    above.Cell.Rows++;
                    above.Cell.Paragraphs.AddRange(cell.Paragraphs.Where(p => !p.IsEmpty && p.Story.Within == cell.Place));
                    open[cell.Place.Column] = (above.Cell, row);
                }
                else if (cell.Place.Merge == CellMerge.Begins) open[cell.Place.Column] = (cell, row);
            }
    }

    private sealed class Cell(CellPlace place, List<ReadableParagraph> paragraphs)
    {
        public CellPlace Place { get; } = place;
        public List<ReadableParagraph> Paragraphs { get; } = paragraphs;
        public int Rows { get; set; } = 1;
        public bool IsJoined { get; set; }
    }
}
