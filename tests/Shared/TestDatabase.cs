using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Review.Storage;
using Xunit;

namespace Tests.Shared;

/// <summary>Which database a test runs on; every test of desks and pages runs on both.</summary>
public enum DatabaseKind { Sqlite, Postgres }

/// <summary>Cơ sở dữ liệu của một phép thử: its own folder or its own PostgreSQL database, gone afterwards.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string Variable = "REVIEW_TEST_POSTGRES";

    private readonly string? server;
    private readonly string name = $"review_{Guid.NewGuid():N}";

    private TestDatabase(DatabaseKind kind)
    {
        Kind = kind;
        Folder = Directory.CreateTempSubdirectory("review-test-").FullName;
        if (kind == DatabaseKind.Sqlite) return;
        server = Environment.GetEnvironmentVariable(Variable);
        if (server is null) Assert.Skip($"No PostgreSQL: {Variable} is not set; tests/run starts one.");
        Connection = $"{server};Database={name}";
    }

    public DatabaseKind Kind { get; }

    /// <summary>Folder of the embedded database and of whatever else a test writes.</summary>
    public string Folder { get; }

    /// <summary>Null for SQLite.</summary>
    public string? Connection { get; }

    /// <summary>An empty database; skips the test, with the reason, where there is no PostgreSQL.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        var database = new TestDatabase(kind);
        if (database.server is { } server) await ExecuteAsync(server, $"create database {database.name}");
        return database;
    }

    /// <summary>An empty database with its tables.</summary>
    public static async Task<TestDatabase> MigratedAsync(DatabaseKind kind)
    {
        var database = await CreateAsync(kind);
        await using var db = database.Open();
        await db.Database.MigrateAsync();
        return database;
    }

    /// <summary>A context of its own, which sees everything.</summary>
    public ReviewDb Open()
    {
        var services = new ServiceCollection().AddIdentitySchema().BuildServiceProvider();
        if (Connection is { } connection)
        {
            var postgres = new DbContextOptionsBuilder<PostgresReviewDb>().UseApplicationServiceProvider(services);
            postgres.UseReviewPostgres(connection);
            return new PostgresReviewDb((DbContextOptions<PostgresReviewDb>)postgres.Options) { Sight = Sight.All };
        }
        var sqlite = new DbContextOptionsBuilder<SqliteReviewDb>().UseApplicationServiceProvider(services);
        sqlite.UseReviewSqlite(Folder);
        return new SqliteReviewDb((DbContextOptions<SqliteReviewDb>)sqlite.Options) { Sight = Sight.All };
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (server is not null) await ExecuteAsync(server, $"drop database if exists {name} with (force)");
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection($"{server};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
