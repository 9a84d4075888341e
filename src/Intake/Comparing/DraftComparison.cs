using Intake.Word;

namespace Intake.Comparing;

/// <summary>Số phận của một đoạn giữa hai bản.</summary>
public enum ParagraphFate
{
    Kept,
    /// <summary>Some words are others.</summary>
    Changed,
    Removed,
    Added,
    /// <summary>Not a word is another; it stands elsewhere.</summary>
    Moved,
}

/// <summary>Một đoạn của hai bản, đặt cạnh nhau.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Before">The paragraph of the earlier draft; null for one that was added or has moved here.</param>
/// <param name="After">The paragraph of the later draft; null for one that was removed or has moved away.</param>
public sealed record ComparedParagraph(ParagraphFate Fate, DraftParagraph? Before, DraftParagraph? After)
{
    /// <summary>Number of the paragraph that it is in the other draft, when it has moved; null otherwise.</summary>
    public int? Elsewhere { get; init; }

    /// <summary>The words of both; for a paragraph that is the same in both, or stands in one only, a single piece.</summary>
    public IReadOnlyList<ComparedPiece> Pieces { get; init; } = [];
}

/// <summary>Hai bản của một tham luận đặt cạnh nhau, theo từng đoạn và từng tiếng.</summary>
public static class DraftComparison
{
    /// <summary>Fewer words than this are found at many places, so that "moved" says nothing.</summary>
    private const int LeastWordsMoved = 4;

    /// <summary>Every paragraph that holds text, of both drafts, in reading order.</summary>
    public static IReadOnlyList<ComparedParagraph> Of(DraftText before, DraftText after)
    {
        DraftParagraph[] earlier = [.. before.Paragraphs.Where(p => p.Text.Length > 0)], later = [.. after.Paragraphs.Where(p => p.Text.Length > 0)];
        var rows = AlignedParagraph.Of([.. earlier.Select(p => p.Text)], [.. later.Select(p => p.Text)])
            .Select(pair => Row(pair.Before is { } b ? earlier[b] : null, pair.After is { } a ? later[a] : null)).ToList();
        FindMoved(rows);
        return rows;
    }

    private static ComparedParagraph Row(DraftParagraph? before, DraftParagraph? after) => (before, after) switch
    {
        ({ } b, { } a) when b.Text == a.Text => new(ParagraphFate.Kept, b, a) { Pieces = [new(a.Text, PieceFate.Kept)] },
        ({ } b, { } a) => new(ParagraphFate.Changed, b, a) { Pieces = ComparedText.Of(b.Text, a.Text) },
        ({ } b, null) => new(ParagraphFate.Removed, b, null) { Pieces = [new(b.Text, PieceFate.Removed)] },
        _ => new(ParagraphFate.Added, null, after) { Pieces = [new(after!.Text, PieceFate.Added)] },
    };

    /// <summary>What was removed at one place and added word for word at another has moved; the first of several comes first.</summary>
    private static void FindMoved(List<ComparedParagraph> rows)
    {
        var added = Enumerable.Range(0, rows.Count).Where(i => rows[i].Fate == ParagraphFate.Added)
            .GroupBy(i => rows[i].After!.Text).ToDictionary(g => g.Key, g => new Queue<int>(g));
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is not { Fate: ParagraphFate.Removed, Before: { } before } || WordsIn(before) < LeastWordsMoved) continue;
            if (!added.TryGetValue(before.Text, out var places) || !places.TryDequeue(out var to)) continue;
            var after = rows[to].After!;
            rows[i] = rows[i] with { Fate = ParagraphFate.Moved, Elsewhere = after.Number };
            rows[to] = rows[to] with { Fate = ParagraphFate.Moved, Elsewhere = before.Number };
        }
    }

    private static int WordsIn(DraftParagraph paragraph) => WrittenPieces.Of(paragraph.Text).Count(p => char.IsLetterOrDigit(p[0]));
}
