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
        var owners = Joined(blocks);
        var tables = owners.Values.Distinct().ToList();
        var programme = tables.Where(t => t.IsProgramme).OrderByDescending(t => t.Rows.Count).FirstOrDefault();
        var annex = tables.Where(t => t.MayBeAnnex).OrderByDescending(t => t.NamesSpeeches).ThenByDescending(t => t.SpeaksOfSpeeches).ThenByDescending(t => t.Rows.Count).FirstOrDefault();
        return new PlanTables(Rest(blocks, owners, programme, annex), programme, annex);
    }

    // Every part of a table under the table that it belongs to.
    private static Dictionary<PlanTable, SortedTable> Joined(IReadOnlyList<PlanBlock> blocks)
    {
        Dictionary<PlanTable, SortedTable> owners = new(ReferenceEqualityComparer.Instance);
        List<string> before = [];
        SortedTable? last = null;
        foreach (var block in blocks)
        {
            if (block is PlanLine line) before.Add(line.Text);
            if (block is not PlanTable { Rows: [var first, ..] } table) continue;

            var columns = PlanColumns.Of(first);
            if (last is not null && (columns is null ? last.MayGoOnWith(first) : last.GoesOnUnder(columns, table.Rows))) last.Add(table);
            else if (columns is not null) last = new SortedTable(columns, table, before.TakeLast(LinesThatNameATable));
            else continue;
            owners.Add(table, last);
            before.Clear();
        }
        return owners;
    }

    private static List<PlanLine> Rest(IReadOnlyList<PlanBlock> blocks, Dictionary<PlanTable, SortedTable> owners, SortedTable? programme, SortedTable? annex)
    {
        List<PlanLine> lines = [];
        foreach (var block in blocks)
        {
            if (block is PlanLine line) lines.Add(line);
            if (block is not PlanTable table) continue;
            if (!owners.TryGetValue(table, out var sorted)) lines.AddRange(table.Rows.SelectMany(cells => cells).SelectMany(cell => cell.Split('\n')).Select(text => new PlanLine(text)));
            else if (sorted != programme && sorted != annex) lines.AddRange(sorted.Tasks(table));
        }
        return lines;
    }
}
