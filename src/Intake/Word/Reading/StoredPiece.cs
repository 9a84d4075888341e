namespace Intake.Word.Reading;

/// <summary>Một mảnh chữ như được lưu trong tệp: trước khi đổi mã, bỏ ký tự vô hình và về NFC.</summary>
/// <param name="Text">One character for each that is stored.</param>
/// <param name="Paragraph">Ordinal of its <c>w:p</c>.</param>
/// <param name="Run">Ordinal of its run; -1 outside any.</param>
/// <param name="Offset">Characters of the run before it.</param>
internal readonly record struct StoredPiece(string Text, LegacyEncoding Encoding, int Paragraph, int Run, int Offset);
