namespace Intake.Plan;

/// <summary>"Trước 11 giờ", "chậm nhất 17 giờ", "hết ngày": lời giao hạn và quy tắc của nó.</summary>
/// <param name="Rule">Whether the instant itself is still in time.</param>
/// <param name="Start">Where the words begin in the folded text.</param>
internal sealed record DeadlineRules(DeadlineRule Rule, int Start)
{
    private static readonly string[] Inclusive =
        ["chậm nhất", "muộn nhất", "không muộn hơn", "không chậm hơn", "không quá", "hạn cuối", "hạn chót", "thời hạn", "hạn", "đến hết", "hết", "đến", "trong ngày"];

    private static readonly HashSet<string> Words =
    [
        "trước", "chậm", "nhất", "muộn", "không", "hơn", "quá", "hạn", "cuối", "cùng", "chót", "thời", "điểm", "đến", "hết", "là", "vào", "lúc", "hồi", "ngày",
        "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "gửi", "nộp", "buổi", "sáng", "chiều", "tối", "khoảng", "trong",
    ];

    /// <summary>The rule of the words just before the moment (or between its date and time), null when no words set a limit.</summary>
    /// <param name="folded">The sentence.</param>
    /// <param name="moment">A moment in it.</param>
    /// <param name="from">Where an earlier moment ended.</param>
    public static DeadlineRules? Of(string folded, Moment moment, int from)
    {
        var start = Run(folded, moment.Start, from);
        var before = folded[start..moment.Start];
        var within = moment.Time is { } time && time.Start >= moment.Date.End ? folded[moment.Date.End..time.Start] : "";
        if (IsPeriod(folded, start, from)) return null;

        if ((Last($"{before} {within}") ?? After(folded, moment)) is not { } rule) return null;
        var first = Inclusive.Append("trước").Select(w => before.At(w)).Where(at => at >= 0).DefaultIfEmpty(before.Length).Min();
        return IsDayOfEvent(folded, start + first) ? null : new DeadlineRules(rule, start + first);
    }

    private static DeadlineRule? Last(string words)
    {
        var strict = words.LastIndexOf("trước", StringComparison.Ordinal);
        var inclusive = Inclusive.Max(w => words.At(w) is >= 0 and var at ? at : -1);
        if (strict < 0 && inclusive < 0) return null;
        return strict > inclusive ? DeadlineRule.Before : DeadlineRule.AtLatest;
    }

    private static DeadlineRule? After(string folded, Moment moment) =>
        folded[moment.End..Math.Min(folded.Length, moment.End + 16)].TrimStart(' ', ',') is var after && (after.Begins("là hạn") || after.Begins("là thời hạn"))
            ? DeadlineRule.AtLatest : null;

    // "từ 01/6 đến 02/6/2026" is a period: nothing falls due at its end.
    private static bool IsPeriod(string folded, int start, int from) =>
        folded[start..].StartsWith("đến", StringComparison.Ordinal) && folded[Math.Max(0, Math.Max(from - 24, start - 40))..start].Has("từ");

    // "Hoàn thành trong ngày 19/8" sets a limit, "diễn ra trong ngày 20/8" does not.
    private static bool IsDayOfEvent(string folded, int start) =>
        folded[start..].StartsWith("trong ngày", StringComparison.Ordinal) && folded[Math.Max(0, start - 16)..start] is var before && !before.Has("hoàn thành") && !before.Has("xong");

    // Where the unbroken run of such words before the moment begins.
    private static int Run(string folded, int end, int from)
    {
        var start = end;
        for (var at = end; at > from;)
        {
            var stop = at;
            while (stop > from && folded[stop - 1] is ' ' or ',' or ':' or '(' or '-') stop--;
            var begin = stop;
            while (begin > from && char.IsLetterOrDigit(folded[begin - 1])) begin--;
            if (begin == stop || !Words.Contains(folded[begin..stop])) break;
            at = start = begin;
        }
        return start;
    }
}
