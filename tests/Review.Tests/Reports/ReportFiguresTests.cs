using Intake;
using Intake.Checks;
using Intake.Reports;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Checking;
using Review.Receiving;
using Review.Reports;
using Review.Storage;
using Review.Tests.Rehearsals;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Reports;

/// <summary>Số liệu của báo cáo đối chiếu với các hàng trong cơ sở dữ liệu, counted here in another way.</summary>
public sealed class ReportFiguresTests
{
    private const string Reason = "Đã *giải trình* với <b>Ban</b> | {{so_tap}}.";

    [Theory, OnBothDatabases]
    public async Task Counts_equal_the_rows(DatabaseKind kind)
    {
        await using var hall = await FilledAsync(kind);

        var matter = await MatterAsync(hall);

        var states = await hall.InAsync(db => db.Appraisals.Select(a => a.State).ToListAsync());
        var current = await hall.InAsync(db => db.Database.SqlQueryRaw<int>(
            "select d.late_by_seconds as \"Value\" from draft_versions d join appraisals a on a.id = d.appraisal_id and a.current_version = d.number").ToListAsync());
        int Of(params AppraisalState[] wanted) => states.Count(wanted.Contains);
        Assert.Equal(Expected(new()
        {
            ["so_phan_cong"] = states.Count,
            ["so_bai_da_nhan"] = current.Count,
            ["so_bai_dung_han"] = current.Count(late => late == 0),
            ["so_bai_gui_muon"] = current.Count(late => late > 0),
            ["so_bai_chua_gui"] = Of(AppraisalState.Awaited),
            ["so_tep_khong_nhan"] = (await hall.JournalAsync()).Count(l => l.Act == "refuse-upload"),
            ["so_bai_da_duyet"] = Of(AppraisalState.Approved, AppraisalState.Reported),
            ["so_bai_da_bao_cao"] = Of(AppraisalState.Reported),
            ["so_bai_tra_lai"] = Of(AppraisalState.Returned),
            ["so_bai_cho_tham_dinh"] = Of(AppraisalState.Received, AppraisalState.Queued),
            ["so_bai_da_doc_thu"] = 1,
            ["so_diem_nghiem_trong"] = 1,
            ["so_diem_can_xem"] = 1,
            ["so_bai_duyet_co_ly_do"] = 1,
            ["so_kien_nghi"] = 1,
            ["so_bai_khong_ghep"] = 0,
        }), Said(matter));
    }

    [Theory, OnBothDatabases]
    public async Task Names_instants_and_minutes_are_those_of_the_rows(DatabaseKind kind)
    {
        await using var hall = await FilledAsync(kind);
        var matter = await MatterAsync(hall);

        string[] names = ["don_vi_gui_muon", "don_vi_chua_gui", "don_vi_tra_lai", "don_vi_qua_gio", "han_gui", "thoi_diem", "ngay_bao_cao", "thoi_luong_moi_bai", "khung_gio", "so_tap"];
        Assert.Equal(
            ["Sở số 2", "không có", "Sở số 2", "không có", "trước 11 giờ, ngày 29/5/2026", "11 giờ 05 phút, ngày 29/5/2026", "29 tháng 5 năm 2026", "07 phút", "…..", "01"],
            names.Select(n => ReportFields.Find(n)!.Value(matter)));
        var seconds = await hall.InAsync(db => db.CheckedDrafts.Where(c => db.DraftVersions.Any(d => d.Id == c.VersionId && d.Assignment != 2)).Select(c => c.MeasuredSeconds ?? c.LikelySeconds).ToListAsync());
        Assert.Equal($"{(seconds.Sum() + 59) / 60:00} phút", ReportFields.Find("tong_thoi_luong")!.Value(matter));
    }

    [Theory, OnBothDatabases]
    public async Task Tables_tell_each_speech_finding_and_reason_and_no_value_changes_the_document(DatabaseKind kind)
    {
        await using var hall = await FilledAsync(kind);
        var matter = await MatterAsync(hall);

        Assert.Equal(
            ["1|Sở số 1|10:00, 29/5/2026|5:00\n(đọc thử)|Đã duyệt (bản 1)", "2|Sở số 2|11:05, 29/5/2026\n(muộn 5 phút)|*|Trả lại để sửa (bản 1)", "3|Sở số 3|10:00, 29/5/2026|*|Đã duyệt (bản 1)"],
            Rows(matter, "bang_tham_luan").Select((row, i) => i > 0 ? string.Join('|', row.Split('|').Select((cell, c) => c == 3 ? "*" : cell)) : row));
        Assert.Equal([$"2|Sở số 2|Trả lại để sửa|{Reason}"], Rows(matter, "bang_chua_duyet"));
        Assert.Equal(["Chính tả|01|-|1", "Số liệu mâu thuẫn trong bài|-|01|3"], Rows(matter, "bang_diem_luu_y"));
        Assert.Equal([$"1|Sở số 1|01|{Reason}|Board 3"], Rows(matter, "bang_duyet_co_ly_do"));
        var html = ReportHtml.Write(matter.Write(ReportMarkdown.Read("# A\n\n{{bang_duyet_co_ly_do}}\n\n{{kien_nghi}}").Text!));
        Assert.Contains("<td>Đã *giải trình* với &lt;b&gt;Ban&lt;/b&gt; | {{so_tap}}.</td>", html, StringComparison.Ordinal);
        Assert.Contains("<p><strong><em>Trung ương (01 kiến nghị):</em></strong></p><ul><li>Kiến nghị Chính phủ sửa nghị định (Sở số 3, bài số 3).</li></ul>", html, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_finding_marked_as_wrong_is_not_counted_and_a_speech_that_could_not_be_merged_is_known_from_the_last_bundle(DatabaseKind kind)
    {
        await using var hall = await FilledAsync(kind);
        await hall.InAsync(async db =>
        {
            db.Sight = Sight.All with { ConferenceId = hall.ConferenceId };
            var shelf = new DraftShelf(db);
            var draft = await shelf.OpenAsync(3, 1, default);
            await new FalseAlarmDesk(db, shelf, hall.Clock).MarkAsync(new(3, 1), FindingKey.Of(draft.Version.Id, draft.Findings.Single(f => f.Severity == Severity.Warning)), isWrong: true, hall.Office, default);
            return 0;
        });
        await hall.SealAsync();

        var figures = (await MatterAsync(hall)).Figures;

        Assert.Equal([new("spelling", Severity.Serious, [1])], figures.Findings, (a, b) => (a.Code, a.Severity, a.Speeches[0]) == (b.Code, b.Severity, b.Speeches[0]));
        Assert.Equal(2, figures.Bundle);
    }

    [Theory, OnBothDatabases]
    public async Task The_same_rows_read_twice_say_the_same_and_a_change_of_what_is_said_shows(DatabaseKind kind)
    {
        await using var hall = await FilledAsync(kind);
        var before = new DraftedPages((await MatterAsync(hall)).Figures, TemplateReading.Read(DefaultTemplate.Text));

        hall.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(before.SayTheSameBy((await MatterAsync(hall)).Figures));
        await hall.ExecuteAsync("update findings set severity = 'Warning' where severity = 'Serious'");
        Assert.False(before.SayTheSameBy((await MatterAsync(hall)).Figures));
    }

    /// <summary>1 approved despite a serious finding and rehearsed, 2 late and returned, 3 approved with a warning and a proposal, a file refused.</summary>
    private static async Task<Hall> FilledAsync(DatabaseKind kind)
    {
        var hall = await Hall.OpenAsync(kind);
        var first = await hall.QueueAsync(1, Rehearsing.Speech(), new Says("spelling", Severity.Serious));
        await Rehearsing.KeepAsync(hall, first, 300);
        await hall.RunCheckAsync((await hall.OpenAttemptAsync(first.Id)).AttemptId!.Value, new Says("spelling", Severity.Serious));
        await hall.QueueAsync(3, Any.Draft("Kiến nghị Chính phủ sửa nghị định."), new Says("figures", Severity.Warning), new Says("balance", Severity.Note));
        await Assert.ThrowsAsync<RefusedException>(() => hall.SendAsync(2, "chỉ là lời"u8.ToArray()));
        hall.Time.Advance(TimeSpan.FromMinutes(65)); // 11:05
        await hall.QueueAsync(2, checks: new Says("spelling", Severity.Serious));
        await hall.ApproveAsync(1, 1, Reason);
        await hall.ReturnAsync(2, 1, Reason);
        await hall.ApproveAsync(3, 1, by: hall.Office);
        return hall;
    }

    private static Task<ReportMatter> MatterAsync(Hall hall) => hall.InAsync(db => new ReportShelf(db, hall.Clock).MatterAsync(hall.ConferenceId, default));

    private static IEnumerable<string> Rows(ReportMatter matter, string block) =>
        Assert.IsType<ReportTable>(Assert.Single(ReportBlocks.Find(block)!.Value(matter))).Rows.Select(row => string.Join('|', row.Select(cell => ((ReportWords)cell[0]).Text)));

    private static IEnumerable<string> Expected(Dictionary<string, int> counts) => counts.Select(c => $"{c.Key} {(c.Value == 0 ? "0" : $"{c.Value:00}")}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Said(ReportMatter matter) => ReportFields.All.Where(f => f.Name.StartsWith("so_", StringComparison.Ordinal) && f.Name is not ("so_ke_hoach" or "so_tap" or "so_bai_vua_khung" or "so_bai_qua_gio"))
        .Select(f => $"{f.Name} {f.Value(matter)}").Order(StringComparer.Ordinal);

    /// <summary>Phép kiểm tra luôn nêu một điểm, under the name of another.</summary>
    private sealed class Says(string code, Severity severity) : IDraftCheck
    {
        public string Code => code;

        public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context) => [new Finding(Code, severity, new Sentence("Đã đặt sẵn.", "Planted."))];
    }
}
