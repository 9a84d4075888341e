namespace Intake.Word.Volume;

/// <summary>Không gian tên XML của Word và các phần đi kèm.</summary>
internal static class Names
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string MarkupCompatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string WordDrawing2010 = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing";
    public const string DrawingFamily = "http://schemas.openxmlformats.org/drawingml/";
    public const string Vml = "urn:schemas-microsoft-com:vml";
    public const string VmlOffice = "urn:schemas-microsoft-com:office:office";

    /// <summary>Prefixes that the root of a part declares; those of later years may be skipped by older readers.</summary>
    public static readonly IReadOnlyList<(string Prefix, string Uri)> Declared =
    [
        ("w", Word), ("r", Relationships), ("mc", MarkupCompatibility), ("w14", Word2010), ("w15", Word2012), ("wp14", WordDrawing2010),
    ];

    /// <summary>Later additions that Word 2013 and LibreOffice draw; an alternative that needs more is passed over for its fallback.</summary>
    public static readonly IReadOnlySet<string> Understood = new HashSet<string>(StringComparer.Ordinal)
    {
        Word2010, Word2012,
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/drawing/2010/main",
    };

    /// <summary>Prefixes that a reader who does not know them passes over.</summary>
    public const string Ignorable = "w14 w15 wp14";
}
