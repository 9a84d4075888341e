using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.Receiving;
using Review.Storage;

namespace Review.Checking;

/// <summary>Kiểm tra các bài với nhau; run again, coalesced, when a current version changes.</summary>
public sealed class ConferenceCheckDesk(ReviewDb db, IEnumerable<IConferenceCheck> checks)
{
    /// <summary>Conferences in which something changed since their drafts were last compared.</summary>
    public async Task<IReadOnlyList<long>> WaitingAsync(CancellationToken stop) =>
        await db.ConferencePlans.Where(c => c.ChecksWanted > c.ChecksDone).Select(c => c.Id).ToListAsync(stop);

    /// <summary>Has the drafts of a conference compared again, in the transaction that changes which versions are current or readable.</summary>
    public static Task OrderAsync(ReviewDb db, long conferenceId, CancellationToken stop) => db.ConferencePlans.Where(c => c.Id == conferenceId)
        .ExecuteUpdateAsync(c => c.SetProperty(p => p.ChecksWanted, p => p.ChecksWanted + 1), stop);

    /// <summary>Compares the current versions of one conference until nothing has changed meanwhile. Safe to run twice, also at once.</summary>
    public async Task RunAsync(long conferenceId, CancellationToken stop)
    {
        while (await FindWantedAsync(conferenceId, stop) is { } plan)
        {
            var wanted = plan.ChecksWanted;
            var drafts = await CurrentDraftsAsync(db, conferenceId, stop);
            var conference = plan.Read();
            var findings = checks.SelectMany(c => c.Inspect(drafts, conference)).ToList();

            await ReplaceAsync(conferenceId, wanted, findings, stop);
        }
    }

    /// <summary>Does nothing when another run has recorded the same comparison, or when something has changed meanwhile: what is quoted may have been erased. The update of the
    /// plan's row locks it, and comes first.</summary>
    private async Task ReplaceAsync(long conferenceId, int wanted, IReadOnlyList<ConferenceFinding> findings, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var isFirst = await db.ConferencePlans.Where(c => c.Id == conferenceId && c.ChecksDone < wanted && c.ChecksWanted == wanted)
            .ExecuteUpdateAsync(c => c.SetProperty(p => p.ChecksDone, wanted), stop) > 0;
        if (!isFirst) return;

        await db.ConferenceFindings.Where(f => f.ConferenceId == conferenceId).ExecuteDeleteAsync(stop);
        await FalseAlarmDesk.ForgetAsync(db, conferenceId, version: null, findings.Select(FindingKey.Of), stop);
        db.ConferenceFindings.AddRange(findings.Select(f => Write(conferenceId, f)));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
    }

    private Task<Conferences.ConferencePlan?> FindWantedAsync(long conferenceId, CancellationToken stop) =>
        db.ConferencePlans.AsNoTracking().SingleOrDefaultAsync(c => c.Id == conferenceId && c.ChecksWanted > c.ChecksDone, stop);

    /// <summary>The current version of every assignment that has been read, in the order of the assignments; one that waits to be checked again stays in.</summary>
    internal static async Task<IReadOnlyList<CurrentDraft>> CurrentDraftsAsync(ReviewDb db, long conferenceId, CancellationToken stop)
    {
        var current = db.Appraisals.Where(a => a.ConferenceId == conferenceId)
            .Join(db.DraftVersions, a => new { AppraisalId = a.Id, Number = a.CurrentVersion }, d => new { d.AppraisalId, d.Number }, (a, d) => d)
            .Where(d => d.CheckState != CheckState.Quarantined);
        var rows = await current.Join(db.CheckedDrafts, d => d.Id, c => c.VersionId, (d, c) => new { d.Assignment, d.Number, c.FactsJson })
            .OrderBy(r => r.Assignment).ToListAsync(stop);
        return [.. rows.Select(r => new CurrentDraft(r.Assignment, r.Number, Stored.FromJson<DraftFacts>(r.FactsJson).Text))];
    }

    private static StoredConferenceFinding Write(long conferenceId, ConferenceFinding finding) => new()
    {
        ConferenceId = conferenceId,
        Code = finding.Code,
        Severity = finding.Severity,
        Vi = finding.Message.Vi,
        En = finding.Message.En,
        PlacesJson = Stored.ToJson(finding.Places),
    };
}
