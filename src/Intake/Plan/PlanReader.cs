using System.Text;
using System.Xml;

namespace Intake.Plan;

/// <summary>Kết quả đọc kế hoạch: hội nghị, hoặc lý do không đọc được. Exactly one of <see cref="Conference"/> and <see cref="Refusal"/> is set.</summary>
/// <param name="Code">One of <see cref="PlanRefusalCode"/> with a refusal, else null.</param>
public sealed record PlanReading(Conference? Conference, Sentence? Refusal, string? Code);

/// <summary>Mã từ chối một kế hoạch; stable.</summary>
public static class PlanRefusalCode
{
    public const string WithoutAnnex = "PLAN_WITHOUT_ANNEX";
    public const string Unreadable = "PLAN_UNREADABLE";
}

/// <summary>Đọc kế hoạch từ văn bản Markdown hoặc tệp Word, nhận biết theo nội dung tệp.</summary>
public static class PlanReader
{
    /// <summary>A plan is a few pages of text; what is longer than this is something else.</summary>
    private const int MaxCharacters = 1_000_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a .docx, or a text in UTF-8 (UTF-16 with its mark); never throws on what a file may hold.</summary>
    public static PlanReading Read(byte[] bytes) =>
        bytes is [(byte)'P', (byte)'K', ..] ? Recognise(() => WordPlan.Read(bytes)) : Recognise(() => MarkdownPlan.Read(Capped(Decode(bytes))));

    /// <summary>Reads a plan given as Markdown or as text taken from a PDF.</summary>
    public static PlanReading ReadMarkdown(string text) => Recognise(() => MarkdownPlan.Read(Capped(text)));

    private static PlanReading Recognise(Func<IReadOnlyList<PlanBlock>> read)
    {
        try
        {
            return PlanRecogniser.Recognise(read());
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or XmlException or ArgumentException or IOException or NotSupportedException)
        {
            return new PlanReading(null, Messages.PlanUnreadable(), PlanRefusalCode.Unreadable);
        }
    }

    private static string Decode(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
        [0xEF, 0xBB, 0xBF, ..] => StrictUtf8.GetString(bytes.AsSpan(3)),
        _ => StrictUtf8.GetString(bytes),
    };

    private static string Capped(string text) =>
        text.Length <= MaxCharacters && !text.Contains('\0') ? text : throw new InvalidDataException("Not the text of a plan.");
}
