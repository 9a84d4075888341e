using Microsoft.EntityFrameworkCore;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Storage;

public sealed class MigrationTests
{
    [Theory, OnBothDatabases]
    public async Task An_empty_database_becomes_whole_and_stays_so_the_second_time(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var db = database.Open();

        await db.Database.MigrateAsync();
        await db.Database.MigrateAsync();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Empty(await db.Appraisals.ToListAsync());
    }

    [Theory, OnBothDatabases]
    public async Task The_model_has_no_change_without_a_migration(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var db = database.Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task The_embedded_database_writes_ahead_and_waits_for_the_disk()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await using var db = database.Open();

        Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("select journal_mode as \"Value\" from pragma_journal_mode").ToListAsync())[0]);
        Assert.Equal(2, (await db.Database.SqlQueryRaw<int>("select synchronous as \"Value\" from pragma_synchronous").ToListAsync())[0]); // 2 = FULL
    }
}
