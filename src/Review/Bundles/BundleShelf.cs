using Microsoft.EntityFrameworkCore;
using Review.People;
using Review.Storage;

namespace Review.Bundles;

/// <summary>Kho tập tham luận: tập mới nhất, từng tập đã niêm phong, các tệp của tập.</summary>
/// <remarks>Who sees what is said once, in <see cref="Visible"/>: whoever appraises sees previews too, the Committee sealed ones, others none.</remarks>
public sealed class BundleShelf(ReviewDb db)
{
    /// <summary>The newest order that may be seen, compiled or not.</summary>
    /// <exception cref="RefusedException"><c>not-found</c> when there is none.</exception>
    public async Task<BundleReading> LatestAsync(Actor actor, CancellationToken stop) =>
        await FindLatestAsync(actor, stop) ?? throw new RefusedException(RefusedCode.NotFound, Messages.NoBundle);

    /// <summary>The same; null when there is none.</summary>
    public async Task<BundleReading?> FindLatestAsync(Actor actor, CancellationToken stop) =>
        (await ReadAsync(Visible(actor).OrderByDescending(b => b.Id).Take(1), stop)).SingleOrDefault();

    /// <summary>The newest sealed bundle; null when there is none or it may not be seen.</summary>
    public Task<Bundle?> FindSealedAsync(Actor actor, CancellationToken stop) =>
        Visible(actor).Where(b => b.Sealed && b.State == BundleState.Ready).OrderByDescending(b => b.Id).FirstOrDefaultAsync(stop);

    /// <summary>The sealed bundle of that number, or the newest preview that is ready.</summary>
    /// <param name="number">Null for the preview.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="RefusedException"><c>not-found</c> when it is not there or not to be seen.</exception>
    public async Task<Bundle> OpenAsync(int? number, Actor actor, CancellationToken stop) =>
        await Visible(actor).Where(b => b.State == BundleState.Ready && (number == null ? !b.Sealed : b.Sealed && b.Number == number)).OrderByDescending(b => b.Id).FirstOrDefaultAsync(stop)
            ?? throw new RefusedException(RefusedCode.NotFound, Messages.NoBundle);

    /// <summary>All sealed bundles with what they hold, newest first.</summary>
    public async Task<IReadOnlyList<BundleReading>> SealedAsync(Actor actor, CancellationToken stop) =>
        await ReadAsync(Visible(actor).Where(b => b.Sealed && b.State == BundleState.Ready).OrderByDescending(b => b.Number), stop);

    /// <summary>The newest preview that is ready; null when there is none, it may not be seen, or a bundle was sealed since.</summary>
    public async Task<BundleReading?> FindPreviewAsync(Actor actor, CancellationToken stop) =>
        (await ReadAsync(Visible(actor).Where(b => b.State == BundleState.Ready).OrderByDescending(b => b.Id).Take(1), stop)).SingleOrDefault(r => !r.Bundle.Sealed);

    /// <summary>Which of these stored files were erased since.</summary>
    public async Task<IReadOnlySet<string>> ErasedAsync(IEnumerable<BundledSpeech> speeches, CancellationToken stop)
    {
        var hashes = speeches.Select(s => s.Sha256).ToList();
        return (await db.ErasedFiles.Where(e => hashes.Contains(e.Sha256)).Select(e => e.Sha256).ToListAsync(stop)).ToHashSet();
    }

    /// <summary>One file of the newest bundle that may be seen; of the sealed one before it while a newer order has failed.</summary>
    public async Task<(Bundle Bundle, byte[] Bytes)> FileAsync(BundleFile file, Actor actor, CancellationToken stop)
    {
        var (bundle, _) = await LatestAsync(actor, stop);
        if (bundle.State == BundleState.Failed && await FindSealedAsync(actor, stop) is { } standing) bundle = standing;
        if (bundle.State == BundleState.Pending) throw new RefusedException(RefusedCode.NotReady, Messages.BundleNotReady);
        return (bundle, await FileAsync(file, bundle, stop));
    }

    /// <summary>One file of a bundle that was opened.</summary>
    /// <exception cref="RefusedException"><c>not-found</c> when the bundle has none, or its content was erased.</exception>
    public async Task<byte[]> FileAsync(BundleFile file, Bundle bundle, CancellationToken stop) =>
        await BytesAsync(await HashAsync(file, bundle, stop) ?? throw new RefusedException(RefusedCode.NotFound, file == BundleFile.Pdf ? Messages.NoPdf : Messages.NoBundle), stop);

    /// <summary>What the bundle says of itself: written when it was compiled, never changed.</summary>
    public async Task<Manifest> ManifestAsync(Bundle bundle, CancellationToken stop) => Manifest.Read(await FileAsync(BundleFile.Manifest, bundle, stop));

    /// <summary>Stored bytes of that hash.</summary>
    /// <exception cref="RefusedException"><c>not-found</c> when they were erased.</exception>
    public async Task<byte[]> BytesAsync(string sha256, CancellationToken stop) =>
        await db.StoredFiles.Where(f => f.Sha256 == sha256).Select(f => f.Bytes).SingleAsync(stop) is { Length: > 0 } bytes
            ? bytes
            : throw new RefusedException(RefusedCode.NotFound, Messages.ContentErased);

    private IQueryable<Bundle> Visible(Actor actor)
    {
        var (all, sealedOnly) = (actor.Appraises, actor.Is(Role.Committee));
        return db.Bundles.AsNoTracking().Where(b => b.ConferenceId == actor.ConferenceId && (all || (sealedOnly && b.Sealed && b.State == BundleState.Ready)));
    }

    private async Task<List<BundleReading>> ReadAsync(IQueryable<Bundle> wanted, CancellationToken stop)
    {
        var bundles = await wanted.ToListAsync(stop);
        var ids = bundles.ConvertAll(b => b.Id);
        var speeches = (await db.BundledSpeeches.AsNoTracking().Where(s => ids.Contains(s.BundleId)).OrderBy(s => s.Number).ToListAsync(stop)).ToLookup(s => s.BundleId);
        var attached = (await db.BundledFiles.AsNoTracking().Where(f => ids.Contains(f.BundleId)).ToListAsync(stop)).ToLookup(f => f.BundleId);
        return bundles.ConvertAll(b => new BundleReading(b, [.. speeches[b.Id]]) { Attached = [.. attached[b.Id]] });
    }

    private async Task<string?> HashAsync(BundleFile file, Bundle bundle, CancellationToken stop) =>
        new BundleReading(bundle, []) { Attached = await db.BundledFiles.AsNoTracking().Where(f => f.BundleId == bundle.Id).ToListAsync(stop) }.HashOf(file);
}
