using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.People;

namespace Review.Bundles;

/// <summary>Cách mở một tập: đọc trên trang, hoặc tải một tệp.</summary>
public enum OpeningKind { Page, Docx, Pdf, Zip, Html, Xlsx, Manifest }

/// <summary>Một thành viên Thường trực đã mở một tập đã niêm phong; one row a person and kind, counted.</summary>
public sealed class BundleOpening
{
    public long Id { get; init; }
    public required long BundleId { get; init; }
    public required long PersonId { get; init; }
    public required OpeningKind Kind { get; init; }
    public required DateTimeOffset FirstAt { get; init; }
    public required DateTimeOffset LastAt { get; set; }
    public required int Times { get; set; }
}

internal sealed class BundleOpeningTable : IEntityTypeConfiguration<BundleOpening>
{
    public void Configure(EntityTypeBuilder<BundleOpening> table)
    {
        table.ToTable("bundle_openings");
        table.Property(o => o.Kind).HasConversion<string>();
        table.HasOne<Bundle>().WithMany().HasForeignKey(o => o.BundleId);
        table.HasOne<Person>().WithMany().HasForeignKey(o => o.PersonId);
        table.HasIndex(o => new { o.BundleId, o.PersonId, o.Kind }).IsUnique();
    }
}
