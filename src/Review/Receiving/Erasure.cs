using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Review.Checking;
using Review.Journal;
using Review.Storage;

namespace Review.Receiving;

/// <summary>Xóa nội dung một bản gửi không được phép lưu: bytes and text of the original, of whatever was made of it, and of what quotes it.</summary>
public sealed class Erasure(ReviewDb db)
{
    /// <summary>The journal's word for it.</summary>
    public const string JournalAct = "erase";

    /// <summary>How long the write-ahead log waits for those who still read it, in milliseconds.</summary>
    private const int ReadersMayTake = 1000;

    /// <summary>Erases the bytes of that hash, in the transaction that journals it.</summary>
    /// <returns>Every version that was sent with these bytes: none of them has content any more.</returns>
    public async Task<IReadOnlyList<DraftVersion>> EraseAsync(string sha256, string code, DateTimeOffset at, CancellationToken stop)
    {
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("pragma secure_delete = on", stop); // first: only what is deleted from here on is overwritten
        var versions = await db.DraftVersions.Where(d => d.Sha256 == sha256).ToListAsync(stop);
        var ids = versions.ConvertAll(d => d.Id);
        await db.CheckedDrafts.Where(c => ids.Contains(c.VersionId)).ExecuteDeleteAsync(stop);
        await db.Findings.Where(f => ids.Contains(f.VersionId)).ExecuteDeleteAsync(stop);
        await db.FalseAlarms.Where(a => a.VersionId != null && ids.Contains(a.VersionId.Value)).ExecuteDeleteAsync(stop);
        await DeleteComparisonsAsync(versions, stop);
        var derived = await db.DerivedFiles.Where(d => ids.Contains(d.VersionId)).Select(d => d.Sha256).ToListAsync(stop);
        foreach (var hash in (string[])[sha256, .. derived, .. await PreviewsAsync(sha256, stop)]) await EmptyAsync(hash, code, at, stop);
        return versions;
    }

    /// <summary>After the commit: SQLite's log, and the pages that were in use before, still hold what stood there. The database is written anew and its log emptied, once for each erasure.</summary>
    /// <returns>False when somebody was in the way: to be called again.</returns>
    public async Task<bool> ScrubAsync(CancellationToken stop)
    {
        if (!db.Database.IsSqlite()) return true;
        var erased = await db.ErasedFiles.CountAsync(stop);
        await db.Database.OpenConnectionAsync(stop); // the pragmas are of one connection
        try
        {
            if (await NumberAsync("pragma user_version", stop) == erased) return true; // how many erasures were scrubbed away
            await db.Database.ExecuteSqlAsync($"vacuum", stop);
            await NumberAsync($"pragma busy_timeout = {ReadersMayTake}", stop);
            if (await NumberAsync("pragma wal_checkpoint(truncate)", stop) != 0) return false; // the first column says: busy
            await NumberAsync($"pragma user_version = {erased}", stop);
            return true;
        }
        catch (SqliteException inTheWay) when (ReviewDb.IsAway(inTheWay))
        {
            return false;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Why the bytes of that hash were erased; null when they were not.</summary>
    public Task<string?> WhyErasedAsync(string sha256, CancellationToken stop) =>
        db.ErasedFiles.Where(e => e.Sha256 == sha256).Select(e => (string?)e.Code).SingleOrDefaultAsync(stop);

    /// <summary>Whether the journal says of every version that stood behind these bytes that its content was erased: who can write SQL can make the bytes go, but not the line.</summary>
    /// <remarks>Bytes are those that were sent, those that were made of them, or those of a preview that holds them.</remarks>
    public async Task<ErasureProof> ProveAsync(string sha256, CancellationToken stop)
    {
        var previews = db.Bundles.Where(b => !b.Sealed && (b.DocxSha256 == sha256 || b.ZipSha256 == sha256 || b.PdfSha256 == sha256
            || db.BundledFiles.Any(f => f.BundleId == b.Id && f.Sha256 == sha256))).Select(b => b.Id);
        var held = db.BundledSpeeches.Where(s => previews.Contains(s.BundleId) && db.ErasedFiles.Any(e => e.Sha256 == s.Sha256)).Select(s => s.Sha256);
        var versions = await db.DraftVersions.AsNoTracking()
            .Where(d => d.Sha256 == sha256 || held.Contains(d.Sha256) || db.DerivedFiles.Any(x => x.VersionId == d.Id && x.Sha256 == sha256)).OrderBy(d => d.Id).ToListAsync(stop);
        var said = await db.JournalLines.AsNoTracking().Where(l => l.Act == JournalAct).ToListAsync(stop);
        long? line = null;
        foreach (var version in versions)
        {
            line = said.Find(l => l.ConferenceId == version.ConferenceId && l.Subject == SubjectOf(version) && VersionOf(l) == version.Number)?.Sequence;
            if (line is null) return new(null, $"{SubjectOf(version)} version {version.Number}");
        }
        return new(line, line is null ? "any version" : null);
    }

    private static string SubjectOf(DraftVersion version) => $"assignment/{version.Assignment}";

    private static int? VersionOf(JournalLine line)
    {
        using var detail = JsonDocument.Parse(line.Detail);
        return detail.RootElement.TryGetProperty("version", out var version) ? version.GetInt32() : null;
    }

    /// <summary>Findings between speeches quote both; who orders the comparison again is the act that erases.</summary>
    private async Task DeleteComparisonsAsync(IReadOnlyList<DraftVersion> versions, CancellationToken stop)
    {
        var conferences = versions.Select(d => d.ConferenceId).Distinct().ToList();
        var sent = versions.Select(d => (d.ConferenceId, d.Assignment, d.Number)).ToHashSet();
        var found = await db.ConferenceFindings.AsNoTracking().Where(f => conferences.Contains(f.ConferenceId)).ToListAsync(stop);
        var quoting = found.Where(f => f.Read().Places.Any(p => sent.Contains((f.ConferenceId, p.Assignment, p.Version)))).ToList();
        var (ids, keys) = (quoting.ConvertAll(f => f.Id), quoting.ConvertAll(f => FindingKey.Of(f.Read())));
        await db.ConferenceFindings.Where(f => ids.Contains(f.Id)).ExecuteDeleteAsync(stop);
        await db.FalseAlarms.Where(a => conferences.Contains(a.ConferenceId) && a.VersionId == null && keys.Contains(a.Key)).ExecuteDeleteAsync(stop);
    }

    /// <summary>Hashes of volume, ZIP, PDF and what is attached of every preview that holds it. What was sealed is not the program's to change: docs/decisions/0009.</summary>
    private async Task<IEnumerable<string>> PreviewsAsync(string sha256, CancellationToken stop)
    {
        var previews = await db.Bundles.AsNoTracking().Where(b => !b.Sealed && db.BundledSpeeches.Any(s => s.BundleId == b.Id && s.Sha256 == sha256)).ToListAsync(stop);
        var ids = previews.ConvertAll(b => b.Id);
        var sealedOnes = db.Bundles.Where(b => b.Sealed).Select(b => b.Id);
        var attached = await db.BundledFiles.Where(f => ids.Contains(f.BundleId) && !db.BundledFiles.Any(o => o.Sha256 == f.Sha256 && sealedOnes.Contains(o.BundleId))).Select(f => f.Sha256).ToListAsync(stop);
        return previews.SelectMany(b => new[] { b.DocxSha256, b.ZipSha256, b.PdfSha256 }).OfType<string>().Concat(attached);
    }

    private async Task EmptyAsync(string sha256, string code, DateTimeOffset at, CancellationToken stop)
    {
        if (await db.ErasedFiles.AnyAsync(e => e.Sha256 == sha256, stop)) return;
        db.ErasedFiles.Add(new ErasedFile { Sha256 = sha256, ErasedAt = at, Code = code });
        await db.SaveChangesAsync(stop); // the rules of the database let bytes go only when this row is there
        await db.StoredFiles.Where(f => f.Sha256 == sha256).ExecuteUpdateAsync(f => f.SetProperty(x => x.Bytes, Array.Empty<byte>()), stop);
    }

    private async Task<long> NumberAsync(string sql, CancellationToken stop)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(stop) as long? ?? 0;
    }
}

/// <summary>Dòng nhật ký nói rằng nội dung đã bị xóa.</summary>
/// <param name="Line">Sequence of the line; null when a line is missing.</param>
/// <param name="Missing">What the journal says nothing of; null when it says all.</param>
public sealed record ErasureProof(long? Line, string? Missing);
