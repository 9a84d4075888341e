using Hangfire;
using Review.Checking;
using Review.Storage;

namespace Web.Jobs;

/// <summary>Compares the current drafts of one conference with each other. Safe to run twice.</summary>
public sealed class ConferenceCheckJob(ReviewDb db, ConferenceCheckDesk desk, AloneGate gate)
{
    [AutomaticRetry(Attempts = 3)]
    public async Task RunAsync(long conferenceId, CancellationToken stop)
    {
        db.Sight = Sight.All;
        using var place = await gate.AmongOthersAsync(stop);
        await desk.RunAsync(conferenceId, stop);
    }
}
