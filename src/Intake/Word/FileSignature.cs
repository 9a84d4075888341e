using System.Buffers.Binary;
using System.Text.Unicode;

namespace Intake.Word;

/// <summary>Nhận biết loại tệp theo những byte đầu, không theo tên.</summary>
internal static class FileSignature
{
    /// <summary>Where a reader of PDF still looks for its mark (ISO 32000-1, implementation note 13).</summary>
    private const int PdfWithin = 1024;

    /// <summary>Flags of a Word binary file: offset, and the bit of a password (MS-DOC 2.5.2, fEncrypted).</summary>
    private const int FibFlags = 10, FibEncrypted = 0x0100;

    public static bool IsZip(ReadOnlySpan<byte> file) => file.StartsWith("PK\u0003\u0004"u8);

    /// <summary>What a file that is not a ZIP with entries is refused as; <c>LEGACY_DOC</c> is what LibreOffice can make a .docx of.</summary>
    public static (DraftFormat Format, string Code) Judge(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("PK\u0005\u0006"u8)) return (DraftFormat.Unknown, RefusalCode.Corrupt);
        if (file.StartsWith(@"{\rtf"u8)) return (DraftFormat.Rtf, RefusalCode.LegacyDoc);
        var compound = new CompoundFile(file);
        if (!compound.IsOne) return (DraftFormat.Unknown, RefusalCode.NotDocx);
        if (compound.Has("EncryptedPackage")) return (DraftFormat.Docx, RefusalCode.Encrypted);
        if (!compound.Has("WordDocument")) return (DraftFormat.Unknown, RefusalCode.NotDocx);
        return (DraftFormat.Doc, HasPassword(compound.StartOf("WordDocument")) ? RefusalCode.Encrypted : RefusalCode.LegacyDoc);
    }

    /// <summary>What to say of a file that is no Word file: PDF and plain text can be pasted into Word.</summary>
    public static Sentence WhyNotWord(ReadOnlySpan<byte> file)
    {
        if (file[..Math.Min(file.Length, PdfWithin)].IndexOf("%PDF-"u8) >= 0) return Messages.PdfRefused;
        return IsText(file) ? Messages.PlainTextRefused : Messages.Refused(RefusalCode.NotDocx).Message;
    }

    private static bool HasPassword(ReadOnlySpan<byte> fib) => fib.Length > FibFlags + 2 && (BinaryPrimitives.ReadUInt16LittleEndian(fib[FibFlags..]) & FibEncrypted) != 0;

    private static bool IsText(ReadOnlySpan<byte> file) => !file.Contains((byte)0) && Utf8.IsValid(file);
}
