using Intake.Word;
using Review.Office;

namespace Review.Receiving;

/// <summary>Cửa nhận tham luận: what stands between a file and the system; in memory, nothing is converted here.</summary>
public sealed class DraftDoor(OfficeProgram office)
{
    private const string WordExtension = ".docx";

    /// <summary>The text of a Word file, or why a file is not taken; neither for a .doc, .odt or .rtf that is taken and can be judged only once it is converted.</summary>
    /// <remarks>What a file is, its bytes say. But one that calls itself .docx and is not keeps the gate's refusal: it was renamed, by mistake or to pass.</remarks>
    public DraftReading Look(byte[] bytes, string fileName)
    {
        var reading = DraftReader.Read(bytes);
        if (!reading.CanBeConverted || fileName.EndsWith(WordExtension, StringComparison.OrdinalIgnoreCase)) return reading;
        return reading with { Refusal = office.IsInstalled ? null : Intake.Messages.Refused(RefusalCode.LegacyDoc) };
    }

    /// <summary>The same, and what needs it is converted and read at once: for the command line.</summary>
    public async Task<OpenedDraft> OpenAsync(byte[] bytes, string fileName, CancellationToken stop)
    {
        var reading = Look(bytes, fileName);
        if (reading.Text is not null || reading.Refusal is not null) return new(reading, null);
        var conversion = await office.ToDocxAsync(bytes, reading.Format, stop);
        if (conversion.File is not { } docx) return new(reading with { Refusal = Intake.Messages.Refused(CodeOf(conversion.Outcome)) }, null);
        return new(DraftReader.Read(docx) with { Format = reading.Format }, docx);
    }

    /// <summary>What a conversion that made nothing says of the file.</summary>
    public static string CodeOf(ConversionOutcome outcome) => outcome == ConversionOutcome.NotOpened ? RefusalCode.Corrupt : RefusalCode.LegacyDoc;
}

/// <summary>Một tệp đã mở trên dòng lệnh.</summary>
/// <param name="Reading">Its text or its refusal, under the format that it was sent in.</param>
/// <param name="Derived">The .docx that was made of it; null for a Word file.</param>
public sealed record OpenedDraft(DraftReading Reading, byte[]? Derived);
