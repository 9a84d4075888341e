using Hangfire;

namespace Web.Jobs;

/// <summary>Các việc chạy định kỳ, theo giờ Việt Nam, và các hàng đợi.</summary>
public static class JobSchedule
{
    /// <summary>Checks; Hangfire takes queues in alphabetical order on PostgreSQL.</summary>
    public const string Checks = "default";

    /// <summary>A queue and worker of its own, so that a bundle never delays a check.</summary>
    public const string Bundles = "bundles";

    /// <summary>Drafts that LibreOffice has to convert first: one that hangs delays neither a check nor a bundle.</summary>
    public const string Conversions = "conversions";

    /// <summary>How many checks run at once in one process.</summary>
    public static readonly int Checkers = Math.Max(2, Environment.ProcessorCount);

    /// <summary>What a job has left when the process is told to stop. All servers together stay below the 10 s after which Docker kills.</summary>
    public static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(3);

    private static readonly RecurringJobOptions InVietNam = new() { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh") };

    /// <summary>Lists the recurring jobs.</summary>
    public static void Set(IRecurringJobManager recurring) =>
        recurring.AddOrUpdate<SweepJob>("sweep", job => job.RunAsync(CancellationToken.None), Cron.Minutely(), InVietNam);
}

/// <summary>Sets the schedule and sweeps once at every start of a worker.</summary>
public sealed class StartSweep(IRecurringJobManager recurring, IBackgroundJobClient jobs) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        JobSchedule.Set(recurring);
        jobs.Enqueue<SweepJob>(job => job.RunAtStartAsync(CancellationToken.None));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
