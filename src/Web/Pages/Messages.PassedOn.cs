using Intake;
using Intake.Checks;

namespace Web;

/// <summary>Điểm lưu ý giữa các bài, nói với một đơn vị.</summary>
public static partial class Messages
{
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
