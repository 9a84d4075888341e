using Intake.Checks;
using Intake.Word;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Journal;
using Review.People;
using Review.Receiving;
using Review.Rehearsals;
using Review.Storage;

namespace Review.Checking;

/// <summary>Lượt kiểm tra kết thúc ra sao: có kết quả, bị từ chối, lỗi, bị ngắt, hoặc để lại cho người xem. Each method runs within an act.</summary>
internal sealed class CheckOutcomes(ReviewDb db, ConferenceClock clock)
{
    /// <summary>The draft was read and judged; nothing happens when an outcome stands.</summary>
    public async Task<bool> RecordAsync(long attemptId, DraftReport report, byte[]? derived, Recorder record, CancellationToken stop)
    {
        if (await FindOpenAsync(attemptId, stop) is not { } attempt) return false;
        var version = await db.DraftVersions.SingleAsync(d => d.Id == attempt.VersionId, stop);
        if (await new Erasure(db).WhyErasedAsync(version.Sha256, stop) is { } erased) return await RefuseAsync(attemptId, erased, record, stop); // meanwhile, by a twin
        await db.CheckedDrafts.Where(c => c.VersionId == version.Id).ExecuteDeleteAsync(stop);
        await db.Findings.Where(f => f.VersionId == version.Id).ExecuteDeleteAsync(stop);
        db.CheckedDrafts.Add(CheckedDraft.Of(version, report, clock.Now));
        await FalseAlarmDesk.ForgetAsync(db, version.ConferenceId, version.Id, report.Findings.Select(f => FindingKey.Of(version.Id, f)), stop);
        db.Findings.AddRange(report.Findings.Select(f => StoredFinding.Of(version, f)));
        if (derived is not null) await KeepAsync(version, derived, record, stop);
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

    private async Task KeepAsync(DraftVersion version, byte[] derived, Recorder record, CancellationToken stop)
    {
        if (await db.DerivedFiles.AnyAsync(d => d.VersionId == version.Id, stop)) return; // checked again: it was read from there
        var hash = StoredFile.HashOf(derived);
        if (!await db.StoredFiles.AnyAsync(f => f.Sha256 == hash, stop)) db.StoredFiles.Add(new StoredFile { Sha256 = hash, Bytes = derived });
        db.DerivedFiles.Add(new DerivedFile { VersionId = version.Id, Sha256 = hash, Size = derived.Length, MadeAt = clock.Now });
        record(new JournalEntry("convert", $"assignment/{version.Assignment}", version.UnitId,
            new { version = version.Number, from = version.Format, sha256 = hash }), Actor.System(version.ConferenceId), clock.Now);
    }

    /// <summary>A .doc, .odt or .rtf that cannot be read is left to a person; one that carries a secrecy mark is erased, and its twins.</summary>
    public async Task<bool> RefuseAsync(long attemptId, string code, Recorder record, CancellationToken stop)
    {
        if (await FindOpenAsync(attemptId, stop) is not { } attempt) return false;
        attempt.Close(AttemptOutcome.Refused, clock.Now);
        var version = await db.DraftVersions.SingleAsync(d => d.Id == attempt.VersionId, stop);
        if (code != RefusalCode.Secret)
        {
            version.RefusedAs = code;
            await QuarantineAsync(version, code, record, stop);
            return true;
        }
        foreach (var twin in await new Erasure(db).EraseAsync(version.Sha256, code, clock.Now, stop))
        {
            twin.RefusedAs = code;
            await LeaveToPersonAsync(twin, stop);
            record(new JournalEntry(Erasure.JournalAct, $"assignment/{twin.Assignment}", twin.UnitId,
                new { version = twin.Number, code, twin.SentBy }), Actor.System(twin.ConferenceId), clock.Now);
        }
        return true;
    }

    /// <summary>An error of the program: tried again, a few times.</summary>
    public async Task<bool> FailAsync(long attemptId, Recorder record, CancellationToken stop)
    {
        if (await FindOpenAsync(attemptId, stop) is not { } attempt) return false;
        var version = await db.DraftVersions.SingleAsync(d => d.Id == attempt.VersionId, stop);
        attempt.Close(AttemptOutcome.Failed, clock.Now);
        version.Failures++;
        if (version.Failures >= CheckingDesk.FailuresUntilQuarantine) await QuarantineAsync(version, "failed", record, stop);
        else version.CheckState = CheckState.Pending;
        return true;
    }

    /// <summary>The worker went away: ordered again.</summary>
    public async Task<bool> InterruptAsync(long attemptId, CancellationToken stop)
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

    /// <summary>Nobody checks it any more: a person must look.</summary>
    public async Task QuarantineAsync(DraftVersion version, string reason, Recorder record, CancellationToken stop)
    {
        if (version.Format.IsLegacy) version.RefusedAs ??= RefusalCode.LegacyDoc; // what to do is the same as where nothing can be converted
        await LeaveToPersonAsync(version, stop);
        record(new JournalEntry("quarantine", $"assignment/{version.Assignment}", version.UnitId,
            new { version = version.Number, reason }), Actor.System(version.ConferenceId), clock.Now);
    }

    private async Task LeaveToPersonAsync(DraftVersion version, CancellationToken stop)
    {
        version.CheckState = CheckState.Quarantined;
        await ConferenceCheckDesk.OrderAsync(db, version.ConferenceId, stop);
        await QueueAsync(version, stop);
    }

    private async Task QueueAsync(DraftVersion version, CancellationToken stop)
    {
        var appraisal = await db.Appraisals.Include(a => a.Events).SingleAsync(a => a.Id == version.AppraisalId, stop);
        appraisal.Queue(version.Number, new Act(Actor.System(version.ConferenceId), clock.Now));
    }
}
