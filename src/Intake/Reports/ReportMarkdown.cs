using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Intake.Reports;

/// <summary>Đọc Markdown của báo cáo: tiêu đề, đoạn, đậm, nghiêng, gạch chân, danh sách, bảng, xuống dòng. Pure.</summary>
/// <remarks>HTML is words like others, a link is its text; a picture is refused.</remarks>
public static class ReportMarkdown
{
    /// <summary>Longest text read, in characters; a report of its length has some forty pages.</summary>
    public const int Longest = 40_000;

    /// <summary>Most columns of a table: on A4 each is 8 mm wide then. Word opens none of more than 63.</summary>
    public const int MostColumns = 20;

    /// <summary>Most cells of all tables together, a hundred rows of the widest: a row of two characters may stand for twenty cells.</summary>
    public const int MostCells = 2_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables(new() { InferColumnWidthsFromSeparator = true, UseHeaderForColumnCount = true })
        .UseEmphasisExtras(EmphasisExtraOptions.Inserted)
        .UseSoftlineBreakAsHardlineBreak() // who presses Enter means it
        .Use<ReportDialect>()
        .Build();

    public static ReportReading Read(string markdown)
    {
        if (markdown.Length > Longest) return new(null, Messages.ReportTooLong(Longest));
        if (markdown.Split('\n', '\r').Any(line => line.Count(c => c == '|') > MostColumns + 1)) return new(null, Messages.ReportTableTooWide(MostColumns)); // Markdig makes all rows as wide as the heading
        try
        {
            var parsed = Markdown.Parse(markdown, Pipeline);
            return WhyTooLarge([.. parsed.Descendants<Table>()]) is { } refusal ? new(null, refusal) : new(new([.. parsed.SelectMany(Blocks)]), null);
        }
        catch (ArgumentException) // deeper than Markdig follows
        {
            return new(null, Messages.ReportTooDeep);
        }
        catch (NotSupportedException)
        {
            return new(null, Messages.ReportHasPicture);
        }
    }

    private static Sentence? WhyTooLarge(IReadOnlyList<Table> tables) =>
        tables.Any(t => WidthOf(t) > MostColumns) ? Messages.ReportTableTooWide(MostColumns)
        : tables.Sum(t => WidthOf(t) * t.Count) > MostCells ? Messages.ReportTablesTooLarge(MostCells)
        : null;

    private static int WidthOf(Table table) => table.OfType<TableRow>().Max(r => r.Count);

    private static IEnumerable<ReportBlock> Blocks(Block block) => block switch
    {
        HeadingBlock heading => [new ReportHeading(Math.Min(heading.Level, 4), Spans(heading))],
        ThematicBreakBlock => [new ReportRule()],
        LinkReferenceDefinitionGroup => [],
        Table table => [TableOf(table)],
        ListBlock list => [new ReportList(list.IsOrdered, StartOf(list), [.. list.Select(item => (IReadOnlyList<ReportBlock>)[.. ((ContainerBlock)item).SelectMany(Blocks)])])],
        ContainerBlock container => container.SelectMany(Blocks),
        LeafBlock leaf => [new ReportParagraph(Spans(leaf))],
        _ => [],
    };

    private static int StartOf(ListBlock list) => int.TryParse(list.OrderedStart, out var start) && start > 0 ? start : 1;

    private static ReportTable TableOf(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var width = WidthOf(table);
        var heading = rows.FirstOrDefault(r => r.IsHeader);
        var cells = heading is null ? null : Cells(heading, width);
        return new ReportTable(
            [.. Enumerable.Range(0, width).Select(i => ColumnOf(table.ColumnDefinitions.ElementAtOrDefault(i)))],
            cells?.All(c => c.Count == 0) != false ? null : cells,
            [.. rows.Where(r => r != heading).Select(r => Cells(r, width))]);
    }

    private static ReportColumn ColumnOf(TableColumnDefinition? column) => new(column?.Width is > 0 and var share ? share : 1, column?.Alignment switch
    {
        TableColumnAlign.Center => ReportSide.Centre,
        TableColumnAlign.Right => ReportSide.Right,
        _ => ReportSide.Left,
    });

    private static IReadOnlyList<IReadOnlyList<ReportSpan>> Cells(TableRow row, int width) =>
        [.. Enumerable.Range(0, width).Select(i => i < row.Count ? (IReadOnlyList<ReportSpan>)[.. ((ContainerBlock)row[i]).Descendants<LeafBlock>().SelectMany(Spans)] : [])];

    private static List<ReportSpan> Spans(LeafBlock leaf)
    {
        List<ReportSpan> spans = [];
        if (leaf.Inline is { } inline) Add(spans, inline, ReportLook.Plain);
        return spans;
    }

    private static void Add(List<ReportSpan> spans, Inline inline, ReportLook look)
    {
        switch (inline)
        {
            case FieldInline field: spans.Add(new ReportField(field.Name, look)); break;
            case LiteralInline literal: AddWords(spans, literal.Content.ToString(), look); break;
            case HtmlEntityInline entity: AddWords(spans, entity.Transcoded.ToString(), look); break;
            case LineBreakInline: spans.Add(new ReportBreak()); break;
            case LinkInline { IsImage: true }: throw new NotSupportedException("A picture.");
            case EmphasisInline emphasis: AddAll(spans, emphasis, look | LookOf(emphasis)); break;
            case ContainerInline container: AddAll(spans, container, look); break;
            default: break;
        }
    }

    private static void AddAll(List<ReportSpan> spans, ContainerInline container, ReportLook look)
    {
        foreach (var child in container) Add(spans, child, look);
    }

    private static void AddWords(List<ReportSpan> spans, string text, ReportLook look)
    {
        if (spans is [.., ReportWords last] && last.Look == look) spans[^1] = last with { Text = last.Text + text };
        else spans.Add(new ReportWords(text, look));
    }

    private static ReportLook LookOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('+', _) => ReportLook.Underlined,
        (_, 1) => ReportLook.Italic,
        _ => ReportLook.Bold,
    };
}

/// <summary>Kết quả đọc Markdown: the text, or why it cannot be read.</summary>
public sealed record ReportReading(ReportText? Text, Sentence? Refusal);
