using Intake;
using Intake.Checks;

namespace Web;

/// <summary>Tên gọi của các phép kiểm tra.</summary>
public static partial class Messages
{
    /// <summary>What a check looks at, in a few words.</summary>
    /// <param name="code">The check's kebab-case code.</param>
    /// <exception cref="ArgumentOutOfRangeException">A check was added without a name.</exception>
    public static Sentence NameOfCheck(string code) => code switch
    {
        "speaking-time" => new("Thời lượng khi đọc", "Speaking time"),
        "topic" => new("Đúng nội dung được giao", "On the assigned topic"),
        "unit-names" => new("Đúng bài của đơn vị", "The speech of this unit"),
        "balance" => new("Cơ cấu bài: kết quả, khó khăn, kinh nghiệm, đề xuất", "Balance of results, difficulties, lessons, proposals"),
        "leftovers" => new("Dấu vết soạn thảo, chỗ chưa điền", "Leftovers of drafting"),
        "unknown-abbreviation" => new("Chữ viết tắt chưa rõ", "Unknown abbreviations"),
        "spelling" => new("Chính tả", "Spelling"),
        "presentation" => new("Thể thức trình bày", "Presentation"),
        "file-flags" => new("Điều bất thường của tệp", "Oddities of the file"),
        "figures" => new("Số liệu mâu thuẫn trong bài", "Figures that contradict each other in the speech"),
        "figures-between" => new("Số liệu mâu thuẫn với bài khác", "Figures that contradict another speech"),
        "copied-text" => new("Đoạn giống bài khác", "Text copied between speeches"),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A check without a name."),
    };

    /// <summary>A finding between speeches as the unit of one of them may read it: its own places, and nothing of the other speech.</summary>
    public static IEnumerable<Sentence> PassedOn(ConferenceFinding found, int number) => found.Places.Where(p => p.Assignment == number).Select(p => found.Code switch
    {
        "copied-text" => new Sentence(
            $"Đoạn {p.Paragraph}: “{p.Quote}” trùng từng chữ với bài của đơn vị khác. Hãy viết lại bằng lời và số liệu của đơn vị mình.",
            $"Paragraph {p.Paragraph}: “{p.Quote}” stands word for word in another unit's speech. Write it anew, in your own words and figures."),
        "figures-between" => new Sentence(
            $"Đoạn {p.Paragraph}: “{p.Quote}” khác với số liệu trong bài của đơn vị khác. Hãy kiểm tra lại con số và nguồn.",
            $"Paragraph {p.Paragraph}: “{p.Quote}” differs from a figure in another unit's speech. Check the figure and where it comes from."),
        _ => new Sentence($"Đoạn {p.Paragraph}: “{p.Quote}”.", $"Paragraph {p.Paragraph}: “{p.Quote}”."),
    });
}
