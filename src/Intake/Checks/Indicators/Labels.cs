namespace Intake.Checks.Indicators;

/// <summary>Số đứng sau những từ này là tên gọi, không phải số liệu: "khu phố 5", "Nghị quyết 18", "chính quyền 2 cấp".</summary>
internal static class Labels
{
    private static readonly HashSet<string> Before =
    [
        "thứ", "điều", "khoản", "điểm", "mục", "bảng", "biểu", "hình", "khóa", "đường", "thôn", "chương", "phần", "cụm", "đợt", "lần", "vòng", "nhóm",
        "tháng", "quý", "năm", "ngày", "khối", "ca", "hạng", "loại", "cấp", "lớp", "tổ", "bước", "ô", "lô", "km", "phiên",
        "phụ lục", "quốc lộ", "tỉnh lộ", "khu phố", "giai đoạn", "đề án", "phương án", "nghị quyết", "nghị định", "quyết định", "chỉ thị", "kết luận", "thông tư",
    ];

    /// <summary>"số" before a number makes it a name, except where it ends a word for an amount.</summary>
    private static readonly HashSet<string> Amounts = ["dân", "tổng", "trong", "quân", "doanh", "sĩ", "nhân", "tỷ", "chỉ", "hệ", "một"];

    /// <summary>Whether the number that is about to be read names something.</summary>
    public static bool IsLabel(List<Atom> before, ReadOnlySpan<char> number)
    {
        if (before is not [.., var last] || last.Amount is not null) return false;
        if (last.Word == "số") return before.Count < 2 || !Amounts.Contains(before[^2].Word);
        var word = last.Words.Count > 0 ? last.Words[^1] : "";
        return (Before.Contains(word) && IsShort(number)) || (before.Count > 1 && Before.Contains($"{before[^2].Word} {word}") && IsNumberOfDocument(number));
    }

    /// <summary>"chính quyền 2 cấp", "tăng trưởng 2 con số" name a thing and count nothing.</summary>
    public static bool IsLabel(ReadOnlySpan<char> number, string after) => number.Length == 1 && after is "cấp" or "con" or "trong";

    /// <summary>"chỉ tiêu 2026": four digits without a point.</summary>
    public static bool IsYear(ReadOnlySpan<char> number) => number.Length == 4 && !number.ContainsAnyExceptInRange('0', '9') && number is ['1' or '2', '0' or '9', ..];

    /// <summary>Parts, groups and hamlets have small numbers: "khối thôn 180" counts.</summary>
    private static bool IsShort(ReadOnlySpan<char> number) => number.Length <= 2 && number is not [>= '5', _] && !number.ContainsAnyExceptInRange('0', '9');

    private static bool IsNumberOfDocument(ReadOnlySpan<char> number) => number.Length <= 3 && !number.ContainsAnyExceptInRange('0', '9');
}
