using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Review.Checking;
using Review.Journal;
using Review.Receiving;
using Review.Storage;
using Tests.Shared;
using Web.Commands;
using Xunit;

namespace Web.Tests.Faults;

/// <summary>Sân khấu của các phép thử hỏng hóc: a web process that takes drafts and works on none, so that others can be killed beside it.</summary>
public sealed class FaultStage(TestSite front) : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public TestSite Front => front;

    public TestDatabase Database => front.Database;

    /// <summary>While it is there, checks of a process started with <c>--hold</c> stand still.</summary>
    public string Hold { get; } = Path.Combine(front.Database.Folder, "hold");

    public static async Task<FaultStage> SetAsync(DatabaseKind kind) => new(await TestSite.StartAsync(kind, options => options with { Role = SiteRole.Web }));

    /// <summary>Starts Faulty-Host over the same database.</summary>
    public Task<SiteProcess> StartAsync(params string[] arguments) => SiteProcess.StartAsync(Database, arguments);

    /// <summary>A draft of two paragraphs for that assignment.</summary>
    public static byte[] Draft(int number, string extra = "") => WordFile.Docx("Kính thưa Hội nghị!", $"Tham luận thứ {number} nói về kết quả, khó khăn và kiến nghị. {extra}");

    /// <summary>Sends drafts through the web process; they are stored, and no worker need be there.</summary>
    public async Task SendAsync(IEnumerable<int> numbers, Func<int, byte[]> draft)
    {
        foreach (var number in numbers)
        {
            using var answer = await front.SendAsync(number, draft(number));
            Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
        }
    }

    public DemoPerson Unit(int number) => front.Person(DemoRole.Unit, number);

    /// <summary>Waits until so many versions are checked or in quarantine.</summary>
    public Task SettledAsync(int count) => Until.TrueAsync(async () =>
    {
        await using var db = Database.Open();
        return await db.DraftVersions.CountAsync(d => d.CheckState == CheckState.Done || d.CheckState == CheckState.Quarantined) == count;
    }, Patience);

    /// <summary>Waits until so many worker processes have an attempt open.</summary>
    public Task WorkingAsync(int workers = 1) => Until.TrueAsync(async () =>
    {
        await using var db = Database.Open();
        return await db.CheckAttempts.Where(a => a.ClosedAt == null && db.WorkerProcesses.Any(w => w.Id == a.WorkerId)).Select(a => a.WorkerId).Distinct().CountAsync() == workers;
    }, Patience);

    /// <summary>How the attempts at an assignment's draft went, oldest first.</summary>
    public async Task<(AttemptOutcome? Outcome, bool Alone)[]> AttemptsAsync(int number)
    {
        await using var db = Database.Open();
        var attempts = await db.CheckAttempts.Join(db.DraftVersions.Where(d => d.Assignment == number), a => a.VersionId, d => d.Id, (a, d) => a).OrderBy(a => a.Id).ToListAsync();
        return [.. attempts.Select(a => (a.Outcome, a.Alone))];
    }

    public async Task<DraftVersion> VersionAsync(int number)
    {
        await using var db = Database.Open();
        return await db.DraftVersions.AsNoTracking().SingleAsync(d => d.Assignment == number);
    }

    /// <summary>Each of these drafts was checked exactly once: one result, one journal line; the journal holds.</summary>
    public async Task AssertCheckedOnceAsync(params int[] numbers)
    {
        await using var db = Database.Open();
        var results = await db.CheckedDrafts.Join(db.DraftVersions, c => c.VersionId, d => d.Id, (c, d) => d.Assignment).ToListAsync();
        var lines = await db.JournalLines.Where(l => l.Act == "check").Select(l => l.Subject).ToListAsync();
        var verdict = await new Chain(db).VerifyAsync(CancellationToken.None);

        Assert.Equal(numbers.Order(), results.Order());
        Assert.Equal(numbers.Select(n => $"assignment/{n}").Order(StringComparer.Ordinal), lines.Order(StringComparer.Ordinal));
        Assert.Null(verdict.BrokenAt);
    }

    /// <summary>Runs an act with a service of the web process, as a job would.</summary>
    public async Task WithAsync<T>(Func<T, Task> act) where T : notnull
    {
        await using var scope = front.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ReviewDb>().Sight = Sight.All;
        await act(scope.ServiceProvider.GetRequiredService<T>());
    }

    public ValueTask DisposeAsync() => front.DisposeAsync();
}
