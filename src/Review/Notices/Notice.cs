using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.Conferences;
using Review.People;

namespace Review.Notices;

/// <summary>Loại thông báo; stored for ever, never reused.</summary>
public enum NoticeKind { BundleSealed }

/// <summary>Thông báo cho một người: có gì mới, mở ở đâu. Committed with what caused it.</summary>
public sealed class Notice
{
    public long Id { get; init; }
    public required long ConferenceId { get; init; }
    public required long PersonId { get; init; }
    public required NoticeKind Kind { get; init; }
    /// <summary>What it is about, as the journal names it: <c>bundle/12</c>.</summary>
    public required string Subject { get; init; }
    /// <summary>The number that people know it by; null when it has none.</summary>
    public required int? Number { get; init; }
    /// <summary>Path of the page to open.</summary>
    public required string Address { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    /// <summary>When what it is about was opened; null before.</summary>
    public DateTimeOffset? ReadAt { get; set; }
}

internal sealed class NoticeTable : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> table)
    {
        table.ToTable("notices");
        table.Property(n => n.Kind).HasConversion<string>();
        table.HasOne<ConferencePlan>().WithMany().HasForeignKey(n => n.ConferenceId);
        table.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId);
        table.HasIndex(n => new { n.PersonId, n.Kind, n.Subject }).IsUnique();
        table.HasIndex(n => new { n.PersonId, n.ReadAt });
    }
}
