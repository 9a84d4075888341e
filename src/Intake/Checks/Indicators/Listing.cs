namespace Intake.Checks.Indicators;

/// <summary>Một chỉ tiêu kể theo từng loại: "67 xã, 45 phường và 2 đặc khu".</summary>
internal sealed record Listing(IReadOnlyList<Figure> Figures)
{
    private const int Fewest = 3, MostWords = 3;
    /// <summary>Two lists of the same things are of the same whole when their sums lie so near.</summary>
    private const decimal Farthest = 0.05m;

    public Figure First => Figures[0];
    public string Quote => First.Upto(Figures[^1]);
    public string Text => First.Written[First.Atom.Start..Figures[^1].Clause.End];

    /// <summary>The lists of a sentence.</summary>
    public static IEnumerable<Listing> In(IReadOnlyList<Figure> sentence)
    {
        for (int from = 0, to; from < sentence.Count; from = to)
        {
            for (to = from + 1; to < sentence.Count && IsItem(sentence[to - 1]) && IsItem(sentence[to]) && Follows(sentence[to]);) to++;
            if (to - from >= Fewest) yield return new Listing([.. sentence.Skip(from).Take(to - from)]);
        }
    }

    public bool Contradicts(Listing other)
    {
        if (Figures.Count != other.Figures.Count || Period.Compare(First.Period, other.First.Period) == Timing.Different) return false;
        if (First.Stance != other.First.Stance || First.Stance == Stance.Proposed) return false;
        var mine = Figures.ToLookup(Name, f => f.Amount.Value);
        if (!other.Figures.All(f => mine.Contains(Name(f))) || other.Figures.All(f => mine[Name(f)].Contains(f.Amount.Value))) return false;
        var (sum, others) = (Figures.Sum(f => f.Amount.Value), other.Figures.Sum(f => f.Amount.Value));
        return sum >= 20 && Math.Abs(sum - others) <= Farthest * sum;
    }

    private static string Name(Figure figure) => string.Join(' ', figure.Right.TakeWhile(a => a.Word is not ("và" or "cùng")).Select(a => a.Word));

    private static bool IsItem(Figure figure) =>
        figure is { Amount: { Unit: "", Rounding: Rounding.Exact }, Atom.OutOf: null, IsEnd: false } && figure.Right.TakeWhile(a => a.Word != "và").Count() is >= 1 and <= MostWords;

    private static bool Follows(Figure figure) =>
        figure.Lead.Count == 0 ? figure.Atom.Pause <= Pause.Comma : figure.Lead is [{ Word: "và" or "cùng" }] || figure.Lead.Count <= MostWords && figure.Lead[^1].Word == "và";
}
