using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Bundles;
using Review.Reports;
using Review.Tests.Checking;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Reports;

/// <summary>Số liệu trong tập là của lúc niêm phong, whatever happens while it is composed.</summary>
public sealed class SealedFiguresTests
{
    private const string Template = "# BÁO CÁO\n\nNhận {{so_bai_da_nhan}}, duyệt {{so_bai_da_duyet}}, trả lại {{so_bai_tra_lai}}, chờ {{so_bai_cho_tham_dinh}}, nghiêm trọng {{so_diem_nghiem_trong}}.";

    [Theory, OnBothDatabases]
    public async Task A_draft_that_comes_between_composing_and_sealing_is_counted(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1, 2);
        var (order, office) = (await hall.OrderBundleAsync(seal: true), new SlowOffice(hall));

        await office.CompileAsync(hall, order.Id, () => hall.QueueAsync(3));

        Assert.Equal(2, office.Calls);
        Assert.Equal("Nhận 03, duyệt 02, trả lại 0, chờ 01, nghiêm trọng 0.", await SaidAsync(hall, order));
    }

    [Theory, OnBothDatabases]
    public async Task A_return_between_composing_and_sealing_is_counted(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        await hall.QueueAsync(2);
        var (order, office) = (await hall.OrderBundleAsync(seal: true), new SlowOffice(hall));

        await office.CompileAsync(hall, order.Id, () => hall.ReturnAsync(2, 1, "Thiếu số liệu.", hall.Board));

        Assert.Equal("Nhận 02, duyệt 01, trả lại 01, chờ 0, nghiêm trọng 0.", await SaidAsync(hall, order));
    }

    [Theory, OnBothDatabases]
    public async Task A_reopening_between_composing_and_sealing_leaves_the_speech_out(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1, 2);
        var (order, office) = (await hall.OrderBundleAsync(seal: true), new SlowOffice(hall));

        await office.CompileAsync(hall, order.Id, () => hall.ReopenAsync(2, 1, "Xem lại số liệu."));

        Assert.Equal("Nhận 02, duyệt 01, trả lại 0, chờ 01, nghiêm trọng 0.", await SaidAsync(hall, order));
        Assert.Equal([1], await hall.InAsync(db => db.BundledSpeeches.Select(s => s.Number).ToListAsync()));
        Assert.Equal([AppraisalState.Reported, AppraisalState.Queued, AppraisalState.Awaited], await hall.InAsync(db => db.Appraisals.OrderBy(a => a.Number).Select(a => a.State).ToListAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task Findings_between_speeches_that_come_meanwhile_are_counted(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1, 2);
        var (order, office) = (await hall.OrderBundleAsync(seal: true), new SlowOffice(hall));

        await office.CompileAsync(hall, order.Id, () => hall.InAsync(async db =>
        {
            await new Review.Checking.ConferenceCheckDesk(db, [new PairCheck()]).RunAsync(hall.ConferenceId, default);
            return 0;
        }));

        Assert.Equal("Nhận 02, duyệt 02, trả lại 0, chờ 0, nghiêm trọng 01.", await SaidAsync(hall, order));
        Assert.Equal(2, office.Calls);
    }

    [Theory, OnBothDatabases]
    public async Task Another_template_between_composing_and_sealing_is_followed(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        var (order, office) = (await hall.OrderBundleAsync(seal: true), new SlowOffice(hall));

        await office.CompileAsync(hall, order.Id, () => WriteAsync(hall, "# MẪU KHÁC {{so_bai_da_duyet}}", seen: 1));

        Assert.Equal("MẪU KHÁC 01", (await SealedReport.LinesAsync(hall, order.Id))[^1]);
    }

    [Theory, OnBothDatabases]
    public async Task What_the_report_does_not_say_is_not_waited_for(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        await hall.QueueAsync(2);
        var (order, office) = (await hall.OrderBundleAsync(seal: true), new SlowOffice(hall));

        await office.CompileAsync(hall, order.Id, async () =>
        {
            await hall.SendAsync(2, Any.Draft("Bản sau của bài còn chờ."));
            await RefuseAsync(hall);
        });

        Assert.Equal("Nhận 02, duyệt 01, trả lại 0, chờ 01, nghiêm trọng 0.", await SaidAsync(hall, order));
        Assert.Equal(1, office.Calls);
    }

    [Theory, OnBothDatabases]
    public async Task Who_changes_something_every_time_does_not_keep_a_bundle_from_being_sealed(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        await WriteAsync(hall, "# BÁO CÁO\n\nNhận {{so_bai_da_nhan}}, không nhận {{so_tep_khong_nhan}}.", seen: 1);
        var (order, office) = (await hall.OrderBundleAsync(seal: true), new SlowOffice(hall));
        Task DisturbAsync() => RefuseAsync(hall);

        await office.CompileAsync(hall, order.Id, DisturbAsync, async () => await hall.SendAsync(2), DisturbAsync);

        Assert.Equal("Nhận 02, không nhận 01.", await SaidAsync(hall, order));
        Assert.Equal(BundleDesk.CompositionsAtMost, office.Calls);
        Assert.Equal(AppraisalState.Reported, (await hall.AppraisalAsync(1)).State);
    }

    [Theory, OnBothDatabases]
    public async Task Speeches_that_change_every_time_fail_it_in_the_end_and_report_nothing(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        foreach (var number in (int[])[2, 3]) await hall.QueueAsync(number);
        var (order, office) = (await hall.OrderBundleAsync(seal: true), new SlowOffice(hall));

        await office.CompileAsync(hall, order.Id, () => hall.ApproveAsync(2, 1), () => hall.ApproveAsync(3, 1, by: hall.Office), () => hall.ReopenAsync(2, 1, "Xem lại số liệu."));

        var failed = await hall.InAsync(db => db.Bundles.SingleAsync());
        Assert.Equal((BundleState.Failed, RefusedCode.NewerVersion, null, BundleDesk.CompositionsAtMost), (failed.State, failed.FailedBecause, failed.DocxSha256, office.Calls));
        Assert.Equal(AppraisalState.Approved, (await hall.AppraisalAsync(1)).State);
        Assert.Empty(await hall.InAsync(db => db.BundledSpeeches.ToListAsync()));
        Assert.Equal(1, (await hall.SealAsync()).Number);
    }

    [Theory, OnBothDatabases]
    public async Task A_preview_is_composed_once(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        var (order, office) = (await hall.OrderBundleAsync(seal: false), new SlowOffice(hall));

        await office.CompileAsync(hall, order.Id, () => hall.QueueAsync(2));

        Assert.Equal(1, office.Calls);
        Assert.Equal("Nhận 01, duyệt 01, trả lại 0, chờ 0, nghiêm trọng 0.", await SaidAsync(hall, order));
    }

    [Theory, OnBothDatabases]
    public async Task Cover_manifest_and_report_name_the_instant_that_the_figures_are_of(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        await WriteAsync(hall, "# BÁO CÁO\n\nĐến {{thoi_diem}}.", seen: 1);
        var order = await hall.OrderBundleAsync(seal: true);
        hall.Time.Advance(TimeSpan.FromMinutes(30));

        await hall.CompileAsync(order.Id);

        Assert.Equal("Đến 10 giờ 30 phút, ngày 29/5/2026.", await SaidAsync(hall, order));
        Assert.Contains("Tập số 1, niêm phong 10 giờ 30, 29/5/2026", await SealedReport.FootersAsync(hall, order.Id));
        Assert.Equal(hall.Clock.Now, DateTimeOffset.Parse(Manifest.Read(await hall.FileAsync(BundleFile.Manifest, hall.Committee)).At, CultureInfo.InvariantCulture));
    }

    private static async Task<string> SaidAsync(Hall hall, Bundle order)
    {
        Assert.Equal(BundleState.Ready, await hall.InAsync(db => db.Bundles.Where(b => b.Id == order.Id).Select(b => b.State).SingleAsync()));
        return (await SealedReport.LinesAsync(hall, order.Id))[^1];
    }

    private static Task RefuseAsync(Hall hall) => Hall.CodeOfAsync(() => hall.SendAsync(2, "%PDF-1.7"u8.ToArray()));

    private static async Task<Hall> ApprovedAsync(DatabaseKind kind, params int[] numbers)
    {
        var hall = await Hall.OpenAsync(kind);
        await WriteAsync(hall, Template, seen: 0);
        foreach (var number in numbers)
        {
            await hall.QueueAsync(number);
            await hall.ApproveAsync(number, 1);
        }
        return hall;
    }

    private static Task WriteAsync(Hall hall, string template, int seen) => hall.InAsync(db => new ReportTemplateDesk(db, hall.Clock).SaveAsync(template, seen, hall.Board, default));
}
