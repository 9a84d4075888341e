using System.Globalization;
using System.Text.RegularExpressions;

namespace Intake.Plan;

/// <summary>Giờ viết trong văn bản: "08 giờ", "08h35'", "16 giờ 30 phút", hoặc một khoảng giờ.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="From">Time of day, up to 24:00.</param>
/// <param name="Until">End of a range, null for a single time.</param>
internal readonly record struct TimeMark(int Start, int End, TimeSpan From, TimeSpan? Until)
{
    /// <summary>All times in the text, ranges ("08h00' - 08h05'", "từ 8 giờ đến 11 giờ") as one.</summary>
    public static IReadOnlyList<TimeMark> All(string folded)
    {
        List<TimeMark> marks = [];
        foreach (var match in TimePatterns.Time().EnumerateMatches(folded))
        {
            if (Read(folded, match.Index, match.Length) is not { } time) continue;
            var gap = marks.Count > 0 && marks[^1].Until is null ? folded[marks[^1].End..time.Start].Trim() : null;
            if (gap is "-" or "–" or "—" or "đến" or "tới" or "÷") marks[^1] = marks[^1] with { End = time.End, Until = time.From };
            else marks.Add(time);
        }
        return marks;
    }

    private static TimeMark? Read(string folded, int start, int length)
    {
        var groups = TimePatterns.Time().Match(folded, start).Groups;
        var hours = int.Parse(groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minutes = groups["m"].Success ? int.Parse(groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (groups["part"].Value is "chiều" or "tối" && hours is > 0 and < 12) hours += 12;
        if (minutes > 59 || hours > 24 || (hours == 24 && minutes > 0)) return null;
        return new TimeMark(start, start + length, new TimeSpan(hours, minutes, 0), null);
    }
}

internal static partial class TimePatterns
{
    // "11 giờ 29/5/2026" and "8 giờ 10 tháng 9": the number after the hour is a day, not minutes.
    [GeneratedRegex(@"(?<![0-9.,/])(?<h>[0-9]{1,2})(?: ?giờ(?!\p{L})| ?[hg](?!\p{L})|:(?=[0-9]{2}))(?: ?(?<m>[0-9]{1,2})(?![0-9]|[/][0-9]|[.\-][0-9]{1,2}[.\-/][0-9]| ?tháng)(?: ?phút(?!\p{L})|p(?!\p{L}))?)?(?: ?['’′‘`]{1,2})?(?: (?<part>sáng|trưa|chiều|tối)(?!\p{L}))?", RegexOptions.CultureInvariant)]
    public static partial Regex Time();
}
