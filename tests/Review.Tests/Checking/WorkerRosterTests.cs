using System.Diagnostics;
using Review.Checking;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Checking;

public sealed class WorkerRosterTests
{
    [Theory, OnBothDatabases]
    public async Task This_process_lives_however_long_it_says_nothing(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        hall.Time.Advance(TimeSpan.FromDays(1));

        Assert.False(await IsDeadAsync(hall, hall.Worker));
        Assert.True(await IsDeadAsync(hall, Hall.DeadWorker));
    }

    [Theory, OnBothDatabases]
    public async Task A_later_process_of_the_same_number_is_not_the_one_that_died(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        using var self = Process.GetCurrentProcess();
        await EnterAsync(hall, "before", Environment.MachineName, self.Id, new DateTimeOffset(self.StartTime).AddMinutes(-5));

        Assert.True(await IsDeadAsync(hall, "before"));
    }

    [Theory, OnBothDatabases]
    public async Task A_worker_elsewhere_is_dead_after_half_a_minute_of_silence(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await EnterAsync(hall, "far", "elsewhere", 1, hall.Time.GetUtcNow());

        hall.Time.Advance(WorkerRoster.SilentFor);
        Assert.False(await IsDeadAsync(hall, "far"));
        hall.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(await IsDeadAsync(hall, "far"));
        await hall.InAsync(async db => { await new WorkerRoster(db, hall.Time).BeatAsync("far", default); return 0; });
        Assert.False(await IsDeadAsync(hall, "far"));
    }

    private static Task<bool> IsDeadAsync(Hall hall, string id) => hall.InAsync(db => new WorkerRoster(db, hall.Time).IsDeadAsync(id, default));

    private static Task EnterAsync(Hall hall, string id, string machine, int process, DateTimeOffset started) => hall.InAsync(db =>
    {
        db.WorkerProcesses.Add(new WorkerProcess { Id = id, Machine = machine, ProcessId = process, StartedAt = started, LastSeen = hall.Time.GetUtcNow() });
        return db.SaveChangesAsync();
    });
}
