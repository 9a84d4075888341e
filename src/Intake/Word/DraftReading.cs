namespace Intake.Word;

/// <summary>Loại tệp, nhận biết theo nội dung chứ không theo tên.</summary>
public enum DraftFormat { Unknown, Docx, Doc, Odt, Rtf, Md, Txt }

/// <summary>Các loại tệp mà chỉ đọc được sau khi chuyển sang .docx.</summary>
public static class LegacyFormat
{
    extension(DraftFormat format)
    {
        public bool IsLegacy => format is DraftFormat.Doc or DraftFormat.Odt or DraftFormat.Rtf;

        /// <summary>With its dot: what a file of this format is called.</summary>
        public string Extension => format == DraftFormat.Unknown ? ".docx" : $".{format.ToString().ToLowerInvariant()}";
    }
}

/// <summary>Kết quả đọc một tệp: nội dung, hoặc lý do không nhận. The reader sets exactly one of <see cref="Text"/> and <see cref="Refusal"/>.</summary>
public sealed record DraftReading(DraftFormat Format, DraftText? Text, Refusal? Refusal)
{
    /// <summary>It is a whole .doc, .odt or .rtf: nothing here reads it, but a .docx can be made of it.</summary>
    public bool CanBeConverted { get; init; }
}
