using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Checking;
using Review.Receiving;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Faults;

/// <summary>Bài làm chết tiến trình: nó bị cách ly, các bài khác vẫn được kiểm tra, hàng đợi vẫn chạy.</summary>
public sealed class PoisonTests
{
    private const string Word = "thuốcđộc";
    private const int Poison = 11;

    [Theory, OnBothDatabases]
    public async Task A_draft_that_kills_processes_ends_in_quarantine_and_takes_nobody_with_it(DatabaseKind kind)
    {
        await using var stage = await FaultStage.SetAsync(kind);
        await stage.SendAsync(Enumerable.Range(1, 21), n => FaultStage.Draft(n, n == Poison ? Word : ""));
        using var enough = new CancellationTokenSource();

        var supervisor = SuperviseAsync(stage, enough.Token);
        await stage.SettledAsync(21);
        await stage.SendAsync([22], n => FaultStage.Draft(n)); // the queue goes on
        await stage.SettledAsync(22);
        await enough.CancelAsync();
        var starts = await supervisor;

        Assert.Equal(4, starts); // died among others once, alone twice, and lived on
        Assert.Equal([(AttemptOutcome.Died, false), (AttemptOutcome.Died, true), (AttemptOutcome.Died, true)], await stage.AttemptsAsync(Poison));
        Assert.Equal((CheckState.Quarantined, 2), await Quarantined(stage));
        await stage.AssertCheckedOnceAsync([.. Enumerable.Range(1, 22).Except([Poison])]);
        await using var db = stage.Database.Open();
        Assert.Equal(0, await db.DraftVersions.CountAsync(d => d.Assignment != Poison && (d.CrashesAlone > 0 || d.Failures > 0)));
        Assert.All(await db.Appraisals.Where(a => a.Number <= 22).Select(a => a.State).ToListAsync(), state => Assert.Equal(AppraisalState.Queued, state));
        Assert.Equal(1, await db.JournalLines.CountAsync(l => l.Act == "quarantine" && l.Subject == "assignment/11"));
    }

    private static async Task<(CheckState, int)> Quarantined(FaultStage stage)
    {
        var version = await stage.VersionAsync(Poison);
        return (version.CheckState, version.CrashesAlone);
    }

    /// <summary>What systemd or Docker does: starts it again whenever it dies; answers how often it was started.</summary>
    private static async Task<int> SuperviseAsync(FaultStage stage, CancellationToken enough)
    {
        for (var starts = 1; ; starts++)
        {
            await using var worker = SiteProcess.LaunchFaulty(stage.Database, "--poison", Word);
            await Task.WhenAny(worker.EndAsync(), Task.Delay(Timeout.Infinite, enough));
            if (enough.IsCancellationRequested) return starts;
        }
    }
}
