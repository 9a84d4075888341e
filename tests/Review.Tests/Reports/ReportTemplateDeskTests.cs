using Microsoft.EntityFrameworkCore;
using Review.People;
using Review.Reports;
using Review.Storage;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Reports;

public sealed class ReportTemplateDeskTests
{
    private const string Short = "# BÁO CÁO\n\nĐã duyệt {{so_bai_da_duyet}} bài.";

    [Theory, OnBothDatabases]
    public async Task What_is_written_is_followed_and_every_version_is_kept(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        var first = await SaveAsync(hall, "# BÁO CÁO\r\n\r\nĐã duyệt {{so_bai_da_duyet}} bài.  ", seen: 0);
        var second = await hall.InAsync(db => Desk(hall, db).RestoreAsync(1, hall.Office, default));

        Assert.Equal((1, Short, "Board 3"), (first!.Number, first.Text, first.WrittenBy));
        Assert.Equal((2, null, "PartyOffice 2"), (second!.Number, second.Text, second.WrittenBy));
        Assert.Equal(new StandingTemplate(2, DefaultTemplate.Text, IsDefault: true), await CurrentAsync(hall));
        var history = await hall.InAsync(db => Desk(hall, db).HistoryAsync(hall.Board, default));
        Assert.Equal([(2, null), (1, Short)], history.Select(t => (t.Number, t.Text)));
        Assert.Equal(["change-report-template", "restore-report-template"], (await hall.JournalAsync()).Select(l => l.Act).Where(a => a.EndsWith("template", StringComparison.Ordinal)));
        Assert.Null((await hall.VerifyAsync()).BrokenAt);
    }

    [Theory, OnBothDatabases]
    public async Task The_same_again_is_nothing_new(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        Assert.Null(await hall.InAsync(db => Desk(hall, db).RestoreAsync(0, hall.Board, default)));
        Assert.Null(await SaveAsync(hall, DefaultTemplate.Text, seen: 0));
        await SaveAsync(hall, Short, seen: 0);
        Assert.Null(await SaveAsync(hall, Short, seen: 1));

        Assert.Equal(1, await hall.InAsync(db => db.ReportTemplates.CountAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task Who_looked_at_an_older_template_writes_over_nobody(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await SaveAsync(hall, Short, seen: 0);

        Assert.Equal(RefusedCode.NewerVersion, await Hall.CodeOfAsync(() => SaveAsync(hall, Short + " Khác.", seen: 0)));
        Assert.Equal(RefusedCode.NewerVersion, await Hall.CodeOfAsync(() => hall.InAsync(db => Desk(hall, db).RestoreAsync(0, hall.Board, default))));
        Assert.Equal(Short, (await CurrentAsync(hall)).Text);
    }

    [Theory, OnBothDatabases]
    public async Task Only_who_appraises_writes_and_reads_what_was_written(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await SaveAsync(hall, Short, seen: 0);

        foreach (var actor in new[] { hall.Sender(1), hall.Committee, hall.Administrator })
        {
            Assert.Equal(RefusedCode.NotAllowed, await Hall.CodeOfAsync(() => SaveAsync(hall, Short, seen: 1, actor)));
            Assert.Empty(await hall.InAsync(db => Desk(hall, db).HistoryAsync(actor, default)));
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_template_that_was_written_is_never_changed(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        await SaveAsync(hall, Short, seen: 0);

        Assert.Contains("append-only", await hall.RefusalOfAsync("update report_templates set text = 'khác'"), StringComparison.Ordinal);
        Assert.Contains("append-only", await hall.RefusalOfAsync("delete from report_templates"), StringComparison.Ordinal);
    }

    private static ReportTemplateDesk Desk(Hall hall, ReviewDb db) => new(db, hall.Clock);

    private static Task<ReportTemplate?> SaveAsync(Hall hall, string text, int seen, Actor? actor = null) =>
        hall.InAsync(db => Desk(hall, db).SaveAsync(text, seen, actor ?? hall.Board, default));

    private static Task<StandingTemplate> CurrentAsync(Hall hall) => hall.InAsync(db => Desk(hall, db).CurrentAsync(hall.Board, default));
}
