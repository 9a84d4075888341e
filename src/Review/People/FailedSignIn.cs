using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Review.People;

/// <summary>Lần đăng nhập không thành; a log of its own, so that a stranger cannot grow or stall the journal.</summary>
public sealed class FailedSignIn
{
    public long Id { get; init; }
    public required DateTimeOffset At { get; init; }
    /// <summary>SHA-256 of the name that was tried, never the name: a password typed in the wrong box is not kept.</summary>
    public required string NameHash { get; init; }
    public string? Address { get; init; }
}

internal sealed class FailedSignInTable : IEntityTypeConfiguration<FailedSignIn>
{
    public void Configure(EntityTypeBuilder<FailedSignIn> table) => table.ToTable("failed_sign_ins");
}
