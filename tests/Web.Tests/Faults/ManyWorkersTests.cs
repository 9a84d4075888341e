using Hangfire;
using Intake;
using Intake.Checks;
using Intake.Plan;
using Microsoft.EntityFrameworkCore;
using Review.Checking;
using Tests.Shared;
using Web.Jobs;
using Xunit;

namespace Web.Tests.Faults;

/// <summary>Nhiều tiến trình làm việc trên một cơ sở dữ liệu: each draft is checked once, each comparison is written once.</summary>
public sealed class ManyWorkersTests
{
    [Fact]
    public async Task Two_workers_check_24_drafts_once_each_although_every_job_is_there_twice()
    {
        await using var stage = await FaultStage.SetAsync(DatabaseKind.Postgres);
        await File.WriteAllTextAsync(stage.Hold, "");
        await using var one = await stage.StartAsync("--role", "Worker", "--hold", stage.Hold);
        await using var other = await stage.StartAsync("--role", "Worker", "--hold", stage.Hold);
        int[] all = [.. Enumerable.Range(1, 24)];

        await stage.SendAsync(all, TestSite.Sample);
        await stage.WithAsync<IBackgroundJobClient>(async jobs =>
        {
            await using var db = stage.Database.Open();
            foreach (var id in await db.DraftVersions.Select(d => d.Id).ToListAsync()) jobs.Enqueue<CheckDraftJob>(job => job.RunAsync(id, CancellationToken.None));
        });
        await stage.WorkingAsync(workers: 2);
        File.Delete(stage.Hold);
        await stage.SettledAsync(24);

        await stage.AssertCheckedOnceAsync(all);
        await using var after = stage.Database.Open();
        Assert.Equal(24, await after.CheckAttempts.CountAsync());
        Assert.Equal(2, await after.CheckAttempts.Select(a => a.WorkerId).Distinct().CountAsync());
    }

    [Theory, OnBothDatabases]
    public async Task An_attempt_given_up_for_dead_records_nothing_when_it_ends_after_all(DatabaseKind kind)
    {
        await using var stage = await FaultStage.SetAsync(kind);
        await stage.SendAsync([5], n => FaultStage.Draft(n));
        var version = await stage.VersionAsync(5);
        Opening slow = Opening.NothingToDo, quick = Opening.NothingToDo;

        await stage.WithAsync<CheckingDesk>(async desk => slow = await desk.OpenAsync(version.Id, "cut off", alone: false, CancellationToken.None));
        await stage.WithAsync<CheckingDesk>(async desk => quick = await desk.OpenAsync(version.Id, "second", alone: true, CancellationToken.None));
        await stage.WithAsync<CheckingDesk>(desk => desk.CheckAsync(quick.AttemptId!.Value, CancellationToken.None));
        await stage.WithAsync<CheckingDesk>(desk => desk.CheckAsync(slow.AttemptId!.Value, CancellationToken.None));

        await stage.AssertCheckedOnceAsync(5);
        Assert.Equal([(AttemptOutcome.Died, false), (AttemptOutcome.Checked, true)], await stage.AttemptsAsync(5));
    }

    [Theory, OnBothDatabases]
    public async Task Two_comparisons_at_once_write_their_findings_once(DatabaseKind kind)
    {
        await using var stage = await FaultStage.SetAsync(kind);
        await using (var db = stage.Database.Open()) await db.ConferencePlans.ExecuteUpdateAsync(c => c.SetProperty(p => p.ChecksWanted, 1));
        var together = new MeetingCheck();

        await Task.WhenAll(CompareAsync(stage, together), CompareAsync(stage, together));

        await using var after = stage.Database.Open();
        Assert.Equal("meeting", (await after.ConferenceFindings.SingleAsync()).Code);
        var plan = await after.ConferencePlans.SingleAsync();
        Assert.Equal((1, 1), (plan.ChecksWanted, plan.ChecksDone));
    }

    private static async Task CompareAsync(FaultStage stage, MeetingCheck check)
    {
        await using var db = stage.Database.Open();
        var conference = await db.ConferencePlans.Select(c => c.Id).SingleAsync();
        await Task.Run(() => new ConferenceCheckDesk(db, [check]).RunAsync(conference, CancellationToken.None));
    }

    /// <summary>Finds one thing, once a second run has come as far.</summary>
    private sealed class MeetingCheck : IConferenceCheck
    {
        private readonly TaskCompletionSource both = new();
        private int runs;

        public string Code => "meeting";

        public IEnumerable<ConferenceFinding> Inspect(IReadOnlyList<CurrentDraft> drafts, Conference conference)
        {
            if (Interlocked.Increment(ref runs) == 2) both.SetResult();
            both.Task.Wait(FaultStage.Patience);
            return [new ConferenceFinding(Code, Severity.Note, new Sentence("gặp", "met"), [])];
        }
    }
}
