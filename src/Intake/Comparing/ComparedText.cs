namespace Intake.Comparing;

/// <summary>Một mẩu chữ: có ở cả hai bản, bị bỏ, hay được thêm.</summary>
public enum PieceFate { Kept, Removed, Added }

/// <summary>Một mẩu của đoạn văn đã so.</summary>
public sealed record ComparedPiece(string Text, PieceFate Fate);

/// <summary>So hai đoạn văn theo từng tiếng.</summary>
public static class ComparedText
{
    /// <summary>Words that stand alone between two changes make them harder to read, not easier: so few of them go with the changes.</summary>
    private const int WordsTooFewToKeep = 2;

    /// <summary>The pieces in reading order; what was removed stands before what was added in its place. Kept and removed ones make the text before, kept and added ones the text after.</summary>
    public static IReadOnlyList<ComparedPiece> Of(string before, string after)
    {
        string[] old = [.. WrittenPieces.Of(before)], now = [.. WrittenPieces.Of(after)];
        return [.. WithoutIslands(Stretches(Alignment.Of(old, now), old.Length, now.Length), old).SelectMany(s => s.Pieces(old, now))];
    }

    /// <summary>Kept and changed stretches by turns, which together are both texts.</summary>
    private static List<Stretch> Stretches(int[] places, int before, int after)
    {
        var stretches = new List<Stretch>();
        var last = new Stretch(0, 0, 0, 0, IsSame: true);
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] < 0) continue;
            if (i > last.To || places[i] > last.End)
            {
                stretches.Add(last);
                stretches.Add(new(last.To, i, last.End, places[i], IsSame: false));
                last = new(i, i, places[i], places[i], IsSame: true);
            }
            last = last with { To = i + 1, End = places[i] + 1 };
        }
        stretches.Add(last);
        if (last.To < before || last.End < after) stretches.Add(new(last.To, before, last.End, after, IsSame: false));
        return stretches;
    }

    /// <summary>A few words that are the same by chance, between two changes, become part of one.</summary>
    private static List<Stretch> WithoutIslands(List<Stretch> stretches, string[] old)
    {
        var joined = new List<Stretch>();
        for (var i = 0; i < stretches.Count; i++)
        {
            var next = stretches[i];
            var isIsland = next.IsSame && i > 0 && i < stretches.Count - 1 && WordsIn(old.AsSpan(next.From, next.To - next.From)) < WordsTooFewToKeep;
            if (joined is [.., { IsSame: false } last] && (isIsland || !next.IsSame)) joined[^1] = last with { To = next.To, End = next.End };
            else joined.Add(next);
        }
        return joined;
    }

    private static int WordsIn(ReadOnlySpan<string> pieces)
    {
        var words = 0;
        foreach (var piece in pieces) words += char.IsLetterOrDigit(piece[0]) ? 1 : 0;
        return words;
    }

    /// <summary>Pieces From to To of the one text stand where Start to End of the other do.</summary>
    private readonly record struct Stretch(int From, int To, int Start, int End, bool IsSame)
    {
        public IEnumerable<ComparedPiece> Pieces(string[] old, string[] now) => IsSame
            ? Of(old[From..To], PieceFate.Kept)
            : [.. Of(old[From..To], PieceFate.Removed), .. Of(now[Start..End], PieceFate.Added)];

        private static IEnumerable<ComparedPiece> Of(string[] pieces, PieceFate fate) => pieces.Length == 0 ? [] : [new(string.Concat(pieces), fate)];
    }
}
