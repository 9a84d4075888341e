using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Intake.Plan;

/// <summary>Kế hoạch ở dạng Markdown, hoặc văn bản trích từ PDF.</summary>
internal static partial class MarkdownPlan
{
    private static readonly MarkdownPipeline Pipeline = WithoutLinks(new MarkdownPipelineBuilder().UsePipeTables().DisableHtml()).Build();

    /// <summary>The paragraphs and tables, in order; throws <see cref="ArgumentException"/> on nesting without end.</summary>
    public static IReadOnlyList<PlanBlock> Read(string text)
    {
        List<PlanBlock> blocks = [];
        foreach (var block in Markdown.Parse(text, Pipeline)) Add(blocks, block, "");
        return blocks;
    }

    // A plan has no links, and looking for their ends takes quadratic time on a text made for it.
    private static MarkdownPipelineBuilder WithoutLinks(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.TryRemove<LinkInlineParser>();
        pipeline.InlineParsers.TryRemove<AutolinkInlineParser>();
        return pipeline;
    }

    private static void Add(List<PlanBlock> blocks, Block block, string marker)
    {
        switch (block)
        {
            case Table table: blocks.Add(new PlanTable([.. table.OfType<TableRow>().Select(Cells)])); break;
            case ListItemBlock item: AddItem(blocks, item); break;
            case ContainerBlock container: foreach (var child in container) Add(blocks, child, marker); break;
            case LeafBlock { Inline: { } inline }: AddLines(blocks, marker + Written(inline)); break;
            case LeafBlock leaf: AddLines(blocks, marker + leaf.Lines); break;
        }
    }

    private static void AddItem(List<PlanBlock> blocks, ListItemBlock item)
    {
        var marker = item.Parent is ListBlock { IsOrdered: true } list ? $"{item.Order}{list.OrderedDelimiter} " : "- ";
        foreach (var child in item)
        {
            Add(blocks, child, marker);
            marker = "";
        }
    }

    private static IReadOnlyList<string> Cells(TableRow row) =>
        [.. row.OfType<TableCell>().Select(cell => string.Join('\n', cell.Descendants<LeafBlock>().Select(l => l.Inline is { } i ? Plain(Written(i)) : "")))];

    // A page break leaves rows without the header that would make them a table again.
    private static void AddLines(List<PlanBlock> blocks, string written)
    {
        List<IReadOnlyList<string>> rows = [];
        foreach (var line in Joined(written))
        {
            if (IsRow(line)) rows.Add([.. line.Trim()[1..^1].Split('|').Select(Plain)]);
            else if (Plain(line) is { Length: > 0 } text) blocks.Add(new PlanLine(text));
        }
        rows.RemoveAll(cells => cells.All(c => c.AsSpan().Trim(" -:\n").IsEmpty));
        if (rows.Count > 0) blocks.Add(new PlanTable(rows));
    }

    private static bool IsUpper(string line) => line.Any(char.IsUpper) && !line.Any(char.IsLower);

    private static bool IsRow(string line) => line.Trim() is { Length: > 2 } row && row[0] == '|' && row[^1] == '|';

    // Text taken from a PDF breaks its lines anywhere: a new line begins a new paragraph only when it looks like one.
    private static IEnumerable<string> Joined(string written)
    {
        var line = new StringBuilder();
        foreach (var part in written.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && (IsRow(part) || line[0] == '|' || Opening().IsMatch(part) || IsUpper(part) != IsUpper(line.ToString())))
            {
                yield return line.ToString();
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(part);
        }
        if (line.Length > 0) yield return line.ToString();
    }

    private static string Written(ContainerInline inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines.Descendants())
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => "\n",
                EmphasisInline emphasis when IsGlued(emphasis) => "\n",
                _ => "",
            });
        return text.ToString();
    }

    // "KẾ HOẠCH**tổ chức ...**": the line break between the two was lost.
    private static bool IsGlued(Inline emphasis) =>
        emphasis.PreviousSibling is LiteralInline { Content: { IsEmpty: false } before } && char.IsUpper(before.Text[before.End])
        || emphasis.PreviousSibling is EmphasisInline;

    private static string Plain(string text) => LeftStars().Replace(LineBreakTag().Replace(text, "\n"), "\n").Trim();

    [GeneratedRegex(@"^(?:[-+•–*] |[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}[.)] |[IVX]{1,5}\. |\p{Lu}[^:.;|]{2,30}:|Số ?:? ?[0-9]|CỘNG H|ĐẢNG CỘNG SẢN|Độc lập )")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\*{2,}|__")]
    private static partial Regex LeftStars();

    [GeneratedRegex("<br ?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreakTag();
}
