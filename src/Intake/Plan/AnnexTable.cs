namespace Intake.Plan;

/// <summary>Phụ lục phân công tham luận: số, nội dung, đơn vị.</summary>
internal static class AnnexTable
{
    /// <summary>No topic is longer; rows without number after it are no pieces of it.</summary>
    private const int LongestTopic = 2000;

    /// <summary>The assignments in the plan's order, as written; what is missing in a row is empty and stands in <paramref name="warnings"/>.</summary>
    public static IReadOnlyList<Assignment> Read(SortedTable? table, List<PlanWarning> warnings)
    {
        List<Assignment> assignments = [];
        foreach (var row in Whole(table))
        {
            if (row.Number is null && table!.Columns.Number >= 0) warnings.Add(PlanWarnings.RowWithoutNumber(row.Topic));
            var number = row.Number ?? (assignments.LastOrDefault()?.Number ?? 0) + 1;
            assignments.Add(new Assignment(number, row.Topic, row.Unit, UnitKinds.Of(row.Unit)));
        }
        return assignments;
    }

    private static List<Row> Whole(SortedTable? table)
    {
        List<Row> rows = [];
        foreach (var cells in table?.Rows ?? [])
        {
            var columns = table!.Columns;
            var row = new Row(table.Number(cells), PlanColumns.Cell(cells, columns.Topic), PlanColumns.Cell(cells, columns.Unit));
            if (row is { Number: null, Topic: "", Unit: "" } || IsGroup(cells, columns)) continue;
            if (columns.Number >= 0 && rows.Count > 0 && row.Continues(rows[^1])) rows[^1] = rows[^1].Joined(row);
            else rows.Add(row);
        }
        return rows;
    }

    // "I | KHỐI ĐẢNG |": a heading within the table.
    private static bool IsGroup(IReadOnlyList<string> cells, PlanColumns columns)
    {
        var mark = PlanColumns.Cell(cells, columns.Number).Trim('.', ' ');
        var filled = cells.Where((cell, i) => i != columns.Number && cell.Trim().Length > 0).Distinct().Count();
        return filled <= 1 && mark.Length is > 0 and < 5 && mark.All(c => c is 'I' or 'V' or 'X' or (>= 'A' and <= 'H'));
    }

    private sealed record Row(int? Number, string Topic, string Unit)
    {
        // A page break cuts a row in the middle of a sentence; a whole row of its own begins and ends one.
        public bool Continues(Row last) =>
            Number is null && last.Topic.Length < LongestTopic && !(Topic.Length > 0 && Unit.Length > 0 && last.Topic.EndsWith('.') && last.Unit.Length > 0 && char.IsUpper(Topic[0]));

        public Row Joined(Row more) => new(Number, $"{Topic} {more.Topic}".Trim(), $"{Unit} {more.Unit}".Trim());
    }
}
