using System.Globalization;
using System.Text;

namespace Intake.Reports;

/// <summary>Viết báo cáo thành HTML: a handful of tags without attributes but <c>class</c>, every word encoded.</summary>
public static class ReportHtml
{
    /// <summary>Level of the page's heading that the report stands under; its own begin one below.</summary>
    private const int Under = 2;

    public static string Write(ReportText text)
    {
        var html = new StringBuilder();
        foreach (var block in text.Blocks) Write(html, block);
        return html.ToString();
    }

    private static void Write(StringBuilder html, ReportBlock block)
    {
        switch (block)
        {
            case ReportHeading heading: Tag(html, $"h{Math.Min(6, Under + heading.Level)}", $"level-{heading.Level}", () => Write(html, heading.Spans)); break;
            case ReportParagraph paragraph: Tag(html, "p", null, () => Write(html, paragraph.Spans)); break;
            case ReportList list: WriteList(html, list); break;
            case ReportTable table: WriteTable(html, table); break;
            case ReportRule: html.Append("<hr>"); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void WriteList(StringBuilder html, ReportList list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        html.Append(list is { IsOrdered: true, Start: > 1 } ? string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{list.Start}\">") : $"<{tag}>");
        foreach (var item in list.Items)
        {
            Tag(html, "li", null, () =>
            {
                if (item is [ReportParagraph only]) Write(html, only.Spans);
                else foreach (var block in item) Write(html, block);
            });
        }
        html.Append("</").Append(tag).Append('>');
    }

    private static void WriteTable(StringBuilder html, ReportTable table) => Tag(html, "div", "report-table", () => Tag(html, "table", table.Heading is null ? "side-by-side" : "table", () =>
    {
        if (table.Heading is { } heading) Tag(html, "thead", null, () => WriteRow(html, "th", table.Columns, heading));
        Tag(html, "tbody", null, () =>
        {
            foreach (var row in table.Rows) WriteRow(html, "td", table.Columns, row);
        });
    }));

    private static void WriteRow(StringBuilder html, string cell, IReadOnlyList<ReportColumn> columns, IReadOnlyList<IReadOnlyList<ReportSpan>> row) => Tag(html, "tr", null, () =>
    {
        foreach (var (spans, column) in row.Zip(columns)) Tag(html, cell, column.Side switch { ReportSide.Centre => "centre", ReportSide.Right => "right", _ => null }, () => Write(html, spans));
    });

    private static void Write(StringBuilder html, IReadOnlyList<ReportSpan> spans)
    {
        foreach (var span in spans)
        {
            if (span is ReportBreak) html.Append("<br>");
            else if (span is ReportWords words) Write(html, words);
            else if (span is ReportField field) html.Append("{{").Append(Encoded(field.Name)).Append("}}");
        }
    }

    private static void Write(StringBuilder html, ReportWords words)
    {
        string[] tags = [.. Tags(words.Look)];
        foreach (var tag in tags) html.Append('<').Append(tag).Append('>');
        html.Append(Encoded(words.Text));
        foreach (var tag in tags.Reverse()) html.Append("</").Append(tag).Append('>');
    }

    private static IEnumerable<string> Tags(ReportLook look)
    {
        if (look.HasFlag(ReportLook.Bold)) yield return "strong";
        if (look.HasFlag(ReportLook.Italic)) yield return "em";
        if (look.HasFlag(ReportLook.Underlined)) yield return "u";
    }

    /// <summary>What HTML gives a meaning to; Vietnamese letters stay as they are.</summary>
    private static string Encoded(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("\n", "<br>");

    private static void Tag(StringBuilder html, string tag, string? style, Action content)
    {
        html.Append(style is null ? $"<{tag}>" : $"<{tag} class=\"{style}\">");
        content();
        html.Append("</").Append(tag).Append('>');
    }
}
