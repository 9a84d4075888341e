using System.Globalization;

namespace Intake;

/// <summary>Các câu khi đọc mẫu báo cáo.</summary>
public static partial class Messages
{
    public static Sentence ReportTooLong(int longest) => new(
        string.Create(CultureInfo.InvariantCulture, $"Mẫu dài quá {longest} ký tự. Hãy rút ngắn lại."),
        string.Create(CultureInfo.InvariantCulture, $"The template is longer than {longest} characters. Shorten it."));

    public static readonly Sentence ReportTooDeep = new(
        "Mẫu có danh sách lồng nhau quá sâu. Hãy bớt cấp.",
        "The template nests lists too deeply. Use fewer levels.");

    public static readonly Sentence ReportHasPicture = new(
        "Mẫu có hình ảnh; báo cáo không nhận hình ảnh. Hãy bỏ chỗ có dạng ![…](…).",
        "The template has a picture; the report takes none. Remove what is written like ![…](…).");

    public static readonly Sentence AppraisalReport = new("Báo cáo thẩm định", "Appraisal report");
}
