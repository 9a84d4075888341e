using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.Receiving;

namespace Review.Checking;

/// <summary>How an attempt ended.</summary>
public enum AttemptOutcome
{
    /// <summary>The draft was checked.</summary>
    Checked,

    /// <summary>The program reported an error; tried again, a few times.</summary>
    Failed,

    /// <summary>What was made of a .doc, .odt or .rtf cannot be read, or must not be kept.</summary>
    Refused,

    /// <summary>The process died while the attempt was open.</summary>
    Died,

    /// <summary>The worker was stopped, or lost its database: says nothing about the draft.</summary>
    Interrupted,
}

/// <summary>Một lần đọc và kiểm tra một bản gửi: opened and committed before the file is parsed, closed by any outcome.</summary>
public sealed class CheckAttempt
{
    public long Id { get; init; }
    public required long VersionId { get; init; }
    public required string WorkerId { get; init; }
    /// <summary>Nothing else ran in that worker meanwhile.</summary>
    public required bool Alone { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public AttemptOutcome? Outcome { get; private set; }

    public void Close(AttemptOutcome outcome, DateTimeOffset at) => (Outcome, ClosedAt) = (outcome, at);
}

internal sealed class CheckAttemptTable : IEntityTypeConfiguration<CheckAttempt>
{
    public void Configure(EntityTypeBuilder<CheckAttempt> table)
    {
        table.ToTable("check_attempts");
        table.Property(a => a.Outcome).HasConversion<string>();
        table.Property(a => a.ClosedAt).IsConcurrencyToken(); // closed once: who is late records nothing
        table.HasOne<DraftVersion>().WithMany().HasForeignKey(a => a.VersionId);
        table.HasIndex(a => a.VersionId).IsUnique().HasFilter("closed_at is null").HasDatabaseName("one_open_attempt");
    }
}
