namespace Intake.Plan;

/// <summary>Ai chịu trách nhiệm: chủ ngữ của câu, hoặc đơn vị mà mục của kế hoạch mang tên.</summary>
internal static class Owners
{
    private const int LongestName = 160;
    private const int WordsOfAHeading = 14;

    private static readonly string[] Starts =
    [
        "các", "sở", "ban", "văn phòng", "ủy ban", "ubnd", "hđnd", "hội đồng", "đảng ủy", "đảng bộ", "công an", "bộ chỉ huy", "bộ tư lệnh", "mttq", "mặt trận", "trường",
        "phòng", "trung tâm", "công ty", "tổng công ty", "tập đoàn", "báo", "đài", "hội", "liên đoàn", "liên minh", "đoàn", "viện", "cục", "chi cục", "thuế", "tòa án", "thường trực",
        "thanh tra", "kho bạc", "hải quan", "ngân hàng", "bệnh viện", "học viện", "khoa", "tổ", "tiểu ban", "đồng chí", "thủ trưởng", "đơn vị", "cơ quan", "xã", "phường", "đặc khu",
        "cảng", "xí nghiệp", "chi nhánh", "chi bộ", "bí thư", "chủ tịch", "giám đốc", "hiệu trưởng", "mỗi", "từng", "người",
    ];

    private static readonly string[] Orders = ["giao ", "đề nghị ", "yêu cầu "];

    private static readonly string[] Verbs =
    [
        "chủ trì", "phối hợp", "chỉ đạo", "xây dựng", "tổ chức", "bảo đảm", "đảm bảo", "chuẩn bị", "gửi", "nộp", "báo cáo", "hoàn thành", "hoàn thiện", "thực hiện", "có trách nhiệm", "được",
        "tham mưu", "đề xuất", "lập", "phát hành", "triển khai", "căn cứ", "rà soát", "trình", "tiếp nhận", "bố trí", "tổng hợp", "theo dõi", "thẩm định", "đôn đốc", "duyệt", "phân công",
        "đăng ký", "cử", "biên tập", "in", "soạn", "dự thảo", "kiểm tra", "chịu trách nhiệm", "làm", "thông báo", "mời", "trang trí", "viết", "cung cấp", "là", "phải", "cần",
    ];

    private static readonly string[] Sending = ["gửi", "nộp", "báo cáo", "hoàn thành", "hoàn thiện", "trình", "đăng ký"];

    /// <summary>The unit that the sentence begins with, null when it begins with what is to be done.</summary>
    public static string? Subject(string sentence)
    {
        var said = sentence[..Math.Min(sentence.Length, 2 * LongestName)].Trim();
        if (Array.Find(Orders, o => PlanText.Fold(said).StartsWith(o, StringComparison.Ordinal)) is { } order) said = said[order.Length..];
        if (!BeginsWithUnit(said)) return null;

        var end = End(said);
        if (end < 0) return said.Split(' ').Length <= WordsOfAHeading ? Trimmed(said) : null;
        return end > LongestName ? null : Trimmed(said[..end]);
    }

    /// <summary>Whether the line stands above others as a heading: numbered, or short and without a full stop.</summary>
    public static bool IsHeading(Passage line) =>
        line.IsNumbered || (!line.IsBullet && line.Text[^1] is not ('.' or ';' or ',') && char.IsUpper(line.Text[0]) && line.Text.Split(' ').Length <= WordsOfAHeading);

    /// <summary>Whether the line begins as the name of a unit does.</summary>
    public static bool BeginsWithUnit(string line) => PlanText.Fold(PlanText.Clean(line)) is var said && Starts.Any(said.Begins) && !said.Begins("tổ chức");

    // Verbs are looked for as written: "Ban Tổ chức" is a name, "tổ chức" is a verb.
    private static int End(string said)
    {
        var second = said.IndexOf(' ') is >= 0 and var space ? space + 1 : said.Length;
        var end = First(said, Verbs, second);
        if (end >= 0 && said[end..].StartsWith("được", StringComparison.Ordinal))
            end = First(said, Sending, end) is >= 0 and var sends ? sends : said.Split(' ').Length <= WordsOfAHeading ? -1 : end;
        var colon = said.IndexOf(':');
        return colon >= 0 && (end < 0 || colon < end) ? colon : end;
    }

    private static int First(string said, string[] verbs, int start) => verbs
        .Select(v => Next(said, v, start)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();

    private static int Next(string said, string verb, int start)
    {
        var at = said.At(verb, start);
        while (at >= 2 && said[at - 2] == ',' && verb == "tổ chức") at = said.At(verb, at + 1);
        return at;
    }

    private static string Trimmed(string name) => name.Trim(' ', ',', ':', ';', '.', '-');
}
