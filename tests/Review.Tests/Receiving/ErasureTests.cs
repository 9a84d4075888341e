using System.Text;
using Intake;
using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Intake.Word.Html;
using Microsoft.EntityFrameworkCore;
using Review.Bundles;
using Review.Checking;
using Review.Receiving;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Receiving;

/// <summary>Xóa một bản gửi đã được kiểm tra, đã nêu trong điểm lưu ý và đã vào bản xem trước.</summary>
public sealed class ErasureTests
{
    private const string Marker = "Hải đăng ẩn số bảy";

    [Fact]
    public async Task Text_that_had_been_checked_stands_in_no_file_of_the_database()
    {
        await using var hall = await Hall.OpenAsync(DatabaseKind.Sqlite);
        var version = await CheckedAsync(hall);
        await CheckAgainAsync(hall, version);
        await CompareAsync(hall);
        Assert.True(StandsInAFile(hall));

        await EraseAsync(hall, version);

        Assert.False(StandsInAFile(hall));
        Assert.Null((await hall.VerifyAsync()).BrokenAt);
    }

    [Fact]
    public async Task Somebody_who_reads_meanwhile_delays_the_scrubbing_until_the_next_call()
    {
        await using var hall = await Hall.OpenAsync(DatabaseKind.Sqlite);
        var version = await CheckedAsync(hall);
        await using (var reader = hall.Database.Open())
        {
            await using var reading = await reader.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted);
            await using var command = reader.Database.GetDbConnection().CreateCommand();
            command.CommandText = "commit; begin deferred; select count(*) from draft_versions"; // EF's own transactions write
            await command.ExecuteScalarAsync();

            await EraseAsync(hall, version);
            Assert.True(StandsInAFile(hall));
            Assert.False(await ScrubAsync(hall));
        }

        Assert.True(await ScrubAsync(hall));
        Assert.False(StandsInAFile(hall));
    }

    [Theory, OnBothDatabases]
    public async Task What_was_found_between_it_and_others_goes_with_it_and_the_others_are_compared_again(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await CheckedAsync(hall);
        await hall.QueueAsync(2, checks: new PlantedOnce());
        await CompareAsync(hall);
        var found = await hall.InAsync(db => db.ConferenceFindings.ToListAsync());
        await hall.InAsync(async db =>
        {
            var own = (await db.Findings.SingleAsync(f => f.VersionId == version.Id)).Read();
            db.FalseAlarms.AddRange(Alarm(version, FindingKey.Of(version.Id, own)), Alarm(null, FindingKey.Of(found.Single(f => f.Read().Places[0].Assignment == 1).Read())), Alarm(null, FindingKey.Of(found.Single(f => f.Read().Places[0].Assignment == 2).Read())));
            return await db.SaveChangesAsync();
        });

        await EraseAsync(hall, version);

        Assert.Equal([2], (await hall.InAsync(db => db.ConferenceFindings.ToListAsync())).Select(f => f.Read().Places[0].Assignment));
        Assert.Single(await hall.InAsync(db => db.FalseAlarms.ToListAsync()));
        Assert.Equal([hall.ConferenceId], await hall.InAsync(db => new ConferenceCheckDesk(db, []).WaitingAsync(default)));

        FalseAlarm Alarm(DraftVersion? of, string key) => new() { ConferenceId = hall.ConferenceId, VersionId = of?.Id, UnitId = of?.UnitId, Code = "x", Key = key, MarkedBy = "Ban Tổ chức", MarkedAt = hall.Clock.Now };
    }

    [Fact]
    public async Task A_comparison_that_began_before_writes_nothing_of_it_afterwards()
    {
        await using var hall = await Hall.OpenAsync(DatabaseKind.Sqlite);
        var version = await CheckedAsync(hall);
        var quoting = new QuotingCheck(() => EraseAsync(hall, version).GetAwaiter().GetResult());

        await hall.InAsync(async db => { await new ConferenceCheckDesk(db, [quoting]).RunAsync(hall.ConferenceId, default); return 0; });

        Assert.Empty(await hall.InAsync(db => db.ConferenceFindings.ToListAsync()));
        Assert.False(StandsInAFile(hall));
    }

    [Theory, OnBothDatabases]
    public async Task Previews_that_hold_it_lose_their_content_and_sealed_bundles_keep_theirs(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var version = await CheckedAsync(hall);
        await hall.ApproveAsync(1, 1, "Đã đọc.");
        var official = await hall.SealAsync();
        var preview = await hall.OrderBundleAsync(seal: false);
        await hall.CompileAsync(preview.Id);

        await EraseAsync(hall, version);

        var stored = await hall.InAsync(db => db.StoredFiles.ToDictionaryAsync(f => f.Sha256, f => f.Bytes.Length));
        preview = await hall.InAsync(db => db.Bundles.SingleAsync(b => b.Id == preview.Id));
        Assert.Equal((0, 0), (stored[preview.DocxSha256!], stored[preview.ZipSha256!]));
        var attached = await hall.InAsync(db => db.BundledFiles.Where(f => f.Name == VolumeHtml.FileName).OrderBy(f => f.BundleId).Select(f => f.Sha256).ToListAsync());
        Assert.Equal([true, false], attached.Select(hash => stored[hash] > 0)); // the sealed one's, the preview's
        Assert.Null((await hall.InAsync(db => new Erasure(db).ProveAsync(attached[1], default))).Missing);
        Assert.All([official.DocxSha256!, official.ZipSha256!, preview.ManifestSha256!], hash => Assert.NotEqual(0, stored[hash]));
        Assert.Equal(RefusedCode.NotFound, await Hall.CodeOfAsync(() => hall.FileAsync(BundleFile.Docx, hall.Board)));
    }

    private static Task<DraftVersion> CheckedAsync(Hall hall) => hall.QueueAsync(1, Any.Draft($"Kính thưa Hội nghị, {Marker}."), new PlantedOnce());

    private static async Task CheckAgainAsync(Hall hall, DraftVersion version) =>
        await hall.RunCheckAsync(await OpenAgainAsync(hall, version), new PlantedOnce());

    private static async Task<long> OpenAgainAsync(Hall hall, DraftVersion version)
    {
        await hall.InAsync(db => db.DraftVersions.Where(d => d.Id == version.Id).ExecuteUpdateAsync(d => d.SetProperty(v => v.CheckState, CheckState.Pending)));
        return (await hall.OpenAttemptAsync(version.Id)).AttemptId!.Value;
    }

    /// <summary>As when newer rules see the mark that older ones did not.</summary>
    private static async Task EraseAsync(Hall hall, DraftVersion version)
    {
        var attempt = await OpenAgainAsync(hall, version);
        await hall.InAsync(async db => { await hall.Checking(db).RefuseAsync(attempt, RefusalCode.Secret, default); return 0; });
    }

    private static Task<bool> ScrubAsync(Hall hall) => hall.InAsync(db => new Erasure(db).ScrubAsync(default));

    private static Task CompareAsync(Hall hall) => hall.InAsync(async db => { await new ConferenceCheckDesk(db, [new QuotingCheck()]).RunAsync(hall.ConferenceId, default); return 0; });

    private static bool StandsInAFile(Hall hall) => Directory.EnumerateFiles(hall.Database.Folder, "*", SearchOption.AllDirectories).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Marker)) >= 0;
    });

    /// <summary>Quotes the whole draft.</summary>
    private sealed class PlantedOnce : IDraftCheck
    {
        public string Code => "planted";

        public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context) => [new Finding(Code, Severity.Note, new Sentence("Có.", "Yes."), 1, draft.Text.Text)];
    }

    /// <summary>Quotes each draft, as those checks do that show both places.</summary>
    private sealed class QuotingCheck(Action? meanwhile = null) : IConferenceCheck
    {
        private bool isFirst = true;

        public string Code => "quoting";

        public IEnumerable<ConferenceFinding> Inspect(IReadOnlyList<CurrentDraft> drafts, Conference conference)
        {
            if (isFirst) meanwhile?.Invoke();
            isFirst = false;
            return drafts.Select(d => new ConferenceFinding(Code, Severity.Note, new Sentence($"Có: {d.Text.Text}", "Yes."), [new FindingPlace(d.Assignment, d.Version, 1, d.Text.Text)]));
        }
    }
}
