using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.Conferences;

namespace Review.Reports;

/// <summary>Một bản của mẫu báo cáo thẩm định; added, never edited, never deleted.</summary>
public sealed class ReportTemplate
{
    public long Id { get; init; }
    public required long ConferenceId { get; init; }
    /// <summary>Counts the templates of a conference, from 1; the newest is followed.</summary>
    public required int Number { get; init; }
    /// <summary>Markdown with fields; null where the default of the system was restored.</summary>
    public required string? Text { get; init; }
    public required string WrittenBy { get; init; }
    public required long? WrittenByPersonId { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }

    public bool IsDefault => Text is null;
}

internal sealed class ReportTemplateTable : IEntityTypeConfiguration<ReportTemplate>
{
    public void Configure(EntityTypeBuilder<ReportTemplate> table)
    {
        table.ToTable("report_templates");
        table.HasOne<ConferencePlan>().WithMany().HasForeignKey(t => t.ConferenceId);
        table.HasIndex(t => new { t.ConferenceId, t.Number }).IsUnique();
    }
}
