using Intake.Word;

namespace Intake;

/// <summary>Câu nói với người dùng: những câu về tệp gửi đến.</summary>
public static partial class Messages
{
    /// <summary>A refusal with its sentence: what is wrong with the file, then what to do.</summary>
    public static Refusal Refused(string code) => new(code, RefusalSentence(code));

    /// <summary>A document marked secret, with the level that it carries.</summary>
    public static Refusal RefusedAsSecret(string level) => new(RefusalCode.Secret, new(
        $"Văn bản mang dấu chỉ độ mật “{level}” nên không được đưa lên hệ thống này; không phần nào của tệp được giữ lại. Gửi theo đường tài liệu mật. "
            + "Nếu đây là nhầm lẫn: bỏ dòng chỉ có những chữ ấy (kể cả trong ô bảng, khung chữ, đầu trang, chân trang) rồi gửi lại.",
        $"The document carries the secrecy mark “{level}” and does not belong in this system; nothing of it was kept. Send it the way secret documents are sent. "
            + "If this is a mistake: remove the line that says only that (cells, text boxes, header and footer included) and send again."));
    /// <summary>A PDF: <c>NOT_DOCX</c>.</summary>
    public static readonly Sentence PdfRefused = new(
        "Đây là tệp PDF, không phải tệp Word: mở văn bản gốc bằng Word rồi gửi tệp .docx; nếu chỉ có PDF thì chọn hết chữ (Ctrl+A), chép (Ctrl+C), dán (Ctrl+V) vào một văn bản Word mới, lưu thành .docx rồi gửi.",
        "This is a PDF, not a Word file: send the .docx that it was made of; if there is only the PDF, select all its text (Ctrl+A), copy it (Ctrl+C), paste it (Ctrl+V) into a new Word document, save that as .docx and send it.");

    /// <summary>Plain text, Markdown, a page of HTML: <c>NOT_DOCX</c>.</summary>
    public static readonly Sentence PlainTextRefused = new(
        "Đây là tệp văn bản thuần (.txt, .md hoặc tương tự), không phải tệp Word: chọn hết chữ (Ctrl+A), chép (Ctrl+C), dán (Ctrl+V) vào một văn bản Word mới, lưu thành .docx rồi gửi.",
        "This is a plain text file (.txt, .md or the like), not a Word file: select all its text (Ctrl+A), copy it (Ctrl+C), paste it (Ctrl+V) into a new Word document, save that as .docx and send it.");

    private static Sentence RefusalSentence(string code) => code switch
    {
        RefusalCode.TooLarge => new(
            "Tệp lớn hơn 10 MB: bỏ bớt hoặc nén ảnh trong Word (Picture Format, Compress Pictures), lưu lại rồi gửi.",
            "The file is larger than 10 MB: remove or compress its pictures in Word (Picture Format, Compress Pictures), save and send again."),
        RefusalCode.TooLargeExpanded => new(
            "Nội dung tệp phình quá lớn khi mở ra: chép phần chữ sang một tệp Word mới rồi gửi tệp đó.",
            "The file swells beyond any speech when it is opened: copy the text into a new Word file and send that one."),
        RefusalCode.TooManyEntries => new(
            "Tệp chứa quá nhiều thành phần: chép phần chữ sang một tệp Word mới rồi gửi tệp đó.",
            "The file holds too many parts: copy the text into a new Word file and send that one."),
        RefusalCode.TooDeep => new(
            "Bảng hoặc khung lồng nhau quá sâu: chép phần chữ sang một tệp Word mới rồi gửi tệp đó.",
            "Tables or frames lie too deep inside each other: copy the text into a new Word file and send that one."),
        RefusalCode.DtdProhibited => new(
            "Tệp chứa khai báo (DTD) mà Word không bao giờ tạo ra: mở bằng Word, lưu thành tệp .docx mới rồi gửi.",
            "The file holds a declaration (DTD) that Word never writes: open it in Word, save it as a new .docx and send that one."),
        RefusalCode.Encrypted => new(
            "Tệp có mật khẩu: mở bằng Word, bỏ mật khẩu, lưu lại rồi gửi.",
            "The file has a password: open it in Word, remove the password, save and send again."),
        RefusalCode.LegacyDoc => new(
            "Đây là tệp .doc, .odt hoặc .rtf mà hệ thống không tự chuyển được: mở bằng Word (hoặc LibreOffice), chọn Lưu thành (Save As) .docx rồi gửi.",
            "This is a .doc, .odt or .rtf file that cannot be converted here: open it in Word (or LibreOffice), choose Save As .docx and send that one."),
        RefusalCode.Template => new(
            "Đây là tệp mẫu (.dotx), không phải văn bản: mở bằng Word, lưu thành .docx rồi gửi.",
            "This is a template (.dotx), not a document: open it in Word, save it as .docx and send that one."),
        RefusalCode.Macro => new(
            "Tệp có macro: mở bằng Word, lưu thành .docx (không phải .docm) rồi gửi.",
            "The file holds macros: open it in Word, save it as .docx (not .docm) and send that one."),
        RefusalCode.AltChunk => new(
            "Tệp nhúng một văn bản khác mà hệ thống không đọc được: mở bằng Word, lưu lại thành .docx (Word sẽ nhập phần nhúng vào) rồi gửi.",
            "The file embeds another document that cannot be read here: open it in Word and save it as .docx again (Word takes the embedded text in), then send that one."),
        RefusalCode.Empty => new(
            "Phần thân văn bản không có chữ nào (chữ trong ảnh, biểu đồ, đầu trang không phải lời nói): gõ hoặc dán lời tham luận vào thân văn bản rồi gửi lại.",
            "The body of the document holds no words (those in pictures, charts and headers are not spoken): type or paste the speech into the body and send again."),
        RefusalCode.TooLong => new(
            "Văn bản dài hơn nhiều lần một bài tham luận: kiểm tra lại đã chọn đúng tệp chưa rồi gửi lại.",
            "The document is many times longer than a speech: check that it is the right file and send again."),
        RefusalCode.Secret => new(
            "Văn bản mang dấu chỉ độ mật nên không được đưa lên hệ thống này; không phần nào của tệp được giữ lại. Gửi theo đường tài liệu mật.",
            "The document carries a secrecy mark and does not belong in this system; nothing of it was kept. Send it the way secret documents are sent."),
        _ => PackageSentence(code),
    };

    private static Sentence PackageSentence(string code) => code switch
    {
        RefusalCode.NotDocx => new(
            "Đây không phải tệp Word (.docx): mở văn bản bằng Word, chọn Lưu thành (Save As) .docx rồi gửi.",
            "This is not a Word file (.docx): open the document in Word, choose Save As .docx and send that one."),
        RefusalCode.Corrupt => new(
            "Tệp bị hỏng hoặc chưa tải lên hết: mở thử bằng Word, lưu thành tệp .docx mới rồi gửi lại.",
            "The file is damaged or was not sent completely: open it in Word, save it as a new .docx and send that one."),
        RefusalCode.MalformedXml => new(
            "Phần nội dung của tệp bị hỏng: mở bằng Word (Word có thể tự sửa), lưu thành tệp .docx mới rồi gửi lại.",
            "The contents of the file are damaged: open it in Word (which may repair it), save it as a new .docx and send that one."),
        RefusalCode.NoMainPart => new(
            "Tệp không có phần văn bản chính: mở bằng Word, lưu thành tệp .docx mới rồi gửi lại.",
            "The file has no main document: open it in Word, save it as a new .docx and send that one."),
        RefusalCode.WrongContentType or RefusalCode.WrongRoot => new(
            "Tệp không phải văn bản Word (có thể là bảng tính hoặc trình chiếu đổi tên): mở văn bản bằng Word, lưu thành .docx rồi gửi.",
            "The file is not a Word document (perhaps a renamed workbook or slide show): open the document in Word, save it as .docx and send that one."),
        RefusalCode.BadEntryName or RefusalCode.DuplicateEntry => new(
            "Tệp có cấu trúc không do Word tạo ra: mở bằng Word, lưu thành tệp .docx mới rồi gửi lại.",
            "The file is built in a way that Word never writes: open it in Word, save it as a new .docx and send that one."),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a refusal code."),
    };
}
