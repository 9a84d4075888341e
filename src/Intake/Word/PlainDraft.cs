using System.Text;
using Intake.Word.Reading;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Intake.Word;

/// <summary>Đọc bài viết bằng văn bản thường hoặc Markdown, cho dòng lệnh.</summary>
internal static class PlainDraft
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>One paragraph a line, or one a block of Markdown with its marks taken off.</summary>
    public static DraftText Read(string text, DraftFormat format)
    {
        var facts = new StoryFacts();
        var blocks = format == DraftFormat.Md ? ReadMarkdown(text) : text.ReplaceLineEndings("\n").Split('\n').Select(line => new DraftParagraph(0, line));
        DraftParagraph[] paragraphs = [.. blocks.Select((block, index) => block with { Number = index + 1, Ordinal = index, Text = VisibleText.Clean(block.Text, facts) })];
        return new DraftText
        {
            Paragraphs = paragraphs,
            Flags = facts.Flags,
            Spoken = SpokenPartFinder.Find(paragraphs),
            Words = paragraphs.Sum(p => WordCount.Of(p.Text)),
        };
    }

    private static IEnumerable<DraftParagraph> ReadMarkdown(string text)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return [new DraftParagraph(0, text)]; // nested beyond Markdig's limit: nothing that a speech is
        }
        Dictionary<MarkdownObject, int> tables = new(document.Descendants<Table>().Select((table, index) => KeyValuePair.Create((MarkdownObject)table, index + 1)));
        return document.Descendants<LeafBlock>().Where(b => b is ParagraphBlock or HeadingBlock or CodeBlock).Select(b => ReadBlock(b) with { Cell = CellOf(b, tables) });
    }

    private static DraftParagraph ReadBlock(LeafBlock block) => new(0, TextOf(block))
    {
        HeadingLevel = (block as HeadingBlock)?.Level,
        Bold = block is HeadingBlock || block.Inline is { FirstChild: EmphasisInline { DelimiterCount: 2, NextSibling: null } },
        Place = block.Parent is TableCell ? ParagraphPlace.TableCell : ParagraphPlace.Body,
        Numbering = block.Parent is ListItemBlock { Parent: ListBlock { IsOrdered: true } list } item && item[0] == block ? $"{item.Order}{list.OrderedDelimiter}" : null,
    };

    private static DraftCell? CellOf(LeafBlock block, Dictionary<MarkdownObject, int> tables) =>
        block.Parent is TableCell { Parent: TableRow { Parent: Table table } row } cell
            ? new DraftCell(tables[table], table.IndexOf(row) + 1, row.IndexOf(cell) + 1)
            : null;

    private static string TextOf(LeafBlock block)
    {
        if (block.Inline is not { } inlines) return block.Lines.ToString();
        var text = new StringBuilder();
        foreach (var inline in inlines.Descendants())
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline link => link.Url,
                LineBreakInline { IsHard: true } => "\n",
                LineBreakInline => " ",
                _ => "",
            });
        return text.ToString();
    }
}
