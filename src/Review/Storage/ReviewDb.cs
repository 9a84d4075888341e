using System.Data.Common;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Review.Appraisals;
using Review.Bundles;
using Review.Checking;
using Review.Conferences;
using Review.Journal;
using Review.Notices;
using Review.People;
using Review.Receiving;
using Review.Rehearsals;
using Review.Reports;

namespace Review.Storage;

/// <summary>Cơ sở dữ liệu; one model on SQLite and PostgreSQL.</summary>
public abstract class ReviewDb(DbContextOptions options) : IdentityUserContext<Person, long>(options), IDataProtectionKeyContext
{
    private const int ActTries = 5;

    public DbSet<ConferencePlan> ConferencePlans => Set<ConferencePlan>();
    public DbSet<Unit> Units => Set<Unit>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
    public DbSet<FailedSignIn> FailedSignIns => Set<FailedSignIn>();
    public DbSet<Appraisal> Appraisals => Set<Appraisal>();
    public DbSet<AppraisalEvent> AppraisalEvents => Set<AppraisalEvent>();
    public DbSet<DraftVersion> DraftVersions => Set<DraftVersion>();
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
    public DbSet<DerivedFile> DerivedFiles => Set<DerivedFile>();
    public DbSet<ErasedFile> ErasedFiles => Set<ErasedFile>();
    public DbSet<WorkerProcess> WorkerProcesses => Set<WorkerProcess>();
    public DbSet<CheckAttempt> CheckAttempts => Set<CheckAttempt>();
    public DbSet<CheckedDraft> CheckedDrafts => Set<CheckedDraft>();
    public DbSet<StoredFinding> Findings => Set<StoredFinding>();
    public DbSet<StoredConferenceFinding> ConferenceFindings => Set<StoredConferenceFinding>();
    public DbSet<FalseAlarm> FalseAlarms => Set<FalseAlarm>();
    public DbSet<KeptRehearsal> Rehearsals => Set<KeptRehearsal>();
    public DbSet<Bundle> Bundles => Set<Bundle>();
    public DbSet<BundledSpeech> BundledSpeeches => Set<BundledSpeech>();
    public DbSet<ReportTemplate> ReportTemplates => Set<ReportTemplate>();
    public DbSet<BundledFile> BundledFiles => Set<BundledFile>();
    public DbSet<BundleOpening> BundleOpenings => Set<BundleOpening>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<JournalLine> JournalLines => Set<JournalLine>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What the person on whose behalf this context works may see; nothing until somebody says.</summary>
    public Sight Sight { get; set; } = Sight.Nothing;

    /// <summary>Runs <paramref name="act"/>, saves what it changed and writes its journal lines last, all in one transaction; an act inside an act joins it.</summary>
    /// <remarks>One act at a time, from its first reading on: SQLite's write transaction, an advisory lock on PostgreSQL. An act that read before another's
    /// commit would miss what it did (a reopening the check that just ended), and the journal has one writer anyway.</remarks>
    public async Task<T> InOneActAsync<T>(Func<Recorder, Task<T>> act, CancellationToken stop)
    {
        List<(JournalEntry Entry, Actor Actor, DateTimeOffset At)> noted = [];
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(stop) : null;
        if (transaction is not null && Database.IsNpgsql()) await Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(7263001)", stop);
        var result = await act((entry, actor, at) => noted.Add((entry, actor, at)));
        await SaveChangesAsync(stop);
        foreach (var (entry, actor, at) in noted) await AppendToJournalAsync(entry, actor, at, stop);
        if (transaction is not null) await transaction.CommitAsync(stop);
        return result;
    }

    /// <summary>The same, begun again from its first reading when somebody else changed the same thing meanwhile; a few times.</summary>
    public async Task<T> InOneActAgainAsync<T>(Func<Recorder, Task<T>> act, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await InOneActAsync(act, stop);
            }
            catch (Exception conflict) when (tries < ActTries && IsConflict(conflict))
            {
                ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Whether somebody else changed the same thing first.</summary>
    public static bool IsConflict(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: { } inner } => IsConflict(inner),
        InvalidOperationException { InnerException: (DbException or DbUpdateException) and var inner } => IsConflict(inner), // Npgsql wraps what may pass by itself
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 2067 or 1555, // unique, primary key
        DbException => false,
        _ => false,
    };

    /// <summary>Whether the database did not answer, as opposed to: answered no.</summary>
    public static bool IsAway(Exception? exception) => exception switch
    {
        null => false,
        PostgresException postgres => postgres.IsTransient || postgres.SqlState.StartsWith("57P", StringComparison.Ordinal), // 57P: shut down, crashed, starting
        NpgsqlException => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 10 or 13 or 14, // busy, locked, I/O error, disk full, cannot open
        _ => IsAway(exception.InnerException),
    };

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.ApplyConfigurationsFromAssembly(typeof(ReviewDb).Assembly);
        model.Entity<Person>().ToTable("people");
        NameIdentityTables(model);

        model.Entity<Unit>().HasQueryFilter(u => Sight.Everything || u.ConferenceId == Sight.ConferenceId);
        model.Entity<Appraisal>().HasQueryFilter(a => Sight.Everything || (a.ConferenceId == Sight.ConferenceId && (Sight.AllUnits || Sight.UnitIds.Contains(a.UnitId))));
        model.Entity<AppraisalEvent>().HasQueryFilter(e => Sight.Everything || (e.ConferenceId == Sight.ConferenceId && (Sight.Contents || Sight.UnitIds.Contains(e.UnitId))));
        model.Entity<DraftVersion>().HasQueryFilter(d => Sight.Everything || (d.ConferenceId == Sight.ConferenceId && (Sight.AllUnits || Sight.UnitIds.Contains(d.UnitId))));
        model.Entity<CheckedDraft>().HasQueryFilter(d => Sight.Everything || (d.ConferenceId == Sight.ConferenceId && (Sight.Contents || Sight.UnitIds.Contains(d.UnitId))));
        model.Entity<StoredFinding>().HasQueryFilter(f => Sight.Everything || (f.ConferenceId == Sight.ConferenceId && (Sight.Contents || Sight.UnitIds.Contains(f.UnitId))));
        model.Entity<FalseAlarm>().HasQueryFilter(a => Sight.Everything || (a.ConferenceId == Sight.ConferenceId && (Sight.Contents || (a.UnitId != null && Sight.UnitIds.Contains(a.UnitId.Value)))));
        model.Entity<KeptRehearsal>().HasQueryFilter(r => Sight.Everything || (r.ConferenceId == Sight.ConferenceId && (Sight.Contents || Sight.UnitIds.Contains(r.UnitId))));
        model.Entity<ReportTemplate>().HasQueryFilter(t => Sight.Everything || (t.ConferenceId == Sight.ConferenceId && Sight.Contents));
        model.Entity<StoredConferenceFinding>().HasQueryFilter(f => Sight.Everything || (f.ConferenceId == Sight.ConferenceId && Sight.Contents));
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
    }

    private static void NameIdentityTables(ModelBuilder model)
    {
        model.Entity<IdentityUserClaim<long>>().ToTable("person_claims");
        model.Entity<IdentityUserLogin<long>>().ToTable("person_logins");
        model.Entity<IdentityUserToken<long>>().ToTable("person_tokens");
        model.Entity<IdentityUserPasskey<long>>().ToTable("person_passkeys");
    }

    private async Task AppendToJournalAsync(JournalEntry entry, Actor actor, DateTimeOffset at, CancellationToken stop)
    {
        var last = await JournalLines.AsNoTracking().OrderByDescending(l => l.Sequence).FirstOrDefaultAsync(stop);
        var draft = Write(entry, actor, at, last, hash: "");
        JournalLines.Add(Write(entry, actor, at, last, draft.ComputeHash()));
        await SaveChangesAsync(stop);
    }

    private static JournalLine Write(JournalEntry entry, Actor actor, DateTimeOffset at, JournalLine? last, string hash) => new()
    {
        Sequence = (last?.Sequence ?? 0) + 1,
        ConferenceId = actor.ConferenceId,
        UnitId = entry.UnitId,
        At = at,
        Who = actor.Name,
        PersonId = actor.PersonId,
        Act = entry.Act,
        Subject = entry.Subject,
        Detail = Stored.ToJson(entry.Detail),
        PreviousHash = last?.Hash ?? JournalLine.Origin,
        Hash = hash,
    };
}

/// <summary>Cơ sở dữ liệu trên SQLite; exists so that it has migrations of its own.</summary>
public sealed class SqliteReviewDb(DbContextOptions<SqliteReviewDb> options) : ReviewDb(options);

/// <summary>Cơ sở dữ liệu trên PostgreSQL; exists so that it has migrations of its own.</summary>
public sealed class PostgresReviewDb(DbContextOptions<PostgresReviewDb> options) : ReviewDb(options);
