using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Intake.Reports;

/// <summary>Đọc trường <c>{{ten_truong}}</c> trong lời.</summary>
internal sealed class ReportFieldParser : InlineParser
{
    /// <summary>A longer name is no name.</summary>
    private const int LongestName = 60;

    public ReportFieldParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{') return false;
        var rest = slice.AsSpan()[2..];
        var end = rest.IndexOf("}}");
        if (end is < 0 or > LongestName || rest[..end].IndexOfAny('{', '\n') >= 0) return false;

        processor.Inline = new FieldInline(rest[..end].Trim().ToString());
        slice.Start += end + 4; // and the braces
        return true;
    }
}

/// <summary>Trường trong cây Markdown.</summary>
internal sealed class FieldInline(string name) : LeafInline
{
    public string Name { get; } = name;
}

/// <summary>Markdown của mẫu báo cáo: what it can say, and nothing else.</summary>
internal sealed class ReportDialect : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new ReportFieldParser());
        pipeline.InlineParsers.TryRemove<CodeInlineParser>();
        pipeline.InlineParsers.TryRemove<AutolinkInlineParser>();
        pipeline.BlockParsers.TryRemove<FencedCodeBlockParser>();
        pipeline.BlockParsers.TryRemove<IndentedCodeBlockParser>();
    }

    public void Setup(MarkdownPipeline pipeline, Markdig.Renderers.IMarkdownRenderer renderer)
    {
    }
}
