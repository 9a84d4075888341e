namespace Intake.Vietnamese.Speaking;

/// <summary>What a piece of text consists of.</summary>
internal enum PieceKind { Letters, Digits, Space, Line, Sign }

/// <summary>Mảnh nhỏ nhất của văn bản: một dãy chữ, một dãy số, một khoảng trắng, hoặc một dấu.</summary>
internal readonly record struct Piece(PieceKind Kind, int Start, int Length)
{
    internal int End => Start + Length;
}

/// <summary>Văn bản đã cắt thành mảnh. Asking beyond either end gives the end of a line, so that no reader has to look out.</summary>
internal sealed class Passage
{
    private readonly List<Piece> _pieces = [];
    private readonly string?[] _words; // folded once, asked for often

    internal Passage(string text)
    {
        Text = text;
        for (var at = 0; at < text.Length; at = _pieces[^1].End) _pieces.Add(PieceAt(at));
        _words = new string?[_pieces.Count];
    }

    internal string Text { get; }

    internal int Count => _pieces.Count;

    /// <summary>What was said last, and the index just after it: a dash after a number is "đến", after a word it is silent.</summary>
    internal TokenKind LastKind { get; private set; }

    internal int LastEnd { get; private set; }

    internal void Said(TokenKind kind, int end) => (LastKind, LastEnd) = (kind, end);

    internal Piece this[int index] =>
        index < 0 ? new Piece(PieceKind.Line, 0, 0)
        : index < _pieces.Count ? _pieces[index]
        : new Piece(PieceKind.Line, Text.Length, 0);

    internal PieceKind Kind(int index) => this[index].Kind;

    internal ReadOnlySpan<char> Span(int index) => Text.AsSpan(this[index].Start, this[index].Length);

    internal ReadOnlySpan<char> Digits(int index) => Kind(index) == PieceKind.Digits ? Span(index) : default;

    internal ReadOnlySpan<char> Letters(int index) => Kind(index) == PieceKind.Letters ? Span(index) : default;

    internal bool Is(int index, char sign) => Kind(index) == PieceKind.Sign && Text[this[index].Start] == sign;

    internal bool IsDash(int index) => Kind(index) == PieceKind.Sign && Text[this[index].Start] is '-' or '–' or '—' or '−';

    internal bool IsSpace(int index) => Kind(index) == PieceKind.Space;

    internal bool IsGap(int index) => Kind(index) is PieceKind.Space or PieceKind.Line;

    /// <summary>Whether the letters there are <paramref name="word"/> (lower case, folded), in any case.</summary>
    internal bool IsWord(int index, string word) => Word(index) == word;

    /// <summary>The folded word at <paramref name="index"/>; empty when there are no letters, or too many for a word.</summary>
    internal string Word(int index)
    {
        var letters = Letters(index);
        return letters.IsEmpty || letters.Length > 24 ? "" : _words[index] ??= Folding.FoldWord(letters);
    }

    /// <summary>Index of the last piece before <paramref name="index"/> that is no blank; may be -1.</summary>
    internal int Before(int index) => IsSpace(index - 1) ? index - 2 : index - 1;

    /// <summary>Index of the first piece after <paramref name="index"/> that is no blank.</summary>
    internal int After(int index) => IsSpace(index + 1) ? index + 2 : index + 1;

    /// <summary>The folded word before <paramref name="index"/>.</summary>
    internal string WordBefore(int index) => Word(Before(index));

    /// <summary>Whether a line begins with <paramref name="index"/>.</summary>
    internal bool StartsLine(int index) => Kind(Before(index)) == PieceKind.Line;

    private Piece PieceAt(int start)
    {
        var kind = KindOf(Text[start]);
        var end = start + 1;
        if (kind != PieceKind.Sign)
        {
            while (end < Text.Length && KindOf(Text[end]) == kind) end++;
        }
        return new Piece(kind, start, end - start);
    }

    private static PieceKind KindOf(char c) =>
        c is '\n' or '\r' or '\u2028' or '\u2029' ? PieceKind.Line
        : char.IsWhiteSpace(c) ? PieceKind.Space
        : char.IsAsciiDigit(c) ? PieceKind.Digits
        : char.IsLetter(c) ? PieceKind.Letters
        : PieceKind.Sign;
}

/// <summary>Kết quả của một bộ đọc: bao nhiêu mảnh, đọc thế nào, thuộc loại gì.</summary>
internal readonly record struct Utterance(int Pieces, Reading Reading, TokenKind Kind);
