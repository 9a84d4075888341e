using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.Checking;
using Review.People;
using Review.Receiving;
using Review.Storage;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Checking;

public sealed class FalseAlarmDeskTests
{
    [Theory, OnBothDatabases]
    public async Task A_mark_is_counted_beside_its_check_and_kept_in_the_journal(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1, checks: new PlantedCheck(Severity.Warning));
        await hall.QueueAsync(2, checks: new PlantedCheck(Severity.Warning));

        await MarkAsync(hall, 1, isWrong: true);
        await MarkAsync(hall, 1, isWrong: true);

        var alarms = await AlarmsAsync(hall, hall.Board);
        Assert.Equal(new CheckTrust(Wrong: 1, Findings: 2), alarms.Checks["planted"]);
        Assert.Equal([hall.Board.Name], alarms.MarkedBy.Values);
        Assert.Equal(1, await hall.InAsync(db => db.JournalLines.CountAsync(l => l.Act == "mark-false-alarm")));
    }

    [Theory, OnBothDatabases]
    public async Task A_mark_can_be_taken_back(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1, checks: new PlantedCheck(Severity.Warning));
        await MarkAsync(hall, 1, isWrong: true);

        await MarkAsync(hall, 1, isWrong: false);

        Assert.Equal(new CheckTrust(0, 1), (await AlarmsAsync(hall, hall.Board)).Checks["planted"]);
    }

    [Theory, OnBothDatabases]
    public async Task A_mark_goes_with_a_finding_that_a_new_check_no_longer_makes(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1, checks: new PlantedCheck(Severity.Warning));
        await MarkAsync(hall, 1, isWrong: true);

        await CheckAgainAsync(hall, version, new PlantedCheck(Severity.Warning));
        Assert.Single((await AlarmsAsync(hall, hall.Board)).MarkedBy);

        await CheckAgainAsync(hall, version);
        Assert.Empty((await AlarmsAsync(hall, hall.Board)).MarkedBy);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_marks_findings_on_the_speech_of_their_own_unit(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(3, checks: new PlantedCheck(Severity.Warning));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => MarkAsync(hall, 3, isWrong: true));

        Assert.Equal(RefusedCode.OwnUnit, refused.Code);
        await MarkAsync(hall, 3, isWrong: true, hall.Office);
        Assert.Equal(1, (await AlarmsAsync(hall, hall.Board)).Checks["planted"].Wrong);
    }

    [Theory, OnBothDatabases]
    public async Task Senders_cannot_mark(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1, checks: new PlantedCheck(Severity.Warning));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => MarkAsync(hall, 1, isWrong: true, hall.Sender(2)));

        Assert.Equal(RefusedCode.NotFound, refused.Code);
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_sees_the_marks_on_its_own_speech_only(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        foreach (var number in new[] { 1, 2 })
        {
            await hall.QueueAsync(number, checks: new PlantedCheck(Severity.Warning));
            await MarkAsync(hall, number, isWrong: true, number == 2 ? hall.Board : hall.Office);
        }

        Assert.Equal([hall.Office.Name], (await AlarmsAsync(hall, hall.Sender(1))).MarkedBy.Values);
        Assert.Empty((await AlarmsAsync(hall, hall.Sender(3))).MarkedBy);
        Assert.Empty((await AlarmsAsync(hall, hall.Committee)).MarkedBy);
    }

    [Theory, OnBothDatabases]
    public async Task A_finding_between_speeches_can_be_marked(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        await hall.InAsync(async db => { await new ConferenceCheckDesk(db, [new SeenCheck()]).RunAsync(hall.ConferenceId, default); return 0; });
        var found = await hall.InAsync(db => db.ConferenceFindings.AsNoTracking().SingleAsync());

        await InDeskAsync(hall, hall.Board, async desk => { await desk.MarkAsync(new FindingAddress(1, 1), FindingKey.Of(found.Read()), isWrong: true, hall.Board, default); return 0; });

        Assert.Equal(new CheckTrust(1, 1), (await AlarmsAsync(hall, hall.Board)).Checks["seen"]);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_marks_a_finding_between_another_speech_and_that_of_their_own_unit(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        await hall.QueueAsync(3); // the Board member's own
        await hall.InAsync(async db => { await new ConferenceCheckDesk(db, [new PairCheck()]).RunAsync(hall.ConferenceId, default); return 0; });
        var found = await hall.InAsync(db => db.ConferenceFindings.AsNoTracking().SingleAsync());

        var refused = await Assert.ThrowsAsync<RefusedException>(() => InDeskAsync(hall, hall.Board, async desk =>
        {
            await desk.MarkAsync(new FindingAddress(1, 1), FindingKey.Of(found.Read()), isWrong: true, hall.Board, default);
            return 0;
        }));

        Assert.Equal(RefusedCode.OwnUnit, refused.Code);
    }

    [Theory, OnBothDatabases]
    public async Task A_finding_that_no_longer_stands_is_refused(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => InDeskAsync(hall, hall.Board, async desk =>
        {
            await desk.MarkAsync(new FindingAddress(1, 1), new string('0', 32), isWrong: true, hall.Board, default);
            return 0;
        }));

        Assert.Equal(RefusedCode.FindingGone, refused.Code);
    }

    private static Task MarkAsync(Hall hall, int number, bool isWrong, Actor? by = null) => InDeskAsync(hall, by ?? hall.Board, async desk =>
    {
        var finding = await hall.InAsync(db => db.Findings.AsNoTracking().SingleAsync(f => db.DraftVersions.Any(d => d.Id == f.VersionId && d.Assignment == number)));
        await desk.MarkAsync(new FindingAddress(number, 1), FindingKey.Of(finding.VersionId, finding.Read()), isWrong, by ?? hall.Board, default);
        return 0;
    });

    private static Task<FalseAlarms> AlarmsAsync(Hall hall, Actor actor) => InDeskAsync(hall, actor, desk => desk.OfConferenceAsync(hall.ConferenceId, default));

    private static Task<T> InDeskAsync<T>(Hall hall, Actor actor, Func<FalseAlarmDesk, Task<T>> work) => hall.InAsync(db =>
    {
        db.Sight = Sight.Of(actor);
        return work(new FalseAlarmDesk(db, new DraftShelf(db), hall.Clock));
    });

    private static async Task CheckAgainAsync(Hall hall, DraftVersion version, params IDraftCheck[] checks)
    {
        await hall.InAsync(db => db.DraftVersions.Where(d => d.Id == version.Id).ExecuteUpdateAsync(d => d.SetProperty(v => v.CheckState, CheckState.Pending)));
        var opening = await hall.OpenAttemptAsync(version.Id);
        await hall.RunCheckAsync(opening.AttemptId!.Value, checks);
    }
}
