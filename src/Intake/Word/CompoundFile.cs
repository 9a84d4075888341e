using System.Buffers.Binary;
using System.Text;

namespace Intake.Word;

/// <summary>Tệp ghép OLE, chỉ đủ để biết bên trong là gì và có mật khẩu không.</summary>
/// <remarks>Offsets are those of MS-CFB 2.2 (header), 2.3 (FAT) and 2.6.1 (directory entries, 128 bytes long and aligned to that).</remarks>
internal readonly ref struct CompoundFile(ReadOnlySpan<byte> file)
{
    private const int EntryLength = 128, NameLength = 64, EntryKind = 66, EntryStart = 116, EntrySize = 120;
    private const int SectorShift = 30, FirstDirectorySector = 48, MiniCutoff = 56, FirstFatSectors = 76, FatSectorsInHeader = 109, MiniSector = 64;
    private const byte Root = 5;
    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly ReadOnlySpan<byte> file = file;

    public bool IsOne => file.StartsWith(Signature);

    public bool Has(string stream) => FindEntry(stream) >= 0;

    /// <summary>The first bytes of a stream, at most a small sector of 64; empty when it is not there or cannot be found.</summary>
    public ReadOnlySpan<byte> StartOf(string stream)
    {
        if (FindEntry(stream) is not (>= 0 and var entry) || SectorSize is not (512 or 4096)) return [];
        var first = UInt32(entry + EntryStart);
        var at = UInt32(entry + EntrySize) >= UInt32(MiniCutoff) ? OffsetOf(first) : OffsetOfMini(first);
        return at >= 0 && at + MiniSector <= file.Length ? file.Slice((int)at, MiniSector) : [];
    }

    private int SectorSize => file.Length < 512 ? 0 : 1 << Math.Min((int)BinaryPrimitives.ReadUInt16LittleEndian(file[SectorShift..]), 20);

    private int FindEntry(string stream)
    {
        var name = Encoding.Unicode.GetBytes(stream + '\0');
        for (var at = 0; at + EntryLength <= file.Length; at += EntryLength)
            if (file[at..].StartsWith(name) && file[at + NameLength] == name.Length) return at;
        return -1;
    }

    /// <summary>The directory begins with the root; other entries of that name are left over from before.</summary>
    private int FindRoot() => OffsetOf(UInt32(FirstDirectorySector)) is var at && at + EntryLength <= file.Length && file[(int)at + EntryKind] == Root ? (int)at : -1;

    /// <summary>Small streams lie in 64-byte sectors inside the root's own stream, no further down its chain than the file has sectors.</summary>
    private long OffsetOfMini(uint mini)
    {
        if (FindRoot() is not (>= 0 and var root)) return -1;
        var place = mini * (long)MiniSector;
        if (place / SectorSize >= file.Length / SectorSize) return -1;
        var sector = (long)UInt32(root + EntryStart);
        for (var left = place / SectorSize; left > 0 && sector >= 0; left--) sector = Next(sector);
        return sector < 0 ? -1 : OffsetOf(sector) + place % SectorSize;
    }

    /// <summary>The sector after this one in its chain; -1 at its end, or beyond the part of the table that the header names.</summary>
    private long Next(long sector)
    {
        var entriesInSector = SectorSize / 4;
        if (sector / entriesInSector >= FatSectorsInHeader) return -1;
        var fat = OffsetOf(UInt32(FirstFatSectors + 4 * (int)(sector / entriesInSector)));
        var at = fat + 4 * (sector % entriesInSector);
        if (at < 0 || at + 4 > file.Length) return -1;
        var next = UInt32((int)at);
        return next < file.Length / SectorSize ? next : -1;
    }

    private long OffsetOf(long sector) => (sector + 1) * SectorSize;

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file[at..]);
}
