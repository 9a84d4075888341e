using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Review.People;

/// <summary>Khóa truy cập của một người: cho giao diện lập trình, hoặc một liên kết đăng nhập dùng một lần.</summary>
/// <remarks>Only the hash is kept; the text is shown once.</remarks>
public sealed class ApiToken
{
    private ApiToken()
    {
    }

    public long Id { get; private init; }
    public long PersonId { get; private init; }
    public string Hash { get; private init; } = "";
    public TokenUse Use { get; private init; }
    /// <summary>Space-separated scopes; a token with <c>bundle</c> may seal.</summary>
    public string Scopes { get; private init; } = "";
    /// <summary>Real time, not the played one.</summary>
    public DateTimeOffset ExpiresAt { get; private init; }
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>A fresh token of 256 random bits; the text is returned here and nowhere else.</summary>
    public static (ApiToken Token, string Text) New(long person, TokenUse use, string scopes, DateTimeOffset expires)
    {
        var text = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return (new ApiToken { PersonId = person, Hash = HashOf(text), Use = use, Scopes = scopes, ExpiresAt = expires }, text);
    }

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>What a token opens.</summary>
public enum TokenUse
{
    /// <summary>Bearer token of the API.</summary>
    Api,

    /// <summary>Link that signs in as often as it is opened, until it expires; the demo only.</summary>
    SignInLink,

    /// <summary>Link that lets a new person set a password, once.</summary>
    Activation,
}

internal sealed class ApiTokenTable : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> table)
    {
        table.ToTable("api_tokens");
        table.Property(t => t.Use).HasConversion<string>();
        table.HasOne<Person>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(t => t.Hash).IsUnique();
    }
}
