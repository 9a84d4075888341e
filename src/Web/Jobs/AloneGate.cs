namespace Web.Jobs;

/// <summary>Cửa của tiến trình làm việc: many may work at once, or one alone.</summary>
/// <param name="places">How many may work at once.</param>
public sealed class AloneGate(int places) : IDisposable
{
    private readonly SemaphoreSlim free = new(places, places);
    private readonly SemaphoreSlim oneAtATime = new(1, 1);

    /// <summary>Enters among others; dispose to leave.</summary>
    public async Task<IDisposable> AmongOthersAsync(CancellationToken stop)
    {
        await free.WaitAsync(stop);
        return new Leave(() => free.Release());
    }

    /// <summary>Enters with nobody else inside; waits until all have left, and keeps newcomers out meanwhile.</summary>
    public async Task<IDisposable> AloneAsync(CancellationToken stop)
    {
        await oneAtATime.WaitAsync(stop);
        var taken = 0;
        try
        {
            for (; taken < places; taken++) await free.WaitAsync(stop);
        }
        catch
        {
            if (taken > 0) free.Release(taken);
            oneAtATime.Release();
            throw;
        }
        return new Leave(() =>
        {
            free.Release(places);
            oneAtATime.Release();
        });
    }

    public void Dispose()
    {
        free.Dispose();
        oneAtATime.Dispose();
    }

    private sealed class Leave(Action leave) : IDisposable
    {
        private Action? pending = leave;

        public void Dispose() => Interlocked.Exchange(ref pending, null)?.Invoke();
    }
}
