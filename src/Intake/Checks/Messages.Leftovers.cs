using Intake.Checks;
using Intake.Plan;

namespace Intake;

public static partial class Messages
{
    public static Sentence Highlighted(int paragraphs) => new(
        $"Còn chữ tô màu ở {Figures.Vi(paragraphs)} đoạn. Hãy xem lại chỗ đó rồi bỏ tô màu trước khi gửi.",
        $"Words are still highlighted in {Figures.En(paragraphs)} paragraphs. Settle them and remove the colour before sending.");

    public static Sentence BlankDate() => new(
        "Ngày tháng còn để trống. Hãy điền đủ ngày, tháng, năm hoặc viết lại câu.",
        "A date is left blank. Fill in day, month and year, or reword the sentence.");

    public static Sentence WrongYear(int year) => new(
        $"Ngày này có lẽ phải mang năm {year}. Hãy kiểm tra lại năm.",
        $"This date should probably carry the year {year}. Check the year.");

    public static Sentence OtherUnitInLetterhead(string named, string own) => new(
        $"Phần đầu văn bản ghi tên “{named}”, không phải “{own}”. Hãy sửa tên đơn vị, hoặc kiểm tra xem có gửi nhầm tệp không.",
        $"The letterhead names “{named}”, not “{own}”. Correct the unit's name, or check whether the wrong file was sent.");

    public static Sentence OtherTitle(int number, Assignment own) => new(
        $"Tiêu đề là nội dung của mục {number}, không phải mục {own.Number} được giao: “{own.Topic}” Hãy sửa tiêu đề, hoặc kiểm tra xem có gửi nhầm tệp không.",
        $"The title is the topic of item {number}, not of the assigned item {own.Number}: “{own.Topic}” Correct the title, or check whether the wrong file was sent.");
}
