using System.Text.Json.Serialization;

namespace Intake.Word;

/// <summary>Nội dung đọc được từ một dự thảo Word, với mọi thay đổi đã chấp nhận.</summary>
public sealed record DraftText
{
    /// <summary>Body paragraphs in reading order; cells and text boxes included, each once; numbered from 1.</summary>
    public required IReadOnlyList<DraftParagraph> Paragraphs { get; init; }
    public IReadOnlyList<DraftFlag> Flags { get; init; } = [];
    /// <summary>Footnotes and endnotes, not spoken and not counted.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
    /// <summary>Headers and footers, not spoken and not counted.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];
    /// <summary>How the body looks on the page; null when the file does not say (plain text, reports stored before it was looked at).</summary>
    public BodyLook? Look { get; init; }
    /// <summary>Which paragraphs are read aloud, and what each paragraph is.</summary>
    public required SpokenPart Spoken { get; init; }
    /// <summary>Whitespace-separated tokens that hold a letter or a digit, in all body paragraphs.</summary>
    public required int Words { get; init; }

    /// <summary>All body paragraphs, one a line, NFC.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(p => p.Text));
}

/// <summary>Nơi một đoạn văn đứng trong tệp.</summary>
public enum ParagraphPlace { Body, TableCell, TextBox }

/// <summary>Một ô bảng.</summary>
/// <param name="Table">Table in reading order, from 1; one inside another is a table of its own.</param>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1; a cell that spans several columns has the first of them.</param>
public sealed record DraftCell(int Table, int Row, int Column);

/// <summary>Một đoạn văn của dự thảo.</summary>
/// <param name="Number">Position in reading order, from 1.</param>
/// <param name="Text">NFC text as it reads, legacy encodings decoded.</param>
public sealed record DraftParagraph(int Number, string Text)
{
    public ParagraphPlace Place { get; init; }
    /// <summary>The innermost cell that it stands in; null outside tables.</summary>
    public DraftCell? Cell { get; init; }
    /// <summary>Style id as stored, null when none.</summary>
    public string? Style { get; init; }
    /// <summary>Label that Word numbers the paragraph with ("1.", "a)"), null when none.</summary>
    public string? Numbering { get; init; }
    /// <summary>1 to 9 for a heading (by style or outline level), null for body text.</summary>
    public int? HeadingLevel { get; init; }
    /// <summary>Every visible run is bold.</summary>
    public bool Bold { get; init; }
    public bool Centred { get; init; }
    /// <summary>The first words in it that are highlighted, as with a coloured pen; null when none are.</summary>
    public string? Highlighted { get; init; }
    /// <summary>Name of the part that it stands in; empty in plain text.</summary>
    public string Part { get; init; } = "";
    /// <summary>Ordinal of the <c>w:p</c> in its part, from 0 in document order; finds the paragraph again in the stored bytes.</summary>
    public int Ordinal { get; init; }
    /// <summary><c>w14:paraId</c> as stored; a hint only: programs leave it out, repeat it and change it.</summary>
    public string? ParaId { get; init; }
    /// <summary>Where each character of the text stands in the stored file. Known while the file is read, never stored; null in plain text.</summary>
    [JsonIgnore]
    public TextPositions? Positions { get; init; }
}

/// <summary>Điều cần biết về tệp, ngoài nội dung; names follow CONTRACT.md.</summary>
public enum DraftFlag
{
    TrackedChanges, Comments, HiddenText, InvisibleChars, MixedScript, LegacyFont,
    ExternalContent, Embedded, Footnotes, AuthorMetadata,
}

/// <summary>Vai trò của một đoạn trong bài.</summary>
public enum ParagraphRole { Letterhead, Title, Salutation, Body, Table, Closing, Signature, Recipients }

/// <summary>Phần được đọc lên: từ lời thưa gửi đến lời cảm ơn.</summary>
/// <param name="FromParagraph">First spoken paragraph, from 1.</param>
/// <param name="ToParagraph">Last spoken paragraph, inclusive.</param>
/// <param name="Roles">One role per paragraph, in order.</param>
public sealed record SpokenPart(int FromParagraph, int ToParagraph, IReadOnlyList<ParagraphRole> Roles)
{
    /// <summary>Whether paragraph <paramref name="number"/> (from 1) is read aloud; tables are not.</summary>
    public bool Includes(int number) =>
        number >= FromParagraph && number <= ToParagraph && Roles[number - 1] != ParagraphRole.Table;
}
