using System.Diagnostics;

namespace Tests.Shared;

/// <summary>Chờ một điều kiện thành sự thật; fails after a limit, never sleeps blindly.</summary>
public static class Until
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(25);

    /// <summary>Asks again and again until there is an answer.</summary>
    /// <exception cref="TimeoutException">There was none within the limit.</exception>
    public static async Task<T> Async<T>(Func<Task<T?>> ask, TimeSpan within) where T : struct
    {
        var clock = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(Between);
        while (true)
        {
            if (await ask() is { } answer) return answer;
            if (clock.Elapsed > within) throw new TimeoutException($"The condition did not become true within {within}.");
            await timer.WaitForNextTickAsync();
        }
    }

    /// <summary>Asks again and again until it is true.</summary>
    /// <exception cref="TimeoutException">It did not become true within the limit.</exception>
    public static Task TrueAsync(Func<Task<bool>> ask, TimeSpan within) =>
        Async(async () => await ask() ? true : (bool?)null, within);
}
