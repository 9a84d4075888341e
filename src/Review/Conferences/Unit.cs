using Intake.Plan;
using Intake.Vietnamese;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Review.Conferences;

/// <summary>Đơn vị được phân công trong một hội nghị.</summary>
public sealed class Unit
{
    private Unit()
    {
    }

    public long Id { get; private init; }
    public long ConferenceId { get; private init; }
    public string Name { get; private init; } = "";
    /// <summary>Ordinal order of this key is the Vietnamese order of the names.</summary>
    public string SortKey { get; private init; } = "";
    /// <summary>The name without marks, for searching.</summary>
    public string SearchKey { get; private init; } = "";
    public UnitKind Kind { get; private init; }

    /// <summary>A unit of <paramref name="conference"/>; the only place where its keys are written.</summary>
    public static Unit Of(long conference, string name, UnitKind kind) => new()
    {
        ConferenceId = conference,
        Name = name,
        SortKey = Folding.SortKey(name),
        SearchKey = Folding.SearchKey(name),
        Kind = kind,
    };
}

internal sealed class UnitTable : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> table)
    {
        table.ToTable("units");
        table.Property(u => u.Kind).HasConversion<string>();
        table.HasOne<ConferencePlan>().WithMany().HasForeignKey(u => u.ConferenceId);
        table.HasIndex(u => new { u.ConferenceId, u.SearchKey }).IsUnique();
    }
}
