using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Web.Tests.Faults;

/// <summary>Đường dây tới cơ sở dữ liệu, cắt được và nối lại được; a relay on loopback.</summary>
public sealed class CuttableLine : IAsyncDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, bool> open = [];
    private readonly Task serving;
    private readonly (string Host, int Port) far;
    private volatile bool isCut;
    private int refused;

    public CuttableLine(string host, int port)
    {
        far = (host, port);
        door.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)door.LocalEndpoint).Port;

    /// <summary>How many calls found the line cut.</summary>
    public int Refused => Volatile.Read(ref refused);

    public void Cut()
    {
        isCut = true;
        foreach (var socket in open.Keys) socket.Close(0); // a reset, as when a machine dies
    }

    public void Mend() => isCut = false;

    private async Task ServeAsync()
    {
        try
        {
            while (true) Take(await door.AcceptSocketAsync());
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
        }
    }

    private void Take(Socket near)
    {
        if (isCut)
        {
            Interlocked.Increment(ref refused);
            near.Close(0);
            return;
        }
        open[near] = true;
        _ = CarryAsync(near);
    }

    private async Task CarryAsync(Socket near)
    {
        using var other = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await other.ConnectAsync(far.Host, far.Port);
            open[other] = true;
            await using var here = new NetworkStream(near);
            await using var there = new NetworkStream(other);
            await Task.WhenAny(here.CopyToAsync(there), there.CopyToAsync(here));
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException)
        {
        }
        near.Close(0);
        open.TryRemove(near, out _);
        open.TryRemove(other, out _);
    }

    public async ValueTask DisposeAsync()
    {
        Cut();
        door.Dispose();
        await serving;
    }
}
