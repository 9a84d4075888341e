using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.Conferences;

namespace Review.People;

/// <summary>Một người giữ một vai trò trong một hội nghị, thuộc một đơn vị nếu có.</summary>
public sealed class Membership
{
    public long Id { get; init; }
    public required long ConferenceId { get; init; }
    public required long PersonId { get; init; }
    public required Role Role { get; init; }
    /// <summary>The unit the person belongs to, whatever the role; nobody decides on a speech of their own unit.</summary>
    public long? UnitId { get; init; }
}

internal sealed class MembershipTable : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> table)
    {
        table.ToTable("memberships", t => t.HasCheckConstraint("unit_needed", "role <> 'Unit' or unit_id is not null"));
        table.Property(m => m.Role).HasConversion<string>();
        table.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId);
        table.HasOne<ConferencePlan>().WithMany().HasForeignKey(m => m.ConferenceId);
        table.HasOne<Unit>().WithMany().HasForeignKey(m => m.UnitId);
        table.HasIndex(m => new { m.ConferenceId, m.PersonId, m.Role, m.UnitId }).IsUnique();
    }
}
