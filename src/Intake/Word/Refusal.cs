namespace Intake.Word;

/// <summary>Tệp không nhận được: mã và một câu nói phải làm gì.</summary>
/// <param name="Code">One of <see cref="RefusalCode"/>.</param>
public sealed record Refusal(string Code, Sentence Message);

/// <summary>Mã từ chối tệp ở cửa; stable, in CONTRACT.md.</summary>
public static class RefusalCode
{
    public const string TooLarge = "TOO_LARGE";
    public const string TooLargeExpanded = "TOO_LARGE_EXPANDED";
    public const string TooManyEntries = "TOO_MANY_ENTRIES";
    public const string TooDeep = "TOO_DEEP";
    public const string DtdProhibited = "DTD_PROHIBITED";
    public const string Corrupt = "CORRUPT";
    public const string NotDocx = "NOT_DOCX";
    public const string NoMainPart = "NO_MAIN_PART";
    public const string WrongContentType = "WRONG_CONTENT_TYPE";
    public const string WrongRoot = "WRONG_ROOT";
    public const string MalformedXml = "MALFORMED_XML";
    public const string BadEntryName = "BAD_ENTRY_NAME";
    public const string DuplicateEntry = "DUPLICATE_ENTRY";
    public const string Macro = "MACRO";
    public const string AltChunk = "ALTCHUNK";
    public const string Encrypted = "ENCRYPTED";
    public const string LegacyDoc = "LEGACY_DOC";
    public const string Template = "TEMPLATE";
    public const string Empty = "EMPTY";
    public const string TooLong = "TOO_LONG";
    public const string Secret = "SECRET";
}
