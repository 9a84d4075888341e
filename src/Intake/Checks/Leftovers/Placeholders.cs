using System.Text.RegularExpressions;

namespace Intake.Checks.Leftovers;

/// <summary>Chỗ chưa điền trong một đoạn văn.</summary>
internal static partial class Placeholders
{
    private const string QuotationMarks = "\"“”„«»";

    /// <summary>The first placeholder with the words around it; null when there is none.</summary>
    public static string? In(string text)
    {
        if (DateLine().IsMatch(text)) return null;
        var found = Placeholder().Matches(text).FirstOrDefault(m => !IsContentsLine(text, m) && !IsOmission(text, m));
        return found is null ? null : Quotes.Around(text, found.Index, found.Length);
    }

    /// <summary>The first date with a blank in it, with the words around it; null when there is none or the paragraph is a date line.</summary>
    /// <remarks>"Hải Phòng, ngày …… tháng 5 năm 2026" alone in its paragraph is dated by hand.</remarks>
    public static string? BlankDateIn(string text) =>
        !DateLine().IsMatch(text) && BlankDate().Match(text) is { Success: true } found ? Quotes.Around(text, found.Index, found.Length) : null;

    /// <summary>"Phần thứ nhất ........ 3" leads to a page and leaves nothing open.</summary>
    private static bool IsContentsLine(string text, Match found) =>
        found.ValueSpan[0] is '.' or '…' && text.AsSpan(found.Index + found.Length).Trim() is { Length: > 0 and < 4 } rest && !rest.ContainsAnyExceptInRange('0', '9');

    /// <summary>In a quotation brackets hold what the writer left out or put in: "… không nể nang […]".</summary>
    private static bool IsOmission(string text, Match found)
    {
        if (found.ValueSpan[0] != '[' || ToBeWritten().IsMatch(found.ValueSpan)) return false;
        var open = 0;
        foreach (var c in text.AsSpan(0, found.Index))
            if (QuotationMarks.Contains(c)) open = c is '"' ? 1 - open : c is '”' or '»' ? 0 : 1;
        return open == 1;
    }

    /// <remarks>
    /// In the order of the alternatives: words in square brackets, braces or angle brackets (a bare number or letter is a citation); "(bổ sung sau)";
    /// five dots or more, an ellipsis counting as three; dots parted by a stroke; dots where a figure belongs (after a word or a comma they end a list); dots after a word that a figure follows;
    /// underscores; ?? and more; xx (XX and XXX are also Roman 20 and 30, so capitals count only before a unit, or from four on); words that programs
    /// and writers put as markers.
    /// </remarks>
    [GeneratedRegex(
        """
          \[ (?! [\d\s,;–-]* \] | [a-z*]\] ) [^\[\]\n]{1,80} \]
        | \{ [^{}\n]{1,80} \}
        | < \p{L} [^<>\n]{1,60} >
        | \( \s? (?i: (?:cần\ )?(?:bổ\ sung|cập\ nhật) (?:\ thêm)? \ (?:sau|số\ liệu|nội\ dung|tên|vào) | điền | chờ\ (?:số|bổ|cập) | xem\ lại | kiểm\ tra\ lại | số\ liệu\ (?:cần|chưa|chờ) ) [^()\n]{0,80} \)
        | (?: \.{5} | …\.{2} | \.{2,4}… | …\ ?… ) [.…]*
        | (?: … | \.{2,} ) \ ?/\ ? (?: … | \.{2,} | \d )
        | (?: … | \.{2,4} ) \ ? %
        | (?<! [,;\p{L}.…] ) (?: … | \.{2,4} ) \ ? (?: (?: tỷ|triệu|nghìn|đồng (?! \ (?:thời|bộ|lòng|thuận|bào|ý|hành|đều|loạt) )|người|hồ\ sơ|đồng\ chí|trường\ hợp|đảng\ viên|chi\ bộ|tổ\ chức|lượt|hộ|ha|km|m2) \b )
        | (?<= \b (?i: đạt|được|có|gồm|khoảng|trên|hơn|gần|còn|số|nạp|tăng|giảm|mức|chiếm|là ) ) \ (?: … | \.{3,4} ) \ (?= \p{Ll} )
        | _{3,}
        | \?{2,}
        | \b (?: x{2,} | X{4,} | X{2,3} (?= \ ? (?: % | tỷ | triệu | nghìn | đồng | người | hồ\ sơ ) ) ) \b
        | \b (?: TODO | TBD | (?i: lorem\ ipsum ) ) \b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    /// <remarks>A day, month or year made of dots, underscores or a wide gap: "ngày … tháng … năm 2025", "ngày …/…/2026", "ngày 02/…/2026", "tháng ... năm 2026".</remarks>
    [GeneratedRegex(
        """
        (?i: ngày ) (?: \s* [.…_]+ \s* | \s{3,} ) (?i: tháng | / )
        | (?i: ngày ) \s* [\d.…_]{1,4} \s* (?: / | (?i: tháng ) ) \s* [.…_]+
        | \b (?i: tháng ) (?: \s* [.…_]+ \s* | \s{3,} ) (?: (?i: năm )\s | / )
        | (?i: \b tháng \s \d{1,2} \s năm ) \s* (?: 20 )? [.…_]{2,}
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex BlankDate();

    [GeneratedRegex(@"^\s*\p{Lu}[\p{L} ]{1,40},\s*ngày[\s.…_\d]{0,20}tháng[\s.…_\d]{0,20}(năm[\s.…_\d]{0,20})?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();

    [GeneratedRegex(@"(?i)bổ sung|cập nhật|điền|số liệu|chờ|kiểm tra|xem lại|ghi tên|nêu rõ|viết thêm", RegexOptions.CultureInvariant)]
    private static partial Regex ToBeWritten();
}
