using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.Checking;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Checking;

public sealed class ConferenceCheckDeskTests
{
    [Theory, OnBothDatabases]
    public async Task Many_changes_are_compared_once(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        foreach (var number in new[] { 1, 2, 3 }) await hall.QueueAsync(number);
        Assert.Equal([hall.ConferenceId], await WaitingAsync(hall));
        var check = new SeenCheck();

        await RunAsync(hall, check);
        await RunAsync(hall, check);

        Assert.Equal(1, check.Runs);
        Assert.Equal([(1, 1), (2, 1), (3, 1)], await SeenAsync(hall));
        Assert.Empty(await WaitingAsync(hall));
    }

    [Theory, OnBothDatabases]
    public async Task Findings_name_the_current_versions_and_replace_those_before(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        await hall.QueueAsync(2);
        await RunAsync(hall, new SeenCheck());

        await hall.QueueAsync(1, Any.Draft("Bản hai."));
        await RunAsync(hall, new SeenCheck());

        Assert.Equal([(1, 2), (2, 1)], await SeenAsync(hall));
    }

    [Theory, OnBothDatabases]
    public async Task What_changes_during_a_comparison_is_compared_in_the_same_run(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        var isFirst = true;
        var check = new SeenCheck(() =>
        {
            if (isFirst) hall.QueueAsync(2).GetAwaiter().GetResult();
            isFirst = false;
        });

        await RunAsync(hall, check);

        Assert.Equal(2, check.Runs);
        Assert.Equal([(1, 1), (2, 1)], await SeenAsync(hall));
    }

    [Theory, OnBothDatabases]
    public async Task Two_comparisons_at_once_keep_each_finding_once(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        using var both = new Barrier(2);
        SeenCheck Meeting() => new(() => both.SignalAndWait(TimeSpan.FromSeconds(20)));

        await Task.WhenAll(Task.Run(() => RunAsync(hall, Meeting())), Task.Run(() => RunAsync(hall, Meeting())));

        Assert.Equal([(1, 1)], await SeenAsync(hall));
        Assert.Empty(await WaitingAsync(hall));
    }

    [Theory, OnBothDatabases]
    public async Task A_quarantined_version_takes_the_findings_of_the_one_before_with_it(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        await RunAsync(hall, new SeenCheck());
        var (version, _) = await hall.SendAsync(1, Any.Draft("Bản hai."));
        for (var i = 0; i < CheckingDesk.FailuresUntilQuarantine; i++)
            await hall.RunCheckAsync((await hall.OpenAttemptAsync(version.Id)).AttemptId!.Value, new FailingCheck());

        await RunAsync(hall, new SeenCheck());

        Assert.Empty(await SeenAsync(hall));
    }

    private static Task<int> RunAsync(Hall hall, IConferenceCheck check) => hall.InAsync(async db =>
    {
        await new ConferenceCheckDesk(db, [check]).RunAsync(hall.ConferenceId, default);
        return 0;
    });

    private static Task<IReadOnlyList<long>> WaitingAsync(Hall hall) => hall.InAsync(db => new ConferenceCheckDesk(db, []).WaitingAsync(default));

    private static async Task<IEnumerable<(int Assignment, int Version)>> SeenAsync(Hall hall) =>
        (await hall.InAsync(db => db.ConferenceFindings.OrderBy(f => f.Id).ToListAsync())).Select(f => f.Read().Places[0]).Select(p => (p.Assignment, p.Version));
}
