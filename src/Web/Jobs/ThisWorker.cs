using System.Collections.Concurrent;
using Review.Checking;
using Review.Storage;

namespace Web.Jobs;

/// <summary>Tiến trình này, dưới tên mà nó mở các lượt kiểm tra; says again and again that it is alive, and gives up what it no longer works on.</summary>
public sealed class ThisWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<ThisWorker> log) : BackgroundService
{
    private readonly ConcurrentDictionary<long, bool> underWay = [];

    public string Id { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Works on a version, a suspect once more alone. Does nothing while another job of this process has it: a second order, with the first under way or waiting to be alone.</summary>
    /// <param name="versionId">The version.</param>
    /// <param name="attempt">One go, alone or among others; answers whether the draft is a suspect that must be checked alone.</param>
    public async Task WorkOnAsync(long versionId, Func<bool, Task<bool>> attempt)
    {
        if (!underWay.TryAdd(versionId, true)) return;
        try
        {
            if (await attempt(false)) await attempt(true);
        }
        finally
        {
            underWay.TryRemove(versionId, out _); // whatever became of the attempt
        }
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await BeatAsync(cancellationToken); // known before the first job opens an attempt
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Stops after the job servers. What they did not finish in their time is ordered again and not held against the draft.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(() => ReleaseAsync(_ => false, cancellationToken), "Could not give up what was under way; it will be found after the next start");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(WorkerRoster.Beat, time);
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(() => BeatAsync(stoppingToken), "Could not say that this worker is alive");
            // an attempt whose job lost the database can be closed only now that the database answers again
            await TryAsync(() => ReleaseAsync(underWay.ContainsKey, stoppingToken), "Could not give up the attempts of lost jobs");
        }
    }

    private async Task BeatAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WorkerRoster>().BeatAsync(Id, stop);
    }

    private async Task ReleaseAsync(Func<long, bool> isUnderWay, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ReviewDb>().Sight = Sight.All;
        await scope.ServiceProvider.GetRequiredService<CheckingDesk>().ReleaseAsync(Id, isUnderWay, stop);
    }

    private async Task TryAsync(Func<Task> act, string otherwise)
    {
        try
        {
            await act();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogWarning(error, "{Otherwise}", otherwise);
        }
    }
}
