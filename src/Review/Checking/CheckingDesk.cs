using Intake.Checks;
using Intake.Word;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Review.Appraisals;
using Review.Journal;
using Review.People;
using Review.Receiving;
using Review.Rehearsals;
using Review.Storage;

namespace Review.Checking;

/// <summary>Nơi kiểm tra bản gửi: mở lượt, đọc, ghi kết quả; a draft that kills processes ends in quarantine and stops nothing else.</summary>
public sealed class CheckingDesk(ReviewDb db, ConferenceClock clock, WorkerRoster roster, CheckPipeline checks, ConferenceRules rules, ILogger<CheckingDesk> log)
{
    /// <summary>So many crashes while nothing else ran, and the draft is left to a person.</summary>
    public const int CrashesAloneUntilQuarantine = 2;

    /// <summary>So many errors of the program, and the draft is left to a person.</summary>
    public const int FailuresUntilQuarantine = 3;

    private const int RecordTries = 5;

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

    /// <summary>Reads and judges the draft of an open attempt, and records what was found.</summary>
    public async Task CheckAsync(long attemptId, CancellationToken stop)
    {
        var attempt = await db.CheckAttempts.AsNoTracking().SingleAsync(a => a.Id == attemptId, stop);
        try
        {
            var report = await JudgeAsync(attempt.VersionId, stop);
            await RecordAsync(attemptId, report, stop);
        }
        catch (Exception error) when (error is not OperationCanceledException && !ReviewDb.IsAway(error))
        {
            log.LogError(error, "Checking version {VersionId} failed", attempt.VersionId);
            db.ChangeTracker.Clear();
            await db.InOneActAsync(record => FailAsync(attemptId, record, stop), stop);
        }
    }

    /// <summary>Orders again what <paramref name="worker"/> has open and is not working on: it was stopped, or lost its database meanwhile.</summary>
    public async Task ReleaseAsync(string worker, Func<long, bool> isUnderWay, CancellationToken stop)
    {
        var open = await db.CheckAttempts.AsNoTracking().Where(a => a.ClosedAt == null && a.WorkerId == worker).Select(a => new { a.Id, a.VersionId }).ToListAsync(stop);
        foreach (var attempt in open.Where(a => !isUnderWay(a.VersionId)))
        {
            try
            {
                await db.InOneActAsync(_ => InterruptAsync(attempt.Id, stop), stop);
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
        if (version.CrashesAlone >= CrashesAloneUntilQuarantine) return await QuarantineAsync(version, "crashed", record, stop);
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

    private async Task<DraftReport> JudgeAsync(long versionId, CancellationToken stop)
    {
        var version = await db.DraftVersions.AsNoTracking().SingleAsync(d => d.Id == versionId, stop);
        var plan = await db.ConferencePlans.AsNoTracking().SingleAsync(c => c.Id == version.ConferenceId, stop);
        var bytes = await db.StoredFiles.Where(f => f.Sha256 == version.Sha256).Select(f => f.Bytes).SingleAsync(stop);
        var reading = DraftReader.Read(bytes);
        var text = reading.Text ?? throw new InvalidOperationException($"A stored draft is refused now: {reading.Refusal!.Code}.");
        return checks.Run(text, rules.For(plan, version.Assignment) with { Rehearsal = await RehearsalDesk.MeasuredAsync(db, version, stop) });
    }

    private async Task RecordAsync(long attemptId, DraftReport report, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await db.InOneActAsync(record => RecordAsync(attemptId, report, record, stop), stop);
                return;
            }
            catch (Exception conflict) when (tries < RecordTries && ReviewDb.IsConflict(conflict))
            {
                db.ChangeTracker.Clear(); // a newer version or a decision came meanwhile: look again
            }
        }
    }

    private async Task<bool> RecordAsync(long attemptId, DraftReport report, Recorder record, CancellationToken stop)
    {
        if (await FindOpenAsync(attemptId, stop) is not { } attempt) return false;
        var version = await db.DraftVersions.SingleAsync(d => d.Id == attempt.VersionId, stop);
        await db.CheckedDrafts.Where(c => c.VersionId == version.Id).ExecuteDeleteAsync(stop);
        await db.Findings.Where(f => f.VersionId == version.Id).ExecuteDeleteAsync(stop);
        db.CheckedDrafts.Add(Write(version, report));
        await FalseAlarmDesk.ForgetAsync(db, version.ConferenceId, version.Id, report.Findings.Select(f => FindingKey.Of(version.Id, f)), stop);
        db.Findings.AddRange(report.Findings.Select(f => Write(version, f)));
        version.CheckState = await RehearsalDesk.MeasuredAsync(db, version, stop) == report.Facts.Rehearsal
            ? CheckState.Done
            : CheckState.Pending; // somebody rehearsed meanwhile: judge again
        attempt.Close(AttemptOutcome.Checked, clock.Now);
        await ConferenceCheckDesk.OrderAsync(db, version.ConferenceId, stop);
        await QueueAsync(version, stop);
        record(new JournalEntry("check", $"assignment/{version.Assignment}", version.UnitId,
            new { version = version.Number, report.RuleSet, findings = report.Findings.Count }), Actor.System(version.ConferenceId), clock.Now);
        return true;
    }

    private async Task<bool> FailAsync(long attemptId, Recorder record, CancellationToken stop)
    {
        if (await FindOpenAsync(attemptId, stop) is not { } attempt) return false;
        var version = await db.DraftVersions.SingleAsync(d => d.Id == attempt.VersionId, stop);
        attempt.Close(AttemptOutcome.Failed, clock.Now);
        version.Failures++;
        if (version.Failures >= FailuresUntilQuarantine) await QuarantineAsync(version, "failed", record, stop);
        else version.CheckState = CheckState.Pending;
        return true;
    }

    private async Task<bool> InterruptAsync(long attemptId, CancellationToken stop)
    {
        if (await FindOpenAsync(attemptId, stop) is not { } attempt) return false;
        var version = await db.DraftVersions.SingleAsync(d => d.Id == attempt.VersionId, stop);
        attempt.Close(AttemptOutcome.Interrupted, clock.Now);
        if (version.CheckState == CheckState.Running) version.CheckState = CheckState.Pending;
        return true;
    }

    /// <summary>Null when an outcome stands: the job ran twice, or this worker was taken for dead meanwhile.</summary>
    private Task<CheckAttempt?> FindOpenAsync(long attemptId, CancellationToken stop) =>
        db.CheckAttempts.SingleOrDefaultAsync(a => a.Id == attemptId && a.ClosedAt == null, stop);

    private async Task<Opening> QuarantineAsync(DraftVersion version, string reason, Recorder record, CancellationToken stop)
    {
        version.CheckState = CheckState.Quarantined;
        await ConferenceCheckDesk.OrderAsync(db, version.ConferenceId, stop);
        await QueueAsync(version, stop);
        record(new JournalEntry("quarantine", $"assignment/{version.Assignment}", version.UnitId,
            new { version = version.Number, reason }), Actor.System(version.ConferenceId), clock.Now);
        return Opening.NothingToDo;
    }

    private async Task QueueAsync(DraftVersion version, CancellationToken stop)
    {
        var appraisal = await db.Appraisals.Include(a => a.Events).SingleAsync(a => a.Id == version.AppraisalId, stop);
        appraisal.Queue(version.Number, new Act(Actor.System(version.ConferenceId), clock.Now));
    }

    private CheckedDraft Write(DraftVersion version, DraftReport report) => new()
    {
        VersionId = version.Id,
        ConferenceId = version.ConferenceId,
        UnitId = version.UnitId,
        RuleSet = report.RuleSet,
        CheckedAt = clock.Now,
        LikelySeconds = (int)Math.Round(report.Facts.Time.Likely.TotalSeconds),
        MeasuredSeconds = report.Facts.Rehearsal is { IsWhole: true } whole ? (int)whole.Duration.TotalSeconds : null,
        TimeVerdict = report.Facts.TimeVerdict,
        TopicVerdict = report.Facts.Topic?.Verdict,
        SeriousFindings = report.Findings.Count(f => f.Severity == Severity.Serious),
        Warnings = report.Findings.Count(f => f.Severity == Severity.Warning),
        FactsJson = Stored.ToJson(report.Facts),
    };

    private static StoredFinding Write(DraftVersion version, Finding finding) => new()
    {
        ConferenceId = version.ConferenceId,
        UnitId = version.UnitId,
        VersionId = version.Id,
        Code = finding.Code,
        Severity = finding.Severity,
        Vi = finding.Message.Vi,
        En = finding.Message.En,
        Paragraph = finding.Paragraph,
        Quote = finding.Quote,
    };
}

/// <summary>Kết quả mở một lượt kiểm tra.</summary>
/// <param name="AttemptId">Null when there is nothing to do.</param>
/// <param name="NeedsToBeAlone">The draft is a suspect: try again with nothing else running in this worker.</param>
public sealed record Opening(long? AttemptId, bool NeedsToBeAlone)
{
    public static readonly Opening NothingToDo = new(null, false);
    public static readonly Opening MustBeAlone = new(null, true);

    public static Opening Of(long attempt) => new(attempt, false);
}
