using Microsoft.EntityFrameworkCore;
using Review.Bundles;
using Review.Notices;
using Review.People;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Bundles;

public sealed class OpeningBookTests
{
    [Theory, OnBothDatabases]
    public async Task Each_way_of_opening_is_one_row_that_counts(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var bundle = await SealAsync(hall, 1);
        var first = hall.Clock.Now;

        await NoteAsync(hall, bundle, hall.Committee, OpeningKind.Page);
        hall.Time.Advance(TimeSpan.FromMinutes(5));
        await NoteAsync(hall, bundle, hall.Committee, OpeningKind.Page);
        await NoteAsync(hall, bundle, hall.Committee, OpeningKind.Pdf);

        var rows = await hall.InAsync(db => db.BundleOpenings.OrderBy(o => o.Id).ToListAsync());
        Assert.Equal([(OpeningKind.Page, first, first.AddMinutes(5), 2), (OpeningKind.Pdf, first.AddMinutes(5), first.AddMinutes(5), 1)], rows.Select(o => (o.Kind, o.FirstAt, o.LastAt, o.Times)));
        Assert.NotNull(await hall.RefusalOfAsync("update bundle_openings set first_at = last_at"));
        Assert.NotNull(await hall.RefusalOfAsync("delete from bundle_openings"));
    }

    [Theory, OnBothDatabases]
    public async Task Two_devices_at_once_are_both_counted(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var bundle = await SealAsync(hall, 1);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => NoteAsync(hall, bundle, hall.Committee, OpeningKind.Zip))));

        Assert.Equal(4, (await hall.InAsync(db => db.BundleOpenings.SingleAsync())).Times);
    }

    [Theory, OnBothDatabases]
    public async Task Only_the_Committee_and_only_sealed_bundles_are_noted(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var bundle = await SealAsync(hall, 1);
        var preview = await hall.OrderBundleAsync(seal: false);

        await NoteAsync(hall, bundle, hall.Board, OpeningKind.Page);
        await NoteAsync(hall, preview, hall.Committee, OpeningKind.Page);

        Assert.Equal(0, await hall.InAsync(db => db.BundleOpenings.CountAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task The_Board_sees_who_has_opened_it_and_who_has_not(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var other = await hall.InviteAsync(Role.Committee, 0, "thuong.truc.2");
        var bundle = await SealAsync(hall, 1);
        await NoteAsync(hall, bundle, hall.Committee, OpeningKind.Docx);

        var seen = await hall.InAsync(async db => (await new OpeningBook(db, hall.Clock).OfAsync(await new BundleShelf(db).SealedAsync(hall.Board, default), hall.Board, default))[bundle.Id].ToList());

        Assert.Equal([(hall.Committee.Name, 1), (other.Name, 0)], seen.Select(m => (m.Name, m.Openings.Count)));
        foreach (var actor in new[] { hall.Committee, hall.Sender(1), hall.Administrator })
            Assert.Equal(RefusedCode.NotAllowed, await Hall.CodeOfAsync(() => hall.InAsync(db => new OpeningBook(db, hall.Clock).OfAsync([], actor, default))));
    }

    [Theory, OnBothDatabases]
    public async Task Sealing_tells_every_member_once_until_the_bundle_is_opened(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var other = await hall.InviteAsync(Role.Committee, 0, "thuong.truc.2");
        await hall.QueueAsync(2);
        await hall.ApproveAsync(2, 1);
        await hall.CompileAsync((await hall.OrderBundleAsync(seal: false)).Id);
        Assert.Empty(await UnreadAsync(hall, hall.Committee));

        var bundle = await SealAsync(hall, 1);
        await hall.CompileAsync(bundle.Id);
        var notice = Assert.Single(await UnreadAsync(hall, hall.Committee));
        Assert.Equal((NoticeKind.BundleSealed, $"bundle/{bundle.Id}", (int?)1, "/tap-tham-luan/1/doc", hall.Clock.Now), (notice.Kind, notice.Subject, notice.Number, notice.Address, notice.CreatedAt));
        foreach (var actor in new[] { hall.Board, hall.Sender(1), hall.Administrator }) Assert.Empty(await UnreadAsync(hall, actor));

        await NoteAsync(hall, bundle, hall.Committee, OpeningKind.Pdf);

        Assert.Empty(await UnreadAsync(hall, hall.Committee));
        Assert.Single(await UnreadAsync(hall, other));
    }

    [Theory, OnBothDatabases]
    public async Task A_bundle_that_failed_to_be_sealed_tells_nobody_and_a_newer_one_takes_over(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await SealAsync(hall, 1);
        var order = await hall.OrderBundleAsync(seal: true);
        await hall.ReopenAsync(1, 1, "Xem lại.");
        await hall.CompileAsync(order.Id); // nothing is approved any more
        Assert.Single(await UnreadAsync(hall, hall.Committee));

        var second = await SealAsync(hall, 2);
        Assert.Equal(2, (await UnreadAsync(hall, hall.Committee)).Count);
        await NoteAsync(hall, second, hall.Committee, OpeningKind.Page);

        Assert.Empty(await UnreadAsync(hall, hall.Committee)); // the first needs no reading any more
    }

    private static async Task<Bundle> SealAsync(Hall hall, int number)
    {
        await hall.QueueAsync(number);
        await hall.ApproveAsync(number, 1);
        return await hall.SealAsync();
    }

    private static Task<int> NoteAsync(Hall hall, Bundle bundle, Actor actor, OpeningKind kind) =>
        hall.InAsync(async db => { await new OpeningBook(db, hall.Clock).NoteAsync(bundle, actor, kind, default); return 0; });

    private static Task<IReadOnlyList<Notice>> UnreadAsync(Hall hall, Actor actor) => hall.InAsync(db => new NoticeBoard(db, hall.Clock).UnreadAsync(actor, default));
}
