using System.Collections.Frozen;

namespace Intake.Checks.Balance;

/// <summary>"Một là, …", "Thứ hai, …", "Bài học đầu tiên là …": câu mở đầu một ý trong danh sách.</summary>
/// <param name="Length">Syllables of the words that count.</param>
/// <param name="IsFirst">Whether a list begins here.</param>
internal readonly record struct Enumeration(int Length, bool IsFirst)
{
    private static readonly FrozenSet<string> Numbers = "một|hai|ba|bốn|năm|sáu|bảy|tám|nhất|nhì|tư|đến".Split('|').ToFrozenSet();
    private static readonly FrozenSet<string> Counted = "điều|việc|bài học|kinh nghiệm|cái|chuyện|điểm|ý|nhóm|khó khăn|vướng mắc|vấn đề|kiến nghị|đề nghị|giải pháp".Split('|').ToFrozenSet();

    /// <summary>Verbs with which ways of working and tasks are told: "Thứ hai, chọn việc vừa sức". What is hard begins with a noun: "Thứ hai, địa bàn rộng".</summary>
    private static readonly Phrases<bool> Acts = new(
        "lập|chọn|dùng|giữ|để|cho|giao|đặt|phân công|phân loại|tạo|gộp|bỏ|lấy|đi|nghe|hỏi|nói|làm|biến|xây dựng|công khai|coi trọng|gắn|mở|rút|dồn|đo|kết hợp|phát huy|nắm|bám|kiên trì|tập trung|chủ động|thường xuyên|đưa|lắng nghe|mời|ghép|khuyến khích|huy động|phối hợp|đổi mới|tăng cường|nâng cao|đẩy mạnh|hoàn thiện|trao|tôn trọng|chia|đến|về|tìm|trả|viết|học|dạy|rà soát|kiểm tra|cứu|xếp|bố trí|tổ chức|xác định|coi|khen|thưởng|động viên|quan tâm|bắt đầu|đừng|không|phải|biết|luôn|kịp thời|thống nhất|nêu gương|làm gương|tuyên truyền|vận động|thuyết phục|đối thoại|sơ kết|phân vai|nhân rộng|chuẩn bị|chấp nhận|diễn tập|thử|làm thử|thí điểm|mỗi|ai|tránh|vun|nuôi|bảo vệ|gặp|ngồi"
            .Split('|').Select(verb => KeyValuePair.Create(verb, true)));

    /// <summary>What the sentence counts; null when it counts nothing.</summary>
    public static Enumeration? Of(IReadOnlyList<string?> syllables)
    {
        string[] start = [.. syllables.Take(6).TakeWhile(s => s is not null).OfType<string>()];
        var skipped = start is ["và", ..] ? 1 : 0;
        start = start[skipped..];
        for (var counted = 0; counted <= 2 && counted + 1 < start.Length; counted++)
        {
            if (counted > 0 && !Counted.Contains(string.Join(' ', start[..counted]))) continue;
            if (IsOrdinal(start[counted], start[counted + 1]) is { } isFirst) return new Enumeration(skipped + counted + 2, isFirst);
        }
        return start is ["sau" or "cuối", "cùng", ..] ? new Enumeration(skipped + 2, false)
            : start is [var number, "là", ..] && Numbers.Contains(number) ? new Enumeration(skipped + 2, number == "một")
            : null;
    }

    /// <summary>Whether what follows the counting words, from syllable <paramref name="at"/> on, is something that is done.</summary>
    public static bool IsAct(IReadOnlyList<string?> syllables, int at)
    {
        if (at < syllables.Count && syllables[at] is "là" or null) at++;
        return Acts.In([.. syllables.Skip(at).Take(3)]).Any(act => act.At == 0);
    }

    private static bool? IsOrdinal(string first, string second) => (first, second) switch
    {
        ("thứ", _) when Numbers.Contains(second) => second == "nhất",
        ("đầu", "tiên") or ("trước", "hết") => true,
        _ => null,
    };
}
