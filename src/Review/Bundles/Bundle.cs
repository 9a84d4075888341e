using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.Conferences;
using Review.Receiving;

namespace Review.Bundles;

/// <summary>Tình trạng lập tập. <c>Pending</c> is the work order of the compile job.</summary>
public enum BundleState { Pending, Ready, Failed }

/// <summary>Tập tham luận: bản xem trước, hoặc bản chính thức đã niêm phong.</summary>
public sealed class Bundle
{
    public long Id { get; init; }
    public required long ConferenceId { get; init; }
    /// <summary>Number among the sealed ones, from 1; a preview carries the number that sealing would give.</summary>
    public required int Number { get; set; }
    public required bool Sealed { get; init; }
    public BundleState State { get; set; } = BundleState.Pending;
    public required string RequestedBy { get; init; }
    public required long? RequestedByPersonId { get; init; }
    public required DateTimeOffset RequestedAt { get; init; }
    public DateTimeOffset? CompiledAt { get; set; }
    /// <summary>Hash of the Word volume: the hash of the bundle.</summary>
    public string? DocxSha256 { get; set; }
    public string? ZipSha256 { get; set; }
    public string? ManifestSha256 { get; set; }
    /// <summary>Null where no LibreOffice is installed.</summary>
    public string? PdfSha256 { get; set; }
    /// <summary>How often compiling it was begun; counted and committed before, so that a compilation that kills its process is not begun for ever.</summary>
    public int Attempts { get; set; }
    /// <summary>Refusal code of a bundle that could not be compiled.</summary>
    public string? FailedBecause { get; set; }
}

/// <summary>Một tham luận trong tập, đúng phiên bản đã duyệt.</summary>
public sealed class BundledSpeech
{
    public long Id { get; init; }
    public required long BundleId { get; init; }
    public required int Number { get; init; }
    public required int Version { get; init; }
    public required string Sha256 { get; init; }
    /// <summary>False when the speech stands as a notice, its original in the ZIP.</summary>
    public required bool Merged { get; init; }
}

/// <summary>Một tệp đi kèm tập, ngoài bản Word, PDF, ZIP và bản kê: danh sách, bảng kiến nghị, bản đọc trên trình duyệt.</summary>
public sealed class BundledFile
{
    public long Id { get; init; }
    public required long BundleId { get; init; }
    /// <summary>As in the ZIP and in the manifest.</summary>
    public required string Name { get; init; }
    public required string Sha256 { get; init; }
}

internal sealed class BundleTable : IEntityTypeConfiguration<Bundle>
{
    public void Configure(EntityTypeBuilder<Bundle> table)
    {
        table.ToTable("bundles");
        table.Property(b => b.State).HasConversion<string>();
        table.HasOne<ConferencePlan>().WithMany().HasForeignKey(b => b.ConferenceId);
        table.HasIndex(b => new { b.ConferenceId, b.Number }).IsUnique().HasFilter("sealed and state = 'Ready'").HasDatabaseName("one_sealed_bundle_a_number");
    }
}

internal sealed class BundledSpeechTable : IEntityTypeConfiguration<BundledSpeech>
{
    public void Configure(EntityTypeBuilder<BundledSpeech> table)
    {
        table.ToTable("bundled_speeches");
        table.HasOne<Bundle>().WithMany().HasForeignKey(s => s.BundleId);
        table.HasIndex(s => new { s.BundleId, s.Number }).IsUnique();
    }
}

internal sealed class BundledFileTable : IEntityTypeConfiguration<BundledFile>
{
    public void Configure(EntityTypeBuilder<BundledFile> table)
    {
        table.ToTable("bundled_files");
        table.HasOne<Bundle>().WithMany().HasForeignKey(f => f.BundleId);
        table.HasOne<StoredFile>().WithMany().HasForeignKey(f => f.Sha256);
        table.HasIndex(f => new { f.BundleId, f.Name }).IsUnique();
    }
}
