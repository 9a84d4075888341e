using System.Data.Common;
using Intake.Checks;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Review.Appraisals;
using Review.Bundles;
using Review.Checking;
using Review.Conferences;
using Review.Journal;
using Review.Office;
using Review.People;
using Review.Receiving;
using Review.Storage;
using Tests.Shared;
using Xunit;

namespace Review.Tests;

/// <summary>Hội nghị mẫu trên cơ sở dữ liệu thật: ba phân công, đủ các vai, lúc 10 giờ 29/5/2026. Each act has a context of its own, as each request has.</summary>
internal sealed class Hall : IAsyncDisposable
{
    /// <summary>A worker that is in no roster, and so is dead.</summary>
    public const string DeadWorker = "dead";

    private static readonly ConferenceRules Rules = new();
    private readonly Dictionary<(Role, int), Actor> people = [];

    private Hall(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public FakeTimeProvider Time { get; } = new(Any.DraftsDue.AddHours(-1));

    public ConferenceClock Clock => new(Time, TimeSpan.Zero);

    public long ConferenceId { get; private set; }

    /// <summary>As on a machine without LibreOffice, unless a test says otherwise.</summary>
    public OfficeProgram LibreOffice { get; set; } = new(NullLogger<OfficeProgram>.Instance) { Program = null };

    /// <summary>A worker that lives: this process.</summary>
    public string Worker { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Appraises; belongs to the unit of assignment 3.</summary>
    public Actor Board => people[(Role.Board, 3)];

    /// <summary>Appraises; belongs to the unit of assignment 2.</summary>
    public Actor Office => people[(Role.PartyOffice, 2)];

    public Actor Committee => people[(Role.Committee, 0)];

    public Actor Administrator => people[(Role.Administrator, 0)];

    public Actor Sender(int number) => people[(Role.Unit, number)];

    public static async Task<Hall> OpenAsync(DatabaseKind kind)
    {
        var hall = new Hall(await TestDatabase.MigratedAsync(kind));
        var plan = await hall.InAsync(db => new PlanDesk(db, hall.Clock).OpenAsync(Any.Plan(), "kiểm thử", default));
        hall.ConferenceId = plan.Id;
        foreach (var (role, number) in new[] { (Role.Unit, 1), (Role.Unit, 2), (Role.Unit, 3), (Role.Board, 3), (Role.PartyOffice, 2), (Role.Committee, 0), (Role.Administrator, 0) })
            hall.people[(role, number)] = await hall.InviteAsync(role, number);
        await hall.InAsync(async db => { await new WorkerRoster(db, hall.Time).BeatAsync(hall.Worker, default); return 0; });
        return hall;
    }

    public async Task<T> InAsync<T>(Func<ReviewDb, Task<T>> work)
    {
        await using var db = Database.Open();
        return await work(db);
    }

    /// <param name="role">The role held.</param>
    /// <param name="number">The assignment of the unit belonged to; 0 for none.</param>
    /// <param name="name">Begins the address; needed for a second person of the same kind.</param>
    public async Task<Actor> InviteAsync(Role role, int number, string? name = null)
    {
        long? unit = number == 0 ? null : await InAsync(db => db.Appraisals.Where(a => a.Number == number).Select(a => a.UnitId).SingleAsync());
        var person = await InAsync(db => People(db).AddAsync(new NewPerson(name ?? $"{role} {number}", $"{name ?? $"{role}{number}"}@example.vn", role, unit), Actor.System(ConferenceId), default));
        return await InAsync(db => People(db).ActorAsync(person.Id, ConferenceId, default));
    }

    public PeopleDesk People(ReviewDb db) => new(db, new UpperInvariantLookupNormalizer(), Time, Clock);

    public Upload Upload(int number, byte[] bytes, DateTimeOffset? at = null) => new(number, "tham-luan.docx", bytes, at ?? Clock.Now, at ?? Clock.Now);

    public Task<Receipt> SendAsync(Upload upload, Actor? actor = null) =>
        InAsync(db => new ReceivingDesk(db, Clock, new DraftDoor(LibreOffice)).ReceiveAsync(upload, actor ?? Sender(upload.Number), default));

    public Task<Receipt> SendAsync(int number, byte[]? bytes = null) => SendAsync(Upload(number, bytes ?? Any.Draft()));

    public CheckingDesk Checking(ReviewDb db, params IDraftCheck[] checks) =>
        new(db, Clock, new WorkerRoster(db, Time), new CheckPipeline(checks), Rules, NullLogger<CheckingDesk>.Instance);

    public Task<Opening> OpenAttemptAsync(long version, string? worker = null, bool alone = false) =>
        InAsync(db => Checking(db).OpenAsync(version, worker ?? Worker, alone, default));

    public Task RunCheckAsync(long attempt, params IDraftCheck[] checks) =>
        InAsync(async db => { await Checking(db, checks).CheckAsync(attempt, default); return 0; });

    /// <summary>One run of the conversion job; answers whether an attempt was opened at all.</summary>
    public Task<bool> ConvertAsync(long version, params IDraftCheck[] checks) => InAsync(async db =>
    {
        var desk = Checking(db, checks);
        if ((await desk.OpenAsync(version, Worker, alone: false, default)).AttemptId is not { } attempt) return false;
        if (await new ConversionDesk(db, LibreOffice, desk, NullLogger<ConversionDesk>.Instance).ConvertAsync(attempt, default) is { } docx) await desk.CheckAsync(attempt, docx, default);
        return true;
    });

    /// <summary>Sends a draft and checks it: the speech stands in the queue.</summary>
    public async Task<DraftVersion> QueueAsync(int number, byte[]? bytes = null, params IDraftCheck[] checks)
    {
        var (version, _) = await SendAsync(number, bytes ?? Any.Draft($"Bài của đơn vị {number}."));
        var opening = await OpenAttemptAsync(version.Id);
        await RunCheckAsync(opening.AttemptId!.Value, checks);
        return version;
    }

    public Task<Appraisal> ApproveAsync(int number, int version, string? reason = null, Actor? by = null) =>
        InAsync(db => new AppraisalDesk(db, Clock).ApproveAsync(number, version, reason, by ?? Board, default));

    public Task<Appraisal> ReturnAsync(int number, int version, string? reason, Actor? by = null) =>
        InAsync(db => new AppraisalDesk(db, Clock).ReturnAsync(number, version, reason, by ?? Board, default));

    public Task<Appraisal> ReopenAsync(int number, int version, string? reason, Actor? by = null) =>
        InAsync(db => new AppraisalDesk(db, Clock).ReopenAsync(number, version, reason, by ?? Board, default));

    public BundleDesk Bundles(ReviewDb db) => new(db, Clock, LibreOffice, NullLogger<BundleDesk>.Instance);

    /// <summary>One file of the newest bundle that may be seen.</summary>
    public Task<byte[]> FileAsync(BundleFile file, Actor actor) => InAsync(async db => (await new BundleShelf(db).FileAsync(file, actor, default)).Bytes);

    public Task<Bundle> OrderBundleAsync(bool seal, Actor? by = null) => InAsync(db => Bundles(db).OrderAsync(seal, by ?? Board, default));

    public Task<int> CompileAsync(long bundle) => InAsync(async db => { await Bundles(db).CompileAsync(bundle, default); return 0; });

    public async Task<Bundle> SealAsync()
    {
        var bundle = await OrderBundleAsync(seal: true);
        await CompileAsync(bundle.Id);
        return await InAsync(db => db.Bundles.SingleAsync(b => b.Id == bundle.Id));
    }

    public Task<Appraisal> AppraisalAsync(int number) => InAsync(db => db.Appraisals.Include(a => a.Events.OrderBy(e => e.Position)).SingleAsync(a => a.Number == number));

    public Task<DraftVersion> VersionAsync(long id) => InAsync(db => db.DraftVersions.SingleAsync(d => d.Id == id));

    public Task<List<JournalLine>> JournalAsync() => InAsync(db => db.JournalLines.OrderBy(l => l.Sequence).ToListAsync());

    public Task<ChainVerdict> VerifyAsync() => InAsync(db => new Chain(db).VerifyAsync(default));

    /// <summary>Runs SQL as somebody would who goes round the program.</summary>
    public Task<int> ExecuteAsync(string sql) => InAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    /// <summary>What the database says to that SQL; null when it obeys.</summary>
    public async Task<string?> RefusalOfAsync(string sql)
    {
        try
        {
            await ExecuteAsync(sql);
            return null;
        }
        catch (DbException refused)
        {
            return refused.Message;
        }
    }

    public static async Task<string> CodeOfAsync(Func<Task> act) => (await Assert.ThrowsAsync<RefusedException>(act)).Code;

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
