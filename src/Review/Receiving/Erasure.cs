using Microsoft.EntityFrameworkCore;
using Review.Storage;

namespace Review.Receiving;

/// <summary>Xóa nội dung một bản gửi không được phép lưu: bytes and text of the original and of whatever was made of it.</summary>
public sealed class Erasure(ReviewDb db)
{
    /// <summary>Erases the bytes of that hash, in the transaction that journals it.</summary>
    /// <returns>Every version that was sent with these bytes: none of them has content any more.</returns>
    public async Task<IReadOnlyList<DraftVersion>> EraseAsync(string sha256, string code, DateTimeOffset at, CancellationToken stop)
    {
        var versions = await db.DraftVersions.Where(d => d.Sha256 == sha256).ToListAsync(stop);
        var ids = versions.ConvertAll(d => d.Id);
        var derived = await db.DerivedFiles.Where(d => ids.Contains(d.VersionId)).Select(d => d.Sha256).Distinct().ToListAsync(stop);
        await db.CheckedDrafts.Where(c => ids.Contains(c.VersionId)).ExecuteDeleteAsync(stop);
        await db.Findings.Where(f => ids.Contains(f.VersionId)).ExecuteDeleteAsync(stop);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("pragma secure_delete = on", stop); // freed pages are overwritten
        foreach (var hash in derived.Prepend(sha256))
        {
            if (await IsErasedAsync(hash, stop)) continue;
            db.ErasedFiles.Add(new ErasedFile { Sha256 = hash, ErasedAt = at, Code = code });
            await db.SaveChangesAsync(stop); // the rules of the database let bytes go only when this row is there
            await db.StoredFiles.Where(f => f.Sha256 == hash).ExecuteUpdateAsync(f => f.SetProperty(x => x.Bytes, Array.Empty<byte>()), stop);
        }
        return versions;
    }

    /// <summary>After the commit: SQLite's write-ahead log still holds the pages as they were.</summary>
    public async Task ScrubAsync(CancellationToken stop)
    {
        if (!db.Database.IsSqlite()) return;
        await db.Database.ExecuteSqlRawAsync("pragma busy_timeout = 5000", stop);
        await db.Database.ExecuteSqlRawAsync("pragma wal_checkpoint(truncate)", stop);
    }

    /// <summary>Why the bytes of that hash were erased; null when they were not.</summary>
    public Task<string?> WhyErasedAsync(string sha256, CancellationToken stop) =>
        db.ErasedFiles.Where(e => e.Sha256 == sha256).Select(e => (string?)e.Code).SingleOrDefaultAsync(stop);

    private Task<bool> IsErasedAsync(string sha256, CancellationToken stop) => db.ErasedFiles.AnyAsync(e => e.Sha256 == sha256, stop);
}
