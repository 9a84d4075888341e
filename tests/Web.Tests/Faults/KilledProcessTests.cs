using System.Net;
using Npgsql;
using Review.Checking;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Faults;

/// <summary>Tiến trình chết giữa lúc nhận và lúc kiểm tra: nothing accepted is lost, nothing is checked twice.</summary>
public sealed class KilledProcessTests
{
    [Theory, OnBothDatabases]
    public async Task A_draft_accepted_by_a_process_that_was_killed_is_checked_once_by_the_next(DatabaseKind kind)
    {
        await using var stage = await FaultStage.SetAsync(kind);
        await File.WriteAllTextAsync(stage.Hold, "");
        await using var first = await stage.StartAsync("--hold", stage.Hold);
        using var answer = await first.SendAsync(stage.Unit(7), TestSite.Sample(7));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        await stage.WorkingAsync();

        await first.KillAsync();
        await using var second = await stage.StartAsync();
        await stage.SettledAsync(1);

        await stage.AssertCheckedOnceAsync(7);
        Assert.Equal([(AttemptOutcome.Died, false), (AttemptOutcome.Checked, true)], await stage.AttemptsAsync(7));
        using var api = second.Api(stage.Unit(7));
        Assert.Equal(TestSite.Sample(7), await api.GetByteArrayAsync("/api/assignments/7/drafts/1/file"));
    }

    [Theory, OnBothDatabases]
    public async Task Losing_the_whole_job_store_loses_no_draft(DatabaseKind kind)
    {
        await using var stage = await FaultStage.SetAsync(kind);
        int[] numbers = [1, 2, 3, 4];
        await stage.SendAsync(numbers, n => FaultStage.Draft(n)); // on SQLite into the store of a process that does no work: lost already
        if (stage.Database.Connection is { } connection) await DropJobStoreAsync(connection);

        await using var worker = await stage.StartAsync("--role", "Worker");
        await stage.SettledAsync(numbers.Length);

        await stage.AssertCheckedOnceAsync(numbers);
        Assert.All(numbers, n => Assert.Equal([(AttemptOutcome.Checked, false)], stage.AttemptsAsync(n).Result));
    }

    private static async Task DropJobStoreAsync(string connection)
    {
        await using var postgres = new NpgsqlConnection(connection);
        await postgres.OpenAsync();
        await using var command = new NpgsqlCommand("drop schema hangfire cascade", postgres);
        await command.ExecuteNonQueryAsync();
    }
}
