namespace Intake.Checks.Indicators;

/// <summary>Tỷ lệ phần trăm so với các số mà nó được tính ra: "45/60 cuộc, đạt 80%".</summary>
internal static class Percentages
{
    /// <summary>Further from what the parts give, the percentage is of something else.</summary>
    private const decimal FarthestOfFraction = 30m, FarthestOfPair = 10m;
    private const decimal Loose = 5m;

    /// <summary>Words that give a share of what was said just before.</summary>
    private static readonly HashSet<string> Giving = ["đạt", "bằng", "chiếm", "tương", "đương", "tức", "nghĩa", "là", "tỷ", "lệ", "hay", "ứng", "với", "khoảng", "gần", "hơn", "trên", "đã", "mới", "tới", "được"];
    /// <summary>One of these has to be there: a bare percentage may be of something else.</summary>
    private static readonly HashSet<string> Shares = ["đạt", "bằng", "chiếm", "đương", "tức", "là", "hay", "ứng", "lệ"];
    /// <summary>Words after the percentage that name the whole once more.</summary>
    private static readonly HashSet<string> Wholes = ["chương", "trình", "kế", "hoạch", "chỉ", "tiêu", "yêu", "cầu", "đề", "ra", "năm", "giao"];
    /// <summary>"1.500 cán bộ, trong đó có 1.200 người".</summary>
    private static readonly HashSet<string> Counters = ["người", "đồng", "trường", "đơn"];
    private static readonly HashSet<string> Goals = ["chỉ", "kế", "dự"];

    /// <summary>Every percentage of a sentence that its own parts contradict.</summary>
    public static IEnumerable<Mismatch> In(IReadOnlyList<Figure> sentence, IReadOnlyList<Figure> around)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var share = sentence[i];
            if (!share.Amount.IsPercent || share.IsEnd || share.Amount.Rounding == Rounding.Bound || IsComparison(share)) continue;
            if (Expected(sentence, i) is not { } parts || parts.Whole == 0) continue;
            var right = parts.Part / parts.Whole * 100;
            if (Fits(share.Amount, right) || Math.Abs(share.Amount.Value - right) > parts.Farthest || (share.Amount.Value > 100) != (right > 100)) continue;
            if (!parts.IsFraction && IsExplained(share.Amount, around)) continue;
            yield return new Mismatch(share.Paragraph, Quote(parts.First, share), share.Text, decimal.Round(right, 1));
        }
    }

    private static (decimal Part, decimal Whole, decimal Farthest, bool IsFraction, Figure First)? Expected(IReadOnlyList<Figure> sentence, int at)
    {
        if (at + 1 < sentence.Count && sentence[at + 1] is { Atom: { OutOf: { } bottom, Sign: '(' } } enclosed) return (enclosed.Amount.Value, bottom, FarthestOfFraction, true, enclosed);
        if (at == 0 || !GivesShare(sentence[at])) return null;
        var last = sentence[at - 1];
        if (last.IsEnd || last.Amount.IsPercent) return null;
        if (last.Atom.OutOf is { } whole && NamesWhole(sentence[at], last)) return (last.Amount.Value, whole, FarthestOfFraction, true, last);
        if (at + 1 < sentence.Count && IsGoal(sentence[at], sentence[at + 1], last)) return (last.Amount.Value, sentence[at + 1].Amount.Value, FarthestOfPair, false, last);
        if (at < 2 || last.Atom.OutOf is not null || sentence[at - 2] is not { Atom.OutOf: null } first || first.IsEnd || first.Amount.Unit != last.Amount.Unit) return null;
        if (!NamesWhole(sentence[at], first, last)) return null;
        if (last.Lead is [{ Word: "trên" }, ..]) return (first.Amount.Value, last.Amount.Value, FarthestOfPair, false, first);
        return last.Amount.Value < first.Amount.Value && CountTheSame(first, last) ? (last.Amount.Value, first.Amount.Value, FarthestOfPair, false, first) : null;
    }

    private static bool GivesShare(Figure share) =>
        share.Lead.Count <= 4 && share.Lead.All(a => a.IsTo || a.Words.All(Giving.Contains)) && (share.Lead.Any(a => Shares.Contains(a.Word)) || (share.Right.Count == 0 && share.Lead.Count == 0));

    /// <summary>"đạt 97% số hồ sơ tiếp nhận" says again what was counted; "đạt 97% đúng hạn" is another share.</summary>
    private static bool NamesWhole(Figure share, params Figure[] parts) =>
        IndicatorWords.Of([.. share.Right.Where(a => !a.IsTime).SelectMany(a => a.Words)]).All(w => Wholes.Contains(w) || parts.Any(p => p.Words.Contains(w)));

    /// <summary>"kết nạp 86 đảng viên, đạt 107,5% chỉ tiêu 80 đảng viên".</summary>
    private static bool IsGoal(Figure share, Figure goal, Figure result) =>
        goal.Atom.Pause == Pause.None && goal.Amount.Unit == result.Amount.Unit && goal.Atom.OutOf is null && share.Right is [var first, ..] && Goals.Contains(first.Word) && CountTheSame(result, goal);

    /// <summary>The same word follows both numbers, or the part leaves it out.</summary>
    private static bool CountTheSame(Figure one, Figure other) =>
        one.Amount.Unit.Length > 0 || other.Right.Count == 0 || (one.Right is [var noun, ..] && (noun.Word == other.Right[0].Word || (Counters.Contains(other.Right[0].Word) && other.Lead is [{ Word: "trong" }, { Word: "đó" }, ..])));

    private static bool IsComparison(Figure share) =>
        share.Right.Any(a => a.Word is "so" or "kỳ" or "trước") || share.Lead.Any(a => a.Word is "tăng" or "giảm" or "vượt");

    private static bool Fits(Amount share, decimal right) =>
        Math.Abs(share.Value - right) < share.Step || (share.Rounding != Rounding.Exact && Math.Abs(share.Value - right) <= Loose);

    /// <summary>Two other numbers nearby give the percentage: it is their share.</summary>
    private static bool IsExplained(Amount share, IReadOnlyList<Figure> around) =>
        around.Any(part => !part.Amount.IsPercent && around.Any(whole => whole.Amount.Unit == part.Amount.Unit && whole.Amount.Value > 0 && whole != part && Fits(share, part.Amount.Value / whole.Amount.Value * 100)));

    private static string Quote(Figure first, Figure last) =>
        first.Atom.Start < last.Atom.Start ? first.Upto(last) : last.Upto(first);
}
