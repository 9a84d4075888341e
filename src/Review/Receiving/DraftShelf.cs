using Intake.Checks;
using Intake.Word;
using Microsoft.EntityFrameworkCore;
using Review.Rehearsals;
using Review.Storage;

namespace Review.Receiving;

/// <summary>Kho bản gửi: đọc lại những gì đã nhận và kết quả kiểm tra, cho người được xem.</summary>
public sealed class DraftShelf(ReviewDb db)
{
    /// <summary>All versions of an assignment, newest first; none for who may not see its drafts.</summary>
    public async Task<IReadOnlyList<DraftVersion>> VersionsAsync(int number, CancellationToken stop)
    {
        var versions = await db.DraftVersions.AsNoTracking().Where(d => d.ConferenceId == db.Sight.ConferenceId && d.Assignment == number)
            .OrderByDescending(d => d.Number).ToListAsync(stop);
        return [.. versions.Where(d => db.Sight.SeesDraftsOf(d.UnitId))];
    }

    /// <summary>One version with what the checks say of it.</summary>
    /// <exception cref="RefusedException"><c>not-found</c> when it is not there or not to be seen.</exception>
    public async Task<ReadDraft> OpenAsync(int number, int version, CancellationToken stop)
    {
        var draft = await FindAsync(number, version, stop);
        var result = await db.CheckedDrafts.AsNoTracking().SingleOrDefaultAsync(c => c.VersionId == draft.Id, stop);
        var findings = await db.Findings.AsNoTracking().Where(f => f.VersionId == draft.Id).OrderBy(f => f.Id).ToListAsync(stop);
        return new ReadDraft(draft, result?.Read(), result?.RuleSet, result?.CheckedAt, [.. findings.Select(f => f.Read())])
        {
            Rehearsals = await db.Rehearsals.AsNoTracking().Where(r => r.ConferenceId == draft.ConferenceId && r.Assignment == number).OrderByDescending(r => r.Id).ToListAsync(stop),
            Derived = await db.DerivedFiles.AsNoTracking().SingleOrDefaultAsync(d => d.VersionId == draft.Id, stop),
            Erased = await db.ErasedFiles.AsNoTracking().SingleOrDefaultAsync(e => e.Sha256 == draft.Sha256, stop),
        };
    }

    /// <summary>The bytes of one version, exactly as they were sent.</summary>
    public async Task<(DraftVersion Version, byte[] Bytes)> FileAsync(int number, int version, CancellationToken stop)
    {
        var draft = await FindAsync(number, version, stop);
        return (draft, await BytesAsync(draft.Sha256, stop));
    }

    /// <summary>The .docx that was made of one version.</summary>
    /// <exception cref="RefusedException"><c>not-found</c> when none was.</exception>
    public async Task<(DraftVersion Version, byte[] Bytes)> DerivedFileAsync(int number, int version, CancellationToken stop)
    {
        var draft = await FindAsync(number, version, stop);
        var derived = await db.DerivedFiles.AsNoTracking().SingleOrDefaultAsync(d => d.VersionId == draft.Id, stop)
            ?? throw new RefusedException(RefusedCode.NotFound, Messages.VersionNotFound(number, version));
        return (draft, await BytesAsync(derived.Sha256, stop));
    }

    /// <summary>What was found between this assignment's speech and others; for those who appraise.</summary>
    public async Task<IReadOnlyList<ConferenceFinding>> BetweenSpeechesAsync(int number, CancellationToken stop)
    {
        var found = await db.ConferenceFindings.AsNoTracking().Where(f => f.ConferenceId == db.Sight.ConferenceId).OrderBy(f => f.Id).ToListAsync(stop);
        return [.. found.Select(f => f.Read()).Where(f => f.Places.Any(p => p.Assignment == number))];
    }

    private async Task<byte[]> BytesAsync(string sha256, CancellationToken stop) =>
        await db.StoredFiles.Where(f => f.Sha256 == sha256).Select(f => f.Bytes).SingleAsync(stop) is { Length: > 0 } bytes
            ? bytes
            : throw new RefusedException(RefusedCode.NotFound, Messages.ContentErased);

    private async Task<DraftVersion> FindAsync(int number, int version, CancellationToken stop)
    {
        var draft = await db.DraftVersions.AsNoTracking()
            .SingleOrDefaultAsync(d => d.ConferenceId == db.Sight.ConferenceId && d.Assignment == number && d.Number == version, stop);
        return draft is not null && db.Sight.SeesDraftsOf(draft.UnitId)
            ? draft
            : throw new RefusedException(RefusedCode.NotFound, Messages.VersionNotFound(number, version));
    }
}

/// <summary>Một bản gửi cùng kết quả kiểm tra.</summary>
/// <param name="Facts">Null while it has not been checked, as are <paramref name="RuleSet"/> and <paramref name="CheckedAt"/>.</param>
public sealed record ReadDraft(DraftVersion Version, DraftFacts? Facts, string? RuleSet, DateTimeOffset? CheckedAt, IReadOnlyList<Finding> Findings)
{
    /// <summary>All rehearsals of the assignment, newest first, withdrawn ones too.</summary>
    public IReadOnlyList<KeptRehearsal> Rehearsals { get; init; } = [];

    /// <summary>What was read instead of the file itself; null for a Word file, and before a conversion.</summary>
    public DerivedFile? Derived { get; init; }

    /// <summary>Null unless its content had to be erased.</summary>
    public ErasedFile? Erased { get; init; }

    /// <summary>Why what was made of it cannot be read, and what to do; null when it can.</summary>
    public Refusal? Refusal => Version.RefusedAs is { } code ? Intake.Messages.Refused(code) : null;
}
