namespace Intake.Word.Comments;

/// <summary>Một góp ý của người thẩm định, để ghi vào bản Word của đơn vị.</summary>
/// <param name="Key">Finds the comment again in a file that comes back: 2 to 12 letters A to Z or digits, see <see cref="CommentKey"/>.</param>
/// <param name="Text">A line is a paragraph; no Markdown.</param>
public sealed record DraftComment(string Key, CommentPlace Place, string Text)
{
    public required string Author { get; init; }

    /// <summary>What Word shows where the name is too long; it takes nine letters.</summary>
    public string Initials { get; init; } = "";

    /// <summary>Written as the wall clock of its own offset, as Word does.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>Chỗ của một góp ý: cả đoạn, hoặc một quãng chữ trong đoạn.</summary>
/// <param name="Paragraph">Number of the paragraph in <see cref="DraftText.Paragraphs"/>, from 1.</param>
/// <param name="From">First character in the paragraph's text; null for the whole paragraph.</param>
/// <param name="To">Behind the last character; null for the whole paragraph.</param>
public sealed record CommentPlace(int Paragraph, int? From = null, int? To = null)
{
    /// <summary>Number in <see cref="DraftText.Notes"/>, from 1, of a footnote or endnote; null elsewhere. No place for a comment: Word shows none there.</summary>
    public int? Note { get; init; }

    public bool IsSelection => From is not null || To is not null;

    /// <summary>The characters from <paramref name="from"/> up to and without <paramref name="to"/> of the paragraph's text.</summary>
    public static CommentPlace Selection(int paragraph, int from, int to) => new(paragraph, from, to);

    /// <summary>A footnote or endnote; refused when written.</summary>
    public static CommentPlace InNote(int note) => new(0) { Note = note };

    /// <summary>Why no comment can stand here; null when one can.</summary>
    public WhyNotPlaced? WhyNot(DraftText draft)
    {
        if (Note is not null) return WhyNotPlaced.Note;
        if (Paragraph < 1 || Paragraph > draft.Paragraphs.Count) return WhyNotPlaced.NoSuchParagraph;
        return !IsSelection || (From >= 0 && From < To && To <= draft.Paragraphs[Paragraph - 1].Text.Length) ? null : WhyNotPlaced.NoSuchCharacters;
    }

    /// <summary>The text that it covers.</summary>
    /// <exception cref="ArgumentException">The draft has no such place.</exception>
    public string TextIn(DraftText draft)
    {
        if (WhyNot(draft) is { } reason) throw new ArgumentException($"The draft has no such place: {reason}.", nameof(draft));
        var text = draft.Paragraphs[Paragraph - 1].Text;
        return IsSelection ? text[From!.Value..To!.Value] : text;
    }
}

/// <summary>Vì sao một góp ý không ghi được vào tệp.</summary>
public enum WhyNotPlaced { NoSuchParagraph, NoSuchCharacters, Note }
