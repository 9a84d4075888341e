namespace Intake.Plan;

/// <summary>Chương trình hội nghị và khung giờ tham luận.</summary>
internal static class ProgrammeTable
{
    private const int LongestItem = 2000;

    public static IReadOnlyList<ProgrammeItem> Read(SortedTable? table)
    {
        List<Row> rows = [];
        foreach (var cells in table?.Rows ?? [])
        {
            var row = Of(cells, table!);
            if (row.From is null && row.Number is null && rows is [.., { Topic.Length: < LongestItem }]) rows[^1] = rows[^1].Joined(row);
            else if (row.From is not null) rows.Add(row);
        }
        return [.. rows.Select((row, i) => row.Item(i + 1, rows.ElementAtOrDefault(i + 1)?.From))];
    }

    /// <summary>The row that is the speeches: named so, else the longest that speaks of them.</summary>
    public static SpeechSlot? SpeechSlot(IReadOnlyList<ProgrammeItem> programme)
    {
        var speeches = programme.Where(p => Names(p, "tham luận")).ToList();
        var slot = speeches.Find(p => PlanText.Fold(p.Item).Trim(' ', '.') == "tham luận") ?? speeches.MaxBy(p => p.To - p.From);
        return slot is null ? null : new SpeechSlot(slot.From, slot.To);
    }

    private static bool Names(ProgrammeItem item, string words) => PlanText.Fold(item.Item).Has(words);

    private static Row Of(IReadOnlyList<string> cells, SortedTable table)
    {
        var columns = table.Columns;
        var times = TimeMark.All(PlanText.Fold(PlanColumns.Cell(cells, columns.Time) + " - " + PlanColumns.Cell(cells, columns.Until)).TrimEnd(' ', '-'));
        var until = times.Count > 0 ? times[0].Until ?? (times.Count > 1 ? times[1].From : null) : null;
        return new Row(table.Number(cells), times.Count > 0 ? OfDay(times[0].From) : null, until is { } to ? OfDay(to) : null,
            PlanColumns.Cell(cells, columns.Topic), PlanColumns.Cell(cells, columns.Unit));
    }

    private static TimeOnly OfDay(TimeSpan time) => TimeOnly.FromTimeSpan(time < TimeSpan.FromDays(1) ? time : TimeSpan.FromDays(1) - TimeSpan.FromTicks(1));

    private sealed record Row(int? Number, TimeOnly? From, TimeOnly? To, string Topic, string By)
    {
        public Row Joined(Row more) => this with { Topic = $"{Topic} {more.Topic}".Trim(), By = $"{By} {more.By}".Trim() };

        // An item without an end lasts until the next one begins.
        public ProgrammeItem Item(int position, TimeOnly? next) => new(Number ?? position, From!.Value, To ?? next ?? From.Value, Topic, By);
    }
}
