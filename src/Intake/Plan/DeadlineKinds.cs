namespace Intake.Plan;

/// <summary>Thời hạn thuộc loại nào, theo lời của kế hoạch.</summary>
internal static class DeadlineKinds
{
    private static readonly string[] Appraising = ["thẩm định", "đôn đốc", "tổng hợp", "rà soát", "duyệt", "biên tập", "góp ý", "tiếp nhận", "kiểm tra", "đọc duyệt"];
    private static readonly string[] Sending = ["gửi", "nộp", "hoàn thành", "chuẩn bị", "hoàn thiện", "báo cáo", "xây dựng", "viết"];
    private static readonly string[] Opening = ["khai mạc", "phát biểu chỉ đạo", "bài phát biểu", "diễn văn", "phát biểu đề dẫn", "phát biểu bế mạc", "phát biểu kết luận"];
    private static readonly string[] Summary = ["báo cáo sơ kết", "báo cáo tổng kết", "báo cáo trung tâm", "báo cáo tổng hợp", "báo cáo tóm tắt", "dự thảo báo cáo", "báo cáo chính", "báo cáo đề dẫn"];

    private static readonly string[] Printing = ["in", "in ấn", "nhân bản", "phát hành", "kỷ yếu", "đóng quyển", "giấy mời", "thư mời"];
    private static readonly string[] Handover = ["bài", "bản", "toàn văn", "văn bản", "tệp", "file", "dự thảo", "gửi", "nộp", "thời hạn", "thời gian", "hạn"];

    /// <summary>What falls due; the folded <paramref name="context"/> (the line and its section) helps when the clause itself does not say.</summary>
    public static DeadlineKind Of(string what, string context)
    {
        var said = PlanText.Fold(what).Replace("kế hoạch tổng hợp", "", StringComparison.Ordinal).Replace("kế hoạch - tổng hợp", "", StringComparison.Ordinal);
        if ((said.Has("tham luận") ? OfSpeeches(said) : Unnamed(said, context)) is { } speeches) return speeches;
        if (Opening.Any(said.Has)) return DeadlineKind.OpeningSpeech;
        return Summary.Any(said.Has) ? DeadlineKind.SummaryReport : DeadlineKind.Task;
    }

    private static DeadlineKind? OfSpeeches(string said)
    {
        if (said.Has("đăng ký")) return null;
        var byUnits = said.Begins("các") || said.Begins("đơn vị") || said.Begins("mỗi") || said.Has("được phân công");
        if (!byUnits && Appraising.Any(said.Has)) return DeadlineKind.BoardReport;
        return !Printing.Any(said.Has) && (Sending.Any(said.Has) || said.Has("hạn")) ? DeadlineKind.Drafts : null;
    }

    // "Bản Word gửi về Ban Tổ chức", "Phòng Pháp chế tổng hợp, báo cáo Giám đốc", in a section on speeches.
    private static DeadlineKind? Unnamed(string said, string context)
    {
        if (!context.Has("tham luận") || Printing.Any(said.Has) || Opening.Any(said.Has) || Summary.Any(said.Has)) return null;
        if (Handover.Any(said.Begins) && (said.Has("gửi") || said.Has("nộp") || said.Has("hạn"))) return DeadlineKind.Drafts;
        return Appraising.Any(said.Has) && (said.Has("báo cáo") || said.Has("trình")) ? DeadlineKind.BoardReport : null;
    }
}
