using System.Globalization;

namespace Intake;

/// <summary>Các câu dùng khi lập tập tham luận.</summary>
public static partial class Messages
{
    public static Sentence SpeechHasNoBody { get; } = new(
        "Tệp không có phần thân văn bản. Đề nghị đơn vị gửi lại bản Word.",
        "The file has no document body. The unit should send the Word file again.");

    public static Sentence SpeechCannotBeRead { get; } = new(
        "Tệp bị hỏng hoặc không đúng định dạng Word nên không ghép được. Đề nghị mở tệp gốc, lưu lại dạng .docx và gửi lại.",
        "The file is damaged or is not a Word file, so it cannot be merged. Open the original, save it as .docx and send it again.");

    public static Sentence SpeechCannotBeShown { get; } = new(
        "Phần mềm chưa đọc được tệp này để hiện thành trang. Hãy đọc bài trong bản Word hoặc tệp ZIP của tập.",
        "The software cannot read this file into a page. Read the speech in the Word volume or the ZIP.");

    public static Sentence NoticeInVolume(Sentence reason) => new(
        "Bài này không ghép được vào tập. " + reason.Vi,
        "This speech could not be merged into the volume. " + reason.En);

    /// <summary>Running header of one speech.</summary>
    public static Sentence SpeechHeader(int? number, string unit) => number is { } n
        ? new(string.Create(CultureInfo.InvariantCulture, $"Tham luận số {n} – {unit}"), string.Create(CultureInfo.InvariantCulture, $"Speech {n} – {unit}"))
        : new($"Tham luận – {unit}", $"Speech – {unit}");

    public static Sentence SpeechCount(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"Gồm {count:00} bài tham luận"),
        string.Create(CultureInfo.InvariantCulture, $"{count} speeches"));

    public static Sentence EnclosedWithPlan(string number) => new(
        $"(Kèm theo Kế hoạch số {number})", $"(Enclosed with Plan No. {number})");

    public static Sentence BundleSealed(int number, string? at) => new(
        string.Create(CultureInfo.InvariantCulture, $"Tập số {number}{(at is null ? "" : ", niêm phong " + at)}"),
        string.Create(CultureInfo.InvariantCulture, $"Bundle {number}{(at is null ? "" : ", sealed " + at)}"));

    public static Sentence BundlePreview(int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"Tập số {number} – bản xem trước, chưa niêm phong"),
        string.Create(CultureInfo.InvariantCulture, $"Bundle {number} – preview, not sealed"));

    public static Sentence ListOfSpeechesTitle { get; } = new("Danh mục tham luận", "List of speeches");

    public static Sentence ContentsTitle { get; } = new("Mục lục", "Contents");

    /// <summary>Stands where a page number is not known.</summary>
    public static Sentence PageUnknown { get; } = new("–", "–");

    public static Sentence UpdatePageNumbers { get; } = new(
        "Để ghi số trang vào mục lục: mở bằng Word, nhấn Ctrl+A rồi F9.",
        "To write page numbers into the contents: open in Word, press Ctrl+A, then F9.");

    /// <summary>An entry of the outline.</summary>
    public static Sentence SpeechTitle(int? number, string unit, string? topic)
    {
        var title = (number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{n}. ") : "") + unit + (topic is null ? "" : $" – {topic}");
        return new(title, title);
    }

    /// <summary>What stands for the QR code for who does not see it.</summary>
    public static Sentence MarkOf(int? number, string unit, Uri address) => new(
        $"Mã QR: {SpeechHeader(number, unit).Vi}, {address.AbsoluteUri}", $"QR code: {SpeechHeader(number, unit).En}, {address.AbsoluteUri}");

    public static Sentence SpeechCollection { get; } = new("Tập tham luận", "Volume of speeches");

    public static Sentence PreviewMark { get; } = new("Bản xem trước", "Preview");
}
