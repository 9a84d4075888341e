using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Review.Office;
using Review.Receiving;
using Review.Storage;

namespace Review.Checking;

/// <summary>Nơi chuyển đổi: a .doc, .odt or .rtf becomes the .docx that is read in its place. Its attempts are those of the check.</summary>
public sealed class ConversionDesk(ReviewDb db, OfficeProgram office, CheckingDesk checking, ILogger<ConversionDesk> log)
{
    /// <summary>The .docx of the version of an open attempt; null when the attempt has ended without one. Nothing is stored: that is done once it has been read.</summary>
    /// <remarks>An error of this machine (a full disk, a program that does not start) ends the attempt as failed, as one while checking does.</remarks>
    public async Task<byte[]?> ConvertAsync(long attemptId, CancellationToken stop)
    {
        var version = await db.CheckAttempts.Where(a => a.Id == attemptId).Join(db.DraftVersions, a => a.VersionId, d => d.Id, (a, d) => d).AsNoTracking().SingleAsync(stop);
        try
        {
            return await ConvertAsync(attemptId, version, stop);
        }
        catch (Exception error) when (error is not OperationCanceledException && !ReviewDb.IsAway(error))
        {
            log.LogError(error, "Converting version {VersionId} failed", version.Id);
            await checking.FailAsync(attemptId, stop);
            return null;
        }
    }

    private async Task<byte[]?> ConvertAsync(long attemptId, DraftVersion version, CancellationToken stop)
    {
        if (await FindMadeAsync(version.Id, stop) is { } made) return made;
        if (await new Erasure(db).WhyErasedAsync(version.Sha256, stop) is { } erased)
        {
            await checking.RefuseAsync(attemptId, erased, stop);
            return null;
        }

        var original = await db.StoredFiles.Where(f => f.Sha256 == version.Sha256).Select(f => f.Bytes).SingleAsync(stop);
        var conversion = await office.ToDocxAsync(original, version.Format, stop);
        if (conversion.Outcome == ConversionOutcome.NotOpened) await checking.RefuseAsync(attemptId, DraftDoor.CodeOf(conversion.Outcome), stop);
        else if (conversion.File is null) await checking.FailAsync(attemptId, stop);
        return conversion.File;
    }

    private Task<byte[]?> FindMadeAsync(long versionId, CancellationToken stop) =>
        db.DerivedFiles.Where(d => d.VersionId == versionId).Join(db.StoredFiles, d => d.Sha256, f => f.Sha256, (d, f) => (byte[]?)f.Bytes).SingleOrDefaultAsync(stop);
}
