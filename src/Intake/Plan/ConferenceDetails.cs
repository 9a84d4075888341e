using System.Globalization;

namespace Intake.Plan;

/// <summary>Thời gian, địa điểm của hội nghị và thời lượng mỗi tham luận.</summary>
internal sealed record ConferenceDetails(DateTimeOffset? StartsAt, string? Place, TimeSpan? SpeechLimit)
{
    private static readonly string[] LimitWords = ["không quá", "tối đa", "không vượt quá", "trong vòng", "nhiều nhất", "không dài quá"];

    private static readonly string[] SpeechWords = ["mỗi bài", "bài phát biểu", "trình bày"];

    public static ConferenceDetails Read(PlanPassages text, IReadOnlyList<ProgrammeItem> programme) =>
        new(FindStart(text, programme), FindPlace(text), FindLimit(text));

    private static DateTimeOffset? FindStart(PlanPassages text, IReadOnlyList<ProgrammeItem> programme)
    {
        var places = Labelled(text, "thời gian").Concat(Labelled(text, "ngày tổ chức")).Concat(Announced(text));
        foreach (var line in places)
            foreach (var moment in text.Moments(line).Where(m => !m.Date.Cited && DeadlineRules.Of(text.Lines[line].Folded, m, 0) is null))
            {
                text.Understand(line);
                text.UnderstandDay(moment.Date.Date);
                return moment.Time is null && programme.Count > 0 ? moment.At + programme[0].From.ToTimeSpan() : moment.At;
            }
        return null;
    }

    // "Hội nghị được tổ chức vào hồi 14 giờ, ngày 15/9/2026 tại ..."
    private static IEnumerable<int> Announced(PlanPassages text) =>
        Enumerable.Range(0, text.Lines.Count).Where(i => text.Lines[i].Folded is var said
            && (said.Has("hội nghị") || said.Has("hội thảo") || said.Has("tọa đàm")) && (said.Has("tổ chức") || said.Has("khai mạc") || said.Has("bắt đầu") || said.Has("diễn ra")));

    private static string? FindPlace(PlanPassages text)
    {
        foreach (var line in Labelled(text, "địa điểm"))
            if (Value(text.Lines[line], "địa điểm") is { Length: > 0 } place) return Ended(place);
        foreach (var line in Labelled(text, "thời gian"))
            if (text.Lines[line].Folded.At("tại") is >= 0 and var at) return Ended(text.Lines[line].Text[(at + "tại".Length)..]);
        return null;
    }

    // Lines that carry the label, and the line below a label that stands alone.
    private static IEnumerable<int> Labelled(PlanPassages text, string label)
    {
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if (!text.Lines[i].SaidFolded.Begins(label) || text.Lines[i].SaidFolded.Has("hoàn thành")) continue;
            yield return i;
            if (i + 1 < text.Lines.Count && text.Lines[i].Text.IndexOf(':') is var colon && (colon < 0 || colon == text.Lines[i].Text.Length - 1)) yield return i + 1;
        }
    }

    private static string Value(Passage line, string label)
    {
        if (!line.SaidFolded.Begins(label)) return line.Said;
        var colon = line.Said.IndexOf(':');
        if (colon >= 0) return line.Said[(colon + 1)..].Trim();
        return line.SaidFolded.At("tại") is >= 0 and var at ? line.Said[(at + "tại".Length)..].Trim() : "";
    }

    private static string Ended(string place)
    {
        place = place.Trim().TrimEnd('.', ';', ',');
        return PlanText.Fold(place).Begins("tại") ? place["tại".Length..].Trim() : place;
    }

    private static TimeSpan? FindLimit(PlanPassages text)
    {
        var best = (Weight: 1, Minutes: 0);
        foreach (var line in text.Lines)
            for (var match = PlanPatterns.Minutes().Match(line.Folded); match.Success; match = match.NextMatch())
            {
                var before = line.Folded[Math.Max(0, match.Index - 24)..match.Index];
                if (before.TrimEnd().EndsWith("giờ", StringComparison.Ordinal)) continue;
                var weight = (line.Folded.Has("tham luận") ? 2 : SpeechWords.Any(line.Folded.Has) ? 1 : 0) + (line.Folded.Has("thời lượng") ? 1 : 0) + (LimitWords.Any(before.Has) ? 1 : 0);
                if (weight > best.Weight) best = (weight, int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture));
            }
        return best.Minutes > 0 ? TimeSpan.FromMinutes(best.Minutes) : null;
    }
}
