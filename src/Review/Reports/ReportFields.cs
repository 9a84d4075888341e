using System.Text;
using Intake;
using Intake.Checks;
using Intake.Plan;
using Review.Appraisals;

namespace Review.Reports;

/// <summary>Trường của mẫu báo cáo: tên, nghĩa, và lời điền vào.</summary>
/// <param name="Name">As written between <c>{{</c> and <c>}}</c>.</param>
public sealed record ReportFieldName(string Name, Sentence Meaning, Func<ReportMatter, string> Value);

/// <summary>Các trường mà mẫu báo cáo dùng được, in the order of the page that explains them.</summary>
public static class ReportFields
{
    public static readonly IReadOnlyList<ReportFieldName> All =
    [
        new("ten_hoi_nghi", new("Tên hội nghị", "Name of the conference"), m => m.Figures.Plan.Name),
        new("so_ke_hoach", new("Số, ký hiệu kế hoạch", "Number of the plan"), m => m.Figures.Plan.Number ?? "….."),
        new("co_quan", new("Cơ quan báo cáo, theo kế hoạch", "The body that reports, by the plan"), m => m.Figures.Plan.ReportingBody),
        new("co_quan_hoa", new("Cơ quan báo cáo, viết hoa", "The same in capitals"), m => m.Figures.Plan.ReportingBody.ToUpperInvariant()),
        new("cap_tren_hoa", new("Cấp ủy của cơ quan báo cáo, viết hoa", "The committee that it belongs to, in capitals"), m => SuperiorOf(m.Figures.Plan.ReportingBody).ToUpperInvariant()),
        new("ky_hieu", new("Chữ viết tắt của cơ quan báo cáo, cho số văn bản", "Initials of that body, for the document's number"), m => InitialsOf(m.Figures.Plan.ReportingBody)),
        new("ngay_bao_cao", new("Ngày, tháng, năm của báo cáo, viết sau chữ “ngày”", "Date of the report, to follow the word “ngày”"), m => ReportWording.Day(m.Figures.AsOf)),
        new("thoi_diem", new("Giờ và ngày lấy số liệu", "When the figures were taken"), m => ReportWording.Instant(m.Figures.AsOf)),
        new("so_tap", new("Số của tập tham luận", "Number of the bundle"), m => ReportWording.Count(m.Figures.Bundle)),
        new("han_gui", new("Hạn gửi tham luận", "When speeches were due"), m => m.Figures.Plan.DraftDeadline is { } due ? ReportWording.Due(due) : "….."),

        new("so_phan_cong", new("Số tham luận được phân công", "How many speeches are assigned"), m => Count(m.Figures.Lines)),
        new("so_bai_da_nhan", new("Số bài đã nhận", "How many were received"), m => Count(m.Figures.Received)),
        new("so_bai_dung_han", new("Số bài mà bản hiện hành gửi đúng hạn", "How many current versions came on time"), m => Count(m.Figures.Received.Except(m.Figures.Late))),
        new("so_bai_gui_muon", new("Số bài mà bản hiện hành gửi sau hạn", "How many current versions came late"), m => Count(m.Figures.Late)),
        new("don_vi_gui_muon", new("Đơn vị gửi sau hạn", "Units that were late"), m => ReportWording.Units(m.Figures.Late)),
        new("so_bai_chua_gui", new("Số bài chưa gửi", "How many are missing"), m => Count(m.Figures.In(AppraisalState.Awaited))),
        new("don_vi_chua_gui", new("Đơn vị chưa gửi", "Units that sent nothing"), m => ReportWording.Units(m.Figures.In(AppraisalState.Awaited))),
        new("so_tep_khong_nhan", new("Số tệp bị từ chối khi gửi", "Files refused when sent"), m => ReportWording.Count(m.Figures.RefusedFiles.Count)),

        new("so_bai_da_duyet", new("Số bài đã duyệt, có trong tập", "How many are approved and in the bundle"), m => Count(m.Figures.Included)),
        new("so_bai_da_bao_cao", new("Trong đó đã báo cáo ở tập trước", "Of these, reported in an earlier bundle"), m => Count(m.Figures.In(AppraisalState.Reported))),
        new("so_bai_tra_lai", new("Số bài đang trả lại để sửa", "How many are returned"), m => Count(m.Figures.In(AppraisalState.Returned))),
        new("don_vi_tra_lai", new("Đơn vị có bài trả lại", "Units whose speeches are returned"), m => ReportWording.Units(m.Figures.In(AppraisalState.Returned))),
        new("so_bai_cho_tham_dinh", new("Số bài chưa thẩm định xong", "How many still wait"), m => Count(m.Figures.In(AppraisalState.Received, AppraisalState.Queued))),
        new("don_vi_cho_tham_dinh", new("Đơn vị có bài chưa thẩm định xong", "Units whose speeches wait"), m => ReportWording.Units(m.Figures.In(AppraisalState.Received, AppraisalState.Queued))),

        new("thoi_luong_moi_bai", new("Thời lượng tối đa mỗi bài", "Limit of a speech"), m => m.Figures.Plan.SpeechLimit is { } limit ? ReportWording.Minutes(limit) : "….."),
        new("tong_thoi_luong", new("Tổng thời lượng các bài trong tập", "Speaking time of all in the bundle"), m => ReportWording.Minutes(m.Figures.Total)),
        new("khung_gio", new("Thời gian dành cho tham luận", "The slot for speeches"), m => m.Figures.Plan.Slot is { } slot ? ReportWording.Minutes(TimeSpan.FromMinutes(slot.Minutes)) : "….."),
        new("so_bai_vua_khung", new("Số bài đủ giờ trình bày nếu mỗi bài dùng hết thời lượng", "How many full speeches the slot holds"), m => FittingIn(m.Figures.Plan)),
        new("so_bai_qua_gio", new("Số bài trong tập dài quá thời lượng", "How many in the bundle are too long"), m => Count(m.Figures.OverLimit)),
        new("don_vi_qua_gio", new("Đơn vị có bài dài quá", "Units whose speeches are too long"), m => ReportWording.Units(m.Figures.OverLimit)),
        new("so_bai_da_doc_thu", new("Số bài trong tập đã đọc thử trọn vẹn", "How many in the bundle were rehearsed whole"), m => Count(m.Figures.Included.Where(l => l.MeasuredSeconds is not null))),

        new("so_diem_nghiem_trong", new("Số điểm nghiêm trọng còn ở các bài trong tập", "Serious findings that stand in the bundle"), m => Count(m.Figures.Findings.Where(f => f.Severity == Severity.Serious))),
        new("so_diem_can_xem", new("Số điểm cần xem còn ở các bài trong tập", "Warnings that stand in the bundle"), m => Count(m.Figures.Findings.Where(f => f.Severity == Severity.Warning))),
        new("so_bai_duyet_co_ly_do", new("Số bài được duyệt dù còn điểm nghiêm trọng", "Approved although serious findings stood"), m => Count(m.Figures.DespiteSerious)),
        new("so_kien_nghi", new("Số kiến nghị, đề xuất trong các bài của tập", "Proposals in the bundle"), m => ReportWording.Count(m.Proposals.Count)),
        new("so_bai_khong_ghep", new("Số bài không ghép được vào tập Word", "Speeches that could not be merged"), m => ReportWording.Count(m.Unmerged.Count)),
    ];

    public static ReportFieldName? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    private static string Count<T>(IEnumerable<T> things) => ReportWording.Count(things.Count());

    private static string FittingIn(Conference plan) =>
        plan is { Slot: { } slot, SpeechLimit: { } limit } && limit > TimeSpan.Zero ? ReportWording.Count((int)(TimeSpan.FromMinutes(slot.Minutes) / limit)) : "…..";

    /// <summary>Who owes the plan's report.</summary>
    /// <summary>"Ban Tổ chức Thành ủy" belongs to "Thành ủy"; empty where the name does not say.</summary>
    private static string SuperiorOf(string body)
    {
        string[] committees = ["Trung ương", "Thành ủy", "Thành uỷ", "Tỉnh ủy", "Tỉnh uỷ", "Đảng ủy", "Đảng uỷ"];
        var at = committees.Select(c => body.IndexOf(c, StringComparison.OrdinalIgnoreCase)).Where(i => i > 0).DefaultIfEmpty(-1).Min();
        return at < 0 ? "" : body[at..];
    }

    /// <summary>"Ban Tổ chức Thành ủy" is BTCTU.</summary>
    private static string InitialsOf(string body) =>
        string.Concat(body.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Normalize(NormalizationForm.FormD)[0])).ToUpperInvariant();
}
