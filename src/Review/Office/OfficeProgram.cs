using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Review.Office;

/// <summary>LibreOffice: the only child process, called by jobs and the command line, never by a request.</summary>
public sealed class OfficeProgram(ILogger<OfficeProgram> log)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly string[] Places = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe"];

    /// <summary>Path of the installed program; null when there is none.</summary>
    public static string? FindInstalled() => Places.FirstOrDefault(File.Exists);

    /// <summary>Path of the program to call; null calls none.</summary>
    public string? Program { get; init; } = FindInstalled();

    /// <summary>The document as PDF; null when no LibreOffice is installed or it did not manage within two minutes.</summary>
    /// <remarks>A profile and a folder of its own, both removed afterwards; killed with its children.</remarks>
    public async Task<byte[]?> ToPdfAsync(byte[] docx, CancellationToken stop)
    {
        if (Program is not { } program) return null;
        var folder = Directory.CreateTempSubdirectory("review-office-");
        try
        {
            var source = Path.Combine(folder.FullName, "bundle.docx");
            await File.WriteAllBytesAsync(source, docx, stop);
            if (!await RunAsync(program, folder.FullName, source, stop)) return null;
            var pdf = Path.ChangeExtension(source, ".pdf");
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, stop) : null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<bool> RunAsync(string program, string folder, string source, CancellationToken stop)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder };
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}",
            "--headless", "--norestore", "--nolockcheck", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, source,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);

        using var office = Process.Start(start) ?? throw new InvalidOperationException("LibreOffice did not start.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Limit);
        try
        {
            var said = Task.WhenAll(office.StandardOutput.ReadToEndAsync(limit.Token), office.StandardError.ReadToEndAsync(limit.Token));
            await office.WaitForExitAsync(limit.Token);
            await said;
            return office.ExitCode == 0;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            log.LogError("LibreOffice did not finish within {Limit} and was stopped", Limit);
            return false;
        }
        finally
        {
            if (!office.HasExited) office.Kill(entireProcessTree: true);
        }
    }
}
