using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Review.Storage;

/// <summary>Chọn cơ sở dữ liệu: SQLite nhúng, hoặc PostgreSQL.</summary>
public static class Databases
{
    private const string FileName = "review.db";

    /// <summary>The identity tables with passkeys; the model reads this from the services, at run time as at design time.</summary>
    public static IServiceCollection AddIdentitySchema(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3);

    extension(DbContextOptionsBuilder db)
    {
        /// <summary>The embedded database in <paramref name="folder"/>; write-ahead log, every commit on the disk before it is answered.</summary>
        public DbContextOptionsBuilder UseReviewSqlite(string folder) =>
            db.UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, FileName), ForeignKeys = true, DefaultTimeout = 30 }.ConnectionString).UseSnakeCaseNamingConvention();

        /// <summary>PostgreSQL, under whatever schema the connection names.</summary>
        public DbContextOptionsBuilder UseReviewPostgres(string connection) =>
            db.UseNpgsql(connection).UseSnakeCaseNamingConvention();
    }
}

/// <summary>For <c>dotnet ef</c> only.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteReviewDb>
{
    public SqliteReviewDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteReviewDb>();
        options.UseApplicationServiceProvider(new ServiceCollection().AddIdentitySchema().BuildServiceProvider());
        options.UseReviewSqlite("");
        return new SqliteReviewDb(options.Options);
    }
}

/// <summary>For <c>dotnet ef</c> only.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresReviewDb>
{
    public PostgresReviewDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresReviewDb>();
        options.UseApplicationServiceProvider(new ServiceCollection().AddIdentitySchema().BuildServiceProvider());
        options.UseReviewPostgres("Host=localhost");
        return new PostgresReviewDb(options.Options);
    }
}
