using System.Globalization;
using System.IO.Compression;
using System.Text;
using Intake.Word;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Review.Appraisals;
using Review.Bundles;
using Review.Checking;
using Review.Office;
using Review.Receiving;
using Review.Storage;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Receiving;

/// <summary>Tệp .doc, .odt, .rtf: giữ bản gốc, đọc bản chuyển đổi; có dấu mật thì xóa.</summary>
public sealed class LegacyFilesTests
{
    private const string Marker = "HAIDANGBIAN";
    private static readonly byte[] SecretDocx = WordFile.Docx("TUYỆT MẬT", "Kính thưa Hội nghị,", $"Kế hoạch {Marker} đã triển khai.", "Xin trân trọng cảm ơn.");

    [Theory, OnBothDatabases]
    public async Task The_original_is_kept_as_sent_and_what_was_made_of_it_is_read_in_its_place(DatabaseKind kind)
    {
        await using var hall = await WithLibreOfficeAsync(kind);
        foreach (var (number, format) in LegacyFile.Formats.Index().Select(f => (f.Index + 1, f.Item)))
        {
            var bytes = LegacyFile.OfSample(7, format);
            var version = (await hall.SendAsync(Upload(hall, number, bytes, format))).Version;
            await hall.ConvertAsync(version.Id);

            var draft = await OpenAsync(hall, version);
            Assert.Equal((format, StoredFile.HashOf(bytes), CheckState.Done, null), (draft.Version.Format, draft.Version.Sha256, draft.Version.CheckState, draft.Version.RefusedAs));
            var (_, original) = await OnShelfAsync(hall, shelf => shelf.FileAsync(number, 1, default));
            var (_, derived) = await OnShelfAsync(hall, shelf => shelf.DerivedFileAsync(number, 1, default));
            Assert.Equal(bytes, original);
            Assert.Equal((StoredFile.HashOf(derived), derived.Length), (draft.Derived!.Sha256, draft.Derived.Size));
            Assert.Equal(DraftReader.Read(Bundles.BundlePackageTests.SampleBytes(7)).Text!.Words, draft.Facts!.Text.Words);
            Assert.Equal(AppraisalState.Queued, (await hall.AppraisalAsync(number)).State);
        }
        Assert.Equal(3, (await hall.JournalAsync()).Count(l => l.Act == "convert"));
        Assert.Null((await hall.VerifyAsync()).BrokenAt);
    }

    [Theory, OnBothDatabases]
    public async Task A_second_run_of_the_job_converts_nothing_again(DatabaseKind kind)
    {
        await using var hall = await WithLibreOfficeAsync(kind);
        var version = await SendAsync(hall, 1, DraftFormat.Rtf);
        await hall.ConvertAsync(version.Id);

        Assert.False(await hall.ConvertAsync(version.Id));
        Assert.Single(await hall.InAsync(db => db.DerivedFiles.ToListAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task Without_LibreOffice_each_is_refused_at_the_door_and_nothing_is_kept(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        foreach (var format in LegacyFile.Formats)
            Assert.Equal(RefusalCode.LegacyDoc, await Hall.CodeOfAsync(() => hall.SendAsync(Upload(hall, 1, LegacyFile.OfSample(7, format), format))));

        Assert.Equal((0, 0), await hall.InAsync(async db => (await db.DraftVersions.CountAsync(), await db.StoredFiles.CountAsync())));
    }

    [Theory, OnBothDatabases]
    public async Task A_file_that_calls_itself_docx_and_is_not_keeps_the_refusal_of_the_gate(DatabaseKind kind)
    {
        await using var hall = await WithLibreOfficeAsync(kind);
        var codes = new List<string>();
        foreach (var format in LegacyFile.Formats)
            codes.Add(await Hall.CodeOfAsync(() => hall.SendAsync(hall.Upload(1, LegacyFile.OfSample(7, format)) with { FileName = "Bài.DOCX" })));

        Assert.Equal([RefusalCode.LegacyDoc, RefusalCode.NotDocx, RefusalCode.LegacyDoc], codes);
    }

    [Theory, OnBothDatabases]
    public async Task A_mark_found_after_conversion_leaves_nothing_but_the_receipt_and_the_journal(DatabaseKind kind)
    {
        await using var hall = await WithLibreOfficeAsync(kind);
        var bytes = LegacyFile.Of(SecretDocx, DraftFormat.Rtf);
        Assert.Contains(Marker, Encoding.ASCII.GetString(bytes), StringComparison.Ordinal);
        var version = (await hall.SendAsync(Upload(hall, 1, bytes, DraftFormat.Rtf))).Version;
        var twin = (await hall.SendAsync(Upload(hall, 2, bytes, DraftFormat.Rtf))).Version;
        Assert.True(await IsAnywhereAsync(hall, Marker));

        await hall.ConvertAsync(version.Id);

        Assert.False(await IsAnywhereAsync(hall, Marker));
        foreach (var sent in new[] { version, twin })
        {
            var draft = await OpenAsync(hall, sent);
            Assert.Equal((CheckState.Quarantined, RefusalCode.Secret, sent.ReceiptCode, sent.Sha256, null), (draft.Version.CheckState, draft.Refusal!.Code, draft.Version.ReceiptCode, draft.Version.Sha256, draft.Facts));
            Assert.NotNull(draft.Erased);
            Assert.Null(draft.Derived);
            Assert.Equal(RefusedCode.NotFound, await Hall.CodeOfAsync(() => OnShelfAsync(hall, shelf => shelf.FileAsync(sent.Assignment, 1, default))));
        }
        var line = Assert.Single(await hall.JournalAsync(), l => l is { Act: "erase", Subject: "assignment/1" });
        Assert.Equal($$"""{"version":1,"code":"SECRET","sentBy":"{{version.SentBy}}"}""", line.Detail);
        Assert.Null((await hall.VerifyAsync()).BrokenAt);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_erased_is_neither_approved_nor_taken_again_and_the_unit_goes_on(DatabaseKind kind)
    {
        await using var hall = await WithLibreOfficeAsync(kind);
        var bytes = LegacyFile.Of(SecretDocx, DraftFormat.Doc);
        await hall.ConvertAsync((await hall.SendAsync(Upload(hall, 1, bytes, DraftFormat.Doc))).Version.Id);

        Assert.Equal(AppraisalState.Queued, (await hall.AppraisalAsync(1)).State);
        Assert.Equal(RefusedCode.ContentErased, await Hall.CodeOfAsync(() => hall.ApproveAsync(1, 1, "Đã đọc.")));
        Assert.Equal(RefusalCode.Secret, await Hall.CodeOfAsync(() => hall.SendAsync(Upload(hall, 1, bytes, DraftFormat.Doc))));
        await hall.ReturnAsync(1, 1, "Văn bản có dấu mật.");
        await hall.QueueAsync(1);
        Assert.Equal((AppraisalState.Queued, 2), ((await hall.AppraisalAsync(1)).State, (await hall.AppraisalAsync(1)).CurrentVersion));
    }

    [Theory, OnBothDatabases]
    public async Task What_cannot_be_opened_or_read_is_left_to_a_person_at_once_with_what_to_do(DatabaseKind kind)
    {
        await using var hall = await WithLibreOfficeAsync(kind);
        var empty = LegacyFile.Of(WordFile.Docx(""), DraftFormat.Odt);
        var first = (await hall.SendAsync(Upload(hall, 1, Damage(LegacyFile.OfSample(7, DraftFormat.Doc)), DraftFormat.Doc))).Version;
        var second = (await hall.SendAsync(Upload(hall, 2, empty, DraftFormat.Odt))).Version;

        await hall.ConvertAsync(first.Id);
        await hall.ConvertAsync(second.Id);

        Assert.Equal((CheckState.Quarantined, RefusalCode.Corrupt), await OutcomeAsync(hall, first));
        Assert.Equal((CheckState.Quarantined, RefusalCode.Empty), await OutcomeAsync(hall, second));
        Assert.All(await hall.InAsync(db => db.CheckAttempts.ToListAsync()), a => Assert.Equal(AttemptOutcome.Refused, a.Outcome));
        Assert.Equal(AppraisalState.Queued, (await hall.AppraisalAsync(1)).State);
    }

    [Theory, OnBothDatabases]
    public async Task A_program_that_hangs_is_counted_and_ends_with_a_person(DatabaseKind kind)
    {
        await using var hall = await WithLibreOfficeAsync(kind);
        var version = await SendAsync(hall, 1, DraftFormat.Rtf);
        hall.LibreOffice = Pretending(hall, "sleep 600 & sleep 600");

        for (var tries = 1; tries <= CheckingDesk.FailuresUntilQuarantine; tries++) Assert.True(await hall.ConvertAsync(version.Id));

        Assert.False(await hall.ConvertAsync(version.Id));
        Assert.Equal((CheckState.Quarantined, RefusalCode.LegacyDoc), await OutcomeAsync(hall, version));
        Assert.Equal([AttemptOutcome.Failed, AttemptOutcome.Failed, AttemptOutcome.Failed], await hall.InAsync(db => db.CheckAttempts.OrderBy(a => a.Id).Select(a => a.Outcome!.Value).ToListAsync()));
        Assert.Single(await hall.JournalAsync(), l => l.Act == "quarantine");
        Assert.Equal(AppraisalState.Queued, (await hall.AppraisalAsync(1)).State);
    }

    [Theory, OnBothDatabases]
    public async Task A_program_that_does_not_start_is_counted_and_ends_with_a_person(DatabaseKind kind)
    {
        await using var hall = await WithLibreOfficeAsync(kind);
        var version = await SendAsync(hall, 1, DraftFormat.Rtf);
        hall.LibreOffice = NotStarting();

        for (var tries = 1; tries <= CheckingDesk.FailuresUntilQuarantine; tries++) Assert.True(await hall.ConvertAsync(version.Id));

        Assert.False(await hall.ConvertAsync(version.Id));
        Assert.Equal((CheckState.Quarantined, RefusalCode.LegacyDoc), await OutcomeAsync(hall, version));
        Assert.All(await hall.InAsync(db => db.CheckAttempts.ToListAsync()), a => Assert.Equal(AttemptOutcome.Failed, a.Outcome));
    }

    [Theory, OnBothDatabases]
    public async Task A_version_that_is_checked_again_is_read_from_what_was_made_of_it(DatabaseKind kind)
    {
        await using var hall = await WithLibreOfficeAsync(kind);
        var version = await SendAsync(hall, 1, DraftFormat.Rtf);
        await hall.ConvertAsync(version.Id);
        var made = await hall.InAsync(db => db.DerivedFiles.AsNoTracking().SingleAsync());
        hall.LibreOffice = NotStarting();
        await hall.InAsync(db => db.DraftVersions.ExecuteUpdateAsync(d => d.SetProperty(v => v.CheckState, CheckState.Pending)));

        Assert.True(await hall.ConvertAsync(version.Id, new Checking.PlantedCheck(Intake.Checks.Severity.Note)));

        var draft = await OpenAsync(hall, version);
        Assert.Equal((CheckState.Done, 0, made.Sha256, made.MadeAt), (draft.Version.CheckState, draft.Version.Failures, draft.Derived!.Sha256, draft.Derived.MadeAt));
        Assert.Equal("planted", Assert.Single(draft.Findings).Code);
        Assert.Equal(1, (await hall.JournalAsync()).Count(l => l.Act == "convert"));
    }

    [Theory, OnBothDatabases]
    public async Task The_bundle_carries_the_original_and_what_stands_in_the_volume(DatabaseKind kind)
    {
        await using var hall = await WithLibreOfficeAsync(kind);
        var version = await SendAsync(hall, 1, DraftFormat.Doc);
        await hall.ConvertAsync(version.Id);
        await hall.QueueAsync(2);
        var derived = (await OpenAsync(hall, version)).Derived!;
        await hall.ApproveAsync(1, 1, "Đã đọc.");
        await hall.ApproveAsync(2, 1, "Đã đọc.");
        hall.LibreOffice = new OfficeProgram(NullLogger<OfficeProgram>.Instance) { Program = null };
        await hall.SealAsync();

        var manifest = Manifest.Read(await FileAsync(hall, BundleFile.Manifest));
        using var zip = new ZipArchive(new MemoryStream(await FileAsync(hall, BundleFile.Zip)));
        Assert.Equal(["bundle.docx", "01 - Sở số 1.doc", "01 - Sở số 1 (bản chuyển đổi).docx", "02 - Sở số 2.docx", "kien-nghi.xlsx", "danh-sach.xlsx", "tap-tham-luan.html", "manifest.json"], zip.Entries.Select(e => e.FullName));
        Assert.Equal((version.Sha256, "01 - Sở số 1.doc", true, derived.Sha256), (manifest.Speeches[0].Sha256, manifest.Speeches[0].File, manifest.Speeches[0].Merged, manifest.Speeches[0].Converted!.Sha256));
        Assert.Null(manifest.Speeches[1].Converted);
        Assert.All(manifest.Files, file => Assert.Equal(file.Sha256, StoredFile.HashOf(BytesOf(zip.GetEntry(file.Name)!))));
    }

    [Theory, OnBothDatabases]
    public async Task Stored_bytes_go_only_with_a_reason_and_never_come_back(DatabaseKind kind)
    {
        await using var hall = await WithLibreOfficeAsync(kind);
        var kept = await SendAsync(hall, 1, DraftFormat.Rtf);
        await hall.ConvertAsync(kept.Id);
        var erased = (await hall.SendAsync(Upload(hall, 2, LegacyFile.Of(SecretDocx, DraftFormat.Rtf), DraftFormat.Rtf))).Version;
        await hall.ConvertAsync(erased.Id);
        string[] acts =
        [
            $"update stored_files set bytes = '' where sha256 = '{kept.Sha256}'",
            $"update stored_files set bytes = 'x' where sha256 = '{erased.Sha256}'",
            "delete from stored_files",
            "update derived_files set size = 1",
            "delete from derived_files",
            "update erased_files set code = 'x'",
            "delete from erased_files",
        ];

        foreach (var act in acts) Assert.Contains("append-only", await hall.RefusalOfAsync(act) ?? "allowed", StringComparison.Ordinal);
    }

    private static async Task<Hall> WithLibreOfficeAsync(DatabaseKind kind)
    {
        var hall = await Hall.OpenAsync(kind);
        hall.LibreOffice = new OfficeProgram(NullLogger<OfficeProgram>.Instance);
        return hall;
    }

    private static Upload Upload(Hall hall, int number, byte[] bytes, DraftFormat format) => hall.Upload(number, bytes) with { FileName = $"Bài{format.Extension}" };

    private static async Task<DraftVersion> SendAsync(Hall hall, int number, DraftFormat format) =>
        (await hall.SendAsync(Upload(hall, number, LegacyFile.OfSample(7, format), format))).Version;

    private static Task<ReadDraft> OpenAsync(Hall hall, DraftVersion version) => OnShelfAsync(hall, shelf => shelf.OpenAsync(version.Assignment, version.Number, default));

    private static Task<T> OnShelfAsync<T>(Hall hall, Func<DraftShelf, Task<T>> read) => hall.InAsync(db =>
    {
        db.Sight = Sight.Of(hall.Board);
        return read(new DraftShelf(db));
    });

    private static async Task<(CheckState, string?)> OutcomeAsync(Hall hall, DraftVersion version)
    {
        var now = await hall.VersionAsync(version.Id);
        return (now.CheckState, now.RefusedAs);
    }

    /// <summary>A compound file that says it holds a Word document, and does not.</summary>
    private static byte[] Damage(byte[] doc)
    {
        var damaged = (byte[])doc.Clone();
        var fib = 512;
        while (fib < damaged.Length && (damaged[fib], damaged[fib + 1]) != (0xEC, 0xA5)) fib += 512;
        Array.Clear(damaged, fib, 512);
        return damaged;
    }

    /// <summary>No argument may be so long (MAX_ARG_STRLEN): the system refuses to start anything, as it does when it is out of memory or processes.</summary>
    private static OfficeProgram NotStarting() => new(NullLogger<OfficeProgram>.Instance) { Program = "/" + new string('x', 200_000) };

    private static OfficeProgram Pretending(Hall hall, string script)
    {
        var path = Path.Combine(hall.Database.Folder, "office.sh");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return new OfficeProgram(NullLogger<OfficeProgram>.Instance) { Program = path, ConvertingLimit = TimeSpan.FromMilliseconds(300) };
    }

    private static Task<byte[]> FileAsync(Hall hall, BundleFile file) => hall.FileAsync(file, hall.Board);

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Whether a word stands in any column of any table, or in any file of the data folder.</summary>
    private static async Task<bool> IsAnywhereAsync(Hall hall, string word)
    {
        var files = Directory.EnumerateFiles(hall.Database.Folder, "*", SearchOption.AllDirectories);
        if (files.Any(f => ReadShared(f).AsSpan().IndexOf(Encoding.ASCII.GetBytes(word)) >= 0)) return true;
        if (hall.Database.Kind == DatabaseKind.Sqlite) return false;
        var hex = Convert.ToHexStringLower(Encoding.ASCII.GetBytes(word));
        return await hall.InAsync(async db =>
        {
            var tables = await db.Database.SqlQueryRaw<string>("select tablename::text as \"Value\" from pg_tables where schemaname = 'public'").ToListAsync();
            foreach (var table in tables)
            {
                var sql = string.Create(CultureInfo.InvariantCulture, $"select count(*)::int as \"Value\" from \"{table}\" t where t::text like '%{word}%' or t::text like '%{hex}%'");
                if (await db.Database.SqlQueryRaw<int>(sql).SingleAsync() > 0) return true;
            }
            return false;
        });
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        _ = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes;
    }
}
