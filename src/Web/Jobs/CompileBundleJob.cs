using Hangfire;
using Review.Bundles;
using Review.Storage;

namespace Web.Jobs;

/// <summary>Compiles one ordered bundle. Safe to run twice.</summary>
[Queue(JobSchedule.Bundles)]
public sealed class CompileBundleJob(ReviewDb db, BundleDesk desk, AloneGate gate)
{
    [AutomaticRetry(Attempts = 3)]
    public async Task RunAsync(long bundleId, CancellationToken stop)
    {
        db.Sight = Sight.All;
        using var place = await gate.AmongOthersAsync(stop);
        await desk.CompileAsync(bundleId, stop);
    }
}
