using DiffPlex;

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
        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, WrittenPieces.Instance);
        var stretches = new List<Stretch>();
        var (b, a) = (0, 0);
        foreach (var block in difference.DiffBlocks)
        {
            stretches.Add(Stretch.Same(Text(difference.PiecesOld, b, block.DeleteStartA)));
            stretches.Add(new(Text(difference.PiecesOld, block.DeleteStartA, b = block.DeleteStartA + block.DeleteCountA), Text(difference.PiecesNew, block.InsertStartB, a = block.InsertStartB + block.InsertCountB), IsSame: false));
        }
        stretches.Add(Stretch.Same(Text(difference.PiecesNew, a, difference.PiecesNew.Count)));
        return [.. Joined(stretches).SelectMany(s => s.Pieces)];
    }

    private static string Text(IReadOnlyList<string> pieces, int from, int to) => string.Concat(pieces.Skip(from).Take(to - from));

    /// <summary>Without islands: a few words that are the same by chance, between two changes, become part of one.</summary>
    private static List<Stretch> Joined(List<Stretch> stretches)
    {
        var joined = new List<Stretch>();
        for (var i = 0; i < stretches.Count; i++)
        {
            var next = stretches[i];
            var isIsland = next.IsSame && i > 0 && i < stretches.Count - 1 && WordsIn(next.Before) < WordsTooFewToKeep;
            if (joined is [.., { IsSame: false } last] && (isIsland || !next.IsSame))
                joined[^1] = new(last.Before + next.Before, last.After + next.After, IsSame: false);
            else joined.Add(next);
        }
        return joined;
    }

    private static int WordsIn(string text) => WrittenPieces.Of(text).Count(p => char.IsLetterOrDigit(p[0]));

    private sealed record Stretch(string Before, string After, bool IsSame)
    {
        public static Stretch Same(string text) => new(text, text, IsSame: true);

        public IEnumerable<ComparedPiece> Pieces => IsSame
            ? Of(Before, PieceFate.Kept)
            : [.. Of(Before, PieceFate.Removed), .. Of(After, PieceFate.Added)];

        private static IEnumerable<ComparedPiece> Of(string text, PieceFate fate) => text.Length == 0 ? [] : [new(text, fate)];
    }
}
