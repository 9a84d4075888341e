namespace Intake.Plan;

/// <summary>Các bảng của kế hoạch, xếp theo việc: chương trình, phụ lục; phần còn lại là đoạn văn.</summary>
/// <param name="Lines">Paragraphs, with the cells of every other table as paragraphs.</param>
/// <param name="Programme">Programme of the conference, null when the plan has none.</param>
/// <param name="Annex">Who speaks on what, null when the plan has none.</param>
internal sealed record PlanTables(IReadOnlyList<PlanLine> Lines, SortedTable? Programme, SortedTable? Annex)
{
    /// <summary>How many paragraphs before a table may say what it is.</summary>
    private const int LinesThatNameATable = 4;

    public static PlanTables Sort(IReadOnlyList<PlanBlock> blocks)
    {
        var tables = Joined(blocks);
        var programme = tables.Where(t => t.IsProgramme).OrderByDescending(t => t.Rows.Count).FirstOrDefault();
        var annex = tables.Where(t => t.MayBeAnnex).OrderByDescending(t => t.SpeaksOfSpeeches).ThenByDescending(t => t.Rows.Count).FirstOrDefault();
        return new PlanTables(Rest(blocks, tables, programme, annex), programme, annex);
    }

    private static List<SortedTable> Joined(IReadOnlyList<PlanBlock> blocks)
    {
        List<SortedTable> tables = [];
        List<string> before = [];
        foreach (var block in blocks)
        {
            if (block is PlanLine line) before.Add(PlanText.Fold(PlanText.Clean(line.Text)));
            if (block is not PlanTable { Rows: [var first, ..] } table) continue;

            var last = tables.LastOrDefault();
            var columns = PlanColumns.Of(first);
            if (last is not null && (columns is null ? last.MayGoOnWith(first) : last.GoesOnUnder(columns, table.Rows))) last.Add(table);
            else if (columns is not null) tables.Add(new SortedTable(columns, table, before.TakeLast(LinesThatNameATable)));
            before.Clear();
        }
        return tables;
    }

    private static List<PlanLine> Rest(IReadOnlyList<PlanBlock> blocks, List<SortedTable> tables, SortedTable? programme, SortedTable? annex)
    {
        List<PlanLine> lines = [];
        foreach (var block in blocks)
        {
            if (block is PlanLine line) lines.Add(line);
            if (block is not PlanTable table) continue;
            var sorted = tables.Find(t => t.Holds(table));
            if (sorted is null) lines.AddRange(table.Rows.SelectMany(cells => cells).SelectMany(cell => cell.Split('\n')).Select(text => new PlanLine(text)));
            else if (sorted != programme && sorted != annex) lines.AddRange(sorted.Tasks(table));
        }
        return lines;
    }
}
