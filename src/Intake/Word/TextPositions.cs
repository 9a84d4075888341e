using Intake.Word.Reading;

namespace Intake.Word;

/// <summary>Một chỗ trong tệp như được lưu.</summary>
/// <param name="Part">Name of the part in the package, "word/document.xml" as a rule.</param>
/// <param name="Paragraph">Ordinal of the <c>w:p</c> in the part, from 0 in document order; deleted and skipped ones count.</param>
/// <param name="Run">
/// Ordinal of the run in the part, from 0 in document order: every <c>w:r</c>, and every <c>m:r</c> of a formula; deleted and
/// skipped ones count. -1 when the text stands in no run, which no program writes.
/// </param>
/// <param name="Offset">
/// Characters of that run before this place, in UTF-16 units of the stored XML with its references resolved: those in the run's own
/// <c>w:t</c> and <c>m:t</c>, and one for each <c>w:tab</c>, <c>w:ptab</c>, <c>w:br</c>, <c>w:cr</c>, <c>w:noBreakHyphen</c>,
/// <c>w:softHyphen</c> and <c>w:sym</c>. What stands in a run inside it (of a text box) is that run's; field codes and deleted text do not count.
/// </param>
public readonly record struct TextPosition(string Part, int Paragraph, int Run, int Offset);

/// <summary>Từng ký tự của một đoạn đứng ở đâu trong tệp như được lưu. Worked out when first asked, so that reading costs nothing more.</summary>
/// <remarks>
/// The text as it reads and the text as stored differ: letters are composed, decoded from TCVN3 or VNI, joined over deleted paragraph
/// marks; invisible characters, deleted runs and field codes are left out. A letter made from several stored characters stands where the
/// first of them stands and ends behind the last one, also when a run ends between them.
/// </remarks>
public sealed class TextPositions : IEquatable<TextPositions>
{
    private readonly IReadOnlyList<StoredPiece> _pieces;
    private IReadOnlyList<(int From, int To)>? _origins;
    private int[]? _starts;

    internal TextPositions(string part, IReadOnlyList<StoredPiece> pieces)
    {
        Part = part;
        _pieces = pieces;
    }

    public string Part { get; }

    private IReadOnlyList<(int From, int To)> Origins => _origins ??= StoredText.Trace(_pieces);

    /// <summary>Where the first stored character stands that the character at <paramref name="index"/> of the paragraph's text comes from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such character.</exception>
    public TextPosition At(int index) => Place(Origins[index].From);

    /// <summary>The place right behind the last stored character that the character at <paramref name="index"/> comes from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such character.</exception>
    public TextPosition After(int index)
    {
        var last = Place(Origins[index].To - 1);
        return last with { Offset = last.Offset + 1 };
    }

    public bool Equals(TextPositions? other) => other is not null && Part == other.Part && _pieces.SequenceEqual(other._pieces);

    public override bool Equals(object? obj) => Equals(obj as TextPositions);

    public override int GetHashCode() => HashCode.Combine(Part, _pieces.Count);

    private TextPosition Place(int stored)
    {
        var starts = _starts ??= StartsOf(_pieces);
        var found = Array.BinarySearch(starts, stored);
        var index = found >= 0 ? found : ~found - 1;
        var piece = _pieces[index];
        return new TextPosition(Part, piece.Paragraph, piece.Run, piece.Offset + stored - starts[index]);
    }

    private static int[] StartsOf(IReadOnlyList<StoredPiece> pieces)
    {
        var starts = new int[pieces.Count];
        for (var i = 1; i < starts.Length; i++) starts[i] = starts[i - 1] + pieces[i - 1].Text.Length;
        return starts;
    }
}
