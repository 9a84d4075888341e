using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.Checking;
using Review.Conferences;
using Review.People;
using Review.Receiving;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Conferences;

public sealed class RulesDeskTests
{
    [Theory, OnBothDatabases]
    public async Task New_rules_have_every_draft_that_stands_checked_again_and_decisions_stand(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var first = await hall.QueueAsync(1, Any.Draft("Bản một."));
        var second = await hall.QueueAsync(1, Any.Draft("Bản hai."));
        var approved = await hall.QueueAsync(2);
        await hall.ApproveAsync(2, 1, by: hall.Board);

        await ChangeAsync(hall, rules => rules with { LimitMinutes = 5 });

        Assert.Equal([CheckState.Done, CheckState.Pending, CheckState.Pending], await StatesAsync(hall, first.Id, second.Id, approved.Id));
        Assert.Equal(Review.Appraisals.AppraisalState.Approved, await hall.InAsync(db => db.Appraisals.Where(a => a.Number == 2).Select(a => a.State).SingleAsync()));
        Assert.Equal(1, await hall.InAsync(db => db.JournalLines.CountAsync(l => l.Act == "change-rules")));
    }

    [Theory, OnBothDatabases]
    public async Task The_limit_and_the_pace_decide_the_next_check(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var sentence = string.Join(' ', Enumerable.Repeat("tiếng", 400)); // 400 syllables: 1 min 43 s at the usual pace
        var version = await hall.QueueAsync(1, Any.Draft(sentence));
        Assert.Equal(TimeVerdict.Fits, (await CheckedAsync(hall, version)).TimeVerdict);

        await ChangeAsync(hall, rules => rules with { LimitMinutes = 1 });
        await CheckAgainAsync(hall, version);
        Assert.Equal(TimeVerdict.Over, (await CheckedAsync(hall, version)).TimeVerdict);

        await ChangeAsync(hall, rules => rules with { LimitMinutes = 2, Slow = 100, Likely = 100, Fast = 100 });
        await CheckAgainAsync(hall, version);
        Assert.InRange((await CheckedAsync(hall, version)).LikelySeconds, 240, 260); // 4 minutes and the few words around it
    }

    [Theory, OnBothDatabases]
    public async Task While_a_draft_waits_to_be_checked_again_an_approval_needs_a_reason(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        await ChangeAsync(hall, rules => rules with { LimitMinutes = 5 });

        var refused = await Assert.ThrowsAsync<RefusedException>(() => hall.ApproveAsync(1, 1));
        Assert.Equal(RefusedCode.ReasonNeeded, refused.Code);

        Assert.Equal(Review.Appraisals.AppraisalState.Approved, (await hall.ApproveAsync(1, 1, "Đã đọc toàn văn.")).State);
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_that_waits_to_be_checked_again_stays_in_the_comparison(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        await ChangeAsync(hall, rules => rules with { LimitMinutes = 5 });

        await hall.InAsync(async db => { await new ConferenceCheckDesk(db, [new Checking.SeenCheck()]).RunAsync(hall.ConferenceId, default); return 0; });

        Assert.Equal(1, await hall.InAsync(db => db.ConferenceFindings.CountAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task The_same_rules_once_more_change_nothing(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1);

        await ChangeAsync(hall, rules => rules with { });

        Assert.Equal([CheckState.Done], await StatesAsync(hall, version.Id));
        Assert.False(await hall.InAsync(db => db.JournalLines.AnyAsync(l => l.Act == "change-rules")));
    }

    [Theory, OnBothDatabases]
    public async Task Points_are_kept_a_line_each_and_can_be_taken_away(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        await ChangeAsync(hall, rules => rules.WithPoints(2, "Số trụ sở dôi dư\n\n  Lộ trình bàn giao  "));
        Assert.Equal(["Số trụ sở dôi dư", "Lộ trình bàn giao"], (await RulesAsync(hall)).PointsOf(2));

        await ChangeAsync(hall, rules => rules.WithPoints(2, null));
        Assert.Empty((await RulesAsync(hall)).PointsOf(2));
    }

    [Theory]
    [InlineData(0, 201, 234, 267)]
    [InlineData(7, 250, 234, 267)]
    [InlineData(7, 201, 234, 220)]
    [InlineData(7, 20, 234, 267)]
    [InlineData(61, 201, 234, 267)]
    public void Rules_that_nobody_can_follow_are_refused(int limit, int slow, int likely, int fast) =>
        Assert.NotNull(new SpeechRules(slow, likely, fast) { LimitMinutes = limit }.Refusal);

    [Theory, OnBothDatabases]
    public async Task A_sender_sets_no_rules(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => ChangeAsync(hall, rules => rules with { LimitMinutes = 30 }, hall.Sender(1)));

        Assert.Equal(RefusedCode.NotAllowed, refused.Code);
    }

    [Theory, OnBothDatabases]
    public async Task After_an_upgrade_what_was_checked_under_older_rules_waits_again(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (old, now, newer) = (await hall.QueueAsync(1), await hall.QueueAsync(2), await hall.QueueAsync(3));
        await hall.InAsync(db => db.CheckedDrafts.Where(c => c.VersionId == old.Id).ExecuteUpdateAsync(c => c.SetProperty(d => d.RuleSet, "2026-01")));
        await hall.InAsync(db => db.CheckedDrafts.Where(c => c.VersionId == newer.Id).ExecuteUpdateAsync(c => c.SetProperty(d => d.RuleSet, "2999-01")));

        await hall.InAsync(async db => { await CheckAgain.OrderOutdatedAsync(db, default); return 0; });

        Assert.Equal([CheckState.Pending, CheckState.Done, CheckState.Done], await StatesAsync(hall, old.Id, now.Id, newer.Id));
    }

    private static Task<SpeechRules> ChangeAsync(Hall hall, Func<SpeechRules, SpeechRules> change, Actor? by = null) =>
        hall.InAsync(db => new RulesDesk(db, hall.Clock).ChangeAsync(change, by ?? hall.Board, default));

    private static async Task<SpeechRules> RulesAsync(Hall hall) => (await hall.InAsync(db => db.ConferencePlans.AsNoTracking().SingleAsync())).Rules;

    private static Task<CheckedDraft> CheckedAsync(Hall hall, DraftVersion version) => hall.InAsync(db => db.CheckedDrafts.AsNoTracking().SingleAsync(c => c.VersionId == version.Id));

    private static async Task CheckAgainAsync(Hall hall, DraftVersion version)
    {
        var opening = await hall.OpenAttemptAsync(version.Id);
        await hall.RunCheckAsync(opening.AttemptId!.Value);
    }

    private static async Task<CheckState[]> StatesAsync(Hall hall, params long[] versions)
    {
        var states = await hall.InAsync(db => db.DraftVersions.Where(d => versions.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.CheckState));
        return [.. versions.Select(v => states[v])];
    }
}
