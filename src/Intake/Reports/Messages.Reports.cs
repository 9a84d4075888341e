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

    public static Sentence ReportTableTooWide(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"Mẫu có bảng quá {most} cột. Hãy bớt cột hoặc tách thành nhiều bảng."),
        string.Create(CultureInfo.InvariantCulture, $"The template has a table of more than {most} columns. Use fewer columns or several tables."));

    public static Sentence ReportTablesTooLarge(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"Các bảng trong mẫu có tất cả quá {most} ô. Hãy bớt hàng hoặc cột."),
        string.Create(CultureInfo.InvariantCulture, $"The tables of the template have more than {most} cells in all. Use fewer rows or columns."));

    public static readonly Sentence AppraisalReport = new("Báo cáo thẩm định", "Appraisal report");
}
