using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Review.Receiving;

/// <summary>Bản chuyển đổi: the .docx that LibreOffice made of a .doc, .odt or .rtf. It is what is read, checked, shown and bundled; the original stays.</summary>
public sealed class DerivedFile
{
    public required long VersionId { get; init; }
    /// <summary>Hash of its own bytes, which lie among the stored files.</summary>
    public required string Sha256 { get; init; }
    public required int Size { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Name to download it under: the original's, as .docx.</summary>
    public static string NameFor(DraftVersion version) => $"{Path.GetFileNameWithoutExtension(version.FileName)} (bản chuyển đổi).docx";
}

internal sealed class DerivedFileTable : IEntityTypeConfiguration<DerivedFile>
{
    public void Configure(EntityTypeBuilder<DerivedFile> table)
    {
        table.ToTable("derived_files");
        table.HasKey(d => d.VersionId);
        table.Property(d => d.VersionId).ValueGeneratedNever();
        table.HasOne<DraftVersion>().WithOne().HasForeignKey<DerivedFile>(d => d.VersionId);
        table.HasOne<StoredFile>().WithMany().HasForeignKey(d => d.Sha256);
    }
}
