using Review.Checking;

namespace Web.Jobs;

/// <summary>Tiến trình này, dưới tên mà nó mở các lượt kiểm tra; says again and again that it is alive.</summary>
public sealed class ThisWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<ThisWorker> log) : BackgroundService
{
    public string Id { get; } = Guid.NewGuid().ToString("N");

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await BeatAsync(cancellationToken); // known before the first job opens an attempt
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(WorkerRoster.Beat, time);
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await BeatAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogWarning(error, "Could not say that this worker is alive");
            }
        }
    }

    private async Task BeatAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WorkerRoster>().BeatAsync(Id, stop);
    }
}
