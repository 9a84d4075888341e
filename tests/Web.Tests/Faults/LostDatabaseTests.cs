using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Review;
using Review.Checking;
using Review.Office;
using Review.People;
using Review.Receiving;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Faults;

/// <summary>Cơ sở dữ liệu mất rồi có lại, trong khi tiến trình vẫn sống.</summary>
public sealed class LostDatabaseTests
{
    [Fact]
    public async Task A_check_that_loses_its_database_is_done_again_when_it_is_back_and_counts_as_nothing()
    {
        await using var stage = await FaultStage.SetAsync(DatabaseKind.Postgres);
        var direct = new NpgsqlConnectionStringBuilder(stage.Database.Connection);
        await using var line = new CuttableLine(direct.Host!, direct.Port);
        var through = new NpgsqlConnectionStringBuilder(direct.ConnectionString) { Host = "127.0.0.1", Port = line.Port };
        await stage.SendAsync([8], n => FaultStage.Draft(n));
        await File.WriteAllTextAsync(stage.Hold, "");
        await using var worker = await SiteProcess.StartAsync(through.ConnectionString, stage.Database.Folder, "--role", "Worker", "--hold", stage.Hold);
        await stage.WorkingAsync();

        line.Cut();
        File.Delete(stage.Hold); // the check ends now and cannot be recorded
        await Until.TrueAsync(() => Task.FromResult(line.Refused > 0), FaultStage.Patience);
        await Task.Delay(TimeSpan.FromSeconds(2));
        line.Mend();
        await stage.SettledAsync(1);

        await stage.AssertCheckedOnceAsync(8);
        Assert.Equal([(AttemptOutcome.Interrupted, false), (AttemptOutcome.Checked, false)], await stage.AttemptsAsync(8));
        Assert.Equal(0, (await stage.VersionAsync(8)).Failures);
    }

    [Theory, OnBothDatabases]
    public async Task An_attempt_whose_job_never_heard_of_its_commit_is_given_up_by_its_own_worker(DatabaseKind kind)
    {
        await using var site = await TestSite.StartAsync(kind, options => options with { Sweeps = false });
        await SendUnwokenAsync(site);
        await using var db = site.OpenDatabase();
        var version = await db.DraftVersions.SingleAsync();
        var worker = await db.WorkerProcesses.Select(w => w.Id).SingleAsync();

        db.CheckAttempts.Add(new CheckAttempt { VersionId = version.Id, WorkerId = worker, Alone = true, OpenedAt = version.ReceivedAt });
        version.CheckState = CheckState.Running;
        await db.SaveChangesAsync();
        await site.CheckedAsync(2, 1, FaultStage.Patience);

        await using var after = site.OpenDatabase();
        Assert.Equal([AttemptOutcome.Interrupted, AttemptOutcome.Checked], await after.CheckAttempts.OrderBy(a => a.Id).Select(a => a.Outcome!.Value).ToListAsync());
        Assert.Equal(0, (await after.DraftVersions.SingleAsync()).CrashesAlone);
    }

    /// <summary>Stores a draft without waking anybody.</summary>
    private static async Task SendUnwokenAsync(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = site.OpenDatabase();
        var unit = await db.Users.SingleAsync(p => p.Email == "unit-02@demo.invalid");
        var conference = await db.ConferencePlans.Select(c => c.Id).SingleAsync();
        var actor = await scope.ServiceProvider.GetRequiredService<PeopleDesk>().ActorAsync(unit.Id, conference, CancellationToken.None);
        var clock = scope.ServiceProvider.GetRequiredService<ConferenceClock>();
        await new ReceivingDesk(db, clock, new DraftDoor(new OfficeProgram(NullLogger<OfficeProgram>.Instance))).ReceiveAsync(new Upload(2, "tham-luan.docx", FaultStage.Draft(2), clock.Now, clock.Now), actor, CancellationToken.None);
    }
}
