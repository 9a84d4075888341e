using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Review.Appraisals;
using Review.Bundles.Printing;
using Review.Checking;
using Review.Journal;
using Review.Notices;
using Review.Office;
using Review.People;
using Review.Receiving;
using Review.Reports;
using Review.Storage;

namespace Review.Bundles;

/// <summary>Nơi lập tập tham luận: đặt, lập, niêm phong. Đọc lại: <see cref="BundleShelf"/>.</summary>
public sealed class BundleDesk(ReviewDb db, ConferenceClock clock, OfficeProgram office, ILogger<BundleDesk> log, PublicAddress? site = null)
{
    private const string Crashed = "crashed";

    /// <summary>A bundle that has been begun so often without an end killed its process each time.</summary>
    public const int AttemptsUntilFailed = 3;

    /// <summary>So often a bundle is composed when what it tells of changes meanwhile. The last stands, true of the instant that it names: nobody who keeps sending keeps a bundle from being sealed.</summary>
    public const int CompositionsAtMost = 3;

    /// <summary>Orders a bundle of what is approved: a preview, or one to be sealed. The row is the work order.</summary>
    public Task<Bundle> OrderAsync(bool seal, Actor actor, CancellationToken stop) => db.InOneActAsync(async record =>
    {
        if (!actor.Appraises) throw new RefusedException(RefusedCode.NotAllowed, Messages.NotAllowed);
        if (!await Included(actor.ConferenceId).AnyAsync(stop)) throw new RefusedException(RefusedCode.NothingApproved, Messages.NothingApproved);
        var bundle = new Bundle
        {
            ConferenceId = actor.ConferenceId,
            Number = await NextNumberAsync(actor.ConferenceId, stop),
            Sealed = seal,
            RequestedBy = actor.Name,
            RequestedByPersonId = actor.PersonId,
            RequestedAt = clock.Now,
        };
        db.Bundles.Add(bundle);
        await db.SaveChangesAsync(stop);
        record(new JournalEntry(seal ? "order-bundle" : "order-preview", $"bundle/{bundle.Id}", null, new { bundle.Number }), actor, bundle.RequestedAt);
        return bundle;
    }, stop);

    /// <summary>Bundles that were ordered and not compiled yet.</summary>
    public async Task<IReadOnlyList<long>> WaitingAsync(CancellationToken stop) =>
        await db.Bundles.Where(b => b.State == BundleState.Pending).OrderBy(b => b.Id).Select(b => b.Id).ToListAsync(stop);

    /// <summary>Compiles an ordered bundle and, when it is to be sealed, reports its speeches in the same transaction. Safe to run twice. Ends ready or failed, whatever happens.</summary>
    public async Task CompileAsync(long bundleId, CancellationToken stop)
    {
        var order = await db.Bundles.AsNoTracking().SingleOrDefaultAsync(b => b.Id == bundleId && b.State == BundleState.Pending, stop);
        if (order is null) return;
        if (await CountAttemptsAsync(bundleId, 1, stop) == 0) return; // another run ended it meanwhile
        if (order.Attempts >= AttemptsUntilFailed)
        {
            await FailAsync(bundleId, Crashed, stop);
            return;
        }
        try
        {
            await ComposeUntilUnchangedAsync(order, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await CountAttemptsAsync(bundleId, -1, CancellationToken.None); // told to stop, not killed: a restart is not held against the bundle
            throw;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Compiling bundle {BundleId} failed", bundleId);
            db.ChangeTracker.Clear();
            await FailAsync(bundleId, error is RefusedException refused ? refused.Code : ReviewDb.IsConflict(error) ? RefusedCode.SomeoneWasFirst : "failed", stop);
        }
    }

    private Task<int> CountAttemptsAsync(long bundleId, int more, CancellationToken stop) => db.Bundles.Where(b => b.Id == bundleId && b.State == BundleState.Pending)
        .ExecuteUpdateAsync(b => b.SetProperty(x => x.Attempts, x => x.Attempts + more), stop);

    /// <summary>What changes while a bundle is composed is composed again, a few times; only a change of its speeches fails it in the end.</summary>
    private async Task ComposeUntilUnchangedAsync(Bundle order, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await ComposeAsync(order, isLast: tries == CompositionsAtMost, stop);
                return;
            }
            catch (RefusedException changed) when (changed.Code == RefusedCode.NewerVersion && tries < CompositionsAtMost)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task ComposeAsync(Bundle order, bool isLast, CancellationToken stop)
    {
        var contents = await db.InOneActAsync(_ => ContentsAsync(order, stop), stop); // speeches and figures of one moment
        if (contents.Speeches.Count == 0) throw new RefusedException(RefusedCode.NothingApproved, Messages.NothingApproved);
        var printer = new VolumePrinter(office, log);
        var printed = await printer.PrintAsync(BundlePackage.PlanOf(contents), stop);
        if (contents.Corrected(printed.Volume.Speeches) is { } corrected)
            (contents, printed) = (corrected, await printer.PrintAsync(BundlePackage.PlanOf(corrected), stop));
        var package = BundlePackage.Compose(contents, printed.Volume);
        await db.InOneActAsync(record => KeepAsync(order.Id, contents, package, printed.Pdf, isLast, record, stop), stop);
    }

    /// <summary>A bundle holds what is approved and, from the second on, what was reported before.</summary>
    private IQueryable<Appraisal> Included(long conference) => db.Appraisals
        .Where(a => a.ConferenceId == conference && (a.State == AppraisalState.Approved || a.State == AppraisalState.Reported));

    private async Task<int> NextNumberAsync(long conference, CancellationToken stop) =>
        1 + await db.Bundles.CountAsync(b => b.ConferenceId == conference && b.Sealed && b.State == BundleState.Ready, stop);

    private async Task<BundleContents> ContentsAsync(Bundle order, CancellationToken stop)
    {
        var pages = await new ReportShelf(db, clock).PagesAsync(order.ConferenceId, stop);
        var plan = await db.ConferencePlans.AsNoTracking().SingleAsync(c => c.Id == order.ConferenceId, stop);
        var rows = from a in Included(order.ConferenceId)
                   join u in db.Units on a.UnitId equals u.Id
                   join d in db.DraftVersions on new { AppraisalId = a.Id, Number = a.DecidedVersion ?? 0 } equals new { d.AppraisalId, d.Number }
                   join f in db.StoredFiles on d.Sha256 equals f.Sha256
                   join x in db.DerivedFiles on d.Id equals x.VersionId into made
                   from x in made.DefaultIfEmpty()
                   join xf in db.StoredFiles on x.Sha256 equals xf.Sha256 into derived
                   from xf in derived.DefaultIfEmpty()
                   join c in db.CheckedDrafts on d.Id equals c.VersionId into results
                   from c in results.DefaultIfEmpty()
                   orderby a.Number
                   select Measured(new ApprovedSpeech(a.Number, a.Topic, u.Name, d.Number, d.Sha256, f.Bytes)
                   {
                       Format = d.Format,
                       Derived = xf == null ? null : xf.Bytes,
                       FileName = d.FileName,
                       Speaker = d.Speaker,
                       ReceivedAt = d.ReceivedAt,
                       LateBySeconds = d.LateBySeconds,
                   }, c);
        var number = await NextNumberAsync(order.ConferenceId, stop);
        var contents = new BundleContents(plan.Read(), number, order.Sealed, pages.Figures.AsOf, await rows.AsNoTracking().ToListAsync(stop)) { Site = site };
        return contents with { Pages = pages with { Proposals = contents.ReadProposals() } };
    }

    private static ApprovedSpeech Measured(ApprovedSpeech speech, CheckedDraft? result) => result?.Read() is { } facts
        ? speech with { LikelySeconds = result.LikelySeconds, MeasuredSeconds = result.MeasuredSeconds, Time = facts.Time, Text = facts.Text }
        : speech;

    private async Task<bool> KeepAsync(long bundleId, BundleContents contents, BundlePackage package, byte[]? pdf, bool isLast, Recorder record, CancellationToken stop)
    {
        var bundle = await db.Bundles.SingleAsync(b => b.Id == bundleId, stop);
        if (bundle.State != BundleState.Pending && !await IsGivenUpAsync(bundle, stop)) return false; // another run was first
        var read = contents.Speeches.Where(s => s.Original.Length > 0).Select(s => s.Sha256).ToList();
        if (await db.ErasedFiles.AnyAsync(e => read.Contains(e.Sha256), stop)) throw new RefusedException(RefusedCode.NewerVersion, Messages.ChangedWhileCompiling); // erased since it was read
        if (bundle.Sealed && !isLast && contents.Pages is { } pages) await new ReportShelf(db, clock).RequireUnchangedAsync(bundle.ConferenceId, pages, stop);

        bundle.DocxSha256 = await StoreAsync(package.Docx, stop);
        bundle.ZipSha256 = await StoreAsync(package.Zip, stop);
        bundle.ManifestSha256 = await StoreAsync(package.Manifest, stop);
        foreach (var (name, bytes) in package.Attached) db.BundledFiles.Add(new BundledFile { BundleId = bundleId, Name = name, Sha256 = await StoreAsync(bytes, stop) });
        bundle.PdfSha256 = pdf is null ? null : await StoreAsync(pdf, stop);
        (bundle.State, bundle.CompiledAt, bundle.Number, bundle.FailedBecause) = (BundleState.Ready, clock.Now, contents.Number, null);
        db.BundledSpeeches.AddRange(contents.Speeches.Select(s => new BundledSpeech
        {
            BundleId = bundleId,
            Number = s.Number,
            Version = s.Version,
            Sha256 = s.Sha256,
            Merged = package.Merged.Contains(s.Number),
        }));
        var actor = await SealerAsync(bundle, stop);
        if (bundle.Sealed) await ReportAsync(contents, actor, stop);
        if (bundle.Sealed) await new NoticeBoard(db, clock).TellCommitteeAsync(bundle, stop);
        record(new JournalEntry(bundle.Sealed ? "seal-bundle" : "compile-preview", $"bundle/{bundle.Id}", null,
            new { bundle.Number, bundle.DocxSha256, bundle.ZipSha256, bundle.ManifestSha256, bundle.PdfSha256, speeches = contents.Speeches.Select(s => new { s.Number, s.Version, s.Sha256 }) }), actor, clock.Now);
        return true;
    }

    /// <summary>Whether another run took this one, which lives, for dead, and nobody has ordered again since.</summary>
    private async Task<bool> IsGivenUpAsync(Bundle bundle, CancellationToken stop) =>
        bundle is { State: BundleState.Failed, FailedBecause: Crashed } && !await db.Bundles.AnyAsync(b => b.ConferenceId == bundle.ConferenceId && b.Id > bundle.Id, stop);

    private async Task ReportAsync(BundleContents contents, Actor actor, CancellationToken stop)
    {
        var appraisals = await Included(actor.ConferenceId).Include(a => a.Events).ToListAsync(stop);
        var compiled = contents.Speeches.Select(s => (s.Number, (string?)s.Sha256)).ToHashSet();
        if (!compiled.SetEquals(appraisals.Select(a => (a.Number, a.DecidedSha256))))
            throw new RefusedException(RefusedCode.NewerVersion, Messages.ChangedWhileCompiling);
        foreach (var appraisal in appraisals.Where(a => a.State == AppraisalState.Approved))
            appraisal.Report(appraisal.CurrentVersion, new Act(actor, clock.Now));
    }

    private async Task<Actor> SealerAsync(Bundle bundle, CancellationToken stop)
    {
        var roles = await db.Memberships.Where(m => m.PersonId == bundle.RequestedByPersonId && m.ConferenceId == bundle.ConferenceId).ToListAsync(stop);
        return new Actor(bundle.RequestedByPersonId, bundle.RequestedBy, bundle.ConferenceId, roles.Select(m => m.Role).ToHashSet(), new HashSet<long>());
    }

    private async Task<string> StoreAsync(byte[] bytes, CancellationToken stop)
    {
        var hash = StoredFile.HashOf(bytes);
        if (!await db.StoredFiles.AnyAsync(f => f.Sha256 == hash, stop)) db.StoredFiles.Add(new StoredFile { Sha256 = hash, Bytes = bytes });
        return hash;
    }

    private Task<bool> FailAsync(long bundleId, string code, CancellationToken stop) => db.InOneActAsync(async record =>
    {
        var bundle = await db.Bundles.SingleAsync(b => b.Id == bundleId, stop);
        if (bundle.State != BundleState.Pending) return false;
        (bundle.State, bundle.FailedBecause) = (BundleState.Failed, code);
        record(new JournalEntry("fail-bundle", $"bundle/{bundle.Id}", null, new { bundle.Number, code }), Actor.System(bundle.ConferenceId), clock.Now);
        return true;
    }, stop);
}
