using Intake.Checks;
using Intake.Word;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Review.Journal;
using Review.Receiving;
using Review.Rehearsals;
using Review.Storage;

namespace Review.Checking;

/// <summary>Nơi kiểm tra bản gửi: mở lượt, đọc, xét; a draft that kills processes ends in quarantine and stops nothing else.</summary>
public sealed class CheckingDesk(ReviewDb db, ConferenceClock clock, WorkerRoster roster, CheckPipeline checks, ConferenceRules rules, ILogger<CheckingDesk> log)
{
    /// <summary>So many crashes while nothing else ran, and the draft is left to a person.</summary>
    public const int CrashesAloneUntilQuarantine = 2;

    /// <summary>So many errors of the program, and the draft is left to a person.</summary>
    public const int FailuresUntilQuarantine = 3;

    private readonly CheckOutcomes outcomes = new(db, clock);

    /// <summary>Versions whose check is ordered and not under way in a live process.</summary>
    public async Task<IReadOnlyList<long>> WaitingAsync(CancellationToken stop)
    {
        var pending = await db.DraftVersions.Where(d => d.CheckState == CheckState.Pending).OrderBy(d => d.Id).Select(d => d.Id).ToListAsync(stop);
        var open = await db.CheckAttempts.AsNoTracking().Where(a => a.ClosedAt == null).Select(a => new { a.VersionId, a.WorkerId }).ToListAsync(stop);
        foreach (var attempts in open.GroupBy(a => a.WorkerId))
        {
            if (await roster.IsDeadAsync(attempts.Key, stop)) pending.AddRange(attempts.Select(a => a.VersionId));
        }
        return pending;
    }

    /// <summary>Opens and commits an attempt before the file is parsed.</summary>
    public async Task<Opening> OpenAsync(long versionId, string worker, bool alone, CancellationToken stop)
    {
        try
        {
            return await db.InOneActAsync(record => TryOpenAsync(versionId, worker, alone, record, stop), stop);
        }
        catch (Exception conflict) when (ReviewDb.IsConflict(conflict))
        {
            db.ChangeTracker.Clear();
            return Opening.NothingToDo; // another worker opened it at the same moment
        }
    }

    /// <summary>Reads and judges the Word file of an open attempt, and records what was found.</summary>
    public Task CheckAsync(long attemptId, CancellationToken stop) => CheckAsync(attemptId, derived: null, stop);

    /// <summary>The same with the .docx that was just made of a .doc, .odt or .rtf: it is read in its place, and kept when it can be.</summary>
    public async Task CheckAsync(long attemptId, byte[]? derived, CancellationToken stop)
    {
        var attempt = await db.CheckAttempts.AsNoTracking().SingleAsync(a => a.Id == attemptId, stop);
        try
        {
            var reading = DraftReader.Read(derived ?? await StoredAsync(attempt.VersionId, stop));
            if (reading.Text is { } text)
            {
                var report = await JudgeAsync(attempt.VersionId, text, stop);
                await db.InOneActAgainAsync(record => outcomes.RecordAsync(attemptId, report, derived, record, stop), stop);
            }
            else if (derived is not null) await RefuseAsync(attemptId, reading.Refusal!.Code, stop);
            else throw new InvalidOperationException($"A stored draft is refused now: {reading.Refusal!.Code}.");
        }
        catch (Exception error) when (error is not OperationCanceledException && !ReviewDb.IsAway(error))
        {
            log.LogError(error, "Checking version {VersionId} failed", attempt.VersionId);
            await FailAsync(attemptId, stop);
        }
    }

    /// <summary>Ends an attempt that failed for a reason of this machine, not of the draft; it is tried again, a few times.</summary>
    public Task FailAsync(long attemptId, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        return db.InOneActAsync(record => outcomes.FailAsync(attemptId, record, stop), stop);
    }

    /// <summary>Ends an attempt on a .doc, .odt or .rtf that cannot be read: a person must look. One that carries a secrecy mark is erased.</summary>
    public async Task RefuseAsync(long attemptId, string code, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await db.InOneActAgainAsync(record => outcomes.RefuseAsync(attemptId, code, record, stop), stop);
        if (code == RefusalCode.Secret) await new Erasure(db).ScrubAsync(stop); // the sweep goes on where it could not
    }

    /// <summary>Orders again what <paramref name="worker"/> has open and is not working on: it was stopped, or lost its database meanwhile.</summary>
    public async Task ReleaseAsync(string worker, Func<long, bool> isUnderWay, CancellationToken stop)
    {
        var open = await db.CheckAttempts.AsNoTracking().Where(a => a.ClosedAt == null && a.WorkerId == worker).Select(a => new { a.Id, a.VersionId }).ToListAsync(stop);
        foreach (var attempt in open.Where(a => !isUnderWay(a.VersionId)))
        {
            try
            {
                await db.InOneActAsync(_ => outcomes.InterruptAsync(attempt.Id, stop), stop);
            }
            catch (Exception conflict) when (ReviewDb.IsConflict(conflict))
            {
                db.ChangeTracker.Clear(); // closed at this moment
            }
        }
    }

    private async Task<Opening> TryOpenAsync(long versionId, string worker, bool alone, Recorder record, CancellationToken stop)
    {
        var version = await db.DraftVersions.SingleOrDefaultAsync(d => d.Id == versionId, stop);
        if (version is null || version.CheckState is CheckState.Done or CheckState.Quarantined) return Opening.NothingToDo;

        var attempts = await db.CheckAttempts.Where(a => a.VersionId == versionId).ToListAsync(stop);
        if (attempts.SingleOrDefault(a => a.ClosedAt is null) is { } open)
        {
            if (!await roster.IsDeadAsync(open.WorkerId, stop)) return Opening.NothingToDo;
            open.Close(AttemptOutcome.Died, clock.Now);
            if (open.Alone) version.CrashesAlone++;
        }
        if (version.CrashesAlone >= CrashesAloneUntilQuarantine)
        {
            await outcomes.QuarantineAsync(version, "crashed", record, stop);
            return Opening.NothingToDo;
        }
        version.CheckState = CheckState.Running;
        if (!alone && attempts.Any(a => a.Outcome == AttemptOutcome.Died))
        {
            version.CheckState = CheckState.Pending;
            return Opening.MustBeAlone;
        }

        var attempt = new CheckAttempt { VersionId = versionId, WorkerId = worker, Alone = alone, OpenedAt = clock.Now };
        db.CheckAttempts.Add(attempt);
        await db.SaveChangesAsync(stop);
        return Opening.Of(attempt.Id);
    }

    private Task<byte[]> StoredAsync(long versionId, CancellationToken stop) =>
        db.DraftVersions.Where(d => d.Id == versionId).Join(db.StoredFiles, d => d.Sha256, f => f.Sha256, (d, f) => f.Bytes).SingleAsync(stop);

    private async Task<DraftReport> JudgeAsync(long versionId, DraftText text, CancellationToken stop)
    {
        var version = await db.DraftVersions.AsNoTracking().SingleAsync(d => d.Id == versionId, stop);
        var plan = await db.ConferencePlans.AsNoTracking().SingleAsync(c => c.Id == version.ConferenceId, stop);
        return checks.Run(text, rules.For(plan, version.Assignment) with { Rehearsal = await RehearsalDesk.MeasuredAsync(db, version, stop) });
    }
}
