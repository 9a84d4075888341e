using System.IO.Compression;
using System.Text;

namespace Intake.Checks.Background;

/// <summary>Bảng nền: mỗi tiếng, mỗi cặp tiếng gặp trong bao nhiêu văn bản hành chính, và véc-tơ nghĩa của nó.</summary>
/// <remarks>Numbers only, the same for every plan; layout and provenance in docs/decisions/0003-topic-tables.md.</remarks>
public sealed class BackgroundTerms
{
    private const string Resource = "Intake.Checks.Background.background.bin.br";
    private const ushort NoVector = ushort.MaxValue;
    private const ushort NotCounted = ushort.MaxValue;
    /// <summary>What an uncounted syllable or pair is taken for, just below the cut of the tables.</summary>
    private const int UnseenSyllableDocuments = 0, UnseenPairDocuments = 1;

    private static readonly Lazy<BackgroundTerms> Loaded = new(Load);

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ids;
    private readonly uint[] pairs;
    private readonly ushort[] documents;
    private readonly ushort[] rows;
    private readonly sbyte[] vectors;
    private readonly int allDocuments;
    private readonly int syllableCount;

    private BackgroundTerms(ref ColumnReader columns)
    {
        (allDocuments, Dimensions) = (columns.Int32(), columns.Int32());
        var nameBytes = columns.Int32();
        (syllableCount, var pairCount) = (columns.Int32(), columns.Int32());

        ids = Names(columns.Bytes(nameBytes), syllableCount);
        (documents, rows, pairs) = (new ushort[syllableCount + pairCount], new ushort[syllableCount + pairCount], new uint[pairCount]);
        var vectorCount = ReadCounts(ref columns);
        ReadPairs(ref columns);
        vectors = new sbyte[vectorCount * Dimensions];
        columns.Bytes(vectors.Length).CopyTo(System.Runtime.InteropServices.MemoryMarshal.AsBytes(vectors.AsSpan()));
    }

    /// <summary>The tables that ship with the assembly, read at first use.</summary>
    public static BackgroundTerms Shared => Loaded.Value;

    /// <summary>Length of a vector.</summary>
    public int Dimensions { get; }

    /// <summary>How rare <paramref name="term"/> (a folded syllable, or two with a space between) is in administrative articles: ln(all / (holding it + 1)).</summary>
    public double Rarity(ReadOnlySpan<char> term)
    {
        var unseen = term.Contains(' ') ? UnseenPairDocuments : UnseenSyllableDocuments;
        var at = IndexOf(term);
        return Math.Log(allDocuments / (1.0 + (at < 0 || documents[at] == NotCounted ? unseen : documents[at])));
    }

    /// <summary>The term's vector, empty when it has none.</summary>
    public ReadOnlySpan<sbyte> Vector(ReadOnlySpan<char> term)
    {
        var at = IndexOf(term);
        return at < 0 || rows[at] == NoVector ? [] : vectors.AsSpan(rows[at] * Dimensions, Dimensions);
    }

    private int IndexOf(ReadOnlySpan<char> term)
    {
        var space = term.IndexOf(' ');
        if (space < 0) return ids.TryGetValue(term, out var id) ? id : -1;
        if (!ids.TryGetValue(term[..space], out var left) || !ids.TryGetValue(term[(space + 1)..], out var right)) return -1;

        var at = Array.BinarySearch(pairs, Key(left, right));
        return at < 0 ? -1 : syllableCount + at;
    }

    private static uint Key(int left, int right) => ((uint)left << 16) | (uint)right;

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Names(ReadOnlySpan<byte> utf8, int count)
    {
        Dictionary<string, int> names = new(count, StringComparer.Ordinal);
        foreach (var name in Encoding.UTF8.GetString(utf8).Split('\n')) names.Add(name, names.Count);
        return names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Vectors lie in the order of the terms that have one, so a term's row is the count of those before it.</summary>
    private int ReadCounts(ref ColumnReader columns)
    {
        ushort vectorCount = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            var code = columns.Number();
            documents[i] = code == 0 ? NotCounted : (ushort)((code - 1) / 2);
            rows[i] = code != 0 && code % 2 == 0 ? vectorCount++ : NoVector;
        }
        return vectorCount;
    }

    private void ReadPairs(ref ColumnReader columns)
    {
        var (left, right) = (0, -1);
        var lefts = columns;
        columns.SkipNumbers(pairs.Length);
        for (var i = 0; i < pairs.Length; i++)
        {
            var step = lefts.Number();
            if (step > 0) (left, right) = (left + step, 0);
            right += columns.Number();
            pairs[i] = Key(left, right);
        }
    }

    private static BackgroundTerms Load()
    {
        using var packed = typeof(BackgroundTerms).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var unpacked = new MemoryStream(4 << 20);
        using (var brotli = new BrotliStream(packed, CompressionMode.Decompress)) brotli.CopyTo(unpacked);

        var columns = new ColumnReader(unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length));
        return new BackgroundTerms(ref columns);
    }
}
