using Intake.Reports;
using Microsoft.EntityFrameworkCore;
using Review.Journal;
using Review.People;
using Review.Receiving;
using Review.Storage;

namespace Review.Reports;

/// <summary>Nơi giữ mẫu báo cáo thẩm định: đọc, sửa, khôi phục mẫu mặc định; every template written is kept.</summary>
public sealed class ReportTemplateDesk(ReviewDb db, ConferenceClock clock)
{
    /// <summary>The template that is followed now.</summary>
    public Task<StandingTemplate> CurrentAsync(Actor actor, CancellationToken stop) => CurrentAsync(db, actor.ConferenceId, stop);

    /// <summary>Everything that was written, newest first; none for who does not appraise.</summary>
    public async Task<IReadOnlyList<ReportTemplate>> HistoryAsync(Actor actor, CancellationToken stop) => !actor.Appraises ? []
        : await db.ReportTemplates.AsNoTracking().Where(t => t.ConferenceId == actor.ConferenceId).OrderByDescending(t => t.Number).ToListAsync(stop);

    /// <summary>Writes another template; does nothing when it says the same as the one that stands.</summary>
    /// <param name="seen">Number of the template that the person was looking at.</param>
    /// <exception cref="RefusedException"><c>not-allowed</c>; <c>bad-request</c> when it cannot be followed; <c>newer-version</c> when somebody wrote one meanwhile.</exception>
    public Task<ReportTemplate?> SaveAsync(string? text, int seen, Actor actor, CancellationToken stop)
    {
        var written = TemplateReading.Clean(text);
        _ = TemplateReading.Read(written);
        return WriteAsync(written == DefaultTemplate.Text ? null : written, seen, actor, stop);
    }

    /// <summary>Khôi phục mẫu mặc định.</summary>
    public Task<ReportTemplate?> RestoreAsync(int seen, Actor actor, CancellationToken stop) => WriteAsync(null, seen, actor, stop);

    internal static async Task<StandingTemplate> CurrentAsync(ReviewDb db, long conference, CancellationToken stop) =>
        await db.ReportTemplates.AsNoTracking().Where(t => t.ConferenceId == conference).OrderByDescending(t => t.Number).FirstOrDefaultAsync(stop) is { } newest
            ? new StandingTemplate(newest.Number, newest.Text ?? DefaultTemplate.Text, newest.IsDefault)
            : new StandingTemplate(0, DefaultTemplate.Text, IsDefault: true);

    private Task<ReportTemplate?> WriteAsync(string? text, int seen, Actor actor, CancellationToken stop) => db.InOneActAsync(async record =>
    {
        if (!actor.Appraises) throw new RefusedException(RefusedCode.NotAllowed, Messages.NotAllowed);
        var standing = await CurrentAsync(db, actor.ConferenceId, stop);
        if (standing.Number != seen) throw new RefusedException(RefusedCode.NewerVersion, Messages.TemplateChanged(standing.Number));
        if (standing.Text == (text ?? DefaultTemplate.Text) && standing.IsDefault == text is null) return null;

        var template = new ReportTemplate
        {
            ConferenceId = actor.ConferenceId,
            Number = standing.Number + 1,
            Text = text,
            WrittenBy = actor.Name,
            WrittenByPersonId = actor.PersonId,
            WrittenAt = clock.Now,
        };
        db.ReportTemplates.Add(template);
        record(new JournalEntry(text is null ? "restore-report-template" : "change-report-template", $"conference/{actor.ConferenceId}", null,
            new { template.Number, sha256 = text is null ? null : StoredFile.HashOf(System.Text.Encoding.UTF8.GetBytes(text)) }), actor, template.WrittenAt);
        return template;
    }, stop);
}

/// <summary>Mẫu đang dùng.</summary>
/// <param name="Number">0 while none was written.</param>
public sealed record StandingTemplate(int Number, string Text, bool IsDefault)
{
    /// <summary>What a bundle follows. A template of an earlier release may name fields that are gone: they stay as written, and stop nothing.</summary>
    public ReportText Read() => ReportMarkdown.Read(Text).Text ?? ReportMarkdown.Read(DefaultTemplate.Text).Text!;
}
