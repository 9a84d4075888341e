using Intake.Word.Html;
using Microsoft.EntityFrameworkCore;
using Review.Bundles;
using Review.People;
using Review.Receiving;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Bundles;

public sealed class BundleShelfTests
{
    [Theory, OnBothDatabases]
    public async Task A_sealed_bundle_stays_within_reach_while_a_newer_order_or_preview_exists(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var first = await SealAsync(hall, 1);
        var second = await SealAsync(hall, 2);
        await hall.CompileAsync((await hall.OrderBundleAsync(seal: false)).Id);
        await hall.OrderBundleAsync(seal: true);

        foreach (var actor in new[] { hall.Committee, hall.Board, hall.Office })
        {
            Assert.Equal([second.Id, first.Id], (await SealedAsync(hall, actor)).Select(b => b.Bundle.Id));
            Assert.Equal(first.Id, (await OpenAsync(hall, 1, actor)).Id);
            Assert.Equal(first.DocxSha256, StoredFile.HashOf(await hall.InAsync(db => new BundleShelf(db).FileAsync(BundleFile.Docx, first, default))));
        }
    }

    [Theory, OnBothDatabases]
    public async Task The_Committee_opens_no_preview_and_others_open_nothing(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await SealAsync(hall, 1);
        await hall.CompileAsync((await hall.OrderBundleAsync(seal: false)).Id);

        Assert.False((await OpenAsync(hall, null, hall.Board)).Sealed);
        Assert.Equal(RefusedCode.NotFound, await Hall.CodeOfAsync(() => OpenAsync(hall, null, hall.Committee)));
        Assert.Null(await hall.InAsync(db => new BundleShelf(db).FindPreviewAsync(hall.Committee, default)));
        foreach (var actor in new[] { hall.Sender(1), hall.Administrator, hall.Board with { ConferenceId = hall.ConferenceId + 1 } })
        {
            Assert.Equal(RefusedCode.NotFound, await Hall.CodeOfAsync(() => OpenAsync(hall, 1, actor)));
            Assert.Equal(RefusedCode.NotFound, await Hall.CodeOfAsync(() => OpenAsync(hall, null, actor)));
            Assert.Empty(await SealedAsync(hall, actor));
        }
    }

    [Theory, OnBothDatabases]
    public async Task What_goes_with_the_volume_is_stored_listed_and_never_changed(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var bundle = await SealAsync(hall, 1);

        var reading = Assert.Single(await SealedAsync(hall, hall.Committee));
        Assert.Equal([BundleFile.Docx, BundleFile.Zip, BundleFile.Xlsx, BundleFile.Html, BundleFile.Manifest], reading.Files);
        var manifest = await hall.InAsync(db => new BundleShelf(db).ManifestAsync(bundle, default));
        foreach (var (file, name) in new[] { (BundleFile.Xlsx, BundleSheet.FileName), (BundleFile.Html, VolumeHtml.FileName) })
        {
            var bytes = await hall.InAsync(db => new BundleShelf(db).FileAsync(file, bundle, default));
            Assert.Equal((reading.HashOf(file), StoredFile.HashOf(bytes)), (manifest.Files.Single(f => f.Name == name).Sha256, reading.HashOf(file)));
        }
        Assert.NotNull(await hall.RefusalOfAsync("update bundled_files set name = 'x'"));
        Assert.NotNull(await hall.RefusalOfAsync("delete from bundled_files"));
    }

    [Theory, OnBothDatabases]
    public async Task The_book_reads_the_version_that_the_bundle_holds_also_when_a_newer_one_stands(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await SealAsync(hall, 1, "Bản đầu.");
        await hall.QueueAsync(1, Any.Draft("Bản sau."));
        await hall.ReopenAsync(1, 1, "Số liệu mới.");
        await hall.ApproveAsync(1, 2);
        await hall.SealAsync();

        Assert.Contains("<p>Bản đầu.</p>", await ReadAsync(hall, 1, 1), StringComparison.Ordinal);
        Assert.Contains("<p>Bản sau.</p>", await ReadAsync(hall, 2, 1), StringComparison.Ordinal);
        var bundles = await SealedAsync(hall, hall.Board);
        var change = bundles[0].Since(bundles[1]);
        Assert.Equal([1], change.Replaced);
        Assert.Empty(change.Added.Concat(change.Gone));
    }

    [Theory, OnBothDatabases]
    public async Task What_was_erased_since_is_said_and_not_shown(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await SealAsync(hall, 1);
        await SealAsync(hall, 2);
        var version = await hall.InAsync(db => db.DraftVersions.SingleAsync(d => d.Assignment == 1));

        await hall.InAsync(db => db.InOneActAsync(_ => new Erasure(db).EraseAsync(version.Sha256, "SECRET", hall.Clock.Now, default), default));

        var reading = (await SealedAsync(hall, hall.Committee))[0];
        Assert.Equal([version.Sha256], await hall.InAsync(db => new BundleShelf(db).ErasedAsync(reading.Speeches, default)));
        Assert.Null(await ReadAsync(hall, 2, 1));
        Assert.NotNull(await ReadAsync(hall, 2, 2));
    }

    private static async Task<Bundle> SealAsync(Hall hall, int number, string? sentence = null)
    {
        await hall.QueueAsync(number, Any.Draft(sentence ?? $"Đơn vị số {number} đã hoàn thành."));
        await hall.ApproveAsync(number, 1);
        return await hall.SealAsync();
    }

    private static Task<Bundle> OpenAsync(Hall hall, int? number, Actor actor) => hall.InAsync(db => new BundleShelf(db).OpenAsync(number, actor, default));

    private static Task<IReadOnlyList<BundleReading>> SealedAsync(Hall hall, Actor actor) => hall.InAsync(db => new BundleShelf(db).SealedAsync(actor, default));

    private static Task<string?> ReadAsync(Hall hall, int bundle, int number) => hall.InAsync(async db =>
    {
        var book = new BundleBook(new BundleShelf(db));
        var open = await book.OpenAsync(bundle, hall.Committee, default);
        return (await book.ReadAsync(open.Find(number)!.Value.Speech, 2, default))?.Html;
    });
}
