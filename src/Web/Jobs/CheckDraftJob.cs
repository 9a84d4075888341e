using Hangfire;
using Review.Checking;
using Review.Storage;

namespace Web.Jobs;

/// <summary>Runs every check on one received version, then puts it in the queue. Safe to run twice.</summary>
public sealed class CheckDraftJob(ReviewDb db, CheckingDesk desk, AloneGate gate, ThisWorker worker)
{
    [AutomaticRetry(Attempts = 3)]
    public Task RunAsync(long versionId, CancellationToken stop)
    {
        db.Sight = Sight.All;
        return worker.WorkOnAsync(versionId, alone => TryAsync(versionId, alone, stop));
    }

    /// <summary>Checks in one go; answers whether the draft is a suspect that must be checked alone.</summary>
    private async Task<bool> TryAsync(long versionId, bool alone, CancellationToken stop)
    {
        using var place = alone ? await gate.AloneAsync(stop) : await gate.AmongOthersAsync(stop);
        var opening = await desk.OpenAsync(versionId, worker.Id, alone, stop);
        if (opening.AttemptId is { } attempt) await desk.CheckAsync(attempt, stop);
        return opening.NeedsToBeAlone;
    }
}
