using System.Buffers.Binary;

namespace Intake.Word.Zip;

/// <summary>Mã kiểm CRC-32 của ZIP (polynomial EDB88320, APPNOTE 4.4.7).</summary>
/// <remarks>Eight bytes a step ("slicing by 8", Kounavis and Berry 2005): the packed bytes are checked against it on every reading.</remarks>
internal static class Crc32
{
    private const int Slices = 8;

    /// <summary>Slice after slice of 256: what a byte does to the CRC when that many bytes follow it.</summary>
    private static readonly uint[] Table = FillTable();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        var table = Table.AsSpan(0, Slices * 256);
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = table[0x700 + (byte)low] ^ table[0x600 + (byte)(low >> 8)] ^ table[0x500 + (byte)(low >> 16)] ^ table[0x400 + (int)(low >> 24)]
                ^ table[0x300 + (byte)high] ^ table[0x200 + (byte)(high >> 8)] ^ table[0x100 + (byte)(high >> 16)] ^ table[(int)(high >> 24)];
        }
        foreach (var b in bytes) crc = table[(byte)crc ^ b] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] FillTable()
    {
        var table = new uint[Slices * 256];
        for (var i = 0; i < 256; i++) table[i] = Entry(i);
        for (var i = 256; i < table.Length; i++) table[i] = table[(byte)table[i - 256]] ^ (table[i - 256] >> 8);
        return table;
    }

    private static uint Entry(int index)
    {
        var entry = (uint)index;
        for (var bit = 0; bit < 8; bit++) entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ 0xEDB88320;
        return entry;
    }
}
