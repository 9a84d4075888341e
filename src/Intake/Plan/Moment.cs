namespace Intake.Plan;

/// <summary>Thời điểm trong văn bản: ngày, và giờ nếu có giờ đi cùng.</summary>
/// <param name="Start">Where it begins in the folded text, its time included.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record Moment(int Start, int End, TimeMark? Time, DateMark Date)
{
    /// <summary>Between a time and its date stand at most these words.</summary>
    private static readonly string[] Between =
        ["ngày", "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "cn", "sáng", "trưa", "chiều", "tối", "của", "vào", "lúc", "hồi", "buổi", "từ",
        "trước", "chậm", "nhất", "muộn", "là", "phút", "trong", "và", "dự", "kiến", "2", "3", "4", "5", "6", "7"];

    /// <summary>The instant, +07:00 wherever the machine stands; midnight at the beginning of the day when no time is given.</summary>
    public DateTimeOffset At => new DateTimeOffset(Date.Date.ToDateTime(TimeOnly.MinValue), Conference.Offset) + (Time?.From ?? TimeSpan.Zero);

    /// <summary>Every date of the text with the time that stands beside it: before it ("11 giờ, ngày 29/5") or, failing that, after it.</summary>
    public static IReadOnlyList<Moment> All(string folded, IReadOnlyList<TimeMark> times, IReadOnlyList<DateMark> dates)
    {
        List<Moment> moments = [];
        var next = 0;
        foreach (var date in dates)
        {
            while (next < times.Count && times[next].End <= date.Start && !IsBeside(folded, times[next].End, date.Start)) next++;
            TimeMark? time = next < times.Count && IsNear(folded, times[next], date) ? times[next++] : null;
            moments.Add(new Moment(Math.Min(time?.Start ?? date.Start, date.Start), Bracketed(folded, time, date), time, date));
        }
        return moments;
    }

    // "ngày 29/5/2026 (11 giờ)": the bracket belongs to the moment.
    private static int Bracketed(string folded, TimeMark? time, DateMark date)
    {
        if (time is not { } mark || mark.End <= date.End) return date.End;
        return mark.End < folded.Length && folded[mark.End] == ')' && folded[date.End..mark.Start].Contains('(') ? mark.End + 1 : mark.End;
    }

    private static bool IsNear(string folded, TimeMark time, DateMark date) => time.End <= date.Start
        ? IsBeside(folded, time.End, date.Start)
        : time.Start >= date.End && IsBeside(folded, date.End, time.Start);

    private static bool IsBeside(string folded, int start, int end) =>
        end - start <= 48 && folded[start..end].Split(' ', ',', '(', ')', ':', '-', ';').All(w => w.Length == 0 || Between.Contains(w));
}
