using Intake.Checks;
using Intake.Plan;

namespace Intake;

public static partial class Messages
{
    public static Sentence TooLong(int syllables, SpokenTime time, TimeSpan limit, int cut) => new(
        $"Bài có {Figures.Vi(syllables)} tiếng khi đọc, cần khoảng {Figures.Vi(time.Likely)} (từ {Figures.Vi(time.Low)} đến {Figures.Vi(time.High)}), quá mức {Figures.Vi(limit)} kể cả khi đọc nhanh. Cần bớt khoảng {Figures.Vi(cut)} tiếng.",
        $"The speech has {Figures.En(syllables)} spoken syllables and takes about {Figures.En(time.Likely)} (from {Figures.En(time.Low)} to {Figures.En(time.High)}): over the limit of {Figures.En(limit)} even when read fast. Cut about {Figures.En(cut)} syllables.");

    public static Sentence MayBeTooLong(int syllables, SpokenTime time, TimeSpan limit, int cut) => new(
        $"Bài có {Figures.Vi(syllables)} tiếng khi đọc, cần khoảng {Figures.Vi(time.Likely)} (từ {Figures.Vi(time.Low)} đến {Figures.Vi(time.High)}), có thể quá mức {Figures.Vi(limit)} tùy người đọc. Nên đọc thử và bấm giờ; muốn chắc chắn thì bớt {Figures.Vi(cut)} tiếng.",
        $"The speech has {Figures.En(syllables)} spoken syllables and takes about {Figures.En(time.Likely)} (from {Figures.En(time.Low)} to {Figures.En(time.High)}): it may exceed the limit of {Figures.En(limit)}, depending on the speaker. Rehearse with a stopwatch; to be safe, cut {Figures.En(cut)} syllables.");

    public static Sentence OtherTopic(Assignment own, Assignment other) => new(
        $"Nội dung bài gần với mục {other.Number} ({other.Unit}) hơn hẳn mục {own.Number} được giao: “{own.Topic}” Hãy kiểm tra xem có gửi nhầm tệp không; nếu không, viết lại cho sát nội dung được giao.",
        $"The body reads clearly more like item {other.Number} ({other.Unit}) than like the assigned item {own.Number}: “{own.Topic}” Check whether the wrong file was sent; if not, bring the text back to its topic.");

    public static Sentence OffTopic(Assignment own) => new(
        $"Nội dung bài không giống nội dung nào trong phụ lục của kế hoạch; mục {own.Number} được giao là: “{own.Topic}” Hãy kiểm tra xem có gửi nhầm tệp không.",
        $"The body resembles none of the plan's topics; the assigned item {own.Number} is: “{own.Topic}” Check whether the wrong file was sent.");

    public static Sentence UnsureTopic(Assignment own) => new(
        $"Chưa đủ căn cứ để biết bài có đúng mục {own.Number} được giao hay không. Người thẩm định cần đọc; bài nên nêu việc cụ thể của nội dung: “{own.Topic}”",
        $"The text does not tell whether it keeps to the assigned item {own.Number}. Someone has to read it; the speech should name concrete matters of its topic: “{own.Topic}”");

    public static Sentence UnsureBetween(Assignment own, Assignment other) => new(
        $"Bài gần với mục {other.Number} ({other.Unit}) không kém mục {own.Number} được giao. Người thẩm định cần đọc; bài nên nêu rõ việc riêng của nội dung: “{own.Topic}”",
        $"The body is no less like item {other.Number} ({other.Unit}) than like the assigned item {own.Number}. Someone has to read it; the speech should make plain what is particular to its topic: “{own.Topic}”");
}
