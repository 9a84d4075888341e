using Intake;

namespace Review;

/// <summary>Tên gọi của các phép kiểm tra.</summary>
public static partial class Messages
{
    /// <summary>What a check looks at, in a few words.</summary>
    /// <param name="code">The check's kebab-case code; one that is gone since it spoke is its own name.</param>
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
        _ => new(code, code),
    };
}
