using Intake.Vietnamese;

namespace Intake.Comparing;

/// <summary>Đoạn nào của bản sau ứng với đoạn nào của bản trước.</summary>
/// <param name="Before">Place in the earlier list, from 0; null for a paragraph that was added.</param>
/// <param name="After">Place in the later list, from 0; null for a paragraph that was removed.</param>
public sealed record AlignedParagraph(int? Before, int? After)
{
    /// <summary>Least share of words that two paragraphs have in common to count as one that was rewritten.</summary>
    private const double LeastLikeness = 0.4;

    /// <summary>A stretch with more pairs than this (a text replaced as a whole) is matched in order, not by likeness.</summary>
    private const int MostPairs = 250_000;

    /// <summary>
    /// Every paragraph of both lists once, in reading order: the unchanged ones hold the order, and what lies between them is
    /// paired by the words in common. A paragraph that moved stands twice, removed at one place and added at the other.
    /// </summary>
    public static IReadOnlyList<AlignedParagraph> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var places = Alignment.Of(before, after);
        var aligned = new List<AlignedParagraph>();
        var (b, a) = (0, 0);
        for (var i = 0; i < before.Count; i++)
        {
            if (places[i] < 0) continue;
            aligned.AddRange(Between(before, after, b..i, a..places[i]));
            aligned.Add(new(i, places[i]));
            (b, a) = (i + 1, places[i] + 1);
        }
        aligned.AddRange(Between(before, after, b..before.Count, a..after.Count));
        return aligned;
    }

    /// <summary>Alignment of the two stretches with the greatest sum of likeness; pairs below <see cref="LeastLikeness"/> are no pairs.</summary>
    private static IEnumerable<AlignedParagraph> Between(IReadOnlyList<string> before, IReadOnlyList<string> after, Range removed, Range added)
    {
        var (b, nb) = removed.GetOffsetAndLength(before.Count);
        var (a, na) = added.GetOffsetAndLength(after.Count);
        var gains = (long)nb * na <= MostPairs ? Gains([.. before.Skip(b).Take(nb).Select(WordsOf)], [.. after.Skip(a).Take(na).Select(WordsOf)]) : null;
        var (i, j) = (0, 0);
        while (i < nb && j < na)
        {
            if (gains is null || gains[i, j].IsPair) yield return new(b + i++, a + j++);
            else if (gains[i + 1, j].Sum >= gains[i, j + 1].Sum) yield return new(b + i++, null);
            else yield return new(null, a + j++);
        }
        for (; i < nb; i++) yield return new(b + i, null);
        for (; j < na; j++) yield return new(null, a + j);
    }

    /// <summary>For each pair of suffixes the greatest sum of likeness, and whether their first paragraphs are then paired.</summary>
    private static (double Sum, bool IsPair)[,] Gains(Dictionary<string, int>[] before, Dictionary<string, int>[] after)
    {
        var gains = new (double Sum, bool IsPair)[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                var likeness = Likeness(before[i], after[j]);
                var paired = likeness < LeastLikeness ? 0 : likeness + gains[i + 1, j + 1].Sum;
                var apart = Math.Max(gains[i + 1, j].Sum, gains[i, j + 1].Sum);
                gains[i, j] = paired > apart ? (paired, true) : (apart, false);
            }
        }
        return gains;
    }

    /// <summary>Share of the words that both have, from 0 to 1 (Dice).</summary>
    private static double Likeness(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var (few, many) = one.Count <= other.Count ? (one, other) : (other, one);
        var common = few.Sum(word => Math.Min(word.Value, many.GetValueOrDefault(word.Key)));
        var all = one.Values.Sum() + other.Values.Sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Dictionary<string, int> WordsOf(string paragraph) =>
        WrittenPieces.Of(Folding.Fold(paragraph)).Where(p => char.IsLetterOrDigit(p[0])).CountBy(p => p).ToDictionary();
}
