using Intake.Comparing;
using Intake.Vietnamese;

namespace Intake.Word.Comments;

/// <summary>Đoạn nào của bản cũ là đoạn nào của bản mới.</summary>
internal sealed class ParagraphPairing
{
    /// <summary>Share of words in common from which a paragraph is a rewriting of another.</summary>
    private const double Alike = 0.4;

    /// <summary>Paragraphs to compare one with, nearest first.</summary>
    private const int MostCompared = 400;

    /// <summary>A shorter text may stand anywhere by chance.</summary>
    private const int FewestWords = 4;

    private readonly DraftText _before, _after;
    private readonly int[] _places;
    private readonly HashSet<int> _taken;
    private readonly Dictionary<string, List<int>> _free;
    private readonly Dictionary<int, int> _moved = [];

    public ParagraphPairing(DraftText before, DraftText after)
    {
        (_before, _after) = (before, after);
        List<string> old = [.. before.Paragraphs.Select(p => Plain(p.Text))], now = [.. after.Paragraphs.Select(p => Plain(p.Text))];
        _places = Alignment.Of(old, now);
        _taken = [.. _places.Where(p => p >= 0)];
        _free = Enumerable.Range(0, now.Count).Where(i => !_taken.Contains(i)).GroupBy(i => now[i]).ToDictionary(g => g.Key, g => g.ToList());
        Keep(old);
    }

    /// <summary>The paragraph of the new version that stands for paragraph <paramref name="number"/> (from 1) of the old one.</summary>
    public Pair Of(int number)
    {
        var index = number - 1;
        if (_places[index] >= 0) return new Pair(_places[index] + 1, IsSame: true, HasMoved: false);
        if (_moved.TryGetValue(index, out var moved)) return new Pair(moved + 1, IsSame: true, HasMoved: true);
        return MostAlike(index) is var (rewritten, isBetween) ? new Pair(rewritten + 1, IsSame: false, HasMoved: !isBetween) : new Pair(null, IsSame: false, HasMoved: false);
    }

    /// <summary>Where a text of some words stands in a new or changed paragraph, nearest first.</summary>
    public CommentPlace? FindElsewhere(string text, int number)
    {
        var words = text.Trim();
        if (WordCount.Of(words) < FewestWords) return null;
        foreach (var index in Free(number - 1))
            if (_after.Paragraphs[index].Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at) return CommentPlace.Selection(index + 1, at, at + words.Length);
        return null;
    }

    /// <summary>A paragraph that stands out of order goes to the first equal one that is free.</summary>
    private void Keep(List<string> old)
    {
        for (var i = 0; i < old.Count; i++)
        {
            if (_places[i] >= 0 || old[i].Length == 0 || !_free.TryGetValue(old[i], out var equal) || equal.Count == 0) continue;
            _moved[i] = equal[0];
            _taken.Add(equal[0]);
            equal.RemoveAt(0);
        }
    }

    /// <summary>First among those between the same neighbours, then anywhere.</summary>
    private (int Index, bool IsBetween)? MostAlike(int index)
    {
        int low = index - 1, high = index + 1;
        while (low >= 0 && _places[low] < 0) low--;
        while (high < _places.Length && _places[high] < 0) high++;
        int first = low < 0 ? 0 : _places[low] + 1, last = high < _places.Length ? _places[high] - 1 : _after.Paragraphs.Count - 1;
        var words = Words(_before.Paragraphs[index].Text);
        var alike = Free(index).Select(i => (Index: i, IsBetween: i >= first && i <= last, Share: Share(words, Words(_after.Paragraphs[i].Text))))
            .Where(c => c.Share >= Alike).OrderByDescending(c => c.IsBetween).ThenByDescending(c => c.Share).ToList();
        return alike.Count > 0 ? (alike[0].Index, alike[0].IsBetween) : null;
    }

    private IEnumerable<int> Free(int index) =>
        Enumerable.Range(0, _after.Paragraphs.Count).Where(i => !_taken.Contains(i)).OrderBy(i => Math.Abs(i - index)).Take(MostCompared);

    /// <summary>Words in common, each as often as in both, of the words of both (Dice).</summary>
    private static double Share(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var all = one.Values.Sum() + other.Values.Sum();
        return all == 0 ? 0 : 2.0 * one.Sum(w => Math.Min(w.Value, other.GetValueOrDefault(w.Key))) / all;
    }

    private static Dictionary<string, int> Words(string text) =>
        Folding.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>The text as the eye sees it: blanks of any kind and number are one.</summary>
    private static string Plain(string text) => string.Join(' ', Folding.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Một đoạn cũ và đoạn mới ứng với nó.</summary>
/// <param name="Number">Of the paragraph in the new version, from 1; null when there is none.</param>
/// <param name="IsSame">It reads the same.</param>
/// <param name="HasMoved">It no longer stands between the same neighbours.</param>
internal sealed record Pair(int? Number, bool IsSame, bool HasMoved);
