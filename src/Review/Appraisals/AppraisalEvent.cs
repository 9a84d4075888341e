using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Review.Appraisals;

/// <summary>Một bước trong quá trình thẩm định; added, never edited, never deleted.</summary>
public sealed class AppraisalEvent
{
    public long Id { get; init; }
    public long AppraisalId { get; init; }
    public required long ConferenceId { get; init; }
    public required long UnitId { get; init; }
    /// <summary>Position in the history, from 1.</summary>
    public required int Position { get; init; }
    public required DateTimeOffset At { get; init; }
    public required AppraisalAct Act { get; init; }
    public required AppraisalState State { get; init; }
    public required int Version { get; init; }
    public required string By { get; init; }
    public long? ByPersonId { get; init; }
    public string? Reason { get; init; }
}

internal sealed class AppraisalEventTable : IEntityTypeConfiguration<AppraisalEvent>
{
    public void Configure(EntityTypeBuilder<AppraisalEvent> table)
    {
        table.ToTable("appraisal_events");
        table.Property(e => e.Act).HasConversion<string>();
        table.Property(e => e.State).HasConversion<string>();
        table.HasIndex(e => new { e.AppraisalId, e.Position }).IsUnique();
    }
}
