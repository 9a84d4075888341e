using Intake;
using Intake.Checks;
using Intake.Reports;
using Review.Appraisals;
using Review.Queue;

namespace Review.Reports;

/// <summary>Bảng hay danh sách mà mẫu gọi tên; it has a paragraph of the template to itself.</summary>
public sealed record ReportBlockName(string Name, Sentence Meaning, Func<ReportMatter, IReadOnlyList<ReportBlock>> Value);

/// <summary>Các bảng và danh sách mà mẫu báo cáo dùng được.</summary>
public static class ReportBlocks
{
    public static readonly IReadOnlyList<ReportBlockName> All =
    [
        new("bang_tham_luan", new("Bảng tất cả tham luận: đơn vị, thời điểm nhận, thời lượng, kết quả", "Table of all speeches: unit, received, time, result"), SpeechTable),
        new("bang_chua_duyet", new("Bảng các bài chưa có trong tập, với lý do trả lại", "Table of what is not in the bundle, with the reasons of returns"), MissingTable),
        new("bang_diem_luu_y", new("Bảng điểm nghiêm trọng và điểm cần xem còn ở các bài trong tập, theo từng phép kiểm tra", "Table of the findings that stand in the bundle, by check"), FindingTable),
        new("bang_duyet_co_ly_do", new("Bảng các bài được duyệt dù còn điểm nghiêm trọng, với lý do", "Table of what was approved despite serious findings, with the reasons"), DespiteTable),
        new("kien_nghi", new("Kiến nghị, đề xuất của các bài trong tập, theo nơi nhận", "Proposals in the bundle, by addressee"), Proposals),
        new("bai_khong_ghep", new("Danh sách bài không ghép được vào tập Word", "List of speeches that could not be merged"), UnmergedList),
    ];

    private static readonly IReadOnlyList<ReportBlock> None = [ReportParagraph.Of("Không có.")];

    public static ReportBlockName? Find(string name) => All.FirstOrDefault(b => b.Name == name);

    private static IReadOnlyList<ReportBlock> SpeechTable(ReportMatter matter) =>
    [
        ReportTable.Of(
            [("TT", Narrow), ("Đơn vị", new(36)), ("Thời điểm nhận", new(23)), ("Thời lượng", new(14, ReportSide.Centre)), ("Kết quả thẩm định", new(28))],
            matter.Figures.Lines.Select(l => (string[])[$"{l.Number}", l.Unit, Received(l), Time(l), Result(l)])),
    ];

    private static IReadOnlyList<ReportBlock> MissingTable(ReportMatter matter)
    {
        var missing = matter.Figures.Lines.Except(matter.Figures.Included).ToList();
        return missing.Count == 0 ? None :
        [
            ReportTable.Of(
                [("TT", Narrow), ("Đơn vị", new(36)), ("Tình trạng", new(22)), ("Lý do trả lại", new(42))],
                missing.Select(l => (string[])[$"{l.Number}", l.Unit, Messages.NameOf(l.State).Vi, l.State == AppraisalState.Returned ? matter.Figures.ReasonFor(l) ?? "" : ""])),
        ];
    }

    private static IReadOnlyList<ReportBlock> FindingTable(ReportMatter matter)
    {
        var checks = matter.Figures.Findings.GroupBy(f => f.Code).ToList();
        return checks.Count == 0 ? None :
        [
            ReportTable.Of(
                [("Nội dung kiểm tra", new(44)), ("Nghiêm trọng", new(14, ReportSide.Centre)), ("Cần xem", new(12, ReportSide.Centre)), ("Ở bài số", new(30))],
                from check in checks
                let serious = check.Count(f => f.Severity == Severity.Serious)
                orderby serious descending, check.Count() descending, check.Key
                select (string[])[Messages.NameOfCheck(check.Key).Vi, Figure(serious), Figure(check.Count() - serious), ReportWording.Numbers(check.SelectMany(f => f.Speeches))]),
        ];
    }

    private static IReadOnlyList<ReportBlock> DespiteTable(ReportMatter matter)
    {
        var despite = matter.Figures.DespiteSerious.ToList();
        return despite.Count == 0 ? None :
        [
            ReportTable.Of(
                [("TT", Narrow), ("Đơn vị", new(28)), ("Điểm nghiêm trọng", new(16, ReportSide.Centre)), ("Lý do duyệt", new(38)), ("Người duyệt", new(19))],
                despite.Select(l => (string[])[$"{l.Number}", l.Unit, ReportWording.Count(l.Serious), matter.Figures.ReasonFor(l) ?? "", l.DecidedBy ?? ""])),
        ];
    }

    private static IReadOnlyList<ReportBlock> Proposals(ReportMatter matter) => matter.Proposals.Count == 0 ? None :
    [
        .. matter.Proposals.Entries.GroupBy(e => e.Kind).SelectMany(level => (ReportBlock[])
        [
            ReportParagraph.Of($"{Intake.Messages.NameOf(level.Key).Vi} ({ReportWording.Count(level.Sum(e => e.Proposals.Count))} kiến nghị):", ReportLook.Bold | ReportLook.Italic),
            ReportList.Of(level.Select(entry => $"{Sentence(entry.Proposals[0].Proposal.Quote)} ({string.Join("; ", entry.Proposals.Select(p => $"{p.Unit}, bài số {p.Assignment}").Distinct())}).")),
        ]),
    ];

    private static IReadOnlyList<ReportBlock> UnmergedList(ReportMatter matter) => matter.Unmerged.Count == 0 ? None :
        [ReportList.Of(matter.Unmerged.Select(u => $"{(u.Number is { } number ? $"Bài số {number}, " : "")}{u.Unit}: bản gốc nằm trong tệp ZIP. {u.Why}".TrimEnd()))];

    /// <summary>A quote may begin in the middle of its sentence; what names its units closes it.</summary>
    private static string Sentence(string quote) => quote.Trim(' ', '.', ';', ',', ':', '-') is { Length: > 0 } said ? char.ToUpperInvariant(said[0]) + said[1..] : quote;

    private static ReportColumn Narrow { get; } = new(7, ReportSide.Centre);

    private static string Figure(int count) => count == 0 ? "-" : ReportWording.Count(count);

    private static string Received(AssignmentLine line) => line.ReceivedAt is not { } at ? "Chưa gửi"
        : ReportWording.ShortInstant(at) + (line.LateBySeconds is > 0 and var late ? $"\n({ReportWording.Late(late)})" : "");

    private static string Time(AssignmentLine line) => ReportFigures.TimeOf(line) is not { } time ? "-"
        : ReportWording.Clock(time) + (line.MeasuredSeconds is null ? "" : "\n(đọc thử)");

    private static string Result(AssignmentLine line) => line.State switch
    {
        AppraisalState.Awaited => Messages.NameOf(line.State).Vi,
        AppraisalState.Reported => $"Đã báo cáo (bản {line.Version})",
        _ => $"{Messages.NameOf(line.State).Vi} (bản {line.Version})",
    };
}
