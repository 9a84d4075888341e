using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Tests.Shared;
using Web.Commands;

namespace Web.Tests.Faults;

/// <summary>Tiến trình con chạy trang, trên loopback, cổng trống; ended by its own process id, at the latest when disposed.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    /// <summary>For a loaded machine; nothing is measured with it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process process;
    private readonly ConcurrentQueue<string> errors = [];

    private SiteProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => errors.Enqueue(line.Data ?? "");
        process.BeginErrorReadLine();
    }

    /// <summary>What it printed when it was ready.</summary>
    public JsonElement Ready { get; private set; }

    public Uri Url => new(Ready.GetProperty("url").GetString()!);

    /// <summary>What it wrote to stderr so far.</summary>
    public string Errors => string.Join('\n', errors);

    /// <summary>Faulty-Host over that database, once it is ready.</summary>
    public static Task<SiteProcess> StartAsync(TestDatabase database, params string[] arguments) => StartAsync(database.Connection, database.Folder, arguments);

    /// <summary>The same over another way to that database.</summary>
    public static async Task<SiteProcess> StartAsync(string? connection, string folder, params string[] arguments)
    {
        var site = Launch(Path.Combine(AppContext.BaseDirectory, "FaultyHost.dll"), folder, [.. Where(connection, folder), .. arguments]);
        await site.ReadyAsync();
        return site;
    }

    /// <summary>Faulty-Host over that database, which may die before it is ready.</summary>
    public static SiteProcess LaunchFaulty(TestDatabase database, params string[] arguments)
    {
        var site = Launch(Path.Combine(AppContext.BaseDirectory, "FaultyHost.dll"), database.Folder, [.. Where(database.Connection, database.Folder), .. arguments]);
        _ = site.process.StandardOutput.ReadToEndAsync();
        return site;
    }

    /// <summary>Starts that program in that folder and waits for nothing.</summary>
    public static SiteProcess Launch(string dll, string folder, params string[] arguments) => new(Process.Start(new ProcessStartInfo("dotnet", [dll, .. arguments])
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!);

    /// <summary>Waits for the one line that it prints when it serves.</summary>
    public async Task ReadyAsync()
    {
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience)
            ?? throw new InvalidOperationException($"The process ended before it served.\n{Errors}");
        Ready = JsonDocument.Parse(line).RootElement;
    }

    /// <summary>Calls its API as that person.</summary>
    public HttpClient Api(DemoPerson person)
    {
        var client = new HttpClient { BaseAddress = Url };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", person.ApiToken);
        return client;
    }

    /// <summary>Sends a draft to it as that unit.</summary>
    public async Task<HttpResponseMessage> SendAsync(DemoPerson unit, byte[] docx)
    {
        using var api = Api(unit);
        using var content = new MultipartFormDataContent { { new ByteArrayContent(docx), "file", "tham-luan.docx" } };
        return await api.PostAsync($"/api/assignments/{unit.Assignment}/drafts", content);
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await EndAsync();
    }

    /// <summary>SIGTERM; answers how long it took to end.</summary>
    public async Task<TimeSpan> TerminateAsync()
    {
        var clock = Stopwatch.StartNew();
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await EndAsync();
        return clock.Elapsed;
    }

    /// <summary>Waits until it has ended; answers its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    private static string[] Where(string? connection, string folder) => connection is null ? ["--data", folder] : ["--data", folder, "--connection", connection];

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }
}
