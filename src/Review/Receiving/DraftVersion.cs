using System.Security.Cryptography;
using Intake.Word;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.Appraisals;

namespace Review.Receiving;

/// <summary>Tình trạng kiểm tra của một bản gửi. <c>Pending</c> is the work order of the check job.</summary>
public enum CheckState { Pending, Running, Done, Quarantined }

/// <summary>Bản gửi: một lần đơn vị gửi tệp. What was sent and when never changes.</summary>
public sealed class DraftVersion
{
    public long Id { get; init; }
    public required long ConferenceId { get; init; }
    public required long UnitId { get; init; }
    public required long AppraisalId { get; init; }
    /// <summary>Number of the assignment.</summary>
    public required int Assignment { get; init; }
    /// <summary>Version, from 1.</summary>
    public required int Number { get; init; }
    public required string Sha256 { get; init; }
    public required int Size { get; init; }
    /// <summary>Name the sender's file had: data, never a path.</summary>
    public required string FileName { get; init; }
    public required DraftFormat Format { get; init; }
    /// <summary>When the request began; shown, decides nothing.</summary>
    public required DateTimeOffset StartedAt { get; init; }
    /// <summary>When the last byte had been read; decides what is on time.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }
    public required DateTimeOffset? Deadline { get; init; }
    public required bool OnTime { get; init; }
    public required long LateBySeconds { get; init; }
    public required string SentBy { get; init; }
    public required long? SentByPersonId { get; init; }
    public string? Speaker { get; init; }
    public string? IdempotencyKey { get; init; }
    /// <summary>Mã giấy nhận.</summary>
    public required string ReceiptCode { get; init; }
    public CheckState CheckState { get; set; } = CheckState.Pending;
    /// <summary>How often reading it killed a process while nothing else ran there.</summary>
    public int CrashesAlone { get; set; }
    /// <summary>How often checking it ended with an error of the program.</summary>
    public int Failures { get; set; }
    /// <summary>Code of <see cref="RefusalCode"/>: why what was made of a .doc, .odt or .rtf cannot be read; null otherwise.</summary>
    public string? RefusedAs { get; set; }
}

/// <summary>Nội dung tệp, theo SHA-256; never joined by a list query.</summary>
public sealed class StoredFile
{
    public required string Sha256 { get; init; }
    public required byte[] Bytes { get; init; }

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

internal sealed class DraftVersionTable : IEntityTypeConfiguration<DraftVersion>
{
    public void Configure(EntityTypeBuilder<DraftVersion> table)
    {
        table.ToTable("draft_versions");
        table.Property(d => d.Format).HasConversion<string>();
        table.Property(d => d.CheckState).HasConversion<string>().IsConcurrencyToken();
        table.HasOne<Appraisal>().WithMany().HasForeignKey(d => d.AppraisalId);
        table.HasOne<StoredFile>().WithMany().HasForeignKey(d => d.Sha256);
        table.HasIndex(d => new { d.AppraisalId, d.Number }).IsUnique();
        table.HasIndex(d => new { d.AppraisalId, d.IdempotencyKey }).IsUnique();
        table.HasIndex(d => d.ReceiptCode).IsUnique();
        table.HasIndex(d => d.CheckState);
    }
}

internal sealed class StoredFileTable : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> table)
    {
        table.ToTable("stored_files");
        table.HasKey(f => f.Sha256);
    }
}
