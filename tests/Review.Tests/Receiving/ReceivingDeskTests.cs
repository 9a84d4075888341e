using System.Text;
using Intake.Word;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Conferences;
using Review.People;
using Review.Receiving;
using Review.Storage;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Receiving;

public sealed class ReceivingDeskTests
{
    [Theory, OnBothDatabases]
    public async Task What_is_received_is_kept_byte_for_byte_with_time_sender_hash_and_receipt(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (bytes, now) = (Any.Draft(), hall.Clock.Now);
        var upload = hall.Upload(1, bytes) with { StartedAt = now.AddSeconds(-40), Speaker = "Nguyễn Văn Ước", FileName = @"C:\Bài\Tham luận.docx" };

        var (version, duplicate) = await hall.SendAsync(upload);

        var kept = await hall.VersionAsync(version.Id);
        Assert.False(duplicate);
        Assert.Equal((1, StoredFile.HashOf(bytes), bytes.Length, "Tham luận.docx", DraftFormat.Docx), (kept.Number, kept.Sha256, kept.Size, kept.FileName, kept.Format));
        Assert.Equal((now.AddSeconds(-40), now, Any.DraftsDue, true, 0), (kept.StartedAt, kept.ReceivedAt, kept.Deadline, kept.OnTime, kept.LateBySeconds));
        Assert.Equal(("Unit 1", hall.Sender(1).PersonId, "Nguyễn Văn Ước", CheckState.Pending), (kept.SentBy, kept.SentByPersonId, kept.Speaker, kept.CheckState));
        Assert.Matches("^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$", kept.ReceiptCode);
        Assert.Equal(bytes, await hall.InAsync(db => db.StoredFiles.Where(f => f.Sha256 == kept.Sha256).Select(f => f.Bytes).SingleAsync()));
        Assert.Equal(("receive", "assignment/1", "Unit 1"), (await hall.JournalAsync())[^1] is var line ? (line.Act, line.Subject, line.Who) : default);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, -1, true, 0)]        // 10:59:59.999
    [InlineData(DatabaseKind.Sqlite, 0, false, 1)]        // 11:00:00.000 is late, and late is never shown as 0
    [InlineData(DatabaseKind.Sqlite, 1, false, 1)]
    [InlineData(DatabaseKind.Sqlite, 1000, false, 1)]     // a second is full at 11:00:01.000
    [InlineData(DatabaseKind.Sqlite, 1001, false, 2)]     // and the next has begun a millisecond later
    [InlineData(DatabaseKind.Sqlite, 60_000, false, 60)]
    [InlineData(DatabaseKind.Postgres, -1, true, 0)]
    [InlineData(DatabaseKind.Postgres, 0, false, 1)]
    [InlineData(DatabaseKind.Postgres, 1001, false, 2)]
    public async Task Before_eleven_excludes_eleven(DatabaseKind kind, int milliseconds, bool onTime, long late)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var at = Any.DraftsDue.AddMilliseconds(milliseconds);

        var (version, _) = await hall.SendAsync(hall.Upload(1, Any.Draft(), at) with { StartedAt = Any.DraftsDue.AddMinutes(-3) });

        var kept = await hall.VersionAsync(version.Id);
        Assert.Equal((onTime, late, at), (kept.OnTime, kept.LateBySeconds, kept.ReceivedAt));
        Assert.Equal(AppraisalState.Received, (await hall.AppraisalAsync(1)).State);
    }

    [Theory, OnBothDatabases]
    public async Task The_same_key_ten_times_at_once_makes_one_version(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var upload = hall.Upload(1, Any.Draft()) with { IdempotencyKey = "k-1" };

        var receipts = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => hall.SendAsync(upload))));

        Assert.Single(receipts.Select(r => r.Version.ReceiptCode).Distinct());
        Assert.Single(receipts, r => !r.Duplicate);
        Assert.Equal(1, await hall.InAsync(db => db.DraftVersions.CountAsync()));
        Assert.Equal((1, 1), (await hall.AppraisalAsync(1)) is var a ? (a.LatestVersion, a.Revision) : default);
    }

    [Theory, OnBothDatabases]
    public async Task A_key_answers_with_its_receipt_whatever_is_sent_with_it(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var first = await hall.SendAsync(hall.Upload(1, Any.Draft("Bản một.")) with { IdempotencyKey = "k-1" });
        await hall.SendAsync(1, Any.Draft("Bản hai."));

        var again = await hall.SendAsync(hall.Upload(1, Any.Draft("Bản ba.")) with { IdempotencyKey = "k-1" });

        Assert.Equal((first.Version.ReceiptCode, 1, true), (again.Version.ReceiptCode, again.Version.Number, again.Duplicate));
        Assert.Equal(2, (await hall.AppraisalAsync(1)).LatestVersion);
    }

    [Theory, OnBothDatabases]
    public async Task A_key_of_another_assignment_or_conference_is_another_key(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await hall.SendAsync(hall.Upload(1, Any.Draft()) with { IdempotencyKey = "k-1" });
        var other = await hall.SendAsync(hall.Upload(2, Any.Draft()) with { IdempotencyKey = "k-1" });
        var next = await OpenNextAsync(hall);

        var later = await hall.SendAsync(hall.Upload(1, Any.Draft()) with { IdempotencyKey = "k-1" }, next);

        Assert.Equal((false, false), (other.Duplicate, later.Duplicate));
        Assert.Equal(next.ConferenceId, later.Version.ConferenceId);
    }

    [Theory, OnBothDatabases]
    public async Task The_bytes_of_the_current_version_are_a_duplicate_and_those_of_an_older_one_a_new_version(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (one, two) = (Any.Draft("Bản một."), Any.Draft("Bản hai."));
        var first = await hall.SendAsync(1, one);
        var lines = (await hall.JournalAsync()).Count;

        var same = await hall.SendAsync(1, one);
        Assert.Equal((first.Version.ReceiptCode, true, lines), (same.Version.ReceiptCode, same.Duplicate, (await hall.JournalAsync()).Count));

        await hall.SendAsync(1, two);
        var back = await hall.SendAsync(1, one);
        Assert.Equal((3, false, first.Version.Sha256), (back.Version.Number, back.Duplicate, back.Version.Sha256));
        Assert.Equal(2, await hall.InAsync(db => db.StoredFiles.CountAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task Different_files_at_once_for_one_assignment_are_versions_in_a_row(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => hall.SendAsync(1, Any.Draft($"Bản {n}.")))));

        Assert.Equal(Enumerable.Range(1, 8), receipts.Select(r => r.Version.Number).Order());
        Assert.Equal((8, 8, 8), (await hall.AppraisalAsync(1)) is var a ? (a.CurrentVersion, a.LatestVersion, a.Events.Count) : default);
    }

    [Theory, OnBothDatabases]
    public async Task Units_that_send_the_same_file_at_once_each_have_it(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var bytes = Any.Draft();

        var receipts = await Task.WhenAll(new[] { 1, 2, 3 }.Select(n => Task.Run(() => hall.SendAsync(n, bytes))));

        Assert.All(receipts, r => Assert.Equal((1, false), (r.Version.Number, r.Duplicate)));
        Assert.Equal(1, await hall.InAsync(db => db.StoredFiles.CountAsync()));
        Assert.Null((await hall.VerifyAsync()).BrokenAt);
    }

    [Theory, OnBothDatabases]
    public async Task A_refused_file_leaves_one_line_and_nothing_of_itself(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var before = (await hall.JournalAsync()).Count;
        var files = new (byte[] Bytes, string Code)[]
        {
            (Encoding.UTF8.GetBytes("không phải Word"), RefusalCode.NotDocx),
            (WordFile.Docx("MẬT", "Kính thưa Hội nghị, đây là bài tham luận."), RefusalCode.Secret),
        };
        foreach (var (bytes, code) in files)
        {
            var upload = hall.Upload(1, bytes) with { FileName = "bi-mat-quoc-gia.docx" };

            Assert.Equal(code, await Hall.CodeOfAsync(() => hall.SendAsync(upload)));
        }

        var lines = (await hall.JournalAsync())[before..];
        Assert.Equal(["refuse-upload", "refuse-upload"], lines.Select(l => l.Act));
        Assert.Equal(files.Select(f => $$"""{"code":"{{f.Code}}"}"""), lines.Select(l => l.Detail));
        Assert.All(lines, l => Assert.Equal(("Unit 1", "assignment/1"), (l.Who, l.Subject)));
        Assert.Equal((0, 0), (await hall.InAsync(db => db.StoredFiles.CountAsync()), await hall.InAsync(db => db.DraftVersions.CountAsync())));
        Assert.Equal((AppraisalState.Awaited, 0), (await hall.AppraisalAsync(1)) is var a ? (a.State, a.Revision) : default);
    }

    [Theory, OnBothDatabases]
    public async Task Only_the_unit_itself_sends(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        foreach (var actor in new[] { hall.Sender(2), hall.Board, hall.Office, hall.Administrator })
            Assert.Equal(RefusedCode.NotAllowed, await Hall.CodeOfAsync(() => hall.SendAsync(hall.Upload(1, Any.Draft()), actor)));
        Assert.Equal(RefusedCode.NotAllowed, await Hall.CodeOfAsync(() => hall.SendAsync(hall.Upload(3, Any.Draft()), hall.Board)));
        Assert.Equal(RefusedCode.NotFound, await Hall.CodeOfAsync(() => hall.SendAsync(hall.Upload(4, Any.Draft()), hall.Sender(1))));
    }

    /// <summary>Another unit's assignment answers as one that is not there.</summary>
    [Theory, OnBothDatabases]
    public async Task A_unit_cannot_tell_anothers_assignment_from_none(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await using var db = hall.Database.Open();
        db.Sight = Sight.Of(hall.Sender(2));

        Assert.Equal(RefusedCode.NotFound, await Hall.CodeOfAsync(() => new ReceivingDesk(db, hall.Clock, new DraftDoor(hall.LibreOffice)).ReceiveAsync(hall.Upload(1, Any.Draft()), hall.Sender(2), default)));
    }

    private static async Task<Actor> OpenNextAsync(Hall hall)
    {
        await hall.ExecuteAsync("update conference_plans set is_open = false");
        var plan = await hall.InAsync(db => new PlanDesk(db, hall.Clock).OpenAsync(Any.Plan(), "kiểm thử", default));
        var unit = await hall.InAsync(db => db.Appraisals.Where(a => a.ConferenceId == plan.Id && a.Number == 1).Select(a => a.UnitId).SingleAsync());
        return hall.Sender(1) with { ConferenceId = plan.Id, UnitIds = new HashSet<long> { unit }, SendsFor = new HashSet<long> { unit } };
    }
}
