using System.Collections.Frozen;

namespace Intake.Checks.Balance;

/// <summary>Bảng cụm từ, tìm cụm dài trước: "tháo gỡ khó khăn" không phải là "khó khăn".</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class Phrases<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> meanings;
    private readonly int longest;

    /// <param name="phrases">Phrases as folded syllables parted by one space.</param>
    public Phrases(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var all = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        longest = all.Keys.Max(p => p.Count(c => c == ' ') + 1);
        meanings = all.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The phrases of the text in order, none overlapping; <c>At</c> counts syllables. Breaks (null) are never crossed.</summary>
    public IEnumerable<(int At, int Length, T Meaning)> In(IReadOnlyList<string?> syllables)
    {
        for (var at = 0; at < syllables.Count;)
        {
            var (length, meaning) = LongestAt(syllables, at);
            if (length > 0) yield return (at, length, meaning!);
            at += Math.Max(1, length);
        }
    }

    private (int Length, T? Meaning) LongestAt(IReadOnlyList<string?> syllables, int at)
    {
        var words = syllables.Skip(at).Take(longest).TakeWhile(s => s is not null).ToArray();
        for (var length = words.Length; length > 0; length--)
            if (meanings.TryGetValue(string.Join(' ', words, 0, length), out var meaning)) return (length, meaning);
        return (0, default);
    }
}
