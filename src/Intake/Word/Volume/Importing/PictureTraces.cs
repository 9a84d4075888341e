using System.Buffers.Binary;

namespace Intake.Word.Volume.Importing;

/// <summary>Xóa dữ liệu về người chụp, máy ảnh, nơi chụp khỏi ảnh JPEG, PNG và TIFF; điểm ảnh và hồ sơ màu không đổi.</summary>
/// <remarks>Whole segments and chunks are left out, nothing is decoded. Where a picture breaks off it is ended; other formats stay as they are.</remarks>
internal static class PictureTraces
{
    private const byte Soi = 0xD8, Eoi = 0xD9, App1 = 0xE1;
    private const int Sos = 0xDA, App0 = 0xE0, App2 = 0xE2, App14 = 0xEE, App15 = 0xEF, Comment = 0xFE;
    private const int ChunkFrame = 12;

    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> PngEnd => [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82];

    /// <summary>The picture without its traces; null when it breaks off before there is anything to see.</summary>
    public static byte[]? Remove(byte[] picture) => picture switch
    {
        [0xFF, Soi, ..] => Jpeg(picture),
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => TiffTraces.Remove(picture),
        _ => picture.AsSpan().StartsWith(PngSignature) ? Png(picture) : picture,
    };

    /// <summary>The segments up to the end of the image (ITU-T T.81, annex B), or as far as they add up. What camera makers append goes too.</summary>
    private static byte[]? Jpeg(ReadOnlySpan<byte> picture)
    {
        using var kept = new MemoryStream();
        kept.Write(picture[..2]);
        var isSeen = false;
        for (var at = NextMarker(picture, 2); at + 4 <= picture.Length && picture[at + 1] != Eoi; at = NextMarker(picture, at))
        {
            int marker = picture[at + 1];
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 2)..]);
            if (length < 4 || at + length > picture.Length) break;
            if (marker == Sos) (length, isSeen) = (NextMarker(picture, at + length) - at, true);
            var segment = picture.Slice(at, length);
            if (marker == App1 && Orientation(segment) is { } turned) kept.Write(ExifOf(turned));
            if (Stays(marker, segment)) kept.Write(segment);
            at += length;
        }
        kept.Write([0xFF, Eoi]);
        return isSeen ? kept.ToArray() : null;
    }

    /// <summary>JFIF, colour profiles and Adobe's colour transform say how the picture looks; the other application segments say who made it.</summary>
    private static bool Stays(int marker, ReadOnlySpan<byte> segment) => marker switch
    {
        App0 or App14 => true,
        App2 => segment[4..].StartsWith("ICC_PROFILE\0"u8),
        Comment or (> App0 and <= App15) => false,
        _ => true,
    };

    /// <summary>Where the next marker stands that begins a segment or ends the image; packed data (FF 00), fill bytes (FF FF) and markers that stand alone are passed over.</summary>
    private static int NextMarker(ReadOnlySpan<byte> picture, int at)
    {
        while (at + 1 < picture.Length && !(picture[at] == 0xFF && picture[at + 1] is not (<= 1 or 0xFF or (>= 0xD0 and <= Soi)))) at++;
        return at + 1 < picture.Length ? at : picture.Length;
    }

    /// <summary>How the camera was held (2 to 8, Exif tag 0x0112); null when upright or not said.</summary>
    private static ushort? Orientation(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 18 || !segment[4..].StartsWith("Exif\0\0"u8)) return null;
        var tiff = segment[10..];
        var isLittle = tiff[0] == (byte)'I';
        var directory = Number(tiff, 4, 4, isLittle);
        if (directory is < 8 or > ushort.MaxValue || directory + 2 > tiff.Length) return null;
        var count = Number(tiff, (int)directory, 2, isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)directory + 2 + (12 * i);
            if (entry + 12 > tiff.Length) return null;
            if (Number(tiff, entry, 2, isLittle) == 0x0112) return Number(tiff, entry + 8, 2, isLittle) is >= 2 and <= 8 and var held ? (ushort)held : null;
        }
        return null;
    }

    private static uint Number(ReadOnlySpan<byte> tiff, int at, int size, bool isLittle)
    {
        uint number = 0;
        for (var i = 0; i < size; i++) number |= (uint)tiff[at + i] << (8 * (isLittle ? i : size - 1 - i));
        return number;
    }

    /// <summary>An Exif segment that says nothing but how the picture is to be turned.</summary>
    private static byte[] ExifOf(ushort orientation) =>
    [
        0xFF, App1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>The chunks (ISO/IEC 15948) without texts, Exif and time, up to the last one or as far as they add up.</summary>
    private static byte[]? Png(ReadOnlySpan<byte> picture)
    {
        using var kept = new MemoryStream();
        kept.Write(PngSignature);
        var isSeen = false;
        for (var at = PngSignature.Length; at + ChunkFrame <= picture.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(picture[at..]);
            if (length > picture.Length - at - ChunkFrame) break;
            var chunk = picture.Slice(at, (int)length + ChunkFrame);
            var name = chunk[4..8];
            if (name.SequenceEqual("IEND"u8)) break;
            isSeen |= name.SequenceEqual("IDAT"u8);
            if (!(name.SequenceEqual("tEXt"u8) || name.SequenceEqual("zTXt"u8) || name.SequenceEqual("iTXt"u8) || name.SequenceEqual("eXIf"u8) || name.SequenceEqual("tIME"u8))) kept.Write(chunk);
            at += chunk.Length;
        }
        kept.Write(PngEnd);
        return isSeen ? kept.ToArray() : null;
    }
}
