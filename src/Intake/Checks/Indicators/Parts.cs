namespace Intake.Checks.Indicators;

/// <summary>Các phần cộng lại so với tổng số: "156 kiến nghị, trong đó đất đai 84, môi trường 41, chế độ chính sách 36".</summary>
internal static class Parts
{
    /// <summary>How far the sum may lie from the total and still be meant to be it: for "gồm", and for "trong đó", which may leave parts out.</summary>
    private const decimal FarthestOfAll = 0.15m, FarthestOfSome = 0.1m;

    /// <summary>One person can be in several of these.</summary>
    private static readonly string[] Overlapping = ["nữ", "thanh niên", "đoàn viên", "tuổi", "trình độ", "dân tộc", "tôn giáo", "đại học", "hưu", "kiêm", "riêng", "lượt"];
    private static readonly HashSet<string> NoPart = ["tăng", "giảm", "so", "quân", "mỗi", "tích", "vượt", "đạt", "gấp", "đó"];

    /// <summary>Every total of a sentence that its parts contradict.</summary>
    public static IEnumerable<Mismatch> In(IReadOnlyList<Figure> sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            var opener = Opener(sentence[i - 1], sentence[i]);
            if (opener == Opening.None || Total(sentence, i) is not { } total) continue;
            var parts = PartsFrom(sentence, i, total.Amount.Unit);
            if (parts.Count < 2 || Sum(total, parts, opener) is not { } sum) continue;
            yield return new Mismatch(total.Paragraph, total.Upto(parts[^1]), total.Text, sum / total.Scale);
        }
    }

    private enum Opening { None, All, Some }

    private static Opening Opener(Figure last, Figure first)
    {
        string[] words = [.. first.Lead.Take(3).Select(a => a.Word)];
        if (words is ["gồm", ..] or ["bao", "gồm", ..] or ["chia", "ra" or "thành", ..]) return Opening.All;
        if (words is ["trong", "đó", ..]) return Opening.Some;
        var opener = first.Lead is [var lead, ..] && first.Atom.Sign is not (':' or '(') ? lead : first.Atom;
        return opener.Sign is ':' or '(' && last.Reaches(opener) ? Opening.All : Opening.None;
    }

    /// <summary>The number before the list; a percentage between the two says something of it.</summary>
    private static Figure? Total(IReadOnlyList<Figure> sentence, int first)
    {
        var total = sentence.Take(first).LastOrDefault(f => !f.Amount.IsPercent);
        return total is { IsEnd: false, Atom.OutOf: null, Amount.Rounding: Rounding.Exact } ? total : null;
    }

    private static List<Figure> PartsFrom(IReadOnlyList<Figure> sentence, int first, string unit)
    {
        List<Figure> parts = [];
        foreach (var figure in sentence.Skip(first))
        {
            if (figure.Amount.IsPercent && unit != Amount.Percent) continue;
            var isFirst = parts.Count == 0;
            if (figure.Amount.Unit != unit || figure.IsEnd || figure.Atom.OutOf is not null || (!isFirst && figure.Lead.Any(a => NoPart.Contains(a.Word)))) break;
            parts.Add(figure);
        }
        return parts;
    }

    /// <summary>The sum, when no beginning of the list gives the total; null when the list adds up or was not meant to.</summary>
    private static decimal? Sum(Figure total, List<Figure> parts, Opening opener)
    {
        if (opener == Opening.Some && parts.Any(MayOverlap)) return null;
        var (sum, slack) = (0m, 0m);
        decimal? meant = null;
        foreach (var (index, part) in parts.Index())
        {
            if (index >= 2 && meant is null && part.Lead is [{ Pause: Pause.Clause, Sign: ';' }, ..]) meant = sum;
            sum += part.Amount.Value;
            slack += part.Amount.Step / 2;
            if (index > 0 && Math.Abs(sum - total.Amount.Value) <= (IsWhole(total, parts) ? 0 : slack + total.Amount.Step)) return null;
        }
        var stated = meant ?? sum;
        var apart = stated - total.Amount.Value;
        if (apart < 0 && LeaveOneUncounted(parts)) return null;
        return opener == Opening.All
            ? Math.Abs(apart) <= FarthestOfAll * total.Amount.Value ? stated : null
            : apart > 0 && apart <= FarthestOfSome * total.Amount.Value ? stated : null;
    }

    /// <summary>"5 tuyến ngõ, hệ thống chiếu sáng và 3 nhà văn hóa": what is named without a number is one more part.</summary>
    private static bool LeaveOneUncounted(List<Figure> parts) =>
        parts.Zip(parts.Skip(1)).Any(p => !p.First.Reaches(p.Second.Lead is [var lead, ..] ? lead : p.Second.Atom) || IsNamedOnly(p.Second.Lead))
        || parts[^1].Right.Any(a => a.Word == "và");

    private static bool IsNamedOnly(IReadOnlyList<Atom> lead) =>
        lead is [.., { Word: "và" }] && IndicatorWords.Of([.. lead.SelectMany(a => a.Words)]).Any();

    private static bool MayOverlap(Figure part)
    {
        var words = $" {string.Join(' ', part.Lead.Concat(part.Right).SelectMany(a => a.Words))} ";
        return Overlapping.Any(o => words.Contains($" {o} ", StringComparison.Ordinal));
    }

    private static bool IsWhole(Figure total, List<Figure> parts) => total.Amount.Unit.Length == 0 && total.Amount.Step == 1 && parts.TrueForAll(p => p.Amount.Step == 1);
}
