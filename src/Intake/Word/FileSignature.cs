using System.Text;

namespace Intake.Word;

/// <summary>Nhận biết loại tệp theo những byte đầu, không theo tên.</summary>
internal static class FileSignature
{
    private const int OleEntry = 128, OleNameLength = 64;
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool IsZip(ReadOnlySpan<byte> file) => file.StartsWith("PK\u0003\u0004"u8);

    /// <summary>What a file that is not a ZIP with entries is refused as.</summary>
    public static (DraftFormat Format, string Code) Judge(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("PK\u0005\u0006"u8)) return (DraftFormat.Unknown, RefusalCode.Corrupt);
        if (file.StartsWith(@"{\rtf"u8)) return (DraftFormat.Rtf, RefusalCode.LegacyDoc);
        if (!file.StartsWith(Ole)) return (DraftFormat.Unknown, RefusalCode.NotDocx);
        if (HasOleStream(file, "EncryptedPackage")) return (DraftFormat.Docx, RefusalCode.Encrypted);
        return HasOleStream(file, "WordDocument") ? (DraftFormat.Doc, RefusalCode.LegacyDoc) : (DraftFormat.Unknown, RefusalCode.NotDocx);
    }

    /// <summary>Directory entries of a compound file are 128 bytes long and aligned to that: UTF-16 name first, its length in bytes at 64 (MS-CFB 2.6.1).</summary>
    private static bool HasOleStream(ReadOnlySpan<byte> file, string name)
    {
        var bytes = Encoding.Unicode.GetBytes(name + '\0');
        for (var at = 0; at + OleEntry <= file.Length; at += OleEntry)
            if (file[at..].StartsWith(bytes) && file[at + OleNameLength] == bytes.Length) return true;
        return false;
    }
}
