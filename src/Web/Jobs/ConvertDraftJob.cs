using Hangfire;
using Intake.Word;
using Review.Checking;
using Review.Receiving;
using Review.Storage;

namespace Web.Jobs;

/// <summary>Converts a .doc, .odt or .rtf and checks what comes out, in one attempt. Safe to run twice.</summary>
[Queue(JobSchedule.Conversions)]
public sealed class ConvertDraftJob(ReviewDb db, ConversionDesk conversions, CheckingDesk desk, AloneGate gate, ThisWorker worker)
{
    [AutomaticRetry(Attempts = 3)]
    public Task RunAsync(long versionId, CancellationToken stop)
    {
        db.Sight = Sight.All;
        return worker.WorkOnAsync(versionId, alone => TryAsync(versionId, alone, stop));
    }

    /// <summary>LibreOffice is another process, so only the reading takes a place at the gate; a suspect keeps all others out from the beginning.</summary>
    private async Task<bool> TryAsync(long versionId, bool alone, CancellationToken stop)
    {
        using var whole = alone ? await gate.AloneAsync(stop) : null;
        var opening = await desk.OpenAsync(versionId, worker.Id, alone, stop);
        if (opening.AttemptId is { } attempt && await conversions.ConvertAsync(attempt, stop) is { } docx)
        {
            using var place = alone ? null : await gate.AmongOthersAsync(stop);
            await desk.CheckAsync(attempt, docx, stop);
        }
        return opening.NeedsToBeAlone;
    }
}

/// <summary>Which job checks a version: by the format it was sent in.</summary>
public static class CheckOrders
{
    extension(IBackgroundJobClient jobs)
    {
        public string EnqueueCheck(DraftVersion version) => version.Format.IsLegacy
            ? jobs.Enqueue<ConvertDraftJob>(job => job.RunAsync(version.Id, CancellationToken.None))
            : jobs.Enqueue<CheckDraftJob>(job => job.RunAsync(version.Id, CancellationToken.None));

        public string ScheduleCheck(DraftVersion version, TimeSpan after) => version.Format.IsLegacy
            ? jobs.Schedule<ConvertDraftJob>(job => job.RunAsync(version.Id, CancellationToken.None), after)
            : jobs.Schedule<CheckDraftJob>(job => job.RunAsync(version.Id, CancellationToken.None), after);
    }
}
