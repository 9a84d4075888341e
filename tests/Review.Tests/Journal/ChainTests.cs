using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Review.Journal;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Journal;

public sealed class ChainTests
{
    [Theory, OnBothDatabases]
    public async Task An_untouched_journal_holds_from_the_first_line_to_the_last(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1);
        await hall.ReturnAsync(1, 1, "Nêu rõ “kết quả”; <b>đủ</b> số liệu: 1.086 – 10,5%.");

        var verdict = await hall.VerifyAsync();

        var lines = await hall.JournalAsync();
        Assert.Equal(new ChainVerdict(null, null, lines.Count, lines[^1].Hash), verdict);
        Assert.Equal(["receive", "check", "return"], lines[^3..].Select(l => l.Act));
        Assert.Equal(Enumerable.Range(1, lines.Count).Select(n => (long)n), lines.Select(l => l.Sequence));
    }

    [Theory, OnBothDatabases]
    public async Task An_empty_journal_holds(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await using var db = database.Open();

        Assert.Equal(new ChainVerdict(null, null, 0, JournalLine.Origin), await new Chain(db).VerifyAsync(default));
    }

    [Theory, OnBothDatabases]
    public async Task Any_edited_field_of_a_line_is_named_at_that_line(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await UnguardAsync(hall);
        string[] edits =
        [
            "conference_id = conference_id + 1", "unit_id = 1 - coalesce(unit_id, 0)", "at = at + 1", "who = who || ' '", "person_id = 1 - coalesce(person_id, 0)",
            "act = 'khác'", "subject = subject || '1'", "detail = detail || ' '", "hash = 'ffff'",
        ];
        var missed = new List<string>();
        foreach (var edit in edits)
        {
            await hall.ExecuteAsync("create table kept as select * from journal_lines where sequence = 3");
            await hall.ExecuteAsync($"update journal_lines set {edit} where sequence = 3");
            var verdict = await hall.VerifyAsync();
            if ((verdict.BrokenAt, verdict.Lines) != (3, 2)) missed.Add($"{edit}: {verdict}");
            await hall.ExecuteAsync("delete from journal_lines where sequence = 3");
            await hall.ExecuteAsync("insert into journal_lines select * from kept");
            await hall.ExecuteAsync("drop table kept");
        }

        Assert.Empty(missed);
        Assert.Null((await hall.VerifyAsync()).BrokenAt);
    }

    [Theory, OnBothDatabases]
    public async Task A_removed_line_is_named(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await UnguardAsync(hall);

        await hall.ExecuteAsync("delete from journal_lines where sequence = 4");

        Assert.Equal((4L, 3L), (await hall.VerifyAsync()) is var verdict ? (verdict.BrokenAt ?? 0, verdict.Lines) : default);
    }

    [Theory, OnBothDatabases]
    public async Task A_removed_line_is_named_even_when_the_rest_moves_up(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await UnguardAsync(hall);

        await hall.ExecuteAsync("delete from journal_lines where sequence = 4");
        foreach (var line in (await hall.JournalAsync()).Where(l => l.Sequence > 4))
            await hall.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"update journal_lines set sequence = {line.Sequence - 1} where sequence = {line.Sequence}"));

        Assert.Equal(4, (await hall.VerifyAsync()).BrokenAt);
    }

    [Theory, OnBothDatabases]
    public async Task Two_lines_that_changed_places_are_named_at_the_first(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await UnguardAsync(hall);

        foreach (var (from, to) in new[] { (3, -1), (5, 3), (-1, 5) })
            await hall.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"update journal_lines set sequence = {to} where sequence = {from}"));

        Assert.Equal(3, (await hall.VerifyAsync()).BrokenAt);
    }

    [Theory, OnBothDatabases]
    public async Task A_line_rewritten_with_a_hash_of_its_own_breaks_the_next(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await UnguardAsync(hall);
        var third = (await hall.JournalAsync())[2];
        var forged = new JournalLine
        {
            Sequence = 3,
            ConferenceId = third.ConferenceId,
            UnitId = third.UnitId,
            At = third.At,
            Who = "ai đó",
            PersonId = third.PersonId,
            Act = third.Act,
            Subject = third.Subject,
            Detail = third.Detail,
            PreviousHash = third.PreviousHash,
            Hash = "",
        };

        await hall.ExecuteAsync($"update journal_lines set who = 'ai đó', hash = '{forged.ComputeHash()}' where sequence = 3");

        Assert.Equal(4, (await hall.VerifyAsync()).BrokenAt);
    }

    [Theory, OnBothDatabases]
    public async Task Writers_at_the_same_moment_leave_no_gap_and_no_fork(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var before = (await hall.JournalAsync()).Count;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => hall.InAsync(db => db.InOneActAsync(record =>
        {
            record(new JournalEntry("try", $"try/{n}", null, new { n }), hall.Board, hall.Clock.Now);
            record(new JournalEntry("try-again", $"try/{n}", null, new { n }), hall.Board, hall.Clock.Now);
            return Task.FromResult(0);
        }, default)))));

        var lines = (await hall.JournalAsync())[before..];
        Assert.Equal(Enumerable.Range(before + 1, 16).Select(n => (long)n), lines.Select(l => l.Sequence));
        Assert.Equal(Enumerable.Range(0, 8).Select(n => $"try/{n}"), lines.Where(l => l.Act == "try").Select(l => l.Subject).Order(StringComparer.Ordinal));
        Assert.Null((await hall.VerifyAsync()).BrokenAt);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_rolled_back_leaves_no_line(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var before = (await hall.JournalAsync()).Count;

        await Assert.ThrowsAsync<InvalidOperationException>(() => hall.InAsync(db => db.InOneActAsync<int>(record =>
        {
            record(new JournalEntry("try", "try/1", null, new { }), hall.Board, hall.Clock.Now);
            throw new InvalidOperationException("Đổi ý.");
        }, default)));

        Assert.Equal(before, (await hall.JournalAsync()).Count);
    }

    /// <summary>As somebody would who owns the database.</summary>
    private static async Task UnguardAsync(Hall hall)
    {
        if (hall.Database.Kind == DatabaseKind.Postgres)
        {
            await hall.ExecuteAsync("drop trigger journal_lines_keep on journal_lines");
            return;
        }
        await hall.ExecuteAsync("drop trigger journal_lines_keep_update");
        await hall.ExecuteAsync("drop trigger journal_lines_keep_delete");
    }
}
