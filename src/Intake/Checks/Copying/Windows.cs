namespace Intake.Checks.Copying;

/// <summary>Đoạn giống hệt nhau trong hai bài, tính bằng tiếng.</summary>
internal readonly record struct CommonSpan(int First, int Second, int Length);

/// <summary>Mọi cửa sổ chữ có độ dài cố định của một bài, để tìm đoạn chung với bài khác.</summary>
internal sealed class Windows
{
    private const ulong Base = 1_000_003;

    private readonly int width;
    private readonly ulong[] hashes;
    private readonly Dictionary<ulong, int> firstAt;

    public Windows(CopyableText text, int width)
    {
        (Text, this.width) = (text, width);
        hashes = [.. Hashes(text.Syllables, width)];
        firstAt = new(hashes.Length);
        foreach (var (at, hash) in hashes.Index()) firstAt.TryAdd(hash, at);
    }

    public CopyableText Text { get; }

    /// <summary>Maximal common spans in the order of the second text; each place is visited once, so a text that repeats itself costs no more.</summary>
    public IEnumerable<CommonSpan> SharedWith(Windows second)
    {
        for (var at = 0; at < second.hashes.Length;)
        {
            var length = firstAt.TryGetValue(second.hashes[at], out var here) ? LengthFrom(here, second, at) : 0;
            if (length >= width) yield return new CommonSpan(here, at, length);
            at += length >= width ? length : 1;
        }
    }

    private int LengthFrom(int here, Windows second, int there)
    {
        var (mine, theirs) = (Text.Syllables, second.Text.Syllables);
        var length = 0;
        while (here + length < mine.Count && there + length < theirs.Count && mine[here + length] == theirs[there + length]) length++;
        return length;
    }

    /// <summary>Rolling polynomial hash, modulo 2^64; a collision is caught by comparing the syllables themselves.</summary>
    private static IEnumerable<ulong> Hashes(IReadOnlyList<string> syllables, int width)
    {
        var (hash, outgoing) = (0UL, 1UL);
        for (var i = 1; i < width; i++) outgoing *= Base;
        for (var at = 0; at < syllables.Count; at++)
        {
            if (at >= width) hash -= outgoing * Code(syllables[at - width]);
            hash = (hash * Base) + Code(syllables[at]);
            if (at + 1 >= width) yield return hash;
        }
    }

    /// <summary>FNV-1a; the runtime's own string hash differs from run to run.</summary>
    private static ulong Code(string syllable) =>
        syllable.Aggregate(14695981039346656037UL, (hash, c) => (hash ^ c) * 1099511628211UL);
}
