using System.Buffers.Binary;
using System.Text;

namespace Intake.Word.Zip;

/// <summary>Thư mục trung tâm của tệp ZIP, đọc thẳng từ byte và đối chiếu với từng mục.</summary>
/// <remarks>
/// The framework's archive hides local headers and offsets, which is where two readers can be made to see two different
/// files. Layout: APPNOTE.TXT 4.3 (signatures and offsets below are from there). Nothing is inflated here.
/// </remarks>
internal static class ZipDirectory
{
    private const uint LocalHeader = 0x04034B50, CentralHeader = 0x02014B50, EndOfDirectory = 0x06054B50;
    private const int LocalLength = 30, CentralLength = 46, EndLength = 22, LongestComment = 65535;
    private const uint SizeIsInExtra = uint.MaxValue;

    /// <summary>All entries, in the order of the directory.</summary>
    /// <exception cref="GateException">The directory is broken, too long, encrypted or ambiguous.</exception>
    public static IReadOnlyList<ZipEntry> Read(ReadOnlySpan<byte> file)
    {
        var end = FindEnd(file);
        int count = UInt16(file, end + 10), at = Offset(file, end + 16), stop = at + Offset(file, end + 12);
        if (count > GateLimits.Entries) throw new GateException(RefusalCode.TooManyEntries);
        if (count == 0 || stop > end) throw new GateException(RefusalCode.Corrupt);

        var entries = new List<ZipEntry>(count);
        for (var i = 0; i < count; i++) entries.Add(ReadEntry(file, ref at));
        if (at != stop) throw new GateException(RefusalCode.Corrupt);
        RequireOneReading(entries, stop: Offset(file, end + 16));
        return entries;
    }

    /// <summary>What nobody inflates here others may: pictures count by what they claim. Asked last, for a claim that was found to be a lie is more than too large.</summary>
    /// <exception cref="GateException">They claim too much.</exception>
    public static void RequireModestClaims(IReadOnlyList<ZipEntry> entries)
    {
        if (entries.Any(e => e.Size > GateLimits.ClaimedBytes) || entries.Sum(e => e.Size) > GateLimits.ClaimedBytes) throw new GateException(RefusalCode.TooLargeExpanded);
    }

    /// <summary>The last end record, as every reader looks for it: from the end backwards.</summary>
    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        var lowest = Math.Max(0, file.Length - EndLength - LongestComment);
        for (var at = file.Length - EndLength; at >= lowest; at--)
            if (UInt32(file, at) == EndOfDirectory) return at;
        throw new GateException(RefusalCode.Corrupt);
    }

    private static ZipEntry ReadEntry(ReadOnlySpan<byte> file, ref int at)
    {
        if (UInt32(file, at) != CentralHeader) throw new GateException(RefusalCode.Corrupt);
        int flags = UInt16(file, at + 8), method = UInt16(file, at + 10);
        int nameLength = UInt16(file, at + 28), extraLength = UInt16(file, at + 30), commentLength = UInt16(file, at + 32);
        var name = Slice(file, at + CentralLength, nameLength);
        var extra = Slice(file, at + CentralLength + nameLength, extraLength);
        var (packed, size) = Sizes(file, at, extra);
        var start = Offset(file, at + 42);
        var data = CheckLocalHeader(file, start, name, flags);
        if (data + (long)packed > file.Length) throw new GateException(RefusalCode.Corrupt);

        var entry = new ZipEntry(Encoding.UTF8.GetString(name), method, UInt32(file, at + 16), packed, size, start, data);
        at += CentralLength + nameLength + extraLength + commentLength;
        return entry;
    }

    /// <summary>Sizes from the header, or from the ZIP64 field (id 1) that some writers add even to small files.</summary>
    private static (int Packed, long Size) Sizes(ReadOnlySpan<byte> file, int at, ReadOnlySpan<byte> extra)
    {
        uint packed = UInt32(file, at + 20), size = UInt32(file, at + 24);
        if (packed != SizeIsInExtra && size != SizeIsInExtra) return (Small(packed), size);

        for (var i = 0; i + 4 <= extra.Length; i += 4 + UInt16(extra, i + 2))
        {
            if (UInt16(extra, i) != 1) continue;
            var longSize = size == SizeIsInExtra ? UInt64(extra, i + 4) : size;
            var longPacked = packed == SizeIsInExtra ? UInt64(extra, size == SizeIsInExtra ? i + 12 : i + 4) : packed;
            return (Small(longPacked), (long)Math.Min(longSize, long.MaxValue));
        }
        throw new GateException(RefusalCode.Corrupt);
    }

    /// <summary>The offset of the packed bytes; the local header must name the same entry.</summary>
    private static int CheckLocalHeader(ReadOnlySpan<byte> file, int start, ReadOnlySpan<byte> name, int flags)
    {
        if (UInt32(file, start) != LocalHeader) throw new GateException(RefusalCode.Corrupt);
        if (((flags | UInt16(file, start + 6)) & 1) != 0) throw new GateException(RefusalCode.Encrypted);
        int nameLength = UInt16(file, start + 26), extraLength = UInt16(file, start + 28);
        if (!Slice(file, start + LocalLength, nameLength).SequenceEqual(name)) throw new GateException(RefusalCode.Corrupt);
        return start + LocalLength + nameLength + extraLength;
    }

    /// <summary>Nothing before the first entry, no two entries over the same bytes, no name twice (part names ignore case).</summary>
    private static void RequireOneReading(List<ZipEntry> entries, int stop)
    {
        var next = 0;
        foreach (var entry in entries.OrderBy(e => e.Start))
        {
            if (next == 0 && entry.Start != 0) throw new GateException(RefusalCode.NotDocx);
            if (entry.Start < next) throw new GateException(RefusalCode.TooLargeExpanded);
            next = entry.Data + entry.PackedSize;
        }
        if (next > stop) throw new GateException(RefusalCode.Corrupt);
        if (entries.DistinctBy(e => e.Name, StringComparer.OrdinalIgnoreCase).Count() != entries.Count)
            throw new GateException(RefusalCode.DuplicateEntry);
    }

    private static int Small(ulong value) => value <= GateLimits.FileBytes ? (int)value : throw new GateException(RefusalCode.Corrupt);

    private static int Offset(ReadOnlySpan<byte> file, int at) => Small(UInt32(file, at));

    private static ushort UInt16(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(file, at, 2));

    private static uint UInt32(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(file, at, 4));

    private static ulong UInt64(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt64LittleEndian(Slice(file, at, 8));

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> file, int at, int length) =>
        at >= 0 && length <= file.Length - at ? file.Slice(at, length) : throw new GateException(RefusalCode.Corrupt);
}
