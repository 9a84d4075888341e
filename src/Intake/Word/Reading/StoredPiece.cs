namespace Intake.Word.Reading;

/// <summary>Một mảnh chữ như được lưu trong tệp: trước khi đổi mã, bỏ ký tự vô hình và về NFC.</summary>
/// <param name="Text">One character for each that is stored.</param>
/// <param name="Paragraph">Ordinal of its <c>w:p</c>.</param>
/// <param name="Run">Ordinal of its run; -1 outside any.</param>
/// <param name="Offset">Characters of the run before it.</param>
internal readonly record struct StoredPiece(string Text, LegacyEncoding Encoding, int Paragraph, int Run, int Offset)
{
    public LetterLook Look { get; init; }
}

/// <summary>Chữ được vẽ thế nào: đậm, nghiêng, gạch chân, gạch bỏ, chỉ số trên, chỉ số dưới.</summary>
[Flags]
internal enum LetterLook
{
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Underlined = 4,
    Struck = 8,
    Above = 16,
    Below = 32,
}
