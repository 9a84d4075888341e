using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.Storage;

namespace Review.Journal;

/// <summary>Một dòng nhật ký; each line carries the hash of the one before it.</summary>
public sealed class JournalLine
{
    /// <summary>Position in the chain, from 1, without gaps.</summary>
    public required long Sequence { get; init; }
    public required long ConferenceId { get; init; }
    /// <summary>The unit whose content it concerns; null for acts on the whole.</summary>
    public required long? UnitId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Who { get; init; }
    public required long? PersonId { get; init; }
    /// <summary>Kebab-case verb.</summary>
    public required string Act { get; init; }
    /// <summary>What it was done to: <c>assignment/7</c>, <c>bundle/1</c>.</summary>
    public required string Subject { get; init; }
    /// <summary>Details as JSON.</summary>
    public required string Detail { get; init; }
    public required string PreviousHash { get; init; }
    public required string Hash { get; init; }

    /// <summary>Hash before the first line.</summary>
    public static readonly string Origin = new('0', 64);

    /// <summary>SHA-256, in hex, over the canonical form: the fields in this order as one JSON array, the hash of the line before first.</summary>
    public string ComputeHash()
    {
        var canonical = Stored.ToJson(new object?[]
        {
            PreviousHash, Sequence, ConferenceId, UnitId, At.ToUnixTimeMilliseconds(), Who, PersonId, Act, Subject, Detail,
        });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }
}

internal sealed class JournalLineTable : IEntityTypeConfiguration<JournalLine>
{
    public void Configure(EntityTypeBuilder<JournalLine> table)
    {
        table.ToTable("journal_lines");
        table.HasKey(l => l.Sequence);
        table.Property(l => l.Sequence).ValueGeneratedNever();
        table.HasIndex(l => l.Hash).IsUnique();
    }
}
