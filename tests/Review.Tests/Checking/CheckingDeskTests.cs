using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Checking;
using Review.Receiving;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Checking;

public sealed class CheckingDeskTests
{
    [Theory, OnBothDatabases]
    public async Task A_checked_draft_has_its_result_and_stands_in_the_queue(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1, null, new PlantedCheck(Severity.Serious), new PlantedCheck(Severity.Warning));

        var result = await hall.InAsync(db => db.CheckedDrafts.SingleAsync());
        Assert.Equal((version.Id, CheckPipeline.RuleSet, 1, 1), (result.VersionId, result.RuleSet, result.SeriousFindings, result.Warnings));
        Assert.Equal(3, result.Read().Text.Paragraphs.Count);
        Assert.Equal([Severity.Serious, Severity.Warning], (await hall.InAsync(db => db.Findings.OrderBy(f => f.Id).ToListAsync())).Select(f => f.Severity));
        Assert.Equal((CheckState.Done, AppraisalState.Queued), ((await hall.VersionAsync(version.Id)).CheckState, (await hall.AppraisalAsync(1)).State));
        Assert.Equal([AttemptOutcome.Checked], await OutcomesAsync(hall));
        Assert.Empty(await WaitingAsync(hall));
    }

    [Theory, OnBothDatabases]
    public async Task An_attempt_is_open_and_committed_before_anything_is_read(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (version, _) = await hall.SendAsync(1);
        Assert.Equal([version.Id], await WaitingAsync(hall));

        var opening = await hall.OpenAttemptAsync(version.Id);

        var attempt = await hall.InAsync(db => db.CheckAttempts.SingleAsync());
        Assert.Equal((opening.AttemptId!.Value, version.Id, hall.Worker, null, null), (attempt.Id, attempt.VersionId, attempt.WorkerId, attempt.ClosedAt, attempt.Outcome));
        Assert.Equal(CheckState.Running, (await hall.VersionAsync(version.Id)).CheckState);
        Assert.Empty(await WaitingAsync(hall));
    }

    [Theory, OnBothDatabases]
    public async Task What_a_living_worker_has_opened_nobody_else_opens(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (version, _) = await hall.SendAsync(1);
        await hall.OpenAttemptAsync(version.Id);

        Assert.Equal(Opening.NothingToDo, await hall.OpenAttemptAsync(version.Id));
        Assert.Equal(Opening.NothingToDo, await hall.OpenAttemptAsync(version.Id, "another", alone: true));
    }

    [Theory, OnBothDatabases]
    public async Task Of_workers_at_the_same_moment_one_opens(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (version, _) = await hall.SendAsync(1);

        var openings = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => hall.OpenAttemptAsync(version.Id))));

        Assert.Single(openings, o => o.AttemptId is not null);
        Assert.Equal(5, openings.Count(o => o == Opening.NothingToDo));
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_that_outlived_its_worker_must_be_alone_and_may_be_innocent(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (version, _) = await hall.SendAsync(1);
        await hall.OpenAttemptAsync(version.Id, Hall.DeadWorker);
        Assert.Equal([version.Id], await WaitingAsync(hall));

        Assert.Equal(Opening.MustBeAlone, await hall.OpenAttemptAsync(version.Id));
        Assert.Equal([version.Id], await WaitingAsync(hall));
        Assert.Equal(Opening.MustBeAlone, await hall.OpenAttemptAsync(version.Id));
        var alone = await hall.OpenAttemptAsync(version.Id, alone: true);
        await hall.RunCheckAsync(alone.AttemptId!.Value);

        Assert.Equal([AttemptOutcome.Died, AttemptOutcome.Checked], await OutcomesAsync(hall));
        var kept = await hall.VersionAsync(version.Id);
        Assert.Equal((CheckState.Done, 0), (kept.CheckState, kept.CrashesAlone));
    }

    [Theory, OnBothDatabases]
    public async Task The_second_crash_alone_quarantines_and_leaves_the_draft_to_a_person(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (version, _) = await hall.SendAsync(1);
        await hall.OpenAttemptAsync(version.Id, Hall.DeadWorker);
        Assert.NotNull((await hall.OpenAttemptAsync(version.Id, Hall.DeadWorker, alone: true)).AttemptId);
        Assert.NotNull((await hall.OpenAttemptAsync(version.Id, Hall.DeadWorker, alone: true)).AttemptId);
        Assert.Equal(1, (await hall.VersionAsync(version.Id)).CrashesAlone);

        Assert.Equal(Opening.NothingToDo, await hall.OpenAttemptAsync(version.Id));

        var kept = await hall.VersionAsync(version.Id);
        Assert.Equal((CheckState.Quarantined, 2), (kept.CheckState, kept.CrashesAlone));
        Assert.Equal(AppraisalState.Queued, (await hall.AppraisalAsync(1)).State);
        Assert.Equal([AttemptOutcome.Died, AttemptOutcome.Died, AttemptOutcome.Died], await OutcomesAsync(hall));
        Assert.Contains("crashed", (await hall.JournalAsync())[^1].Detail, StringComparison.Ordinal);
        Assert.Empty(await WaitingAsync(hall));
        Assert.Equal(Opening.NothingToDo, await hall.OpenAttemptAsync(version.Id, alone: true));
        Assert.Equal(AppraisalState.Approved, (await hall.ApproveAsync(1, 1, "Đã đọc bản gốc.")).State);
    }

    [Theory, OnBothDatabases]
    public async Task A_crash_in_company_never_counts(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (version, _) = await hall.SendAsync(1);
        var (beside, _) = await hall.SendAsync(2, Any.Draft("Bài bên cạnh."));
        await hall.OpenAttemptAsync(version.Id, Hall.DeadWorker);
        await hall.OpenAttemptAsync(beside.Id, Hall.DeadWorker);

        foreach (var id in new[] { version.Id, beside.Id })
        {
            var alone = await hall.OpenAttemptAsync(id, alone: true);
            await hall.RunCheckAsync(alone.AttemptId!.Value);
        }

        Assert.Equal([0, 0], await hall.InAsync(db => db.DraftVersions.Select(d => d.CrashesAlone).ToListAsync()));
        Assert.Equal([CheckState.Done, CheckState.Done], await hall.InAsync(db => db.DraftVersions.Select(d => d.CheckState).ToListAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task Running_a_check_twice_gives_one_result(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (version, _) = await hall.SendAsync(1);
        var attempt = (await hall.OpenAttemptAsync(version.Id)).AttemptId!.Value;

        await Task.WhenAll(Task.Run(() => hall.RunCheckAsync(attempt, new PlantedCheck(Severity.Note))), Task.Run(() => hall.RunCheckAsync(attempt, new PlantedCheck(Severity.Note))));
        hall.Time.Advance(TimeSpan.FromMinutes(1));
        await hall.RunCheckAsync(attempt, new PlantedCheck(Severity.Note), new PlantedCheck(Severity.Note));
        await hall.RunCheckAsync(attempt, new FailingCheck());

        Assert.Single(await hall.InAsync(db => db.CheckedDrafts.ToListAsync()));
        Assert.Single(await hall.InAsync(db => db.Findings.ToListAsync()));
        Assert.Single(await hall.JournalAsync(), l => l.Act == "check");
        Assert.Equal(1, await hall.InAsync(db => db.ConferencePlans.Select(c => c.ChecksWanted).SingleAsync()));
        var kept = await hall.InAsync(db => db.CheckAttempts.SingleAsync());
        Assert.Equal((AttemptOutcome.Checked, Any.DraftsDue.AddHours(-1), 0), (kept.Outcome, kept.ClosedAt, (await hall.VersionAsync(version.Id)).Failures));
    }

    [Theory, OnBothDatabases]
    public async Task A_failing_check_is_tried_three_times_and_then_left_to_a_person(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (version, _) = await hall.SendAsync(1);
        for (var failures = 1; failures <= CheckingDesk.FailuresUntilQuarantine; failures++)
        {
            Assert.Equal([version.Id], await WaitingAsync(hall));
            var attempt = (await hall.OpenAttemptAsync(version.Id)).AttemptId!.Value;

            await hall.RunCheckAsync(attempt, new FailingCheck());

            var kept = await hall.VersionAsync(version.Id);
            Assert.Equal((failures < 3 ? CheckState.Pending : CheckState.Quarantined, failures), (kept.CheckState, kept.Failures));
            Assert.Equal(failures < 3 ? AppraisalState.Received : AppraisalState.Queued, (await hall.AppraisalAsync(1)).State);
        }

        Assert.Empty(await WaitingAsync(hall));
        Assert.Equal([AttemptOutcome.Failed, AttemptOutcome.Failed, AttemptOutcome.Failed], await OutcomesAsync(hall));
        Assert.Contains("failed", (await hall.JournalAsync())[^1].Detail, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_failure_that_passes_is_forgiven(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (version, _) = await hall.SendAsync(1);
        await hall.RunCheckAsync((await hall.OpenAttemptAsync(version.Id)).AttemptId!.Value, new FailingCheck());

        await hall.RunCheckAsync((await hall.OpenAttemptAsync(version.Id)).AttemptId!.Value);

        Assert.Equal((CheckState.Done, AppraisalState.Queued), ((await hall.VersionAsync(version.Id)).CheckState, (await hall.AppraisalAsync(1)).State));
    }

    [Theory, OnBothDatabases]
    public async Task A_version_that_arrives_during_a_check_is_not_queued_by_it(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (first, _) = await hall.SendAsync(1, Any.Draft("Bản một."));
        var attempt = (await hall.OpenAttemptAsync(first.Id)).AttemptId!.Value;

        await hall.RunCheckAsync(attempt, new InterruptedCheck(() => hall.SendAsync(1, Any.Draft("Bản hai."))));

        var second = await hall.InAsync(db => db.DraftVersions.SingleAsync(d => d.Number == 2));
        Assert.Equal((CheckState.Done, CheckState.Pending), ((await hall.VersionAsync(first.Id)).CheckState, second.CheckState));
        Assert.Equal((AppraisalState.Received, 2), (await hall.AppraisalAsync(1)) is var a ? (a.State, a.CurrentVersion) : default);
        await hall.RunCheckAsync((await hall.OpenAttemptAsync(second.Id)).AttemptId!.Value);
        Assert.Equal(AppraisalState.Queued, (await hall.AppraisalAsync(1)).State);
    }

    [Theory, OnBothDatabases]
    public async Task A_job_whose_reason_has_gone_does_nothing(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        Assert.Equal(Opening.NothingToDo, await hall.OpenAttemptAsync(version: 999));
    }

    private static Task<IReadOnlyList<long>> WaitingAsync(Hall hall) => hall.InAsync(db => hall.Checking(db).WaitingAsync(default));

    private static Task<List<AttemptOutcome?>> OutcomesAsync(Hall hall) => hall.InAsync(db => db.CheckAttempts.OrderBy(a => a.Id).Select(a => a.Outcome).ToListAsync());
}
