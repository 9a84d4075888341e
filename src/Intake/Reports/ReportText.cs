namespace Intake.Reports;

/// <summary>Văn bản của một báo cáo: các khối mà bản Word và trang web cùng viết ra.</summary>
/// <remarks>A value is put into a field as it is, as words: whatever it holds, it never becomes a heading, a table or emphasis.</remarks>
public sealed record ReportText(IReadOnlyList<ReportBlock> Blocks)
{
    /// <summary>The fields that stand in it, in order, each as often as it stands.</summary>
    public IEnumerable<ReportField> Fields => SpansIn(Blocks).OfType<ReportField>();

    /// <summary>The words of it, run by run.</summary>
    public IEnumerable<string> Words => SpansIn(Blocks).OfType<ReportWords>().Select(w => w.Text);

    /// <summary>The same text with its fields filled in.</summary>
    /// <param name="words">What stands in the place of a field within a line.</param>
    /// <param name="blocks">What stands in the place of a field that has a paragraph to itself; null for one that is only words.</param>
    public ReportText Fill(Func<string, string> words, Func<string, IReadOnlyList<ReportBlock>?> blocks) => new([.. Fill(Blocks, words, blocks)]);

    private static IEnumerable<ReportBlock> Fill(IReadOnlyList<ReportBlock> text, Func<string, string> words, Func<string, IReadOnlyList<ReportBlock>?> blocks) =>
        text.SelectMany(block => block switch
        {
            ReportParagraph { Alone: { } alone } when blocks(alone.Name) is { } whole => whole,
            ReportParagraph paragraph => [paragraph with { Spans = Fill(paragraph.Spans, words) }],
            ReportHeading heading => [heading with { Spans = Fill(heading.Spans, words) }],
            ReportList list => [list with { Items = [.. list.Items.Select(item => (IReadOnlyList<ReportBlock>)[.. Fill(item, words, blocks)])] }],
            ReportTable table => [table.With(cell => Fill(cell, words))],
            _ => (IReadOnlyList<ReportBlock>)[block],
        });

    private static IReadOnlyList<ReportSpan> Fill(IReadOnlyList<ReportSpan> spans, Func<string, string> words) =>
        [.. spans.Select(span => span is ReportField field ? new ReportWords(words(field.Name), field.Look) : span)];

    private static IEnumerable<ReportSpan> SpansIn(IEnumerable<ReportBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ReportParagraph { Alone: { } alone } => [alone],
        ReportParagraph paragraph => paragraph.Spans,
        ReportHeading heading => heading.Spans,
        ReportList list => list.Items.SelectMany(SpansIn),
        ReportTable table => table.Cells.SelectMany(cell => cell),
        _ => (IEnumerable<ReportSpan>)[],
    });
}

/// <summary>Một khối của báo cáo.</summary>
public abstract record ReportBlock;

/// <summary>Tiêu đề. Level 1 is the kind of document, 2 its subject, both centred; 3 a section (I, II), 4 a part of it (1, 2).</summary>
public sealed record ReportHeading(int Level, IReadOnlyList<ReportSpan> Spans) : ReportBlock;

/// <summary>Đoạn văn.</summary>
public sealed record ReportParagraph(IReadOnlyList<ReportSpan> Spans) : ReportBlock
{
    public static ReportParagraph Of(string text, ReportLook look = ReportLook.Plain) => new([new ReportWords(text, look)]);

    /// <summary>The field that is all of it; null when there is more, or none.</summary>
    public ReportField? Alone => Spans is [ReportField only] ? only with { IsInLine = false } : null;
}

/// <summary>Danh sách.</summary>
/// <param name="Start">Number of the first item of an ordered list.</param>
public sealed record ReportList(bool IsOrdered, int Start, IReadOnlyList<IReadOnlyList<ReportBlock>> Items) : ReportBlock
{
    public static ReportList Of(IEnumerable<string> items) =>
        new(false, 1, [.. items.Select(item => (IReadOnlyList<ReportBlock>)[ReportParagraph.Of(item)])]);
}

/// <summary>Nét kẻ ngắn giữa dòng.</summary>
public sealed record ReportRule : ReportBlock;

/// <summary>Bảng; without a heading it has no lines and sets texts side by side, as a letterhead does.</summary>
/// <param name="Heading">Repeated on every page; null for none.</param>
/// <param name="Rows">Each of as many cells as there are columns.</param>
public sealed record ReportTable(IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<ReportSpan>>? Heading, IReadOnlyList<IReadOnlyList<IReadOnlyList<ReportSpan>>> Rows) : ReportBlock
{
    public IEnumerable<IReadOnlyList<ReportSpan>> Cells => (Heading ?? []).Concat(Rows.SelectMany(row => row));

    /// <summary>A table of plain words.</summary>
    public static ReportTable Of((string Heading, ReportColumn Column)[] columns, IEnumerable<string[]> rows) =>
        new([.. columns.Select(c => c.Column)], [.. columns.Select(c => Words(c.Heading))], [.. rows.Select(row => (IReadOnlyList<IReadOnlyList<ReportSpan>>)[.. row.Select(Words)])]);

    internal ReportTable With(Func<IReadOnlyList<ReportSpan>, IReadOnlyList<ReportSpan>> change) => this with
    {
        Heading = Heading is null ? null : [.. Heading.Select(change)],
        Rows = [.. Rows.Select(row => (IReadOnlyList<IReadOnlyList<ReportSpan>>)[.. row.Select(change)])],
    };

    private static IReadOnlyList<ReportSpan> Words(string text) => [new ReportWords(text, ReportLook.Plain)];
}

/// <summary>Một cột của bảng.</summary>
/// <param name="Share">Its part of the width, against the sum of all.</param>
public sealed record ReportColumn(double Share, ReportSide Side = ReportSide.Left);

/// <summary>Chữ trong ô nằm về phía nào.</summary>
public enum ReportSide { Left, Centre, Right }

/// <summary>Một đoạn chữ cùng một dáng.</summary>
public abstract record ReportSpan;

/// <summary>Lời; line breaks in it are breaks of the line.</summary>
public sealed record ReportWords(string Text, ReportLook Look) : ReportSpan;

/// <summary>Xuống dòng.</summary>
public sealed record ReportBreak : ReportSpan;

/// <summary>Trường: chỗ hệ thống điền vào.</summary>
public sealed record ReportField(string Name, ReportLook Look) : ReportSpan
{
    /// <summary>Whether other words stand, or may stand, in the same line.</summary>
    public bool IsInLine { get; init; } = true;
}

/// <summary>Dáng chữ.</summary>
[Flags]
public enum ReportLook
{
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Underlined = 4,
}
