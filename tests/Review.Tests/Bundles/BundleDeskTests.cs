using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Bundles;
using Review.People;
using Review.Receiving;
using Review.Storage;
using Review.Tests.Reports;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Bundles;

public sealed class BundleDeskTests
{
    [Theory, OnBothDatabases]
    public async Task Nothing_approved_is_nothing_to_order(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);

        Assert.Equal(RefusedCode.NothingApproved, await Hall.CodeOfAsync(() => hall.OrderBundleAsync(seal: true)));
        Assert.Equal(RefusedCode.NothingApproved, await Hall.CodeOfAsync(() => hall.OrderBundleAsync(seal: false)));
        Assert.Equal(0, await hall.InAsync(db => db.Bundles.CountAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task Only_who_appraises_orders(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);

        foreach (var actor in new[] { hall.Sender(1), hall.Committee, hall.Administrator })
            Assert.Equal(RefusedCode.NotAllowed, await Hall.CodeOfAsync(() => hall.OrderBundleAsync(seal: true, actor)));
    }

    [Theory, OnBothDatabases]
    public async Task Sealing_reports_every_speech_in_the_bundle_and_no_other(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1, 2);
        await hall.QueueAsync(3);

        var bundle = await hall.SealAsync();

        Assert.Equal((BundleState.Ready, 1, true), (bundle.State, bundle.Number, bundle.Sealed));
        Assert.Equal([AppraisalState.Reported, AppraisalState.Reported, AppraisalState.Queued], await StatesAsync(hall));
        var speeches = await hall.InAsync(db => db.BundledSpeeches.OrderBy(s => s.Number).ToListAsync());
        var versions = await hall.InAsync(db => db.DraftVersions.OrderBy(d => d.Assignment).ToListAsync());
        Assert.Equal(versions[..2].Select(d => (d.Assignment, d.Number, d.Sha256)), speeches.Select(s => (s.Number, s.Version, s.Sha256)));
        Assert.Equal("seal-bundle", (await hall.JournalAsync())[^1].Act);
        Assert.Null((await hall.VerifyAsync()).BrokenAt);
    }

    [Theory, OnBothDatabases]
    public async Task A_preview_reports_nothing_and_takes_no_number(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);

        var preview = await hall.OrderBundleAsync(seal: false);
        await hall.CompileAsync(preview.Id);
        Assert.Equal(AppraisalState.Approved, (await hall.AppraisalAsync(1)).State);

        Assert.Equal(1, (await hall.SealAsync()).Number);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_stored_is_what_the_manifest_lists(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1, 2);
        var sealedBundle = await hall.SealAsync();

        var bytes = new
        {
            Docx = await hall.FileAsync(BundleFile.Docx, hall.Committee),
            Zip = await hall.FileAsync(BundleFile.Zip, hall.Committee),
            Manifest = await hall.FileAsync(BundleFile.Manifest, hall.Committee),
        };

        Assert.Equal((sealedBundle.DocxSha256, sealedBundle.ZipSha256, sealedBundle.ManifestSha256), (StoredFile.HashOf(bytes.Docx), StoredFile.HashOf(bytes.Zip), StoredFile.HashOf(bytes.Manifest)));
        var manifest = Manifest.Read(bytes.Manifest);
        Assert.Equal(sealedBundle.DocxSha256, manifest.Files.Single(f => f.Name == BundlePackage.DocxName).Sha256);
        foreach (var speech in manifest.Speeches)
        {
            var (version, original) = await hall.InAsync(db => new DraftShelf(WithSight(db, hall.Board)).FileAsync(speech.Number!.Value, speech.Version, default));
            Assert.Equal((speech.Sha256, speech.Sha256), (version.Sha256, StoredFile.HashOf(original)));
        }
    }

    [Theory, OnBothDatabases]
    public async Task Compiling_twice_is_compiling_once(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        var order = await hall.OrderBundleAsync(seal: true);
        Assert.Equal([order.Id], await hall.InAsync(db => hall.Bundles(db).WaitingAsync(default)));

        await Task.WhenAll(Task.Run(() => hall.CompileAsync(order.Id)), Task.Run(() => hall.CompileAsync(order.Id)));
        await hall.CompileAsync(order.Id);

        Assert.Equal((BundleState.Ready, 1), await hall.InAsync(db => db.Bundles.SingleAsync()) is var b ? (b.State, b.Number) : default);
        Assert.Single(await hall.InAsync(db => db.BundledSpeeches.ToListAsync()));
        Assert.Single(await hall.JournalAsync(), l => l.Act == "seal-bundle");
        Assert.Equal(4, (await hall.AppraisalAsync(1)).Revision);
        Assert.Empty(await hall.InAsync(db => hall.Bundles(db).WaitingAsync(default)));
    }

    [Theory, OnBothDatabases]
    public async Task A_run_that_was_given_up_as_crashed_but_lives_is_kept(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        var (order, office) = (await hall.OrderBundleAsync(seal: true), new SlowOffice(hall));

        await office.CompileAsync(hall, order.Id, () => GiveUpAsync(hall, order.Id));

        Assert.Equal((BundleState.Ready, null), await hall.InAsync(db => db.Bundles.SingleAsync()) is var b ? (b.State, b.FailedBecause) : default);
        Assert.Equal(["fail-bundle", "seal-bundle"], (await hall.JournalAsync())[^2..].Select(l => l.Act));
    }

    [Theory, OnBothDatabases]
    public async Task A_run_that_was_given_up_is_not_kept_beside_a_newer_order(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        var (order, office) = (await hall.OrderBundleAsync(seal: true), new SlowOffice(hall));

        await office.CompileAsync(hall, order.Id, async () =>
        {
            await GiveUpAsync(hall, order.Id);
            await hall.OrderBundleAsync(seal: true);
        });

        Assert.Equal([BundleState.Failed, BundleState.Pending], await hall.InAsync(db => db.Bundles.OrderBy(b => b.Id).Select(b => b.State).ToListAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task A_run_that_is_told_to_stop_does_not_count(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        var (order, office) = (await hall.OrderBundleAsync(seal: true), new SlowOffice(hall));
        using var stop = new CancellationTokenSource();

        var compiling = Task.Run(() => hall.InAsync(async db => { await hall.Bundles(db).CompileAsync(order.Id, stop.Token); return 0; }));
        await Until.TrueAsync(() => Task.FromResult(office.Calls == 1), TimeSpan.FromSeconds(30));
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => compiling);
        Assert.Equal((BundleState.Pending, 0), await hall.InAsync(db => db.Bundles.SingleAsync()) is var b ? (b.State, b.Attempts) : default);
    }

    [Theory, OnBothDatabases]
    public async Task A_bundle_of_what_is_no_longer_approved_fails(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        var order = await hall.OrderBundleAsync(seal: true);
        await hall.ReopenAsync(1, 1, "Xem lại số liệu.");

        await hall.CompileAsync(order.Id);

        Assert.Equal((BundleState.Failed, RefusedCode.NothingApproved), await hall.InAsync(db => db.Bundles.SingleAsync()) is var b ? (b.State, b.FailedBecause) : default);
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_bundles_sealed_at_once_none_shares_a_number_with_the_other(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        var orders = new[] { await hall.OrderBundleAsync(seal: true), await hall.OrderBundleAsync(seal: true) };

        await Task.WhenAll(orders.Select(o => Task.Run(() => hall.CompileAsync(o.Id))));

        var bundles = await hall.InAsync(db => db.Bundles.ToListAsync());
        var numbers = bundles.Where(b => b.State == BundleState.Ready).Select(b => b.Number).ToList();
        Assert.Equal(numbers.Distinct(), numbers);
        Assert.All(bundles.Where(b => b.State != BundleState.Ready), b => Assert.Equal((BundleState.Failed, RefusedCode.SomeoneWasFirst), (b.State, b.FailedBecause)));
        Assert.Equal((AppraisalState.Reported, 4), (await hall.AppraisalAsync(1)) is var a ? (a.State, a.Revision) : default);
    }

    [Theory, OnBothDatabases]
    public async Task After_a_reopening_the_next_bundle_is_number_2_and_holds_the_new_version(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1, 2);
        await hall.SealAsync();
        await hall.QueueAsync(1, Any.Draft("Số liệu mới."));
        await hall.ReopenAsync(1, 1, "Số liệu mới.");
        await hall.ApproveAsync(1, 2);

        var second = await hall.SealAsync();

        Assert.Equal((2, BundleState.Ready), (second.Number, second.State));
        var speeches = await hall.InAsync(db => db.BundledSpeeches.Where(s => s.BundleId == second.Id).OrderBy(s => s.Number).ToListAsync());
        Assert.Equal([(1, 2), (2, 1)], speeches.Select(s => (s.Number, s.Version)));
        Assert.Equal([AppraisalState.Reported, AppraisalState.Reported, AppraisalState.Awaited], await StatesAsync(hall));
    }

    [Theory, OnBothDatabases]
    public async Task The_committee_sees_sealed_bundles_only_and_a_unit_none(DatabaseKind kind)
    {
        await using var hall = await ApprovedAsync(kind, 1);
        await hall.CompileAsync((await hall.OrderBundleAsync(seal: false)).Id);
        Assert.Equal(RefusedCode.NotFound, await Hall.CodeOfAsync(() => LatestAsync(hall, hall.Committee)));
        Assert.False((await LatestAsync(hall, hall.Board)).Bundle.Sealed);

        var sealedBundle = await hall.SealAsync();
        await hall.OrderBundleAsync(seal: false);

        Assert.Equal(sealedBundle.Id, (await LatestAsync(hall, hall.Committee)).Bundle.Id);
        Assert.Equal(BundleState.Pending, (await LatestAsync(hall, hall.Office)).Bundle.State);
        Assert.Equal(RefusedCode.NotReady, await Hall.CodeOfAsync(() => hall.FileAsync(BundleFile.Docx, hall.Office)));
        Assert.Equal(RefusedCode.NotFound, await Hall.CodeOfAsync(() => hall.FileAsync(BundleFile.Pdf, hall.Committee)));
        foreach (var actor in new[] { hall.Sender(1), hall.Administrator })
            Assert.Equal(RefusedCode.NotFound, await Hall.CodeOfAsync(() => LatestAsync(hall, actor)));
    }

    private static async Task<Hall> ApprovedAsync(DatabaseKind kind, params int[] numbers)
    {
        var hall = await Hall.OpenAsync(kind);
        foreach (var number in numbers)
        {
            await hall.QueueAsync(number, BundlePackageTests.SampleBytes(number));
            await hall.ApproveAsync(number, 1);
        }
        return hall;
    }

    /// <summary>Another run of a bundle, after as many as a bundle has.</summary>
    private static async Task GiveUpAsync(Hall hall, long bundle)
    {
        await hall.ExecuteAsync($"update bundles set attempts = {BundleDesk.AttemptsUntilFailed}");
        await hall.CompileAsync(bundle);
        Assert.Equal(BundleState.Failed, await hall.InAsync(db => db.Bundles.Where(b => b.Id == bundle).Select(b => b.State).SingleAsync()));
    }

    private static Task<BundleReading> LatestAsync(Hall hall, Actor actor) => hall.InAsync(db => new BundleShelf(db).LatestAsync(actor, default));

    private static Task<List<AppraisalState>> StatesAsync(Hall hall) => hall.InAsync(db => db.Appraisals.OrderBy(a => a.Number).Select(a => a.State).ToListAsync());

    private static ReviewDb WithSight(ReviewDb db, Actor actor)
    {
        db.Sight = Sight.Of(actor);
        return db;
    }
}
