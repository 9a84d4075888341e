using System.Diagnostics;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Intake.Plan;
using Intake.Word;
using Review.Bundles;
using Review.Office;
using Review.Receiving;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Samples;

/// <summary>Tập của 24 bài mẫu: không thêm lỗi, mở được bằng LibreOffice, đủ từng lời của từng bài.</summary>
public sealed class SampleBundleTests
{
    private static readonly Conference Plan = PlanReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "plan-63.md"))).Conference!;
    private static readonly Lazy<IReadOnlyList<ApprovedSpeech>> Speeches = new(() => [.. Plan.Assignments.Select(Speech)]);
    private static readonly Lazy<BundlePackage> Package = new(() => BundlePackage.Compose(Contents()));

    [Fact]
    public void Every_speech_is_merged_whole_and_in_order()
    {
        var read = DraftReader.Read(Package.Value.Docx).Text!.Text;

        var at = 0;
        foreach (var speech in Speeches.Value)
        {
            var found = read.IndexOf(DraftReader.Read(speech.Docx).Text!.Text.Trim(), at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"Speech {speech.Number} is not whole behind the one before it.");
            at = found;
        }
        Assert.Equal(24, Package.Value.Merged.Count);
    }

    [Fact]
    public void The_validator_finds_nothing_that_the_sources_did_not_have()
    {
        var known = Speeches.Value.SelectMany(s => Errors(s.Docx)).ToHashSet();

        Assert.Equal([], Errors(Package.Value.Docx).Where(error => !known.Contains(error)));
    }

    [Fact]
    public void The_same_speeches_give_the_same_bytes()
    {
        var again = BundlePackage.Compose(Contents());

        Assert.Equal(Package.Value.Docx, again.Docx);
        Assert.Equal(Package.Value.Zip, again.Zip);
        Assert.Equal(Package.Value.Manifest, again.Manifest);
    }

    [Fact]
    public async Task LibreOffice_opens_it_and_reads_every_word()
    {
        var office = OfficeProgram.FindInstalled();
        Assert.SkipWhen(office is null, "LibreOffice is not installed; tests/run installs it on Debian.");

        var said = Letters(await ReadByOfficeAsync(office!, Package.Value.Docx));

        var missing = Speeches.Value.SelectMany(s => DraftReader.Read(s.Docx).Text!.Paragraphs.Select(p => (s.Number, p.Text)))
            .Where(p => !said.Contains(Letters(p.Text), StringComparison.Ordinal));
        Assert.Equal([], missing);
    }

    private static BundleContents Contents() => new(Plan, 1, Sealed: true, new DateTimeOffset(2026, 5, 30, 10, 0, 0, Conference.Offset), Speeches.Value);

    private static ApprovedSpeech Speech(Assignment assignment)
    {
        var bytes = TestSite.Sample(assignment.Number);
        return new ApprovedSpeech(assignment.Number, assignment.Topic, assignment.Unit, 1, StoredFile.HashOf(bytes), bytes);
    }

    private static List<string> Errors(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(e => $"{e.Id} {e.Description}")];
    }

    /// <summary>Letters only: programs differ in blanks, breaks and leaders, and LibreOffice writes the numbers of footnotes into the line.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormC).Where(char.IsLetter));

    private static async Task<string> ReadByOfficeAsync(string office, byte[] docx)
    {
        var folder = Directory.CreateTempSubdirectory("review-read-");
        try
        {
            var file = Path.Combine(folder.FullName, "bundle.docx");
            await File.WriteAllBytesAsync(file, docx);
            using var process = Process.Start(new ProcessStartInfo(office,
            [
                $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri}", "--headless",
                "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.FullName, file,
            ]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync(), process.WaitForExitAsync());
            return await File.ReadAllTextAsync(Path.ChangeExtension(file, ".txt"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
