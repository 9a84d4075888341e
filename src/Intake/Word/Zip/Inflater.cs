using System.IO.Compression;

namespace Intake.Word.Zip;

/// <summary>Giải nén từng mục, đếm byte thật và dừng ở mức cho phép của cả tệp.</summary>
internal sealed class Inflater(ReadOnlyMemory<byte> file)
{
    private const int Chunk = 64 * 1024;
    private int _left = GateLimits.InflatedBytes;

    /// <summary>The entry's bytes, checked against its CRC.</summary>
    /// <exception cref="GateException">Too many bytes, or not the bytes that the directory promises.</exception>
    public byte[] Inflate(ZipEntry entry)
    {
        var packed = file.Slice(entry.Data, entry.PackedSize);
        var bytes = entry.Method switch
        {
            0 => Take(packed.ToArray()),
            8 => Unpack(packed),
            _ => throw new GateException(RefusalCode.Corrupt),
        };
        if (bytes.Length != entry.Size || Crc32.Of(bytes) != entry.Crc) throw new GateException(RefusalCode.Corrupt);
        return bytes;
    }

    private byte[] Unpack(ReadOnlyMemory<byte> packed)
    {
        using var inflated = new MemoryStream();
        using var deflate = new DeflateStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        var chunk = new byte[Chunk];
        try
        {
            for (int read; (read = deflate.Read(chunk)) > 0;)
            {
                if (inflated.Length + read > _left) throw new GateException(RefusalCode.TooLargeExpanded);
                inflated.Write(chunk, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            throw new GateException(RefusalCode.Corrupt);
        }
        return Take(inflated.ToArray());
    }

    private byte[] Take(byte[] bytes)
    {
        _left -= bytes.Length;
        return _left >= 0 ? bytes : throw new GateException(RefusalCode.TooLargeExpanded);
    }
}
