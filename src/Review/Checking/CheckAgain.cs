using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.Receiving;
using Review.Storage;

namespace Review.Checking;

/// <summary>Kiểm tra lại: what had been checked waits again, in the transaction that changes what it is judged by. Decisions stand meanwhile.</summary>
public static class CheckAgain
{
    /// <summary>The versions that stand: the current one of each assignment, and the newest.</summary>
    public static IQueryable<DraftVersion> Standing(ReviewDb db, long conferenceId) => db.DraftVersions.Where(d => d.ConferenceId == conferenceId
        && db.Appraisals.Any(a => a.Id == d.AppraisalId && (a.CurrentVersion == d.Number || a.LatestVersion == d.Number)));

    /// <summary>Those of <paramref name="versions"/> that had been checked wait for a new check; the others have one ahead of them anyway, or are with a person.</summary>
    public static async Task OrderAsync(IQueryable<DraftVersion> versions, CancellationToken stop)
    {
        foreach (var version in await versions.Where(d => d.CheckState == CheckState.Done).ToListAsync(stop)) version.CheckState = CheckState.Pending;
    }

    /// <summary>After an upgrade: what stands and was checked under older rules than this program's waits again. A newer program beside this one is left its say.</summary>
    public static Task OrderOutdatedAsync(ReviewDb db, CancellationToken stop) => db.InOneActAsync(async _ =>
    {
        var sets = await db.CheckedDrafts.Select(c => c.RuleSet).Distinct().ToListAsync(stop);
        string[] older = [.. sets.Where(s => string.CompareOrdinal(s, CheckPipeline.RuleSet) < 0)];
        if (older.Length == 0) return 0;

        var outdated = db.CheckedDrafts.Where(c => older.Contains(c.RuleSet)).Select(c => c.VersionId);
        foreach (var conference in await db.ConferencePlans.Where(c => c.IsOpen).Select(c => c.Id).ToListAsync(stop))
            await OrderAsync(Standing(db, conference).Where(d => outdated.Contains(d.Id)), stop);
        return 0;
    }, stop);
}
