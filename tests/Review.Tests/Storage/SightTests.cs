using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.Checking;
using Review.People;
using Review.Receiving;
using Review.Rehearsals;
using Review.Storage;
using Review.Tests.Checking;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Storage;

/// <summary>Ai thấy gì: every role against every filtered table, on both databases.</summary>
public sealed class SightTests
{
    // Two of three units have sent, each draft was received and queued and has one finding; one finding lies between them.
    // Columns: units, appraisals, events, versions, checked drafts, findings, findings between speeches, rehearsals.
    private const string Table =
        """
        unit 1        | 3 | 1 | 2 | 1 | 1 | 1 | 0 | 1
        unit 2        | 3 | 1 | 2 | 1 | 1 | 1 | 0 | 1
        unit 3        | 3 | 1 | 0 | 0 | 0 | 0 | 0 | 0
        board         | 3 | 3 | 4 | 2 | 2 | 2 | 1 | 2
        office        | 3 | 3 | 4 | 2 | 2 | 2 | 1 | 2
        committee     | 3 | 3 | 0 | 2 | 0 | 0 | 0 | 0
        administrator | 3 | 3 | 0 | 2 | 0 | 0 | 0 | 0
        nobody        | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        elsewhere     | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        """;

    private static readonly byte[] Sent = Any.Draft("Bài của đơn vị 1.");

    [Theory, OnBothDatabases]
    public async Task Each_role_sees_its_rows_and_no_other(DatabaseKind kind)
    {
        await using var hall = await FilledAsync(kind);
        var seen = new List<string>();
        foreach (var (name, sight) in Eyes(hall)) seen.Add($"{name,-13} | {string.Join(" | ", await CountAsync(hall, sight))}");

        Assert.Equal(Table.Split('\n'), seen);
    }

    [Theory, OnBothDatabases]
    public async Task What_a_unit_sees_is_its_own(DatabaseKind kind)
    {
        await using var hall = await FilledAsync(kind);
        await using var db = Open(hall, Sight.Of(hall.Sender(2)));
        var own = hall.Sender(2).UnitIds.Single();

        Assert.Equal([own], await db.Appraisals.Select(a => a.UnitId).ToListAsync());
        Assert.Equal([own], await db.AppraisalEvents.Select(e => e.UnitId).Distinct().ToListAsync());
        Assert.Equal([own], await db.DraftVersions.Select(d => d.UnitId).ToListAsync());
        Assert.Equal([own], await db.CheckedDrafts.Select(d => d.UnitId).ToListAsync());
        Assert.Equal([own], await db.Findings.Select(f => f.UnitId).ToListAsync());
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_that_may_not_be_read_is_not_there(DatabaseKind kind)
    {
        await using var hall = await FilledAsync(kind);
        var codes = new List<string>();
        foreach (var who in new[] { hall.Sender(2), hall.Sender(3), hall.Committee, hall.Administrator })
        {
            await using var db = Open(hall, Sight.Of(who));
            var shelf = new DraftShelf(db);
            codes.Add(await Hall.CodeOfAsync(() => shelf.OpenAsync(1, 1, default)));
            codes.Add(await Hall.CodeOfAsync(() => shelf.FileAsync(1, 1, default)));
            Assert.Empty(await shelf.VersionsAsync(1, default));
        }

        Assert.All(codes, code => Assert.Equal(RefusedCode.NotFound, code));
    }

    [Theory, OnBothDatabases]
    public async Task Who_may_read_a_draft_gets_the_bytes_that_were_sent(DatabaseKind kind)
    {
        await using var hall = await FilledAsync(kind);
        foreach (var who in new[] { hall.Sender(1), hall.Board, hall.Office })
        {
            await using var db = Open(hall, Sight.Of(who));

            var (version, bytes) = await new DraftShelf(db).FileAsync(1, 1, default);

            Assert.Equal(Sent, bytes);
            Assert.Equal(StoredFile.HashOf(Sent), version.Sha256);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_sends_for_one_unit_and_belongs_to_another_sees_the_drafts_of_the_one(DatabaseKind kind)
    {
        await using var hall = await FilledAsync(kind);
        var (person, other) = (hall.Sender(1).PersonId!.Value, hall.Sender(2).UnitIds.Single());
        await hall.InAsync(db =>
        {
            db.Memberships.Add(new Membership { ConferenceId = hall.ConferenceId, PersonId = person, Role = Role.Administrator, UnitId = other });
            return db.SaveChangesAsync();
        });

        var actor = await hall.InAsync(db => hall.People(db).ActorAsync(person, hall.ConferenceId, default));

        Assert.Equal([hall.Sender(1).UnitIds.Single()], Sight.Of(actor).UnitIds);
        Assert.Equal(RefusedCode.NotAllowed, await Hall.CodeOfAsync(() => hall.SendAsync(hall.Upload(2, Sent), actor)));
        Assert.True(actor.BelongsTo(other));
    }

    private static async Task<Hall> FilledAsync(DatabaseKind kind)
    {
        var hall = await Hall.OpenAsync(kind);
        await hall.QueueAsync(1, Sent, new PlantedCheck(Severity.Warning));
        await hall.QueueAsync(2, null, new PlantedCheck(Severity.Warning));
        return await hall.InAsync(async db =>
        {
            db.ConferenceFindings.Add(new StoredConferenceFinding { ConferenceId = hall.ConferenceId, Code = "seen", Severity = Severity.Note, Vi = "", En = "", PlacesJson = "[]" });
            db.Rehearsals.AddRange((await db.DraftVersions.ToListAsync()).Select(Rehearsed));
            await db.SaveChangesAsync();
            return hall;
        });
    }

    private static KeptRehearsal Rehearsed(DraftVersion version) => new()
    {
        ConferenceId = version.ConferenceId,
        UnitId = version.UnitId,
        VersionId = version.Id,
        Assignment = version.Assignment,
        Version = version.Number,
        Milliseconds = 408_000,
        Syllables = 1_600,
        UptoParagraph = null,
        Source = RehearsalSource.Typed,
        Speaker = null,
        By = version.SentBy,
        ByPersonId = version.SentByPersonId,
        At = version.ReceivedAt,
    };

    private static IEnumerable<(string Name, Sight Sight)> Eyes(Hall hall) =>
    [
        ("unit 1", Sight.Of(hall.Sender(1))), ("unit 2", Sight.Of(hall.Sender(2))), ("unit 3", Sight.Of(hall.Sender(3))),
        ("board", Sight.Of(hall.Board)), ("office", Sight.Of(hall.Office)), ("committee", Sight.Of(hall.Committee)), ("administrator", Sight.Of(hall.Administrator)),
        ("nobody", Sight.Nothing), ("elsewhere", Sight.Of(hall.Board with { ConferenceId = hall.ConferenceId + 1 })),
    ];

    private static async Task<int[]> CountAsync(Hall hall, Sight sight)
    {
        await using var db = Open(hall, sight);
        return
        [
            await db.Units.CountAsync(), await db.Appraisals.CountAsync(), await db.AppraisalEvents.CountAsync(), await db.DraftVersions.CountAsync(),
            await db.CheckedDrafts.CountAsync(), await db.Findings.CountAsync(), await db.ConferenceFindings.CountAsync(), await db.Rehearsals.CountAsync(),
        ];
    }

    private static ReviewDb Open(Hall hall, Sight sight)
    {
        var db = hall.Database.Open();
        db.Sight = sight;
        return db;
    }
}
