using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Web.Tests.Contract;

/// <summary>Chương trình đã dựng, chạy như người dùng chạy: a child process, never through a shell.</summary>
public sealed class ReviewProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Process process;
    private readonly Task<string> error;

    private ReviewProgram(Process process) => (this.process, error) = (process, process.StandardError.ReadToEndAsync());

    public StreamWriter In => process.StandardInput;

    /// <summary>Starts it; <paramref name="locale"/> is the poorest there is unless a test says otherwise.</summary>
    public static ReviewProgram Start(IEnumerable<string> arguments, string? folder = null, string locale = "C")
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder ?? Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment["LC_ALL"] = locale;
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Web.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return new ReviewProgram(Process.Start(start)!);
    }

    /// <summary>Runs a verb to its end.</summary>
    public static Task<Answer> RunAsync(params string[] arguments) => RunAsync(arguments, folder: null);

    /// <summary>Runs a verb to its end, from a folder, with something on stdin.</summary>
    public static async Task<Answer> RunAsync(string[] arguments, string? folder, string stdin = "", string locale = "C")
    {
        await using var program = Start(arguments, folder, locale);
        await program.In.WriteAsync(stdin);
        program.In.Close();
        return await program.EndAsync();
    }

    /// <summary>Waits for one line on stdout.</summary>
    public async Task<string?> ReadLineAsync() => await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);

    /// <summary>Ends it as a crash would.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(Patience);
    }

    /// <summary>Waits for its end.</summary>
    public async Task<Answer> EndAsync()
    {
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output).WaitAsync(Patience);
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new Answer(process.ExitCode, output.ToArray(), await error);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    /// <summary>Kết quả một lần chạy.</summary>
    public sealed record Answer(int ExitCode, byte[] Out, string Error)
    {
        /// <summary>Stdout, which must be UTF-8.</summary>
        public string Text => Utf8.GetString(Out);

        /// <summary>Each line of stdout as one JSON object.</summary>
        public IReadOnlyList<JsonElement> Lines => [.. Split().Select(line => JsonDocument.Parse(line).RootElement.Clone())];

        /// <summary>The only line of stdout.</summary>
        public JsonElement Line => Lines.Single();

        private string[] Split() => Text.EndsWith('\n') ? Text[..^1].Split('\n') : throw new InvalidDataException($"No line ends stdout: {Text}; stderr: {Error}");
    }
}
