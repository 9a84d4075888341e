namespace Intake.Plan;

/// <summary>Chương trình viết thành từng dòng ("07h30 - 07h45: Đón tiếp đại biểu") khi kế hoạch không có bảng.</summary>
internal static class ProgrammeLines
{
    /// <summary>How far into the line the time may stand ("Từ ", "* ").</summary>
    private const int Near = 6;

    /// <summary>The items, numbered in the plan's order; none when fewer than two lines look like one.</summary>
    public static IReadOnlyList<ProgrammeItem> Read(PlanPassages text)
    {
        List<(int Line, ProgrammeItem Item)> found = [];
        for (var i = 0; i < text.Lines.Count; i++)
            if (Item(text.Lines[i], found.Count + 1) is { } item) found.Add((i, item));
        if (found.Count < 2) return [];

        foreach (var (line, _) in found) text.Understand(line);
        return [.. found.Select(f => f.Item)];
    }

    private static ProgrammeItem? Item(Passage line, int number)
    {
        if (TimeMark.All(line.SaidFolded) is not [{ Start: < Near, Until: { } until } time, ..]) return null;
        var rest = line.Said[time.End..].TrimStart();
        if (rest.Length < 2 || rest[0] is not (':' or '.' or '-' or '–' or ',')) return null;
        if (until >= TimeSpan.FromDays(1) || DateMark.All(line.SaidFolded, null).Count > 0) return null;
        return new ProgrammeItem(number, TimeOnly.FromTimeSpan(time.From), TimeOnly.FromTimeSpan(until), rest.Trim(' ', ':', '.', '-', '–', ',', ';'), "");
    }
}
