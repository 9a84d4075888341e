namespace Intake.Word.Volume;

/// <summary>Không gian tên XML của Word và các phần đi kèm.</summary>
internal static class Names
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string WordDrawing2010 = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing";
    public const string Vml = "urn:schemas-microsoft-com:vml";
    public const string VmlOffice = "urn:schemas-microsoft-com:office:office";

    /// <summary>Prefixes that the root of a part declares; those of later years may be skipped by older readers.</summary>
    public static readonly IReadOnlyList<(string Prefix, string Uri)> Declared =
    [
        ("w", Word), ("r", Relationships), ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("w14", Word2010), ("w15", "http://schemas.microsoft.com/office/word/2012/wordml"), ("wp14", WordDrawing2010),
    ];

    /// <summary>Prefixes that a reader who does not know them passes over.</summary>
    public const string Ignorable = "w14 w15 wp14";
}
