using System.Diagnostics;
using Intake.Word;
using Microsoft.Extensions.Logging;

namespace Review.Office;

/// <summary>LibreOffice: the only child process, called by jobs and the command line, never by a request.</summary>
public sealed class OfficeProgram(ILogger<OfficeProgram> log)
{
    private static readonly string[] Places = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe"];

    /// <summary>Path of the installed program; null when there is none.</summary>
    public static string? FindInstalled() => Places.FirstOrDefault(File.Exists);

    /// <summary>Path of the program to call; null calls none.</summary>
    public string? Program { get; init; } = FindInstalled();

    /// <summary>How long a bundle may take to be printed; 24 speeches take 3 s.</summary>
    public TimeSpan PrintingLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long one draft may take to be converted; a four-page speech takes about 1 s.</summary>
    public TimeSpan ConvertingLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether drafts in other formats than .docx can be taken.</summary>
    public bool IsInstalled => Program is not null;

    /// <summary>
    /// How a volume is printed (LibreOffice's PDF export filter data, as JSON since 7.4): its bookmarks as named destinations, so that the pages can be read out; blank pages
    /// that a section asks for stay, so that a page's number is its place; structure for readers that speak; the 14 standard fonts in it too. The outline is our own.
    /// </summary>
    private const string Printing =
        """pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"false"},"IsSkipEmptyPages":{"type":"boolean","value":"false"},"UseTaggedPDF":{"type":"boolean","value":"true"},"EmbedStandardFonts":{"type":"boolean","value":"true"}}""";

    /// <summary>The document as PDF; null when no LibreOffice is installed or it did not manage within <see cref="PrintingLimit"/>.</summary>
    public async Task<byte[]?> ToPdfAsync(byte[] docx, CancellationToken stop) =>
        (await ConvertAsync(new Errand("bundle.docx", docx, Printing, PrintingLimit), long.MaxValue, stop)).File;

    /// <summary>The .docx that LibreOffice makes of a .doc, .odt or .rtf. Its bytes have yet to pass the gate.</summary>
    public Task<Conversion> ToDocxAsync(byte[] legacy, DraftFormat format, CancellationToken stop) =>
        ConvertAsync(new Errand($"draft{format.Extension}", legacy, "docx:MS Word 2007 XML", ConvertingLimit), GateLimits.FileBytes + 1, stop);

    /// <summary>Removes the documents of calls whose process was killed with them.</summary>
    public static void RemoveAbandoned() => OfficeFolder.RemoveAbandoned();

    /// <summary>A folder and a profile of its own, both removed afterwards; killed with its children.</summary>
    private async Task<Conversion> ConvertAsync(Errand errand, long longest, CancellationToken stop)
    {
        if (Program is not { } program) return new(ConversionOutcome.Absent, null);
        RemoveAbandoned();
        using var folder = await OfficeFolder.CreateAsync(errand, stop);
        var outcome = await RunAsync(Confinement.Around(program, folder, errand.Limit), errand.Limit, stop);
        if (outcome != ConversionOutcome.Made) return new(outcome, null);
        return await folder.ReadResultAsync(longest, stop) is { } made ? new(ConversionOutcome.Made, made) : new(ConversionOutcome.NotOpened, null);
    }

    private async Task<ConversionOutcome> RunAsync(ProcessStartInfo start, TimeSpan allowed, CancellationToken stop)
    {
        using var office = Process.Start(start) ?? throw new InvalidOperationException("LibreOffice did not start.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(allowed);
        try
        {
            office.StandardInput.Close();
            var said = Task.WhenAll(office.StandardOutput.BaseStream.CopyToAsync(Stream.Null, limit.Token), office.StandardError.BaseStream.CopyToAsync(Stream.Null, limit.Token));
            await office.WaitForExitAsync(limit.Token);
            await said;
            if (office.ExitCode is 0 or 1) return ConversionOutcome.Made; // 1: it says that it could not open or write, and no file lies there
            log.LogError("LibreOffice ended with {ExitCode}", office.ExitCode);
            return ConversionOutcome.Stopped;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            log.LogError("LibreOffice did not finish within {Limit} and was stopped", allowed);
            return ConversionOutcome.Stopped;
        }
        finally
        {
            Confinement.Kill(office);
        }
    }
}

/// <summary>What LibreOffice is to do.</summary>
/// <param name="FileName">Name that the file gets; its extension says what it is.</param>
/// <param name="Bytes">The document.</param>
/// <param name="Target">Extension of the result and, after a colon, LibreOffice's filter.</param>
/// <param name="Limit">How long it may take.</param>
internal sealed record Errand(string FileName, byte[] Bytes, string Target, TimeSpan Limit);

/// <summary>How a call of LibreOffice ended.</summary>
public enum ConversionOutcome
{
    Made,

    /// <summary>It ended by itself and made nothing: the document is damaged or not what it says.</summary>
    NotOpened,

    /// <summary>It crashed, or was killed at a limit of time or memory.</summary>
    Stopped,

    /// <summary>There is none here.</summary>
    Absent,
}

/// <summary>Kết quả một lần gọi LibreOffice.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="File">The bytes that were made; null when none were.</param>
public sealed record Conversion(ConversionOutcome Outcome, byte[]? File);
