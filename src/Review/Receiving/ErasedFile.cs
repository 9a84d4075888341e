using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Review.Receiving;

/// <summary>Nội dung tệp đã bị xóa: its bytes and text are gone, its hash, receipt and journal remain. The only way in which stored bytes ever change.</summary>
public sealed class ErasedFile
{
    public required string Sha256 { get; init; }
    public required DateTimeOffset ErasedAt { get; init; }
    /// <summary>Why, a code of <see cref="Intake.Word.RefusalCode"/>; the same bytes are refused with it at the door from then on.</summary>
    public required string Code { get; init; }
}

internal sealed class ErasedFileTable : IEntityTypeConfiguration<ErasedFile>
{
    public void Configure(EntityTypeBuilder<ErasedFile> table)
    {
        table.ToTable("erased_files");
        table.HasKey(e => e.Sha256);
        table.HasOne<StoredFile>().WithMany().HasForeignKey(e => e.Sha256);
    }
}
