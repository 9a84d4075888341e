using Microsoft.EntityFrameworkCore;
using Review.Receiving;
using Tests.Shared;
using Xunit;
using static Review.Tests.Rehearsals.Rehearsing;

namespace Review.Tests.Rehearsals;

/// <summary>Ai được lưu, lưu được gì.</summary>
public sealed class RehearsalRightsTests
{
    [Theory, OnBothDatabases]
    public async Task A_time_that_tells_no_pace_is_refused_and_nothing_is_kept(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1, Speech());

        foreach (var (seconds, upto) in new (int, int?)[] { (59, 2), (60, null), (1000, null), (3601, null), (60, 1) })
            Assert.Equal(RefusedCode.TimeUnusable, await Hall.CodeOfAsync(() => KeepAsync(hall, version, seconds, upto)));

        Assert.Equal(0, await hall.InAsync(db => db.Rehearsals.CountAsync()));
        Assert.Equal(CheckState.Done, (await hall.VersionAsync(version.Id)).CheckState);
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_that_was_not_read_yet_cannot_be_rehearsed(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (version, _) = await hall.SendAsync(1, Speech());

        Assert.Equal(RefusedCode.NotReady, await Hall.CodeOfAsync(() => KeepAsync(hall, version, seconds: 408)));
    }

    [Theory, OnBothDatabases]
    public async Task Only_the_unit_keeps_and_withdraws_who_appraises_reads_others_find_nothing(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1, Speech());
        var kept = await KeepAsync(hall, version, seconds: 408);

        foreach (var (actor, code) in new[] { (hall.Board, RefusedCode.NotAllowed), (hall.Office, RefusedCode.NotAllowed), (hall.Sender(2), RefusedCode.NotFound), (hall.Committee, RefusedCode.NotFound), (hall.Administrator, RefusedCode.NotFound) })
        {
            Assert.Equal(code, await Hall.CodeOfAsync(() => KeepAsync(hall, version, seconds: 300, by: actor)));
            Assert.Equal(code, await Hall.CodeOfAsync(() => WithdrawAsync(hall, kept, actor)));
        }

        var read = new List<int>();
        foreach (var actor in new[] { hall.Sender(1), hall.Board, hall.Office, hall.Sender(2), hall.Committee, hall.Administrator }) read.Add((await OfAsync(hall, 1, actor)).Count);
        Assert.Equal([1, 1, 1, 0, 0, 0], read);
    }

    [Theory, OnBothDatabases]
    public async Task The_same_act_twice_is_one_rehearsal(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await hall.QueueAsync(1, Speech());

        var ids = new List<long>();
        foreach (var _ in Enumerable.Range(0, 2)) ids.Add((await KeepAsync(hall, version, seconds: 408, key: "một lần")).Id);

        Assert.Equal(ids[0], ids[1]);
        Assert.Single(await hall.InAsync(db => db.Rehearsals.ToListAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task The_database_too_keeps_what_was_measured(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var kept = await KeepAsync(hall, await hall.QueueAsync(1, Speech()), seconds: 408);

        Assert.NotNull(await hall.RefusalOfAsync("update rehearsals set milliseconds = 300000"));
        Assert.NotNull(await hall.RefusalOfAsync("delete from rehearsals"));
        await WithdrawAsync(hall, kept);
        Assert.NotNull(await hall.RefusalOfAsync("update rehearsals set withdrawn_at = null"));
    }
}
