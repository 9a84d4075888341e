using Hangfire;
using Review.Bundles;
using Review.Checking;
using Review.Storage;

namespace Web.Jobs;

/// <summary>Enqueues what is pending and not under way: losing the whole job store loses nothing. Safe to run twice.</summary>
public sealed class SweepJob(ReviewDb db, CheckingDesk checks, ConferenceCheckDesk comparisons, BundleDesk bundles, IBackgroundJobClient jobs)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken stop)
    {
        db.Sight = Sight.All;
        foreach (var id in await checks.WaitingAsync(stop)) jobs.Enqueue<CheckDraftJob>(job => job.RunAsync(id, CancellationToken.None));
        foreach (var id in await comparisons.WaitingAsync(stop)) jobs.Enqueue<ConferenceCheckJob>(job => job.RunAsync(id, CancellationToken.None));
        foreach (var id in await bundles.WaitingAsync(stop)) jobs.Enqueue<CompileBundleJob>(job => job.RunAsync(id, CancellationToken.None));
    }
}
