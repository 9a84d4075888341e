using System.Text.RegularExpressions;

namespace Intake.Plan;

/// <summary>Dạng chữ cố định trong kế hoạch: dấu mục, số ký hiệu, số phút.</summary>
internal static partial class PlanPatterns
{
    [GeneratedRegex(@"^(?:[-+•–*●▪] ?|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}[.)] |[0-9]{1,2}(?:\.[0-9]{1,2}){1,3} |[IVX]{1,5}[.)] |[a-zđ]\) |Điều [0-9]{1,2}[.:] )", RegexOptions.CultureInvariant)]
    public static partial Regex Marker();

    [GeneratedRegex(@"^Số ?:? ?(?<n>[0-9]{1,5} ?[-/] ?[\p{Lu}0-9][\p{Lu}0-9.\-/&]{1,30})", RegexOptions.CultureInvariant)]
    public static partial Regex OwnNumber();

    [GeneratedRegex(@"(?:kèm theo|ban hành theo|thuộc) kế hoạch (?:số )?:? ?(?<n>[0-9]{1,5} ?[-/] ?[\p{L}0-9][\p{L}0-9.\-/&]{1,30})", RegexOptions.CultureInvariant)]
    public static partial Regex NumberInAnnex();

    [GeneratedRegex(@"(?<![0-9hg:/.,])(?<n>[0-9]{1,3})(?: ?\([^()]{1,12}\))? ?(?:phút|')(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex Minutes();

    [GeneratedRegex(@"^(?:thực hiện|căn cứ|để |nhằm|triển khai|theo |trên cơ sở|nhân dịp|kính gửi|số ?:|số [0-9]|phần |điều |mục |chương )", RegexOptions.CultureInvariant)]
    public static partial Regex Preamble();
}
