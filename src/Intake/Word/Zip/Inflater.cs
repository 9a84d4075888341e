using System.IO.Compression;
using System.IO.Hashing;

namespace Intake.Word.Zip;

/// <summary>Giải nén từng mục, đếm byte thật và dừng ở mức cho phép của cả tệp.</summary>
internal sealed class Inflater(ReadOnlyMemory<byte> file)
{
    private int _left = GateLimits.InflatedBytes;

    /// <summary>The entry's bytes, checked against its CRC.</summary>
    /// <exception cref="GateException">Too many bytes, or not the bytes that the directory promises.</exception>
    public byte[] Inflate(ZipEntry entry)
    {
        var packed = file.Span.Slice(entry.Data, entry.PackedSize);
        var bytes = entry.Method switch
        {
            0 => Copy(packed, entry),
            8 => Unpack(packed, entry),
            _ => throw new GateException(RefusalCode.Corrupt),
        };
        _left -= bytes.Length;
        return bytes;
    }

    private byte[] Copy(ReadOnlySpan<byte> packed, ZipEntry entry)
    {
        if (packed.Length > _left) throw new GateException(RefusalCode.TooLargeExpanded);
        if (packed.Length != entry.Size || Crc32.HashToUInt32(packed) != entry.Crc) throw new GateException(RefusalCode.Corrupt);
        return packed.ToArray();
    }

    /// <summary>Room is made for what the directory claims, within the limit; what comes out beyond it is counted and thrown away.</summary>
    private byte[] Unpack(ReadOnlySpan<byte> packed, ZipEntry entry)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(entry.Size <= _left ? (int)entry.Size : 0); // used only when it was filled
        Span<byte> beyond = stackalloc byte[1024];
        try
        {
            using var inflated = new DeflateStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
            long length = inflated.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            for (int more; (more = inflated.Read(beyond)) > 0;)
                if ((length += more) > _left) throw new GateException(RefusalCode.TooLargeExpanded);
            return length == bytes.Length && length == entry.Size && Crc32.HashToUInt32(bytes) == entry.Crc ? bytes : throw new GateException(RefusalCode.Corrupt);
        }
        catch (InvalidDataException)
        {
            throw new GateException(RefusalCode.Corrupt);
        }
    }
}
