using System.Globalization;
using System.Text.RegularExpressions;

namespace Intake.Checks.Indicators;

/// <summary>Tìm trong một đoạn những chỗ nói về thời gian: "quý I/2026", "bốn tháng đầu năm 2026", "từ ngày 01/7/2025 đến 30/4/2026".</summary>
internal static partial class PeriodReader
{
    private static readonly string[] Counting = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

    /// <summary>Every mention in folded <paramref name="text"/>, in order, none over another.</summary>
    public static List<PeriodMention> In(string text)
    {
        List<PeriodMention> found = [];
        foreach (Match match in Mention().Matches(text))
            if (Read(match) is { } period) found.Add(new PeriodMention(match.Index, match.Index + match.Length, period, IsComparison(text, match.Index)));
        return found;
    }

    /// <summary>"tăng 14% so với năm 2024" is said of another year.</summary>
    private static bool IsComparison(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.EndsWith("so với") || before.EndsWith("cùng kỳ") || before.EndsWith("so") || before.EndsWith("so với cả");
    }

    private static Period? Read(Match match)
    {
        if (Month(match, "d2") is { } end && Month(match, "d1") is { } start) return Period.Between(start, end);
        if (Month(match, "d3") is { } day) return match.Groups["since"].Success ? new Period(day, null) : Period.Until(day);
        if (match.Groups["q"].Success) return Quarter(match);
        if (match.Groups["half"].Success) return PartOfYear(match);
        if (match.Groups["y1"].Success) return Period.Between((Number(match, "y1") * 12) + 1, (Number(match, "y2") * 12) + 12);
        if (match.Groups["m"].Success) return OneMonth(match);
        if (match.Groups["y"].Success) return Year(match);
        if (match.Groups["ago"].Success) return Period.Lasting(Count(match.Groups["ago"].ValueSpan));
        if (match.Groups["now"].Success) return Period.Called(Period.Now);
        return match.Groups["name"].Success ? Period.Called(match.Groups["name"].Value) : null;
    }

    private static Period Quarter(Match match)
    {
        var quarter = match.Groups["q"].Value switch { "i" or "1" => 1, "ii" or "2" => 2, "iii" or "3" => 3, _ => 4 };
        if (!match.Groups["qy"].Success) return Period.Called($"quý {quarter}");
        var first = (Number(match, "qy") * 12) + (3 * quarter) - 2;
        return Period.Between(first, first + 2);
    }

    private static Period? PartOfYear(Match match)
    {
        var months = Count(match.Groups["half"].ValueSpan);
        var last = match.Groups["end"].Value == "cuối";
        if (months is < 1 or > 12) return null;
        if (!match.Groups["hy"].Success) return Period.Called($"{months} tháng {match.Groups["end"].Value}");
        var year = Number(match, "hy") * 12;
        return last ? Period.Between(year + 13 - months, year + 12) : Period.Between(year + 1, year + months);
    }

    private static Period OneMonth(Match match)
    {
        if (!match.Groups["my"].Success) return Period.Called($"tháng {Number(match, "m")}");
        var month = (Number(match, "my") * 12) + Number(match, "m");
        return match.Groups["until"].Success ? Period.Until(month) : Period.Between(month, month);
    }

    private static Period Year(Match match)
    {
        var year = Number(match, "y") * 12;
        return match.Groups["part"].Value switch
        {
            "đầu" => Period.Until(year),
            "cuối" or "hết" or "đến" or "đến hết" or "đến cuối" => Period.Until(year + 12),
            _ => Period.Between(year + 1, year + 12),
        };
    }

    private static int? Month(Match match, string name) =>
        match.Groups[name].Success ? (Number(match, name + "y") * 12) + Number(match, name + "m") : null;

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Count(ReadOnlySpan<char> written)
    {
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        return Array.IndexOf(Counting, written.ToString());
    }

    /// <remarks>The longest comes first: two dates, one date, a quarter, so many months of a year, years, a month, a year, "mười tháng qua", words without a year.</remarks>
    [GeneratedRegex(
        """
          \b (?<name>(?:kể\ )?từ\ (?:ngày|tháng|năm|đầu|quý)\ [^,;.()]{1,16}?\ đến\ nay) \b
        | \b từ\ (?:ngày\ )? (?<d1>\d{1,2}/(?<d1m>\d{1,2})/(?<d1y>\d{4})) \ (?:đến|tới)\ (?:hết\ )?(?:ngày\ )? (?<d2>\d{1,2}/(?<d2m>\d{1,2})/(?<d2y>\d{4}))
        | \b (?: (?<since>từ\ (?:ngày\ )?|sau\ ngày\ |kể\ từ\ ngày\ ) | (?:tính\ )?đến\ (?:hết\ )?(?:ngày\ )? | ngày\ )? (?<d3>\d{1,2}/(?<d3m>\d{1,2})/(?<d3y>\d{4})) \b
        | \b quý\ (?<q>i{1,3}|iv|[1-4]) \b (?: \ ?/\ ?(?<qy>\d{4}) | ,?\ năm\ (?<qy>\d{4}) )?
        | \b (?<half>\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười\ một|mười)\ tháng\ (?: (?<end>đầu|cuối)\ (?:của\ )?năm (?:\ (?<hy>\d{4}))? | (?:năm\ )? (?<hy>\d{4}) ) \b
        | \b (?:giai\ đoạn|nhiệm\ kỳ|từ|hai\ năm|các\ năm)\ (?:năm\ )?(?<y1>\d{4})\ ?(?:-|–|đến)\ ?(?:năm\ )?(?<y2>\d{4}) \b
        | \b (?<until>(?:tính\ )?đến\ (?:hết\ )?|hết\ )? tháng\ (?<m>\d{1,2}) \b (?: \ ?/\ ?(?<my>\d{4}) | ,?\ năm\ (?<my>\d{4}) )?
        | \b (?: (?<part>đầu|cuối|hết|đến|đến\ hết|đến\ cuối)\ )? năm\ (?<y>\d{4}) \b
        | \b (?<ago>\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười\ một|mười)\ tháng\ (?:qua|vừa\ qua|vận\ hành|nay|đi\ vào|thực\ hiện|hoạt\ động) \b
        | \b (?<now>hiện\ nay|đến\ nay|hiện|nay) \b
        | \b (?<name>một\ năm\ qua|năm\ qua|năm\ nay|năm\ trước|năm\ ngoái|đầu\ năm|cuối\ năm|trước\ đây|trước\ kia|khi\ mới\ thành\ lập|ban\ đầu|trước\ sắp\ xếp|trước\ khi\ sắp\ xếp) \b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mention();
}

/// <summary>Một chỗ nói về thời gian, <paramref name="IsComparison"/> khi chỉ để so sánh.</summary>
internal readonly record struct PeriodMention(int Start, int End, Period Period, bool IsComparison);
