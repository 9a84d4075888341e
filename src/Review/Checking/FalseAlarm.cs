using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Review.Checking;

/// <summary>Điểm lưu ý mà người thẩm định cho là sai ("cảnh báo sai"). It tells how far a check can be trusted; rules of deciding are not touched by it.</summary>
/// <remarks>Goes when its finding goes: a new check of the version that no longer says it takes it away.</remarks>
public sealed class FalseAlarm
{
    public long Id { get; init; }
    public required long ConferenceId { get; init; }
    /// <summary>The version that the finding is about; null for a finding between speeches.</summary>
    public long? VersionId { get; init; }
    /// <summary>The unit that sent that version.</summary>
    public long? UnitId { get; init; }
    /// <summary>Code of the check that spoke.</summary>
    public required string Code { get; init; }
    /// <summary>Which finding, see <see cref="FindingKey"/>.</summary>
    public required string Key { get; init; }
    public required string MarkedBy { get; init; }
    public required DateTimeOffset MarkedAt { get; init; }
}

internal sealed class FalseAlarmTable : IEntityTypeConfiguration<FalseAlarm>
{
    public void Configure(EntityTypeBuilder<FalseAlarm> table)
    {
        table.ToTable("false_alarms");
        table.HasIndex(a => new { a.ConferenceId, a.VersionId });
        table.HasIndex(a => new { a.ConferenceId, a.Key }).IsUnique();
    }
}
