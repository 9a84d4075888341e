using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Queue;
using Review.Receiving;
using Review.Rehearsals;
using Tests.Shared;
using Xunit;
using static Review.Tests.Rehearsals.Rehearsing;

namespace Review.Tests.Rehearsals;

public sealed class RehearsalDeskTests
{
    [Theory, OnBothDatabases]
    public async Task A_speech_read_whole_has_its_measured_time_and_no_range(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1, Speech());

        var kept = await KeepAsync(hall, version, seconds: 408);
        Assert.Equal(CheckState.Pending, (await hall.VersionAsync(version.Id)).CheckState);
        await CheckAgainAsync(hall, version);

        var facts = await FactsAsync(hall, version);
        Assert.Equal((408_000, null, RehearsalSource.Clock), (kept.Milliseconds, kept.UptoParagraph, kept.Source));
        Assert.Equal(new SpokenTime(Seconds(408), Seconds(408), Seconds(408)), facts.Time);
        var row = await hall.InAsync(db => db.CheckedDrafts.SingleAsync());
        Assert.Equal((408, 408), (row.MeasuredSeconds, row.LikelySeconds));
        Assert.Equal(408, (await hall.InAsync(db => new ReviewQueue(db).LinesAsync(hall.ConferenceId, 1, default))).Single().MeasuredSeconds);
        Assert.Equal((CheckState.Done, AppraisalState.Queued), ((await hall.VersionAsync(version.Id)).CheckState, (await hall.AppraisalAsync(1)).State));
    }

    [Theory, OnBothDatabases]
    public async Task The_next_version_is_judged_by_the_measured_pace_until_it_is_rehearsed_itself(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var first = await hall.QueueAsync(1, Speech());
        var usual = await FactsAsync(hall, first);
        await KeepAsync(hall, first, seconds: 408);

        var second = await hall.QueueAsync(1, Speech("Đơn vị đã sửa lại bài này."));
        var byPace = await FactsAsync(hall, second);
        await KeepAsync(hall, second, seconds: 390);
        await CheckAgainAsync(hall, second);

        Assert.False(byPace.Rehearsal!.IsWhole);
        Assert.InRange(byPace.Time.Likely.TotalSeconds, 390, 408);
        Assert.True(byPace.Time.High - byPace.Time.Low < (usual.Time.High - usual.Time.Low) / 4, "a measured pace leaves a narrow range");
        Assert.Equal(Seconds(390), (await FactsAsync(hall, second)).Time.Likely);
    }

    [Theory, OnBothDatabases]
    public async Task Stopping_in_the_middle_keeps_the_pace_of_what_was_read(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1, Speech());

        var kept = await KeepAsync(hall, version, seconds: 60, upto: 4);
        await CheckAgainAsync(hall, version);

        var facts = await FactsAsync(hall, version);
        var clock = SpeakingClock.Of(facts.Spoken, Pace.Default);
        Assert.Equal((4, clock.Through(4, Seconds(60)).Syllables), (kept.UptoParagraph, kept.Syllables));
        Assert.Equal(facts.Syllables.Likely * 60.0 / kept.Syllables, facts.Time.Likely.TotalSeconds, 1.0);
        Assert.True(facts.Time.Low < facts.Time.Likely);
        Assert.Null(await hall.InAsync(db => db.CheckedDrafts.Select(c => c.MeasuredSeconds).SingleAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task The_newest_counts_and_a_withdrawn_one_gives_way_to_the_one_before(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1, Speech());
        await KeepAsync(hall, version, seconds: 400);
        var newest = await KeepAsync(hall, version, seconds: 380);
        await CheckAgainAsync(hall, version);
        var before = (await FactsAsync(hall, version)).Time.Likely;

        await WithdrawAsync(hall, newest);
        await CheckAgainAsync(hall, version);

        Assert.Equal((Seconds(380), Seconds(400)), (before, (await FactsAsync(hall, version)).Time.Likely));
        var all = await OfAsync(hall, 1, hall.Board);
        Assert.Equal([(380_000, true), (400_000, false)], all.Select(r => (r.Milliseconds, r.IsWithdrawn)));
        Assert.Equal(["keep-rehearsal", "keep-rehearsal", "withdraw-rehearsal"], (await hall.JournalAsync()).Select(l => l.Act).Where(a => a.EndsWith("rehearsal", StringComparison.Ordinal)));
        Assert.Null((await hall.VerifyAsync()).BrokenAt);
    }

    [Theory, OnBothDatabases]
    public async Task Another_speaker_does_not_inherit_the_pace(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var first = (await hall.SendAsync(hall.Upload(1, Speech()) with { Speaker = "Nguyễn Thị Hoà" })).Version;
        await CheckAgainAsync(hall, first);
        await KeepAsync(hall, first, seconds: 408);

        var same = (await hall.SendAsync(hall.Upload(1, Speech("Đơn vị sửa bài.")) with { Speaker = "nguyễn thị hòa" })).Version;
        await CheckAgainAsync(hall, same);
        var other = (await hall.SendAsync(hall.Upload(1, Speech("Đơn vị sửa bài nữa.")) with { Speaker = "Trần Văn Bình" })).Version;
        await CheckAgainAsync(hall, other);

        Assert.NotNull((await FactsAsync(hall, same)).Rehearsal);
        Assert.Null((await FactsAsync(hall, other)).Rehearsal);
    }

    [Theory, OnBothDatabases]
    public async Task A_rehearsal_kept_while_the_check_runs_has_it_run_again(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1, Speech());
        await KeepAsync(hall, version, seconds: 400);
        var opening = await hall.OpenAttemptAsync(version.Id);

        await hall.RunCheckAsync(opening.AttemptId!.Value, new RehearsingCheck(() => KeepAsync(hall, version, seconds: 380)));

        Assert.Equal(CheckState.Pending, (await hall.VersionAsync(version.Id)).CheckState);
        await CheckAgainAsync(hall, version);
        Assert.Equal((Seconds(380), CheckState.Done), ((await FactsAsync(hall, version)).Time.Likely, (await hall.VersionAsync(version.Id)).CheckState));
    }

    [Theory, OnBothDatabases]
    public async Task A_rehearsal_of_an_older_version_has_the_current_one_judged_anew(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var first = await hall.QueueAsync(1, Speech());
        var second = await hall.QueueAsync(1, Speech("Đơn vị đã sửa lại bài này."));

        await KeepAsync(hall, first, seconds: 408);

        Assert.Equal([CheckState.Pending, CheckState.Pending], [(await hall.VersionAsync(first.Id)).CheckState, (await hall.VersionAsync(second.Id)).CheckState]);
        await CheckAgainAsync(hall, second);
        Assert.NotNull((await FactsAsync(hall, second)).Rehearsal);
        Assert.Equal(AppraisalState.Queued, (await hall.AppraisalAsync(1)).State);
    }

    [Theory, OnBothDatabases]
    public async Task An_approval_stands_when_its_speech_is_rehearsed(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1, Speech());
        await hall.ApproveAsync(1, 1);

        await KeepAsync(hall, version, seconds: 408);
        await CheckAgainAsync(hall, version);

        Assert.Equal((AppraisalState.Approved, 408), ((await hall.AppraisalAsync(1)).State, (int)(await FactsAsync(hall, version)).Time.Likely.TotalSeconds));
    }

    /// <summary>Somebody keeps a rehearsal at the very moment the draft is judged.</summary>
    private sealed class RehearsingCheck(Func<Task> rehearse) : IDraftCheck
    {
        public string Code => "rehearsing";

        public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
        {
            Task.Run(rehearse).GetAwaiter().GetResult();
            return [];
        }
    }
}
