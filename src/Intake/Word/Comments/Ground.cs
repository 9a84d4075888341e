using System.Globalization;

namespace Intake.Word.Comments;

/// <summary>Hai đầu của một góp ý trong chữ nguồn, và nơi đứng dấu tham chiếu của nó.</summary>
internal readonly record struct MarkedRange(Spot From, Spot To, Spot Reference, Placing Placing);

/// <summary>Nơi dấu góp ý đứng được trong một phần XML: từ chỗ trong bài ra các điểm trong chữ nguồn.</summary>
internal sealed class Ground(StoredXml source, GroundScan scan)
{
    private readonly HashSet<StoredElement> _firstInControl = [.. scan.Controls.Select(c => c.FirstParagraph).OfType<StoredElement>()];

    /// <summary>Where the marks of a comment go, moved outwards until nothing is cut that must stay whole; null when the part has no paragraph.</summary>
    public MarkedRange? Find(DraftParagraph paragraph, CommentPlace place)
    {
        if (At(paragraph.Ordinal) is not { } last) return null;
        if (last.ShowsNone) return last.Holder is { } holder ? Marked(holder.Before, holder.After, Placing.Nearest) : Near(last.Element.Start);
        if (place.IsSelection && Selected(paragraph, place) is { } selected) return selected;
        return Marked(First(paragraph, last).Beginning, last.Ending, place.IsSelection ? Placing.Widened : Placing.Exact);
    }

    private StoredParagraph? At(int ordinal) => ordinal >= 0 && ordinal < scan.Paragraphs.Count ? scan.Paragraphs[ordinal] : null;

    /// <summary>A paragraph whose mark is deleted runs into the next.</summary>
    private StoredParagraph First(DraftParagraph paragraph, StoredParagraph last) =>
        paragraph is { Text.Length: > 0, Positions: { } positions } && At(positions.At(0).Paragraph) is { ShowsNone: false } first ? first : last;

    private MarkedRange? Selected(DraftParagraph paragraph, CommentPlace place)
    {
        if (paragraph.Positions is not { } positions) return null;
        TextPosition first = positions.At(place.From!.Value), last = positions.After(place.To!.Value - 1);
        if (PieceAt(first.Run, first.Offset) is not { } from || PieceAt(last.Run, last.Offset - 1) is not { } to) return null;
        var start = from.Uncut?.Before ?? InText(from, first.Offset);
        var end = to.Uncut?.After ?? InText(to, last.Offset);
        return Marked(start.Outermost(), end.Outermost(), from.IsPartOfWhole || to.IsPartOfWhole ? Placing.Widened : Placing.Exact);
    }

    private RunPiece? PieceAt(int run, int offset) =>
        scan.Pieces.GetValueOrDefault(run)?.Find(p => p.Offset <= offset && offset < p.Offset + p.Length);

    private Spot InText(RunPiece piece, int offset) =>
        new(StoredCharacters.Skip(source.Text, piece.TextStart, offset - piece.Offset), piece.Level.Run, piece.Level.Text);

    private MarkedRange Marked(Spot from, Spot to, Placing placing)
    {
        for (var isInside = true; isInside;)
        {
            isInside = false;
            foreach (var stretch in scan.Stretches)                   // inner ones come first, so that one round leads out of any number
            {
                var (holdsFrom, holdsTo) = (stretch.Holds(from.At), stretch.Holds(to.At));
                if (holdsFrom) from = stretch.Before;
                if (holdsTo) to = stretch.After;
                isInside |= holdsFrom || holdsTo;
            }
            if (isInside && placing == Placing.Exact) placing = Placing.Widened;
        }
        return new MarkedRange(from, to, ReferenceFor(to), placing);
    }

    /// <summary>Behind the end; out of the first paragraph of a content control, to the next one that can hold it.</summary>
    private Spot ReferenceFor(Spot end)
    {
        if (scan.Controls.Find(c => IsIn(c.FirstParagraph, end.At)) is not { } control) return end;
        return (scan.Paragraphs.Find(p => p.Element.Start >= control.Element.End && IsFree(p)) ?? scan.Paragraphs.FindLast(p => p.Element.End <= control.Element.Start && IsFree(p)))?.Beginning ?? end;
    }

    private static bool IsIn(StoredElement? paragraph, int at) => paragraph is not null && paragraph.Start <= at && at <= paragraph.End;

    private bool IsFree(StoredParagraph paragraph) =>
        !paragraph.ShowsNone && !_firstInControl.Contains(paragraph.Element) && !scan.Stretches.Exists(s => s.Holds(paragraph.Beginning.At));

    /// <summary>The nearest paragraph that takes a comment; any is better than none.</summary>
    private MarkedRange? Near(int at)
    {
        var outside = scan.Paragraphs.Where(p => !p.ShowsNone).OrderBy(p => Math.Abs(p.Element.Start - at)).ToList();
        return (outside.Find(IsFree) ?? outside.FirstOrDefault()) is { } nearest ? Marked(nearest.Beginning, nearest.Ending, Placing.Nearest) : null;
    }
}

/// <summary>Đếm ký tự trong chữ XML như được lưu, nơi một ký tự có thể được viết bằng nhiều.</summary>
internal static class StoredCharacters
{
    /// <summary>The index behind <paramref name="count"/> characters of the text that begins at <paramref name="at"/>.</summary>
    public static int Skip(string stored, int at, int count)
    {
        while (count > 0)
        {
            if (stored[at] == '&')
            {
                var end = stored.IndexOf(';', at);
                count -= IsPair(stored.AsSpan(at, end - at)) ? 2 : 1;
                at = end + 1;
                continue;
            }
            at += stored[at] == '\r' && stored[at + 1] == '\n' ? 2 : 1;
            count--;
        }
        return at;
    }

    /// <summary>"&amp;#x1F600" without its semicolon: a reference to a character of two units.</summary>
    private static bool IsPair(ReadOnlySpan<char> reference)
    {
        if (!reference.StartsWith("&#")) return false;
        var isHex = reference[2] == 'x';
        return int.TryParse(reference[(isHex ? 3 : 2)..], isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code > char.MaxValue;
    }
}
