using Web.Jobs;
using Xunit;

namespace Web.Tests.Faults;

/// <summary>Cửa: nhiều người cùng làm, hoặc một người làm một mình.</summary>
public sealed class AloneGateTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_suspect_gets_in_although_newcomers_never_cease()
    {
        using var gate = new AloneGate(places: 3);
        using var enough = new CancellationTokenSource();
        var inside = 0;
        var newcomers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                using var place = await gate.AmongOthersAsync(CancellationToken.None);
                Interlocked.Increment(ref inside);
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            }
        })).ToList();

        for (var times = 0; times < 100; times++)
        {
            using var alone = await gate.AloneAsync(CancellationToken.None).WaitAsync(Patience);
            Assert.Equal(0, Volatile.Read(ref inside));
        }

        await enough.CancelAsync();
        await Task.WhenAll(newcomers).WaitAsync(Patience);
    }

    [Fact]
    public async Task Suspects_wait_for_a_long_bundle_and_then_take_turns()
    {
        using var gate = new AloneGate(places: 3);
        var bundle = await gate.AmongOthersAsync(CancellationToken.None);
        var first = gate.AloneAsync(CancellationToken.None);
        var second = gate.AloneAsync(CancellationToken.None);
        Assert.False(first.IsCompleted || second.IsCompleted);

        bundle.Dispose();
        var inside = await first.WaitAsync(Patience);
        Assert.False(second.IsCompleted);
        inside.Dispose();
        (await second.WaitAsync(Patience)).Dispose();

        using var after = await gate.AmongOthersAsync(CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public async Task A_suspect_that_stops_waiting_gives_back_every_place_it_took()
    {
        using var gate = new AloneGate(places: 3);
        using var stop = new CancellationTokenSource();
        var bundle = await gate.AmongOthersAsync(CancellationToken.None);
        var suspect = gate.AloneAsync(stop.Token);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => suspect);
        bundle.Dispose();

        using var alone = await gate.AloneAsync(CancellationToken.None).WaitAsync(Patience);
    }
}
