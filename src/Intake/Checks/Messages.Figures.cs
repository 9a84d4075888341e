using System.Globalization;
using Intake.Checks.Indicators;

namespace Intake;

public static partial class Messages
{
    internal static Sentence FigureTwice(int paragraph, string value, string quote, int other, string otherValue) => new(
        $"Cùng một chỉ tiêu nhưng đoạn {paragraph} nêu {value} (“{quote}”), đoạn {other} nêu {otherValue}. Hãy kiểm tra và sửa cho thống nhất, hoặc nói rõ hai số khác nhau ở chỗ nào.",
        $"The same indicator is {value} in paragraph {paragraph} (“{quote}”) and {otherValue} in paragraph {other}. Check and make them agree, or say in what they differ.");

    internal static Sentence PercentageOff(Mismatch found) => new(
        $"Tỷ lệ nêu là {found.Stated}, nhưng các số đi kèm cho ra {Number(found.Right, Language.Vietnamese)}%. Hãy kiểm tra lại tỷ lệ hoặc các số.",
        $"The percentage is given as {found.Stated}, but the numbers beside it give {Number(found.Right, Language.English)}%. Check the percentage or the numbers.");

    internal static Sentence PartsOff(Mismatch found) => new(
        $"Tổng nêu là {found.Stated}, nhưng các phần kể ra cộng lại được {Number(found.Right, Language.Vietnamese)}. Hãy kiểm tra lại tổng và từng phần.",
        $"The total is given as {found.Stated}, but the parts add up to {Number(found.Right, Language.English)}. Check the total and each part.");

    internal static Sentence TableSumOff(Mismatch found) => new(
        $"Dòng cộng của bảng ghi {found.Stated}, nhưng các dòng cộng lại được {Number(found.Right, Language.Vietnamese)}. Hãy kiểm tra lại bảng.",
        $"The sum row of the table says {found.Stated}, but the rows add up to {Number(found.Right, Language.English)}. Check the table.");

    internal static Sentence FiguresBetween(IEnumerable<(string Value, IEnumerable<int> Assignments)> values)
    {
        var said = values.ToArray();
        return new(
            $"Cùng một chỉ tiêu nhưng các bài nêu khác nhau: {string.Join("; ", said.Select(v => $"{v.Value} (tham luận số {string.Join(", ", v.Assignments)})"))}. Hãy hỏi cơ quan quản lý số liệu rồi đề nghị các đơn vị sửa cho thống nhất.",
            $"The same indicator has different values: {string.Join("; ", said.Select(v => $"{v.Value} (speech {string.Join(", ", v.Assignments)})"))}. Ask whoever keeps the figure, then have the units make them agree.");
    }

    private static string Number(decimal number, Language language) =>
        number.ToString("#,0.##", language == Language.English ? CultureInfo.InvariantCulture : VietnameseFigures);

    private static readonly NumberFormatInfo VietnameseFigures = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
}
