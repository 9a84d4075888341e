using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Checking;
using Review.Tests.Checking;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Appraisals;

public sealed class AppraisalDeskTests
{
    [Theory, OnBothDatabases]
    public async Task A_decision_is_kept_with_version_hash_time_and_journal_line(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1);

        await hall.ApproveAsync(1, 1);

        var kept = await hall.AppraisalAsync(1);
        Assert.Equal((AppraisalState.Approved, "Board 3", 1, version.Sha256, hall.Clock.Now), (kept.State, kept.DecidedBy, kept.DecidedVersion, kept.DecidedSha256, kept.DecidedAt));
        Assert.Equal([AppraisalState.Received, AppraisalState.Queued, AppraisalState.Approved], kept.Events.Select(e => e.State));
        var line = (await hall.JournalAsync())[^1];
        Assert.Equal(("approve", "assignment/1", kept.UnitId, hall.Board.PersonId), (line.Act, line.Subject, line.UnitId, line.PersonId));
        Assert.Contains(version.Sha256, line.Detail, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_stored_serious_finding_asks_for_a_reason(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1, null, new PlantedCheck(Severity.Serious));

        Assert.Equal(RefusedCode.ReasonNeeded, await Hall.CodeOfAsync(() => hall.ApproveAsync(1, 1, reason: " \t ")));
        var approved = await hall.ApproveAsync(1, 1, reason: "  Đã thống nhất. ");

        Assert.Equal("Đã thống nhất.", approved.Events[^1].Reason);
    }

    [Theory, OnBothDatabases]
    public async Task A_refused_act_leaves_no_trace(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(3);
        var lines = (await hall.JournalAsync()).Count;

        Assert.Equal(RefusedCode.OwnUnit, await Hall.CodeOfAsync(() => hall.ApproveAsync(3, 1)));
        Assert.Equal(RefusedCode.NewerVersion, await Hall.CodeOfAsync(() => hall.ApproveAsync(3, 2, by: hall.Office)));
        Assert.Equal(RefusedCode.NotFound, await Hall.CodeOfAsync(() => hall.ApproveAsync(4, 1)));
        Assert.Equal(RefusedCode.NotAllowed, await Hall.CodeOfAsync(() => hall.ApproveAsync(3, 1, by: hall.Committee)));
        Assert.Equal(RefusedCode.BadRequest, await Hall.CodeOfAsync(() => hall.ReturnAsync(3, 1, new string('x', AppraisalDesk.MaxReason + 1), hall.Office)));

        Assert.Equal(lines, (await hall.JournalAsync()).Count);
        Assert.Equal((AppraisalState.Queued, 2), ((await hall.AppraisalAsync(3)).State, (await hall.AppraisalAsync(3)).Revision));
    }

    [Theory, OnBothDatabases]
    public async Task The_longest_reason_is_kept_whole(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        var reason = new string('ệ', AppraisalDesk.MaxReason);

        await hall.ReturnAsync(1, 1, reason);

        Assert.Equal(reason, (await hall.AppraisalAsync(1)).Events[^1].Reason);
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_decisions_at_the_same_moment_one_holds_and_the_other_is_refused(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);

        var outcomes = await Task.WhenAll(
            OutcomeOfAsync(() => hall.ApproveAsync(1, 1)),
            OutcomeOfAsync(() => hall.ReturnAsync(1, 1, "Bổ sung.", hall.Office)));

        var refused = Assert.Single(outcomes, o => o is not null);
        Assert.Contains(refused, new[] { RefusedCode.WrongState, RefusedCode.SomeoneWasFirst });
        Assert.Equal(3, (await hall.AppraisalAsync(1)).Revision);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_read_an_older_revision_is_refused_and_not_retried(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        await using var late = hall.Database.Open();
        var read = await late.Appraisals.Include(a => a.Events).SingleAsync(a => a.Number == 1);
        await hall.ApproveAsync(1, 1, by: hall.Office);

        read.Return(1, read.Events[0].By, new Act(hall.Board, hall.Clock.Now, "Bổ sung."));
        var conflict = await Assert.ThrowsAnyAsync<DbUpdateException>(() => late.SaveChangesAsync());

        Assert.True(Review.Storage.ReviewDb.IsConflict(conflict));
        Assert.Equal(AppraisalState.Approved, (await hall.AppraisalAsync(1)).State);
    }

    [Theory, OnBothDatabases]
    public async Task Reopening_after_the_report_takes_the_newest_version(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        await hall.ApproveAsync(1, 1);
        await hall.SealAsync();
        await hall.QueueAsync(1, Any.Draft("Số liệu mới."));
        Assert.Equal((AppraisalState.Reported, true), ((await hall.AppraisalAsync(1)).State, (await hall.AppraisalAsync(1)).HasVersionAfterReport));

        var reopened = await hall.ReopenAsync(1, 1, "Số liệu mới.");

        Assert.Equal((AppraisalState.Queued, 2), (reopened.State, reopened.CurrentVersion));
    }

    [Theory, OnBothDatabases]
    public async Task A_check_that_ends_while_a_speech_is_reopened_is_not_lost(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        await hall.ApproveAsync(1, 1);
        await hall.SealAsync();
        for (var round = 2; round < 8; round++)
        {
            var (version, _) = await hall.SendAsync(1, Any.Draft($"Bản {round}."));
            var attempt = (await hall.OpenAttemptAsync(version.Id)).AttemptId!.Value;

            await Task.WhenAll(hall.RunCheckAsync(attempt), ReopenedAsync());

            Assert.Equal((AppraisalState.Queued, round), ((await hall.AppraisalAsync(1)).State, (await hall.AppraisalAsync(1)).CurrentVersion));
            await hall.ApproveAsync(1, round);
            await hall.SealAsync();
        }

        async Task ReopenedAsync()
        {
            await Task.Yield();
            var current = (await hall.AppraisalAsync(1)).CurrentVersion;
            await hall.ReopenAsync(1, current, "Số liệu mới.");
        }
    }

    [Theory, OnBothDatabases]
    public async Task Reopening_onto_another_version_has_the_speeches_compared_again(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        await hall.ApproveAsync(1, 1);
        await hall.SealAsync();
        await hall.QueueAsync(1, Any.Draft("Số liệu mới."));
        await CompareAsync(hall);

        await hall.ReopenAsync(1, 1, "Số liệu mới.");
        await CompareAsync(hall);

        var found = Assert.Single(await hall.InAsync(db => db.ConferenceFindings.ToListAsync())).Read();
        Assert.Equal((1, 2), (found.Places[0].Assignment, found.Places[0].Version));
    }

    private static Task<int> CompareAsync(Hall hall) => hall.InAsync(async db =>
    {
        await new ConferenceCheckDesk(db, [new SeenCheck()]).RunAsync(hall.ConferenceId, default);
        return 0;
    });

    private static async Task<string?> OutcomeOfAsync(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Code;
        }
    }
}
