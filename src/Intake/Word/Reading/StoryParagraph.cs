using System.Text;

namespace Intake.Word.Reading;

/// <summary>Một đoạn đang được đọc: từng mảnh chữ với bảng mã của nó.</summary>
internal sealed class StoryParagraph
{
    private List<(LegacyEncoding Encoding, StringBuilder Text)> _pieces = [];
    private bool _sawText, _sawThin;

    /// <summary>Ordinal of the <c>w:p</c> in its part.</summary>
    public required int Ordinal { get; init; }
    public required ParagraphPlace Place { get; init; }
    public DraftCell? Cell { get; init; }
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

    public void Append(string text, LegacyEncoding encoding, bool bold)
    {
        if (_pieces.Count == 0 || _pieces[^1].Encoding != encoding) _pieces.Add((encoding, new StringBuilder()));
        _pieces[^1].Text.Append(text);
        if (!text.Any(char.IsLetterOrDigit)) return;
        _sawText = true;
        _sawThin |= !bold;
    }

    /// <summary>Puts the pieces of a paragraph whose mark is deleted before this one's own; each piece moves once, however long the chain.</summary>
    public void Continue(StoryParagraph before)
    {
        before._pieces.AddRange(_pieces);
        _pieces = before._pieces;
        _sawText |= before._sawText;
        _sawThin |= before._sawThin;
    }

    /// <summary>The paragraph as it reads; an encoding is decoded over all neighbouring runs, because Word cuts runs inside a letter.</summary>
    public string Text(StoryFacts facts)
    {
        var text = new StringBuilder();
        foreach (var (encoding, piece) in _pieces)
        {
            var written = piece.ToString();
            var decoded = LegacyText.Decode(written, encoding);
            facts.NoteIf(decoded != written, DraftFlag.LegacyFont);
            text.Append(decoded);
        }
        return VisibleText.Clean(text.ToString(), facts);
    }
}
