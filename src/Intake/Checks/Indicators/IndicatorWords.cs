using System.Collections.Frozen;

namespace Intake.Checks.Indicators;

/// <summary>Những chữ của một chỉ tiêu: bỏ hư từ, viết thống nhất những cách nói cùng nghĩa.</summary>
internal static class IndicatorWords
{
    /// <summary>Words that change nothing in what is counted.</summary>
    private static readonly FrozenSet<string> Empty = Set(
        "đã đang được là đạt có với cho của các những và tại trong trên ở về thì mà này ấy đó hiện nay hiện_nay đến cả toàn tổng số lượng khoảng gần hơn chừng ước dưới "
        + "mới người cái chiếc từ hết tính bằng theo do gồm còn_lại cùng ngay mức vào ra lên được so nếu con tròn tất bao ngót khi sau trước_đó dù dẫu nhờ vì nên cũng đều như khắp");

    /// <summary>Phrases said in several ways, or that add nothing, longest first.</summary>
    private static readonly (string[] Said, string[] Meant)[] Phrases =
    [
        .. new (string Said, string Meant)[]
        {
            ("trước hạn và đúng hạn", "trước đúng hạn"), ("trước và đúng hạn", "trước đúng hạn"), ("đúng và trước hạn", "trước đúng hạn"),
            ("đơn vị hành chính cấp xã", "đơn vị cấp xã"), ("xã phường thị trấn đặc khu", "đơn vị cấp xã"), ("xã phường đặc khu", "đơn vị cấp xã"), ("phường xã đặc khu", "đơn vị cấp xã"),
            ("địa phương cấp xã", "đơn vị cấp xã"), ("sau sắp xếp", ""), ("sau sáp nhập", ""), ("sau khi sắp xếp", ""), ("sau hợp nhất", ""), ("trên địa bàn", ""),
            ("ngân sách nhà nước", "ngân sách"), ("hồ sơ thủ tục hành chính", "hồ sơ"), ("tổng sản phẩm trên địa bàn", "tổng sản phẩm"), ("grdp", "tổng sản phẩm"),
            ("đồng chí", ""), ("trường hợp", ""), ("dân số", "dân"), ("người dân sống", "dân"), ("người dân sinh sống", "dân"), ("người dân", "dân"), ("nhân khẩu", "dân"), ("kết quả", ""), ("tổng cộng", ""),
            ("hôm nay", "hôm_nay"), ("trước đó", ""), ("nói trên", ""), ("nêu trên", ""), ("tổng số", ""), ("con số", ""), ("đến nay", ""), ("hiện nay", ""), ("số lượng", ""),
            ("nhà nước", "nhà_nước"), ("trong số", ""), ("cho đến", ""), ("chiếm tỷ lệ", ""), ("tỷ lệ", ""), ("tiếp nhận", "nhận"), ("xử lý", "giải quyết"), ("đã tổ chức", ""), ("được tổ chức", ""), ("đã mở", ""), ("được mở", ""), ("tiến hành", ""), ("thống kê", ""), ("rà soát", ""), ("cho thấy", ""), ("đang hoạt động", ""), ("phấn đấu", ""), ("mục tiêu", ""), ("chỉ tiêu", ""), ("dự kiến", ""), ("đạt tỷ lệ", ""),
        }
        .Select(p => (p.Said.Split(' '), p.Meant.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        .OrderByDescending(p => p.Item1.Length),
    ];

    private static readonly FrozenDictionary<string, (string[] Said, string[] Meant)[]> ByFirst =
        Phrases.GroupBy(p => p.Said[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The content words of a stretch of syllables.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> syllables)
    {
        for (var at = 0; at < syllables.Count;)
        {
            var phrase = ByFirst.TryGetValue(syllables[at], out var phrases) ? phrases.FirstOrDefault(p => StandsAt(syllables, at, p.Said)) : default;
            if (phrase.Said is null)
            {
                if (!Empty.Contains(syllables[at])) yield return syllables[at];
                at++;
                continue;
            }
            foreach (var word in phrase.Meant) yield return word;
            at += phrase.Said.Length;
        }
    }

    public static bool IsEmpty(string word) => Empty.Contains(word);

    /// <summary>Whether <paramref name="words"/> stand in a row from <paramref name="at"/>.</summary>
    public static bool StandsAt(IReadOnlyList<string> syllables, int at, string[] words)
    {
        if (at < 0 || at + words.Length > syllables.Count) return false;
        for (var i = 0; i < words.Length; i++)
            if (syllables[at + i] != words[i]) return false;
        return true;
    }

    public static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
