using System.Text.RegularExpressions;
using Intake.Word;

namespace Intake.Checks;

/// <summary>Những gì còn sót lại từ lúc soạn thảo: thay đổi chưa chấp nhận, nhận xét, chữ ẩn, chỗ chưa điền.</summary>
public sealed partial class LeftoversCheck : IDraftCheck
{
    private const int Around = 40;

    public string Code => "leftovers";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        foreach (var flag in draft.Text.Flags.Distinct())
            if (Messages.Leftover(flag) is { } sentence) yield return new Finding(Code, Severity.Warning, sentence);

        foreach (var paragraph in draft.Text.Paragraphs.Where(p => IsOfTheSpeech(draft.Text.Spoken.Roles[p.Number - 1])))
            if (PlaceholderIn(paragraph.Text) is { } quote)
                yield return new Finding(Code, Severity.Warning, Messages.Placeholder(), paragraph.Number, quote);
    }

    /// <summary>A letterhead or signature block has places that are filled in by hand: number, date, name.</summary>
    private static bool IsOfTheSpeech(ParagraphRole role) =>
        role is not (ParagraphRole.Letterhead or ParagraphRole.Signature or ParagraphRole.Recipients);

    /// <summary>The first placeholder with the words around it; null when there is none.</summary>
    private static string? PlaceholderIn(string text)
    {
        var found = Placeholder().Matches(text).FirstOrDefault(m => !IsDateLine(text) && !IsContentsLine(text, m));
        if (found is null) return null;

        var (from, to) = (Math.Max(0, found.Index - Around), Math.Min(text.Length, found.Index + found.Length + Around));
        if (from > 0) from = text.IndexOf(' ', from - 1, found.Index - from + 1) is >= 0 and var space ? space + 1 : found.Index;
        if (to < text.Length) to = text.LastIndexOf(' ', to, to - found.Index - found.Length) is >= 0 and var end ? end : found.Index + found.Length;
        return text[from..to].Trim();
    }

    /// <summary>"Hải Phòng, ngày …… tháng 5 năm 2026" is dated by hand.</summary>
    private static bool IsDateLine(string text) => text.Length < 80 && DateLine().IsMatch(text);

    /// <summary>"Phần thứ nhất ........ 3" leads to a page and leaves nothing open.</summary>
    private static bool IsContentsLine(string text, Match found) =>
        found.ValueSpan[0] is '.' or '…' && text.AsSpan(found.Index + found.Length).Trim() is { Length: > 0 and < 4 } rest && !rest.ContainsAnyExceptInRange('0', '9');

    /// <remarks>
    /// In the order of the alternatives: words in square brackets, braces or angle brackets (a bare number is a citation); "(bổ sung sau)";
    /// five dots or more, an ellipsis counting as three; dots where a figure belongs; underscores; ?? and more; xx (XX and XXX are also
    /// Roman 20 and 30, so capitals count only before a unit, or from four on); words that programs and writers put as markers.
    /// </remarks>
    [GeneratedRegex(
        """
          \[ (?! [\d\s,;–-]* \] ) [^\[\]\n]{1,80} \]
        | \{ [^{}\n]{1,80} \}
        | < \p{L} [^<>\n]{1,60} >
        | \( \s? (?i: (?:cần\ )?(?:bổ\ sung|cập\ nhật) (?:\ thêm)? \ (?:sau|số\ liệu|nội\ dung|tên|vào) | điền | chờ\ (?:số|bổ|cập) | xem\ lại | kiểm\ tra\ lại | số\ liệu\ (?:cần|chưa|chờ) ) [^()\n]{0,80} \)
        | (?: \.{5} | …\.{2} | \.{2,4}… | …\ ?… ) [.…]*
        | (?: … | \.{2,4} ) \ ? (?: % | (?:tỷ|triệu|nghìn|đồng|người|hồ\ sơ|đồng\ chí|trường\ hợp) \b )
        | _{3,}
        | \?{2,}
        | \b (?: x{2,} | X{4,} | X{2,3} (?= \ ? (?: % | tỷ | triệu | nghìn | đồng | người | hồ\ sơ ) ) ) \b
        | \b (?: TODO | TBD | (?i: lorem\ ipsum ) ) \b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"ngày\s*[.…\d\s]{0,20}tháng", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();
}
