namespace Intake.Plan;

/// <summary>Thời hạn thuộc loại nào, theo lời của kế hoạch.</summary>
internal static class DeadlineKinds
{
    private static readonly string[] Appraising = ["thẩm định", "đôn đốc", "tổng hợp", "rà soát", "duyệt", "biên tập", "góp ý", "tiếp nhận", "kiểm tra", "đọc duyệt"];
    private static readonly string[] Sending = ["gửi", "nộp", "hoàn thành", "chuẩn bị", "hoàn thiện", "báo cáo", "xây dựng", "viết"];
    private static readonly string[] Opening = ["khai mạc", "phát biểu chỉ đạo", "bài phát biểu", "diễn văn", "phát biểu đề dẫn", "phát biểu bế mạc", "phát biểu kết luận"];
    private static readonly string[] Summary = ["báo cáo sơ kết", "báo cáo tổng kết", "báo cáo trung tâm", "báo cáo tổng hợp", "báo cáo tóm tắt", "dự thảo báo cáo", "báo cáo chính", "báo cáo đề dẫn"];

    /// <summary>What falls due; the section's heading helps when the sentence itself does not say.</summary>
    public static DeadlineKind Of(string what, string section)
    {
        var said = PlanText.Fold(what);
        if (OfSpeeches(said, PlanText.Fold(section)) is { } speeches) return speeches;
        if (Opening.Any(said.Has)) return DeadlineKind.OpeningSpeech;
        return Summary.Any(said.Has) ? DeadlineKind.SummaryReport : DeadlineKind.Task;
    }

    private static DeadlineKind? OfSpeeches(string said, string section)
    {
        var named = said.Has("tham luận");
        if (!named && !(section.Has("tham luận") && !Opening.Any(said.Has) && !Summary.Any(said.Has))) return null;
        if (said.Has("đăng ký")) return null;

        var byUnits = said.Begins("các") || said.Begins("đơn vị") || said.Begins("mỗi") || said.Has("được phân công");
        if (!byUnits && Appraising.Any(said.Has)) return DeadlineKind.BoardReport;
        return Sending.Any(said.Has) || said.Has("hạn") ? DeadlineKind.Drafts : null;
    }
}
