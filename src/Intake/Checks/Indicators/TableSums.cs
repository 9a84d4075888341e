using Intake.Vietnamese;
using Intake.Vietnamese.Speaking;
using Intake.Word;

namespace Intake.Checks.Indicators;

/// <summary>Dòng cộng của bảng so với các dòng trên (hoặc dưới) nó.</summary>
internal static class TableSums
{
    /// <summary>Further from the sum, the row is no sum: an average, a total of other things.</summary>
    private const decimal Farthest = 0.15m;

    private static readonly HashSet<string> Sums = ["cộng", "tổng cộng", "tổng", "tổng số", "cộng chung", "tổng cộng chung", "toàn bộ", "tổng chung"];
    /// <summary>Columns whose values do not add up.</summary>
    private static readonly string[] Rates = ["bình quân", "trung bình", "mật độ", "so với", "tăng", "giảm", "thứ tự", "stt", "năm thành lập"];

    public static IEnumerable<Mismatch> In(DraftText draft) =>
        draft.Paragraphs.Where(p => p.Cell is not null).GroupBy(p => p.Cell!.Table).SelectMany(table => InTable([.. table]));

    private static IEnumerable<Mismatch> InTable(IReadOnlyList<DraftParagraph> cells)
    {
        Dictionary<(int Row, int Column), DraftParagraph> at = [];
        foreach (var cell in cells)
            if (cell.Text.Length > 0 && !at.TryAdd((cell.Cell!.Row, cell.Cell.Column), cell)) at.Remove((cell.Cell.Row, cell.Cell.Column));
        int[] rows = [.. cells.Select(c => c.Cell!.Row).Distinct().Order()];
        int[] sums = [.. rows.Where(row => IsSum(at, row))];
        if (sums is not [var sum] || rows.Length < 4) yield break;
        int[] parts = sum == rows[^1] ? [.. rows[1..^1]] : [.. rows.Where(r => r > sum)];
        parts = [.. parts.Where(r => at.Any(c => c.Key.Row == r && c.Key.Column > 1 && Value(c.Value.Text) is not null))]; // a second row of headings has none
        if (parts.Length < 2 || parts.Any(r => IsSubset(at, r))) yield break;

        foreach (var column in cells.Select(c => c.Cell!.Column).Distinct().Order())
            if (InColumn(at, column, sum, parts) is { } mismatch) yield return mismatch;
    }

    private static Mismatch? InColumn(Dictionary<(int, int), DraftParagraph> at, int column, int sum, int[] parts)
    {
        if (!at.TryGetValue((sum, column), out var cell) || Value(cell.Text) is not { } stated || stated.Value == 0 || IsRate(at, column, stated)) return null;
        Amount?[] values = [.. parts.Select(r => at.TryGetValue((r, column), out var part) ? Value(part.Text) : null)];
        if (values.Any(v => v is null)) return null;
        var total = values.Sum(v => v!.Value.Value);
        var slack = values.Sum(v => v!.Value.Step) / 2 + stated.Step / 2;
        var apart = Math.Abs(total - stated.Value);
        if (apart == 0 || apart > Farthest * stated.Value || (!IsWhole(stated, values) && apart <= slack)) return null;
        var label = at.Where(c => c.Key.Item1 == sum).OrderBy(c => c.Key.Item2).Select(c => c.Value.Text);
        return new Mismatch(cell.Number, string.Join(" | ", label), cell.Text, total / stated.Scale());
    }

    private static bool IsWhole(Amount stated, Amount?[] values) => stated is { Step: 1, Unit: "" } && values.All(v => v!.Value.Step == 1);

    private static decimal Scale(this Amount amount) => amount.Unit is "đồng" ? amount.Step : 1;

    private static bool IsSum(Dictionary<(int Row, int Column), DraftParagraph> at, int row) =>
        Enumerable.Range(1, 2).Any(column => at.TryGetValue((row, column), out var label) && Sums.Contains(Folding.Fold(label.Text).Trim(' ', ':', '.', '*')));

    /// <summary>"Trong đó: …", "- nữ": a part of the row above, counted already.</summary>
    private static bool IsSubset(Dictionary<(int Row, int Column), DraftParagraph> at, int row) =>
        Enumerable.Range(1, 2).Any(column => at.TryGetValue((row, column), out var label)
            && Folding.Fold(label.Text).TrimStart() is var text && (text.StartsWith("trong đó", StringComparison.Ordinal) || text.StartsWith("riêng", StringComparison.Ordinal) || text is ['-' or '+', ..] or ['i' or 'v', '.', ..] || text is "i" or "ii" or "a" or "b"));

    private static bool IsRate(Dictionary<(int Row, int Column), DraftParagraph> at, int column, Amount stated)
    {
        var head = at.Where(c => c.Key.Column == column).OrderBy(c => c.Key.Row).Select(c => Folding.Fold(c.Value.Text)).FirstOrDefault() ?? "";
        if (Rates.Any(r => head.Contains(r, StringComparison.Ordinal))) return true;
        var isShare = stated.IsPercent || head.Contains('%', StringComparison.Ordinal) || head.Contains("tỷ lệ", StringComparison.Ordinal) || head.Contains("tỷ trọng", StringComparison.Ordinal);
        return isShare && stated.Value != 100;
    }

    /// <summary>The number of a cell that holds nothing else; null otherwise.</summary>
    private static Amount? Value(string cell)
    {
        var (atoms, _) = AtomReader.Read(SpokenForm.Of(cell.Trim(' ', '*', '_')));
        return atoms is [{ Amount: { Rounding: Rounding.Exact } amount, OutOf: null }] ? amount : null;
    }
}
