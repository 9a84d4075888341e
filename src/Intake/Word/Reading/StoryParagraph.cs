using System.Text;

namespace Intake.Word.Reading;

/// <summary>Một đoạn đang được đọc: từng mảnh chữ với bảng mã của nó.</summary>
internal sealed class StoryParagraph
{
    private List<StoredPiece> _pieces = [];
    private List<StoredPiece>? _highlighted;
    private List<StoryMark>? _marks;
    private bool _sawText, _sawThin, _isLegacy, _highlightEnded;

    /// <summary>Ordinal of the <c>w:p</c> in its part.</summary>
    public required int Ordinal { get; init; }
    /// <summary><c>w14:paraId</c>.</summary>
    public required string? ParaId { get; init; }
    public required ParagraphPlace Place { get; init; }
    public DraftCell? Cell { get; init; }
    /// <summary>The innermost cell around it, whether it stands there itself or in a text box; null outside tables.</summary>
    public CellPlace? Within { get; init; }
    /// <summary>Id of the footnote or endnote that it is part of.</summary>
    public string? NoteId { get; init; }
    /// <summary>The cell, text box, note or body that it stands in; paragraphs join only within one.</summary>
    public required int Container { get; init; }
    public ParagraphFormat Format { get; set; } = ParagraphFormat.None;
    public Style Style { get; set; } = Style.None;
    public string? Label { get; set; }
    /// <summary>The paragraph mark is deleted, or this is a drop cap: the text goes on in the paragraph that follows in the same container.</summary>
    public bool RunsOn { get; set; }
    /// <summary>Nothing stands between this paragraph and the one after it in the container.</summary>
    public StoryParagraph? Next { get; set; }

    public bool Bold => _sawText && !_sawThin;

    public IReadOnlyList<StoredPiece> Pieces => _pieces;

    /// <summary>What stands between the pieces and is no letter.</summary>
    public IReadOnlyList<StoryMark> Marks => _marks ?? [];

    public void Mark(StoryMarkKind kind, string? text) => (_marks ??= []).Add(new StoryMark(kind, _pieces.Count, text));

    public void Append(StoredPiece piece, bool bold, bool highlighted)
    {
        if (piece.Text.Length == 0) return;
        _pieces.Add(piece);
        if (highlighted && !_highlightEnded) (_highlighted ??= []).Add(piece);
        else _highlightEnded |= _highlighted is not null;
        _isLegacy |= piece.Encoding != LegacyEncoding.None;
        if (_sawThin || (_sawText && bold) || !HoldsWord(piece.Text)) return;
        _sawText = true;
        _sawThin = !bold;
    }

    /// <summary>Puts the pieces of a paragraph whose mark is deleted before this one's own; each piece moves once, however long the chain.</summary>
    public void Continue(StoryParagraph before)
    {
        if (before._marks is not null || _marks is not null)
            _marks = [.. before.Marks, .. Marks.Select(m => m with { Piece = m.Piece + before._pieces.Count })];
        before._pieces.AddRange(_pieces);
        _pieces = before._pieces;
        _highlighted = before._highlighted ?? _highlighted;
        _isLegacy |= before._isLegacy;
        _sawText |= before._sawText;
        _sawThin |= before._sawThin;
    }

    /// <summary>The paragraph as it reads; an encoding is decoded over all neighbouring runs, because Word cuts runs inside a letter.</summary>
    public string Text(StoryFacts facts) => Read(_pieces, facts);

    /// <summary>The first words that are highlighted, as they read; null when none are.</summary>
    public string? Highlighted(StoryFacts facts) =>
        _highlighted is { } pieces && Read(pieces, facts).Trim() is { Length: > 0 } text && HoldsWord(text) ? text : null;

    private string Read(List<StoredPiece> pieces, StoryFacts facts)
    {
        if (!_isLegacy) return VisibleText.Clean(StoredText.Whole(pieces), facts);
        var text = new StringBuilder();
        foreach (var (encoding, written) in StoredText.Stretches(pieces))
        {
            var decoded = LegacyText.Decode(written, encoding);
            facts.NoteIf(decoded != written, DraftFlag.LegacyFont);
            text.Append(decoded);
        }
        return VisibleText.Clean(text.ToString(), facts);
    }

    private static bool HoldsWord(string text)
    {
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }
}

/// <summary>Loại dấu trong đoạn: chỗ gọi chú thích, hình.</summary>
internal enum StoryMarkKind { Footnote, Endnote, Picture }

/// <summary>Một dấu không phải chữ trong đoạn.</summary>
/// <param name="Piece">How many pieces of the paragraph stand before it.</param>
/// <param name="Text">Id of the note, or the words that stand for the picture.</param>
internal readonly record struct StoryMark(StoryMarkKind Kind, int Piece, string? Text);
