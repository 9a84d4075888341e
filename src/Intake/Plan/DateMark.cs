using System.Globalization;
using System.Text.RegularExpressions;

namespace Intake.Plan;

/// <summary>Ngày viết trong văn bản: 29/5/2026, 5-9-2026, "ngày 10 tháng 9 năm 2026", cùng thứ nếu có.</summary>
/// <param name="Start">Where the day begins in the folded text.</param>
/// <param name="End">Where it ends, exclusive, a weekday after it included.</param>
/// <param name="Weekday">The weekday written beside it, null when none.</param>
/// <param name="Cited">It dates a document that is cited ("07-QĐ/BCĐ, ngày 19/5/2026").</param>
internal readonly record struct DateMark(int Start, int End, DateOnly Date, DayOfWeek? Weekday, bool Cited)
{
    /// <summary>How far a weekday or a document's number may stand from its date.</summary>
    private const int Near = 24;

    private static readonly string[] Weekdays = ["chủ nhật", "hai", "ba", "tư", "năm", "sáu", "bảy"];

    /// <summary>All dates in the text; one without a year only after "ngày", in <paramref name="yearHint"/>.</summary>
    public static IReadOnlyList<DateMark> All(string folded, int? yearHint)
    {
        List<DateMark> marks = [];
        for (var match = DatePatterns.Date().Match(folded); match.Success; match = match.NextMatch())
        {
            if (Read(match, yearHint) is not { } date) continue;
            var (start, end) = (match.Groups["d"].Index, match.Index + match.Length);
            var (weekday, length) = WeekdayBeside(folded, start, end);
            marks.Add(new DateMark(start, end + length, date, weekday, IsCited(folded, match.Index)));
        }
        return marks;
    }

    private static DateOnly? Read(Match match, int? yearHint)
    {
        var (day, month) = (Number(match, "d") ?? 0, Number(match, "m") ?? 0);
        if ((Number(match, "y") ?? yearHint) is not { } year) return null;
        if (year < 100) year += 2000;
        if (year is < 1930 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateOnly(year, month, day);
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    // The weekday, and how far it reaches beyond the date when it stands after it.
    private static (DayOfWeek? Weekday, int Length) WeekdayBeside(string folded, int start, int end)
    {
        var after = DatePatterns.WeekdayAfter().Match(folded[end..Math.Min(folded.Length, end + Near)]);
        if (after.Success) return (Named(after.Groups["w"].Value), after.Length);
        var before = DatePatterns.WeekdayBefore().Match(folded[Math.Max(0, start - Near)..start]);
        return (before.Success ? Named(before.Groups["w"].Value) : null, 0);
    }

    private static DayOfWeek? Named(string name)
    {
        if (name.Length == 1 && char.IsAsciiDigit(name[0])) return (DayOfWeek)(name[0] - '1');
        var index = Array.IndexOf(Weekdays, name == "cn" ? Weekdays[0] : name);
        return index < 0 ? null : (DayOfWeek)index;
    }

    private static bool IsCited(string folded, int start) =>
        DatePatterns.Citation().IsMatch(folded[Math.Max(0, start - 2 * Near)..start]);
}

internal static partial class DatePatterns
{
    [GeneratedRegex(@"(?:(?<![0-9/.\-])(?<d>[0-9]{1,2}) ?(?<s>[/.\-]) ?(?<m>[0-9]{1,2}) ?\k<s> ?(?<y>[0-9]{4}|[0-9]{2})(?![0-9])|(?<![0-9/.\-])(?<d>[0-9]{1,2}) ?tháng ?(?<m>[0-9]{1,2})(?:,? ?(?:năm|/) ?(?<y>[0-9]{4}))?(?![0-9])|(?<=ngày )(?<d>[0-9]{1,2})[/\-](?<m>[0-9]{1,2})(?![0-9]|[/.\-][0-9]))", RegexOptions.CultureInvariant)]
    public static partial Regex Date();

    [GeneratedRegex(@"^(?: ?\( ?(?:thứ (?<w>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<w>chủ nhật|cn)) ?\)|[ ,]{0,2}(?:thứ (?<w>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<w>chủ nhật|cn))(?!\p{L}))", RegexOptions.CultureInvariant)]
    public static partial Regex WeekdayAfter();

    [GeneratedRegex(@"(?<!\p{L})(?:thứ (?<w>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<w>chủ nhật|cn))[ ,()]{0,3}(?:ngày )?$", RegexOptions.CultureInvariant)]
    public static partial Regex WeekdayBefore();

    // A document's number ("59-kh/tu", "147/2025/qđ-ttg") just before the date.
    [GeneratedRegex(@"[0-9]{1,5} ?[-/][0-9\p{L}\-/]{1,24}[ ,(]{0,3}(?:ra |ban hành )?(?:ngày )?$", RegexOptions.CultureInvariant)]
    public static partial Regex Citation();
}
