using Hangfire;
using Intake.Word;
using Microsoft.EntityFrameworkCore;
using Review.Bundles;
using Review.Checking;
using Review.Office;
using Review.Receiving;
using Review.Storage;

namespace Web.Jobs;

/// <summary>Enqueues what is pending and not under way: losing the whole job store loses nothing. Safe to run twice.</summary>
public sealed class SweepJob(ReviewDb db, CheckingDesk checks, ConferenceCheckDesk comparisons, BundleDesk bundles, IBackgroundJobClient jobs, JobStorage store)
{
    /// <summary>Every minute. A queue that is still being worked off is left alone: a long backlog would be ordered again each time.</summary>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken stop)
    {
        db.Sight = Sight.All;
        var (checksDone, conversionsDone) = (IsEmpty(JobSchedule.Checks), IsEmpty(JobSchedule.Conversions));
        if (checksDone || conversionsDone) await EnqueueVersionsAsync(d => d.Format.IsLegacy ? conversionsDone : checksDone, stop);
        if (checksDone) await EnqueueComparisonsAsync(stop);
        if (IsEmpty(JobSchedule.Bundles)) await EnqueueBundlesAsync(stop);
        await new Erasure(db).ScrubAsync(stop);
        OfficeProgram.RemoveAbandoned();
    }

    /// <summary>At the start of a worker: everything, for a job may have died with the process that had fetched it.</summary>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAtStartAsync(CancellationToken stop)
    {
        db.Sight = Sight.All;
        OfficeProgram.RemoveAbandoned();
        await CheckAgain.OrderOutdatedAsync(db, stop);
        await EnqueueVersionsAsync(_ => true, stop);
        await EnqueueComparisonsAsync(stop);
        await EnqueueBundlesAsync(stop);
    }

    private bool IsEmpty(string queue) => store.GetMonitoringApi().EnqueuedCount(queue) == 0;

    /// <summary>Each queue by itself: drafts that hang in conversion keep no lost check waiting.</summary>
    private async Task EnqueueVersionsAsync(Func<DraftVersion, bool> isTheirTurn, CancellationToken stop)
    {
        var waiting = await checks.WaitingAsync(stop);
        var versions = await db.DraftVersions.AsNoTracking().Where(d => waiting.Contains(d.Id)).OrderBy(d => d.Id).ToListAsync(stop);
        foreach (var version in versions.Where(isTheirTurn)) jobs.EnqueueCheck(version);
    }

    private async Task EnqueueComparisonsAsync(CancellationToken stop)
    {
        foreach (var id in await comparisons.WaitingAsync(stop)) jobs.Enqueue<ConferenceCheckJob>(job => job.RunAsync(id, CancellationToken.None));
    }

    private async Task EnqueueBundlesAsync(CancellationToken stop)
    {
        foreach (var id in await bundles.WaitingAsync(stop)) jobs.Enqueue<CompileBundleJob>(job => job.RunAsync(id, CancellationToken.None));
    }
}
