using System.Collections.Concurrent;
using Tests.Shared;

namespace Web.Tests.Contract;

/// <summary>Một trang cho mỗi cơ sở dữ liệu, dùng chung cho các phép thử của một lớp; each test keeps to assignments of its own.</summary>
public class Sites : IAsyncDisposable
{
    /// <summary>A day before the drafts are due.</summary>
    private static readonly DateTimeOffset Start = new(2026, 5, 28, 10, 0, 0, TimeSpan.FromHours(7));

    private readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<TestSite>>> sites = [];

    public Task<TestSite> OfAsync(DatabaseKind kind) => sites.GetOrAdd(kind, k => new(() => StartAsync(k))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var site in sites.Values.Where(s => s.Value.IsCompletedSuccessfully)) await (await site.Value).DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>What must have happened before the first test looks.</summary>
    protected virtual Task PrepareAsync(TestSite site) => Task.CompletedTask;

    private async Task<TestSite> StartAsync(DatabaseKind kind)
    {
        var site = await TestSite.StartAsync(kind, options => options with { ClockOffset = Start - TimeProvider.System.GetUtcNow() });
        try
        {
            await PrepareAsync(site);
            return site;
        }
        catch
        {
            await site.DisposeAsync(); // nobody else will
            throw;
        }
    }
}
