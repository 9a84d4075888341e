namespace Intake.Word;

/// <summary>Loại tệp, nhận biết theo nội dung chứ không theo tên.</summary>
public enum DraftFormat { Unknown, Docx, Doc, Odt, Rtf, Md, Txt }

/// <summary>Kết quả đọc một tệp: nội dung, hoặc lý do không nhận. Exactly one of <see cref="Text"/> and <see cref="Refusal"/> is set.</summary>
public sealed record DraftReading(DraftFormat Format, DraftText? Text, Refusal? Refusal);
