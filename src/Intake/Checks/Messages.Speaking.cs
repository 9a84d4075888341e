using Intake.Checks;
using Intake.Vietnamese.Speaking;

namespace Intake;

public static partial class Messages
{
    /// <summary>How long the speech takes: measured by the clock, estimated from a measured pace, or estimated.</summary>
    public static Sentence TimeOf(DraftFacts draft) => draft.Rehearsal switch
    {
        { IsWhole: true } whole => new($"Đã đo {Figures.Vi(whole.Duration)}", $"Measured {Figures.En(whole.Duration)}"),
        { } => new(
            $"Khoảng {Figures.Vi(draft.Time.Likely)} theo nhịp đã đo của người đọc (từ {Figures.Vi(draft.Time.Low)} đến {Figures.Vi(draft.Time.High)})",
            $"About {Figures.En(draft.Time.Likely)} at the speaker's measured pace (from {Figures.En(draft.Time.Low)} to {Figures.En(draft.Time.High)})"),
        null => new(
            $"Khoảng {Figures.Vi(draft.Time.Likely)} (từ {Figures.Vi(draft.Time.Low)} đến {Figures.Vi(draft.Time.High)})",
            $"About {Figures.En(draft.Time.Likely)} (from {Figures.En(draft.Time.Low)} to {Figures.En(draft.Time.High)})"),
    };

    public static Sentence MeasuredTooLong(TimeSpan measured, TimeSpan limit, int cut) => new(
        $"Đã đo {Figures.Vi(measured)}, quá mức {Figures.Vi(limit)}. Cần bớt khoảng {Figures.Vi(cut)} tiếng, rồi đọc thử lại.",
        $"Measured {Figures.En(measured)}: over the limit of {Figures.En(limit)}. Cut about {Figures.En(cut)} syllables, then rehearse again.");

    public static Sentence RehearsalTooShort(TimeSpan duration, TimeSpan least) => new(
        $"Mới đọc thử {Figures.Vi(duration)}, chưa đủ để biết nhịp đọc. Hãy đọc thử ít nhất {Figures.Vi(least)}.",
        $"The rehearsal took {Figures.En(duration)}, too little to tell the pace. Rehearse for at least {Figures.En(least)}.");

    public static Sentence RehearsalImplausible(int syllables, TimeSpan duration) => new(
        $"{Figures.Vi(syllables)} tiếng trong {Figures.Vi(duration)} không phải nhịp đọc của người. Hãy xem lại thời gian đã nhập, hoặc đoạn đã đọc đến, rồi đo lại.",
        $"Nobody reads {Figures.En(syllables)} syllables in {Figures.En(duration)}. Check the time entered and how far was read, then measure again.");

    /// <summary>What has to go, and where to begin.</summary>
    public static Sentence CutListHead(int cut, TimeSpan saved, TimeSpan limit, bool isForSafety) => isForSafety
        ? new(
            $"Bài sát mức {Figures.Vi(limit)}. Muốn chắc chắn, bớt khoảng {Figures.Vi(cut)} tiếng ({Figures.Vi(saved)}) ở các đoạn sau, trước hết là phần kết quả.",
            $"The speech is near the limit of {Figures.En(limit)}. To be safe, cut about {Figures.En(cut)} syllables ({Figures.En(saved)}) in the paragraphs below, results first.")
        : new(
            $"Để không quá {Figures.Vi(limit)}, cần bớt khoảng {Figures.Vi(cut)} tiếng ({Figures.Vi(saved)}) ở các đoạn sau, trước hết là phần kết quả.",
            $"To keep to {Figures.En(limit)}, cut about {Figures.En(cut)} syllables ({Figures.En(saved)}) in the paragraphs below, results first.");

    public static Sentence CutParagraph(int paragraph, ContentRole role, int syllables, int cut) => new(
        $"Đoạn {paragraph} ({PartVi(role)}, {Figures.Vi(syllables)} tiếng): bớt khoảng {Figures.Vi(cut)} tiếng.",
        $"Paragraph {paragraph} ({PartEn(role)}, {Figures.En(syllables)} syllables): cut about {Figures.En(cut)} syllables.");

    public static Sentence CutRemains(int cut) => new(
        $"Còn khoảng {Figures.Vi(cut)} tiếng chưa biết bớt vào đâu: rút gọn hơn nữa, hoặc bỏ hẳn một ý. Không nên bớt phần đề xuất, kiến nghị.",
        $"About {Figures.En(cut)} syllables are left to place: shorten further, or drop one point altogether. Proposals should stay.");

    /// <summary>What kind of thing was counted.</summary>
    public static Sentence KindOf(TokenKind kind) => kind switch
    {
        TokenKind.Word => new("tiếng", "word"),
        TokenKind.Number => new("số", "number"),
        TokenKind.Date => new("ngày tháng", "date"),
        TokenKind.Time => new("giờ", "time"),
        TokenKind.Money => new("tiền", "money"),
        TokenKind.Measure => new("đơn vị đo", "measure"),
        TokenKind.DocumentNumber => new("số, ký hiệu văn bản", "document number"),
        TokenKind.Roman => new("số La Mã", "Roman numeral"),
        TokenKind.Abbreviation => new("chữ tắt", "abbreviation"),
        TokenKind.Letters => new("chữ cái", "letters"),
        TokenKind.Foreign => new("từ nước ngoài", "foreign word"),
        _ => new("chữ tắt chưa rõ", "unknown abbreviation"),
    };

    private static string PartVi(ContentRole role) => role switch
    {
        ContentRole.Results => "kết quả",
        ContentRole.Difficulties => "khó khăn",
        ContentRole.Lessons => "kinh nghiệm",
        ContentRole.Proposals => "đề xuất",
        _ => "nội dung khác",
    };

    private static string PartEn(ContentRole role) => role switch
    {
        ContentRole.Results => "results",
        ContentRole.Difficulties => "difficulties",
        ContentRole.Lessons => "lessons",
        ContentRole.Proposals => "proposals",
        _ => "other",
    };
}
