using Microsoft.EntityFrameworkCore;
using Review.Checking;
using Review.Receiving;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Faults;

/// <summary>Dừng có trật tự giữa lúc kiểm tra: SIGTERM is not a crash, and never held against a draft.</summary>
public sealed class StoppedProcessTests
{
    /// <summary>Docker kills after this.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    [Theory, OnBothDatabases]
    public async Task A_check_under_way_when_the_process_is_told_to_stop_is_done_after_the_next_start(DatabaseKind kind)
    {
        await using var stage = await FaultStage.SetAsync(kind);
        await stage.SendAsync([9], n => FaultStage.Draft(n));
        await SuspectAsync(stage, 9); // so that it is checked alone, and a crash now would count
        await File.WriteAllTextAsync(stage.Hold, "");
        await using var first = await stage.StartAsync("--role", "Worker", "--hold", stage.Hold);
        await stage.WorkingAsync();

        var took = await first.TerminateAsync();
        var stopped = await stage.VersionAsync(9);
        await using var second = await stage.StartAsync("--role", "Worker");
        await stage.SettledAsync(1);

        Assert.InRange(took, TimeSpan.Zero, Grace);
        Assert.Equal(0, await first.EndAsync());
        Assert.Equal((CheckState.Pending, 0), (stopped.CheckState, stopped.CrashesAlone));
        Assert.Equal([(AttemptOutcome.Died, false), (AttemptOutcome.Interrupted, true), (AttemptOutcome.Checked, true)], await stage.AttemptsAsync(9));
        Assert.Equal((0, 0), await CountedAsync(stage));
        await stage.AssertCheckedOnceAsync(9);
    }

    /// <summary>An attempt left open by a process that is gone.</summary>
    private static async Task SuspectAsync(FaultStage stage, int number)
    {
        var version = await stage.VersionAsync(number);
        await using var db = stage.Database.Open();
        db.CheckAttempts.Add(new CheckAttempt { VersionId = version.Id, WorkerId = "gone", Alone = false, OpenedAt = version.ReceivedAt });
        await db.SaveChangesAsync();
        await db.DraftVersions.Where(d => d.Id == version.Id).ExecuteUpdateAsync(d => d.SetProperty(v => v.CheckState, CheckState.Running));
    }

    private static async Task<(int Crashes, int Failures)> CountedAsync(FaultStage stage)
    {
        var version = await stage.VersionAsync(9);
        return (version.CrashesAlone, version.Failures);
    }
}
