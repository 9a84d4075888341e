using System.Text;

namespace Intake.Word.Reading;

/// <summary>Chữ của một đoạn như được lưu, và từng ký tự đọc được từ đâu mà ra.</summary>
internal static class StoredText
{
    /// <summary>The stored text as a whole.</summary>
    public static string Whole(IReadOnlyList<StoredPiece> pieces) => pieces.Count == 0 ? "" : Joined(pieces, 0, pieces.Count);

    /// <summary>The stored text, cut where its encoding changes: Word cuts runs inside a letter, so neighbours are decoded together.</summary>
    public static IEnumerable<(LegacyEncoding Encoding, string Written)> Stretches(IReadOnlyList<StoredPiece> pieces)
    {
        for (int from = 0, to; from < pieces.Count; from = to)
        {
            for (to = from + 1; to < pieces.Count && pieces[to].Encoding == pieces[from].Encoding;) to++;
            yield return (pieces[from].Encoding, Joined(pieces, from, to));
        }
    }

    /// <summary>For each character of the text as it reads, which stretch of the stored characters of all pieces it was made from.</summary>
    /// <remarks>Letter by letter: a base with all that is piled on it composes with nothing before or after it.</remarks>
    public static IReadOnlyList<(int From, int To)> Trace(IReadOnlyList<StoredPiece> pieces)
    {
        var decoded = new StringBuilder();
        var starts = new List<int>();
        var stored = 0;
        foreach (var (encoding, written) in Stretches(pieces))
        {
            decoded.Append(LegacyText.Trace(written, encoding, out var origins));
            starts.AddRange(origins.Select(o => stored + o));
            stored += written.Length;
        }
        return Trace(decoded.ToString(), starts, stored);
    }

    private static List<(int From, int To)> Trace(string decoded, List<int> starts, int stored)
    {
        var traced = new List<(int From, int To)>(decoded.Length);
        for (int from = 0, to; from < decoded.Length; from = to)
        {
            to = VisibleText.LetterEnd(decoded, from);
            var (text, first, last) = VisibleText.CleanLetter(decoded[from..to]);
            var isAsStored = text.AsSpan().SequenceEqual(decoded.AsSpan(from + first, last - first)) && !text.Any(char.IsSurrogate);
            for (var i = 0; i < text.Length; i++)
                traced.Add(isAsStored ? (starts[from + first + i], EndOf(from + first + i)) : (starts[from + first], EndOf(from + last - 1)));
        }
        return traced;

        // One stored character may have been decoded to two, a vowel sign and a tone: they begin and end together.
        int EndOf(int index)
        {
            var next = index + 1;
            while (next < starts.Count && starts[next] == starts[index]) next++;
            return next < starts.Count ? starts[next] : stored;
        }
    }

    private static string Joined(IReadOnlyList<StoredPiece> pieces, int from, int to)
    {
        if (to - from == 1) return pieces[from].Text;
        var length = 0;
        for (var i = from; i < to; i++) length += pieces[i].Text.Length;
        return string.Create(length, (pieces, from, to), static (text, stretch) =>
        {
            for (var i = stretch.from; i < stretch.to; i++)
            {
                stretch.pieces[i].Text.CopyTo(text);
                text = text[stretch.pieces[i].Text.Length..];
            }
        });
    }
}
