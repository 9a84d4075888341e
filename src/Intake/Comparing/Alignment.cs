namespace Intake.Comparing;

/// <summary>Ghép hai dãy chữ: mỗi phần tử của dãy trước đứng ở đâu trong dãy sau, giữ nguyên thứ tự.</summary>
/// <remarks>
/// Equal ends first, then what stands once in both sequences (the longest run of it in order), then the gaps between. A small gap is
/// aligned best, a large one as far as it goes; so no input takes quadratic time.
/// </remarks>
internal static class Alignment
{
    /// <summary>Cells of the table for one gap: two gaps of a thousand paragraphs.</summary>
    private const long LargestTable = 1_000_000;

    /// <summary>For each element of <paramref name="before"/> its place in <paramref name="after"/>, or -1.</summary>
    public static int[] Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var places = new int[before.Count];
        Array.Fill(places, -1);
        var gaps = new Stack<Gap>([new Gap(0, before.Count, 0, after.Count)]);
        while (gaps.TryPop(out var gap))
        {
            gap = TrimEnds(gap, before, after, places);
            if (gap.IsEmpty) continue;
            var anchors = Anchors(gap, before, after);
            if (anchors.Count == 0) FillGap(gap, before, after, places);
            else Split(gap, anchors, places, gaps);
        }
        return places;
    }

    private static Gap TrimEnds(Gap gap, IReadOnlyList<string> before, IReadOnlyList<string> after, int[] places)
    {
        var (from, to, start, end) = gap;
        while (from < to && start < end && before[from] == after[start]) places[from++] = start++;
        while (from < to && start < end && before[to - 1] == after[end - 1]) places[--to] = --end;
        return new Gap(from, to, start, end);
    }

    /// <summary>Pairs of what stands exactly once on either side, in rising order on both.</summary>
    private static List<(int Before, int After)> Anchors(Gap gap, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var places = OnlyOnes(after, gap.Start, gap.End);
        var pairs = OnlyOnes(before, gap.From, gap.To).Where(p => places.ContainsKey(p.Key)).Select(p => (Before: p.Value, After: places[p.Key])).OrderBy(p => p.Before).ToList();
        return LongestRise(pairs);
    }

    private static Dictionary<string, int> OnlyOnes(IReadOnlyList<string> texts, int from, int to)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = from; i < to; i++) places[texts[i]] = places.ContainsKey(texts[i]) ? -1 : i;
        return places.Where(p => p.Value >= 0).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
    }

    private static List<(int Before, int After)> LongestRise(List<(int Before, int After)> pairs)
    {
        var ends = new List<int>();                        // index of the pair with the smallest end, for each length
        var previous = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[ends[middle]].After < pairs[i].After) low = middle + 1;
                else high = middle;
            }
            previous[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }
        var rise = new List<(int, int)>();
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = previous[i]) rise.Add(pairs[i]);
        rise.Reverse();
        return rise;
    }

    private static void Split(Gap gap, List<(int Before, int After)> anchors, int[] places, Stack<Gap> gaps)
    {
        var (from, start) = (gap.From, gap.Start);
        foreach (var (before, after) in anchors)
        {
            places[before] = after;
            gaps.Push(new Gap(from, before, start, after));
            (from, start) = (before + 1, after + 1);
        }
        gaps.Push(new Gap(from, gap.To, start, gap.End));
    }

    /// <summary>The longest common subsequence of what stands more than once; the first of each where the table would be too large.</summary>
    private static void FillGap(Gap gap, IReadOnlyList<string> before, IReadOnlyList<string> after, int[] places)
    {
        int rows = gap.To - gap.From, columns = gap.End - gap.Start;
        if ((long)rows * columns > LargestTable) return;
        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
                longest[i, j] = before[gap.From + i] == after[gap.Start + j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (before[gap.From + i] == after[gap.Start + j]) places[gap.From + i++] = gap.Start + j++;
            else if (longest[i + 1, j] > longest[i, j + 1]) i++;
            else j++;
        }
    }

    /// <summary>What is still to be aligned: from, to of the one; start, end of the other.</summary>
    private readonly record struct Gap(int From, int To, int Start, int End)
    {
        public bool IsEmpty => From == To || Start == End;
    }
}
