using System.Buffers.Binary;

namespace Intake.Checks.Background;

/// <summary>Đọc tuần tự các cột số của bảng nền.</summary>
internal ref struct ColumnReader(ReadOnlySpan<byte> rest)
{
    private ReadOnlySpan<byte> rest = rest;

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(sizeof(int)));

    public ReadOnlySpan<byte> Bytes(int count)
    {
        var bytes = rest[..count];
        rest = rest[count..];
        return bytes;
    }

    /// <summary>Seven bits a byte, low ones first; the high bit says that more follow.</summary>
    public int Number()
    {
        var (number, shift, at) = (0, 0, 0);
        for (; rest[at] >= 0x80; at++, shift += 7) number |= (rest[at] & 0x7F) << shift;
        number |= rest[at] << shift;
        rest = rest[(at + 1)..];
        return number;
    }

    public void SkipNumbers(int count)
    {
        for (var i = 0; i < count; i++) Number();
    }
}
