using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Review.Office;

/// <summary>Vòng rào quanh LibreOffice trên Linux: no network, a bound on memory, files and time, and nothing that outlives it.</summary>
/// <remarks>
/// Made of programs that every Debian has (util-linux, coreutils), none of which needs root: <c>prlimit</c>, <c>timeout</c> (a process group of
/// its own, and an end even if this process is killed first) and <c>unshare</c> (no network; a process namespace whose end ends all in it). Where
/// the system allows no namespaces, the settings of the profile and the process group are what is left. docs/decisions/0009.
/// </remarks>
internal static class Confinement
{
    /// <summary>Address space of one process, in bytes; a speech takes 0.2 GB of memory, the bundle of 24 less than 0.5 GB.</summary>
    private const long Memory = 2L * 1024 * 1024 * 1024;

    /// <summary>Largest file that it may write, in bytes.</summary>
    private const long FileSize = 256 * 1024 * 1024;

    /// <summary>How much later the end comes that does not need this process.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(10);

    private const int Sigkill = 9;

    private static readonly string[] Namespaces = ["unshare", "--user", "--map-root-user", "--net", "--pid", "--fork", "--kill-child", "--"];
    private static readonly string[] Tools = ["/usr/bin/prlimit", "/usr/bin/timeout", "/usr/bin/unshare"];
    private static readonly Lazy<bool> AllowsNamespaces = new(TryNamespaces);

    /// <summary>How to start <paramref name="program"/> inside the fence, in its folder and with its environment only.</summary>
    public static ProcessStartInfo Around(string program, OfficeFolder folder, TimeSpan limit)
    {
        string[] fence = Tools.All(File.Exists) ? [.. Limits(limit + Later), .. AllowsNamespaces.Value ? Namespaces : []] : [];
        string[] all = [.. fence, program, .. folder.Arguments];
        var start = new ProcessStartInfo(all[0], all.Skip(1)) { WorkingDirectory = folder.Path, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (!OperatingSystem.IsWindows()) start.Environment.Clear(); // Windows starts nothing without its own
        foreach (var (name, value) in folder.Environment) start.Environment[name] = value;
        return start;
    }

    /// <summary>Ends the process and everything that it started. Does nothing to one that has ended, but for what it left behind.</summary>
    public static void Kill(Process process)
    {
        if (OperatingSystem.IsLinux()) _ = SendSignal(-process.Id, Sigkill); // the group that timeout leads
        if (!process.HasExited) process.Kill(entireProcessTree: true);
    }

    private static string[] Limits(TimeSpan limit) =>
    [
        "prlimit", $"--as={Memory}", $"--fsize={FileSize}", "--core=0", "--",
        "timeout", "--signal=KILL", limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture),
    ];

    private static bool TryNamespaces()
    {
        using var trial = Process.Start(new ProcessStartInfo(Namespaces[0], [.. Namespaces.Skip(1), "true"]) { RedirectStandardError = true });
        trial?.WaitForExit();
        return trial?.ExitCode == 0;
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
