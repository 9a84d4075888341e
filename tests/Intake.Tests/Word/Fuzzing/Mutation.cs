using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Intake.Tests.Word.Fuzzing;

/// <summary>Làm hỏng một tệp Word hợp lệ theo một hạt giống: the same seed, the same file.</summary>
internal sealed class Mutation(int seed)
{
    private const int MostSteps = 4;
    private readonly Random _random = new(seed);

    public byte[] Of(IReadOnlyList<byte[]> valid)
    {
        var file = Pick(valid);
        for (var steps = _random.Next(1, MostSteps + 1); steps > 0; steps--)
            file = _random.Next(10) switch
            {
                0 => Bytes(file),
                1 => Headers(file),
                2 => Entries(file),
                _ => Xml(file),
            };
        return file;
    }

    /// <summary>Bytes turned, lost, doubled, or the file cut short.</summary>
    private byte[] Bytes(byte[] file)
    {
        if (file.Length < 2) return file;
        int from = _random.Next(file.Length), to = Math.Min(file.Length, from + _random.Next(1, 64));
        var copy = (byte[])file.Clone();
        switch (_random.Next(4))
        {
            case 0: copy[from] ^= (byte)(1 << _random.Next(8)); return copy;
            case 1: _random.NextBytes(copy.AsSpan(from..to)); return copy;
            case 2: return [.. file[..from], .. file[to..]];
            default: return [.. file[..to], .. file[from..]];
        }
    }

    /// <summary>A field of a ZIP header set to a number that does not fit.</summary>
    private byte[] Headers(byte[] file)
    {
        var starts = Enumerable.Range(0, Math.Max(0, file.Length - 4)).Where(i => file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] < 8).ToList();
        if (starts.Count == 0) return file;
        var copy = (byte[])file.Clone();
        var at = Pick(starts) + _random.Next(4, 46);
        uint value = Pick<uint>([0, 1, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF, (uint)file.Length, (uint)_random.Next()]);
        if (at + 4 <= copy.Length) BinaryPrimitives.WriteUInt32LittleEndian(copy.AsSpan(at), value);
        return copy;
    }

    /// <summary>An entry dropped, doubled, renamed, emptied, or given the content of another.</summary>
    private byte[] Entries(byte[] file)
    {
        if (Unpack(file) is not { Count: > 1 } entries) return file;
        var at = _random.Next(entries.Count);
        switch (_random.Next(5))
        {
            case 0: entries.RemoveAt(at); break;
            case 1: entries.Add(entries[at]); break;
            case 2: entries[at] = (Pick(Tokens.Names), entries[at].Content); break;
            case 3: entries[at] = (entries[at].Name, []); break;
            default: entries[at] = (entries[at].Name, Pick(entries).Content); break;
        }
        return Pack(entries);
    }

    private byte[] Xml(byte[] file)
    {
        if (Unpack(file) is not { Count: > 0 } entries) return file;
        var written = Enumerable.Range(0, entries.Count).Where(i => entries[i].Name.EndsWith("xml", StringComparison.Ordinal) || entries[i].Name.EndsWith("rels", StringComparison.Ordinal)).ToList();
        if (written.Count == 0) return file;

        var main = written.Find(i => entries[i].Name.EndsWith("document.xml", StringComparison.Ordinal));
        var at = _random.Next(2) == 0 ? main : Pick(written);
        var tokens = Tokens.Cut(Encoding.UTF8.GetString(entries[at].Content));
        for (var changes = _random.Next(1, 6); changes > 0 && tokens.Count > 2; changes--) Tokens.Change(tokens, _random);
        entries[at] = (entries[at].Name, Encoding.UTF8.GetBytes(string.Concat(tokens)));
        return Pack(entries);
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private static List<(string Name, byte[] Content)>? Unpack(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file));
            return [.. zip.Entries.Where(e => e.FullName.Length > 0).Select(e => (e.FullName, Inflate(e)))];
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;         // an earlier step broke the package: it stays as it is
        }
    }

    private static byte[] Inflate(ZipArchiveEntry entry)
    {
        const int most = 1 << 20;
        using var stream = entry.Open();
        var content = new byte[Math.Min(most, Math.Max(0, entry.Length))];
        return content[..stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false)];
    }

    private static byte[] Pack(List<(string Name, byte[] Content)> entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        return bytes.ToArray();
    }
}
