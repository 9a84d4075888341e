using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Web.Tests.Faults;

/// <summary>Không có cơ sở dữ liệu lúc khởi động: a worker says so and ends, a web process lives on.</summary>
public sealed class NoDatabaseTests
{
    [Fact]
    public async Task A_worker_without_its_database_ends_with_exit_code_1()
    {
        using var nobody = new ClosedPort();
        await using var worker = Serve("worker", nobody);

        Assert.Equal(1, await worker.EndAsync());
        Assert.Contains("--connection", worker.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_process_without_its_database_lives_and_says_that_it_is_not_ready()
    {
        using var nobody = new ClosedPort();
        await using var web = Serve("web", nobody);
        await web.ReadyAsync();
        using var http = new HttpClient { BaseAddress = web.Url };

        Assert.Equal("live", await http.GetStringAsync("/health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await http.GetAsync("/health/ready")).StatusCode);
    }

    private static SiteProcess Serve(string role, ClosedPort nobody) => SiteProcess.Launch(
        Path.Combine(AppContext.BaseDirectory, "Web.dll"), Path.GetTempPath(),
        "serve", "--json", "--role", role, "--urls", "http://127.0.0.1:0", "--data", Path.GetTempPath(), "--connection", $"Host=127.0.0.1;Port={nobody.Number};Database=none;Username=none");

    /// <summary>A port at which nobody listens; held, so that nobody else gets it meanwhile.</summary>
    private sealed class ClosedPort : IDisposable
    {
        private readonly Socket held = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

        public ClosedPort() => held.Bind(new IPEndPoint(IPAddress.Loopback, 0)); // bound, not listening: connections are refused

        public int Number => ((IPEndPoint)held.LocalEndPoint!).Port;

        public void Dispose() => held.Dispose();
    }
}
