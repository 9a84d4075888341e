namespace Intake.Plan;

/// <summary>Một bảng có tên cột, đã nối lại nếu bị ngắt trang.</summary>
internal sealed class SortedTable
{
    private readonly List<IReadOnlyList<string>> rows = [];
    private int highest;

    public SortedTable(PlanColumns columns, PlanTable first, IEnumerable<string> linesBefore)
    {
        Columns = columns;
        NamesSpeeches = Says(first.Rows[0]);
        SpeaksOfSpeeches = NamesSpeeches || Says(linesBefore);
        Add(first);
    }

    public PlanColumns Columns { get; }
    /// <summary>Without header rows.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => rows;
    /// <summary>Its header says "tham luận".</summary>
    public bool NamesSpeeches { get; }
    /// <summary>Its header or what stands above it says "tham luận".</summary>
    public bool SpeaksOfSpeeches { get; }
    public bool IsProgramme => Columns.Time >= 0 && rows.Any(r => TimeMark.All(PlanText.Fold(PlanColumns.Cell(r, Columns.Time))).Count > 0);
    public bool MayBeAnnex => !IsProgramme && Columns is { Topic: >= 0, Unit: >= 0 } && (Columns.Due < 0 || NamesSpeeches);

    public void Add(PlanTable part)
    {
        var first = rows.Count;
        rows.AddRange(part.Rows.Where(r => !IsHeader(r)));
        for (var i = first; i < rows.Count; i++) highest = Math.Max(highest, Number(rows[i]) ?? 0);
    }

    /// <summary>A table without header goes on with this one: as many columns, and a number or nothing where the number stands.</summary>
    public bool MayGoOnWith(IReadOnlyList<string> row) =>
        row.Count == Columns.Count && (PlanColumns.Cell(row, Columns.Number) is "" || Number(row) is not null);

    /// <summary>A table with the same header goes on with this one when it does not begin again at 1.</summary>
    public bool GoesOnUnder(PlanColumns columns, IReadOnlyList<IReadOnlyList<string>> more) =>
        columns == Columns && more.FirstOrDefault(r => !IsHeader(r)) is { } next && (Number(next) is not { } n || n > highest);

    /// <summary>The number in the row's number column: <c>7</c>, <c>07</c>, <c>7.</c>; null when there is none.</summary>
    public int? Number(IReadOnlyList<string> row)
    {
        var written = PlanColumns.Cell(row, Columns.Number).Trim(' ', '.', ')', '(', '*');
        return written.Length is > 0 and < 5 && written.All(char.IsAsciiDigit) ? int.Parse(written, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The rows of a part of some other table (tasks with a time limit), one sentence each.</summary>
    public IEnumerable<PlanLine> Tasks(PlanTable part) =>
        from row in part.Rows
        where !IsHeader(row)
        let words = row.Where((_, i) => i != Columns.Number && i != Columns.Unit && i != Columns.Due).Append(PlanColumns.Cell(row, Columns.Due) is { Length: > 0 } due ? $"thời hạn: {due}" : "")
        select new PlanLine(string.Join(' ', words.Select(PlanText.Clean).Where(w => w.Length > 0))) { Owner = PlanColumns.Cell(row, Columns.Unit) };

    private static bool Says(IEnumerable<string> lines) => lines.Any(l => PlanText.Fold(PlanText.Clean(l)).Has("tham luận"));

    private bool IsHeader(IReadOnlyList<string> row) => PlanColumns.Of(row) is { } named && named with { Count = Columns.Count } == Columns;
}
