using System.Buffers.Binary;

namespace Intake.Word.Volume.Importing;

/// <summary>Xóa dữ liệu về người chụp, máy ảnh, nơi chụp khỏi ảnh TIFF: giá trị được ghi đè bằng số không, mục bị bỏ khỏi danh mục.</summary>
/// <remarks>Nothing else moves (TIFF 6.0, section 2), so that the offsets of the pixels stay right.</remarks>
internal sealed class TiffTraces
{
    /// <summary>More directories than a scanned book has pages belong to nobody's picture.</summary>
    private const int MostDirectories = 1000;

    private const int Entry = 12, SubDirectories = 330;

    /// <summary>Bytes of a value by its type, 0 to 13.</summary>
    private static readonly int[] Sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

    /// <summary>Document name, description, make, model, page name, software, time, artist, computer, XMP, copyright, IPTC, Photoshop, Exif, GPS.</summary>
    private static readonly HashSet<int> Personal = [269, 270, 271, 272, 285, 305, 306, 315, 316, 700, 33432, 33723, 34377, Exif, Place];

    private const int Exif = 34665, Place = 34853, Interoperability = 40965;

    private readonly byte[] _tiff;
    private readonly HashSet<uint> _seen = [];
    private readonly Queue<uint> _directories = [];
    private long _left;

    private TiffTraces(byte[] tiff) => (_tiff, _left) = (tiff, tiff.Length);

    /// <summary>The picture without its traces; null when its directories do not add up.</summary>
    public static byte[]? Remove(byte[] picture)
    {
        var traces = new TiffTraces([.. picture]);
        try
        {
            traces.Clean();
            return traces._tiff;
        }
        catch (Exception broken) when (broken is ArgumentOutOfRangeException or OverflowException or InvalidDataException)
        {
            return null;
        }
    }

    private void Clean()
    {
        _directories.Enqueue(Number(4, 4));
        while (_directories.TryDequeue(out var at))
            if (at != 0 && IsNew(at)) CleanDirectory(checked((int)at));
    }

    /// <summary>What stays moves up, the next directory's place behind it; what is over is zero.</summary>
    private void CleanDirectory(int at)
    {
        var (count, kept) = ((int)Number(at, 2), 0);
        for (var i = 0; i < count; i++)
        {
            var entry = Bytes(at + 2 + (Entry * i), Entry).ToArray();
            var tag = (int)Number(at + 2 + (Entry * i), 2);
            if (Personal.Contains(tag))
            {
                Erase(at + 2 + (Entry * i), tag);
                continue;
            }
            if (tag == SubDirectories) FollowAll(at + 2 + (Entry * i));
            entry.CopyTo(Bytes(at + 2 + (Entry * kept++), Entry));
        }
        var next = Bytes(at + 2 + (Entry * count), 4).ToArray();
        _directories.Enqueue(Number(at + 2 + (Entry * count), 4));
        Bytes(at + 2 + (Entry * kept), (Entry * (count - kept)) + 4).Clear();
        next.CopyTo(Bytes(at + 2 + (Entry * kept), 4));
        Write(at, (ushort)kept);
    }

    /// <summary>Overwrites what an entry says, and the directory that it names.</summary>
    private void Erase(int entry, int tag)
    {
        var value = ValueOf(entry, out var length);
        if (tag is Exif or Place or Interoperability && Number(value, 4) is var named && IsNew(named))
        {
            var at = checked((int)named);
            var count = (int)Number(at, 2);
            for (var i = 0; i < count; i++) Erase(at + 2 + (Entry * i), (int)Number(at + 2 + (Entry * i), 2));
            Clear(at, 2 + (Entry * count) + 4);
        }
        Clear(value, length);
    }

    private void FollowAll(int entry)
    {
        var value = ValueOf(entry, out var length);
        for (var i = 0; i + 4 <= length; i += 4) _directories.Enqueue(Number(value + i, 4));
    }

    /// <summary>Where an entry's value stands: in its last four bytes if it fits there.</summary>
    private int ValueOf(int entry, out int length)
    {
        var type = (int)Number(entry + 2, 2);
        length = checked((int)(Number(entry + 4, 4) * (type < Sizes.Length ? Sizes[type] : throw new InvalidDataException())));
        return length <= 4 ? entry + 8 : checked((int)Number(entry + 8, 4));
    }

    private bool IsNew(uint directory) => _seen.Add(directory) && (_seen.Count <= MostDirectories ? true : throw new InvalidDataException());

    /// <summary>Values do not overlap: who erases more than the file holds is being led in circles.</summary>
    private void Clear(int at, int length)
    {
        if ((_left -= length) < 0) throw new InvalidDataException();
        Bytes(at, length).Clear();
    }

    private Span<byte> Bytes(int at, int length) => _tiff.AsSpan().Slice(at, length);

    private bool IsLittle => _tiff[0] == (byte)'I';

    private uint Number(int at, int size) => size == 2
        ? IsLittle ? BinaryPrimitives.ReadUInt16LittleEndian(Bytes(at, 2)) : BinaryPrimitives.ReadUInt16BigEndian(Bytes(at, 2))
        : IsLittle ? BinaryPrimitives.ReadUInt32LittleEndian(Bytes(at, 4)) : BinaryPrimitives.ReadUInt32BigEndian(Bytes(at, 4));

    private void Write(int at, ushort number)
    {
        if (IsLittle) BinaryPrimitives.WriteUInt16LittleEndian(Bytes(at, 2), number);
        else BinaryPrimitives.WriteUInt16BigEndian(Bytes(at, 2), number);
    }
}
