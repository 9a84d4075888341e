using Review.Reports;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Reports;

public sealed class BundleChangesTests
{
    private const string Report = "BÁO CÁO";

    [Theory, OnBothDatabases]
    public async Task The_first_bundle_has_no_page_of_changes(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);

        Assert.Empty(await PageAsync(hall));
    }

    [Theory, OnBothDatabases]
    public async Task The_same_speeches_say_that_nothing_changed(DatabaseKind kind)
    {
        await using var hall = await ReportedAsync(kind, 1, 2);
        await hall.ReopenAsync(2, 1, "Xem lại.");
        await hall.ApproveAsync(2, 1);

        var page = await PageAsync(hall);

        Assert.Equal(["NHỮNG THAY ĐỔI SO VỚI TẬP SỐ 01", "-----", "Không thay đổi: tập này gồm đúng những bài, những bản như tập số 01."], page);
    }

    [Theory, OnBothDatabases]
    public async Task Added_replaced_and_removed_speeches_are_told_with_the_reason_of_the_reopening(DatabaseKind kind)
    {
        await using var hall = await ReportedAsync(kind, 1, 2);
        hall.Time.Advance(TimeSpan.FromMinutes(15)); // 10:15
        await hall.QueueAsync(1, Any.Draft("Số liệu mới."));
        hall.Time.Advance(TimeSpan.FromMinutes(5));
        await hall.ReopenAsync(1, 1, "Đơn vị báo **sai** số liệu | mục 2.");
        await hall.ApproveAsync(1, 2, by: hall.Board);
        await hall.ReopenAsync(1, 2, null, hall.Board); // taken back within ten minutes: not why it left the bundle
        await hall.ApproveAsync(1, 2);
        await hall.ReopenAsync(2, 1, "Thường trực yêu cầu rút.", hall.Board);
        await hall.QueueAsync(3);
        await hall.ApproveAsync(3, 1, by: hall.Office);

        var page = await PageAsync(hall);

        Assert.Equal("So với tập số 01, tập này có 01 bài được thêm, 01 bài được thay bằng bản khác, 01 bài đưa ra khỏi tập. Các bài khác giữ nguyên.", page[2]);
        Assert.Equal(
            [
                "1", "Sở số 1", "Thay bản 1 bằng bản 2", "10:15, 29/5/2026", "10:20, 29/5/2026: Đơn vị báo **sai** số liệu | mục 2.",
                "2", "Sở số 2", "Đưa ra khỏi tập (bản 1)", "-", "10:20, 29/5/2026: Thường trực yêu cầu rút.",
                "3", "Sở số 3", "Thêm vào tập (bản 1)", "10:20, 29/5/2026", "-",
            ],
            page.Where(l => l.Length > 0).Skip(8));
    }

    [Theory, OnBothDatabases]
    public async Task The_third_bundle_is_compared_with_the_second(DatabaseKind kind)
    {
        await using var hall = await ReportedAsync(kind, 1);
        await hall.QueueAsync(1, Any.Draft("Số liệu mới."));
        await hall.ReopenAsync(1, 1, "Số liệu mới.");
        await hall.ApproveAsync(1, 2);
        await hall.SealAsync();

        Assert.Equal((2, 0), (await FiguresAsync(hall)).Changes is { } changes ? (changes.Since, changes.Speeches.Count) : default);
    }

    /// <summary>The page of what changed: what stands before the report.</summary>
    private static async Task<IReadOnlyList<string>> PageAsync(Hall hall)
    {
        var order = await hall.OrderBundleAsync(seal: true);
        await hall.CompileAsync(order.Id);
        return [.. (await SealedReport.LinesAsync(hall, order.Id)).TakeWhile(l => l != Report)];
    }

    private static Task<ReportFigures> FiguresAsync(Hall hall) => hall.InAsync(db => new ReportShelf(db, hall.Clock).FiguresAsync(hall.ConferenceId, default));

    private static async Task<Hall> ReportedAsync(DatabaseKind kind, params int[] numbers)
    {
        var hall = await ApprovedAsync(kind, numbers);
        await hall.SealAsync();
        return hall;
    }

    private static async Task<Hall> ApprovedAsync(DatabaseKind kind, params int[] numbers)
    {
        var hall = await Hall.OpenAsync(kind);
        await hall.InAsync(db => new ReportTemplateDesk(db, hall.Clock).SaveAsync($"# {Report}", 0, hall.Board, default));
        foreach (var number in numbers)
        {
            await hall.QueueAsync(number);
            await hall.ApproveAsync(number, 1);
        }
        return hall;
    }
}
