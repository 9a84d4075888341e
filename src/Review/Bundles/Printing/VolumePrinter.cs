using Intake.Word.Volume;
using Microsoft.Extensions.Logging;
using Review.Office;
using UglyToad.PdfPig;

namespace Review.Bundles.Printing;

/// <summary>Tập đã lập và bản in của nó.</summary>
/// <param name="Volume">The Word file; the numbers in its contents are those of <paramref name="Pdf"/>, or dashes.</param>
/// <param name="Pdf">Null where no LibreOffice is installed or it did not manage.</param>
public sealed record PrintedVolume(CompiledVolume Volume, byte[]? Pdf);

/// <summary>In tập ra PDF và ghi vào mục lục của bản Word số trang đúng như bản in. docs/decisions/0011.</summary>
/// <remarks>
/// Only a layout knows the pages, and the numbers are part of what is laid out: so the volume is laid out with dashes, its pages are read,
/// written in, and it is laid out again until it says of itself what is true. The second layout is nearly always the last.
/// </remarks>
public sealed class VolumePrinter(OfficeProgram office, ILogger log)
{
    /// <summary>How often numbers are written in before it is given up.</summary>
    private const int Rounds = 3;

    public async Task<PrintedVolume> PrintAsync(VolumePlan plan, CancellationToken stop)
    {
        var dashed = VolumeCompiler.Compile(plan with { Pages = null });
        if (await LayOutAsync(dashed, stop) is not { } first) return new(dashed, null);
        var last = first;
        for (var round = 0; round < Rounds && last.Pages is { } pages; round++)
        {
            var numbered = VolumeCompiler.Compile(plan with { Pages = pages });
            if (await LayOutAsync(numbered, stop) is not { } printed) break;
            if (printed.Pages is { } found && found.SequenceEqual(pages)) return new(numbered, printed.Pdf);
            last = printed;
        }
        log.LogWarning("The page numbers of a volume of {Speeches} speeches did not settle; its contents show dashes", plan.Speeches.Count);
        return new(dashed, first.Pdf);
    }

    private async Task<Layout?> LayOutAsync(CompiledVolume volume, CancellationToken stop) =>
        await office.ToPdfAsync(volume.Docx, stop) is { } pdf ? Read(pdf, volume) : null;

    /// <summary>A PDF that cannot be read is still one that can be printed: it goes without outline, and the contents without numbers.</summary>
    private Layout Read(byte[] file, CompiledVolume volume)
    {
        try
        {
            using var pdf = PdfDocument.Open(file);
            var places = PdfPlaces.Find(pdf, volume.Places);
            var outlined = PdfOutline.Append(file, pdf, [.. volume.Places.Zip(places).Where(p => p.Second is not null).Select(p => (p.First.Title, p.Second!))]);
            return new(outlined, [.. places.TakeLast(volume.Speeches.Count).Select(place => place?.Page)]);
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            log.LogError(unreadable, "The PDF of a volume cannot be read");
            return new(file, null);
        }
    }

    private sealed record Layout(byte[] Pdf, IReadOnlyList<int?>? Pages);
}
