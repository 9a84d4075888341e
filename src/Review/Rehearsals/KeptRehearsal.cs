using Intake.Checks;
using Intake.Vietnamese;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.Receiving;

namespace Review.Rehearsals;

/// <summary>Thời gian đọc thử được biết bằng cách nào.</summary>
public enum RehearsalSource
{
    /// <summary>Bấm giờ trên trang đọc thử.</summary>
    Clock,

    /// <summary>Người đọc tự ghi.</summary>
    Typed,
}

/// <summary>Một lần đọc thử đã lưu cùng bản gửi. What was measured never changes; the newest that is not withdrawn counts.</summary>
public sealed class KeptRehearsal
{
    public long Id { get; init; }
    public required long ConferenceId { get; init; }
    public required long UnitId { get; init; }
    public required long VersionId { get; init; }
    /// <summary>Number of the assignment.</summary>
    public required int Assignment { get; init; }
    /// <summary>The version that was read, from 1.</summary>
    public required int Version { get; init; }
    /// <summary>How long the reading took, pauses of the clock left out.</summary>
    public required int Milliseconds { get; init; }
    /// <summary>Likely syllables of what was read, as they were counted that day.</summary>
    public required int Syllables { get; init; }
    /// <summary>The last paragraph that was read to its end; null when the whole speech was.</summary>
    public required int? UptoParagraph { get; init; }
    public required RehearsalSource Source { get; init; }
    /// <summary>Who is to speak, as the version names them; null when it names nobody.</summary>
    public required string? Speaker { get; init; }
    public required string By { get; init; }
    public required long? ByPersonId { get; init; }
    public required DateTimeOffset At { get; init; }
    /// <summary>The sender's own name for this act of keeping; the same twice is one rehearsal.</summary>
    public string? IdempotencyKey { get; init; }
    public string? WithdrawnBy { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public TimeSpan Duration => TimeSpan.FromMilliseconds(Milliseconds);

    public bool IsWithdrawn => WithdrawnAt is not null;

    /// <summary>Which of an assignment's rehearsals counts for <paramref name="version"/>: its own newest, else the newest of the same speaker; null when none does.</summary>
    public static KeptRehearsal? Counting(IEnumerable<KeptRehearsal> rehearsals, DraftVersion version) => rehearsals
        .Where(r => !r.IsWithdrawn && (r.VersionId == version.Id || r.IsBy(version.Speaker)))
        .OrderByDescending(r => r.VersionId == version.Id).ThenByDescending(r => r.Id).FirstOrDefault();

    /// <summary>What it tells of <paramref name="version"/>: its time when that version was read whole, else the speaker's pace.</summary>
    public Rehearsal For(DraftVersion version) => new(Syllables, Duration, IsWhole: UptoParagraph is null && VersionId == version.Id);

    /// <summary>Thôi tính lần đọc này; it stays in the list.</summary>
    public void Withdraw(string by, DateTimeOffset at) => (WithdrawnBy, WithdrawnAt) = (by, at);

    /// <summary>Who is not named is taken for the same.</summary>
    private bool IsBy(string? speaker) => speaker is null || Speaker is null || Folding.SearchKey(speaker) == Folding.SearchKey(Speaker);
}

internal sealed class KeptRehearsalTable : IEntityTypeConfiguration<KeptRehearsal>
{
    public void Configure(EntityTypeBuilder<KeptRehearsal> table)
    {
        table.ToTable("rehearsals", t => t.HasCheckConstraint("reading_takes_time", "milliseconds > 0 and syllables > 0"));
        table.Property(r => r.Source).HasConversion<string>();
        table.HasOne<DraftVersion>().WithMany().HasForeignKey(r => r.VersionId);
        table.HasIndex(r => new { r.VersionId, r.IdempotencyKey }).IsUnique();
        table.HasIndex(r => new { r.ConferenceId, r.Assignment });
    }
}
