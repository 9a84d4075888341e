using System.Data.Common;
using System.Runtime.CompilerServices;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Review.Appraisals;
using Review.Bundles;
using Review.Receiving;

namespace Web.Jobs;

/// <summary>Wakes the job of every pending row that a transaction added, after its commit; nothing else enqueues, but for the sweep.</summary>
/// <remarks>A job store that does not answer loses nothing: the row stands, and the sweep finds it.</remarks>
public sealed class WakeJobs(IBackgroundJobClient jobs, ILogger<WakeJobs> log) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, List<Action>> waiting = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = eventData.Context!;
        foreach (var entry in db.ChangeTracker.Entries())
        {
            // the id exists once the row is saved, so it is read when the job is woken
            if (entry is { State: EntityState.Added, Entity: DraftVersion version })
                Note(db, () => jobs.EnqueueCheck(version));
            else if (entry is { State: EntityState.Added, Entity: Bundle bundle })
                Note(db, () => jobs.Enqueue<CompileBundleJob>(job => job.RunAsync(bundle.Id, CancellationToken.None)));
            else if (entry is { State: EntityState.Modified, Entity: DraftVersion { CheckState: CheckState.Pending } again } && WasDone(entry))
                Note(db, () => jobs.EnqueueCheck(again));
            else if (entry is { State: EntityState.Modified, Entity: DraftVersion { CheckState: CheckState.Pending } failed })
                Note(db, () => jobs.ScheduleCheck(failed, TimeSpan.FromSeconds(5)));
            else if (entry is { State: EntityState.Modified, Entity: DraftVersion { CheckState: CheckState.Done } done })
                Note(db, () => jobs.Enqueue<ConferenceCheckJob>(job => job.RunAsync(done.ConferenceId, CancellationToken.None)));
            else if (entry is { State: EntityState.Added, Entity: AppraisalEvent { Act: AppraisalAct.Reopen or AppraisalAct.Queue } moved })
                Note(db, () => jobs.Enqueue<ConferenceCheckJob>(job => job.RunAsync(moved.ConferenceId, CancellationToken.None)));
        }
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.Database.CurrentTransaction is null) Wake(eventData.Context);
        return base.SavedChangesAsync(eventData, result, cancellationToken);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Wake(eventData.Context!);
        return Task.CompletedTask;
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        waiting.Remove(eventData.Context!); // what an earlier transaction noted and did not commit
        return ValueTask.FromResult(result);
    }

    /// <summary>It was checked before, and is ordered anew for what was learnt since.</summary>
    private static bool WasDone(EntityEntry entry) => entry.Property(nameof(DraftVersion.CheckState)).OriginalValue is CheckState.Done;

    private void Note(DbContext db, Action wake) => waiting.GetOrCreateValue(db).Add(wake);

    private void Wake(DbContext db)
    {
        if (!waiting.TryGetValue(db, out var actions)) return;
        waiting.Remove(db);
        foreach (var wake in actions)
        {
            try
            {
                wake();
            }
            catch (Exception error)
            {
                log.LogWarning(error, "The job store did not take a job; the sweep will find its row");
            }
        }
    }
}
