using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tests.Shared;
using Web.Jobs;
using Xunit;

namespace Web.Tests.Faults;

/// <summary>Việc quét lại là phòng hờ: nothing waits for it, and it orders nothing twice.</summary>
public sealed class NoSweepTests
{
    [Theory, OnBothDatabases]
    public async Task With_the_sweep_off_findings_stand_within_two_seconds(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind, options => options with { Sweeps = false });
        for (var number = 1; number <= 4; number++)
        {
            using var answer = await site.SendAsync(number, TestSite.Sample(number));
            Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
            await site.CheckedAsync(number, 1, FaultStage.Patience);
        }

        await using var db = site.OpenDatabase();
        var took = await db.DraftVersions.Where(d => d.Assignment > 1) // the first one warmed the site up
            .Join(db.CheckedDrafts, d => d.Id, c => c.VersionId, (d, c) => new { d.ReceivedAt, c.CheckedAt }).ToListAsync();
        Assert.All(took, t => Assert.InRange((t.CheckedAt - t.ReceivedAt).TotalSeconds, 0, 2));
    }

    [Theory, OnBothDatabases]
    public async Task Sweeping_a_long_backlog_again_and_again_orders_nothing_twice(DatabaseKind kind)
    {
        await using var stage = await FaultStage.SetAsync(kind);
        await stage.SendAsync([1, 2, 3], n => FaultStage.Draft(n));
        var store = stage.Front.Services.GetRequiredService<JobStorage>().GetMonitoringApi();
        Assert.Equal(3, store.EnqueuedCount(JobSchedule.Checks));

        for (var minute = 0; minute < 3; minute++) await SweepAsync(stage);

        Assert.Equal(3, store.EnqueuedCount(JobSchedule.Checks));
    }

    [Theory, OnBothDatabases]
    public async Task Drafts_that_wait_for_conversion_keep_no_lost_check_waiting_and_the_other_way_round(DatabaseKind kind)
    {
        await using var stage = await FaultStage.SetAsync(kind);
        await stage.SendAsync([1], n => FaultStage.Draft(n));
        using (var answer = await stage.Front.SendAsync(2, [.. "{\\rtf1\\ansi Bai tham luan.\\par}"u8], "tham-luan.rtf")) Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
        var jobs = stage.Front.Services.GetRequiredService<JobStorage>();
        foreach (var lost in new[] { JobSchedule.Checks, JobSchedule.Conversions })
        {
            using (var connection = jobs.GetConnection())
            using (var job = connection.FetchNextJob([lost], CancellationToken.None)) job.RemoveFromQueue();
            Assert.Equal(0, jobs.GetMonitoringApi().EnqueuedCount(lost));

            await SweepAsync(stage);

            Assert.Equal((1, 1), (jobs.GetMonitoringApi().EnqueuedCount(JobSchedule.Checks), jobs.GetMonitoringApi().EnqueuedCount(JobSchedule.Conversions)));
        }
    }

    private static async Task SweepAsync(FaultStage stage)
    {
        await using var scope = stage.Front.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<SweepJob>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }
}
