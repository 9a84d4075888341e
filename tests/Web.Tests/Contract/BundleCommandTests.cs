using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Review.Office;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Contract;

/// <summary><c>bundle</c>: one volume of files, none left out.</summary>
public sealed class BundleCommandTests : IDisposable
{
    private static readonly string[] WithoutPdf = ["bundle.docx", "bundle.zip", "manifest.json"];

    private readonly SampleFiles files = new();

    [Fact]
    public async Task Files_are_ordered_by_their_assignment_and_one_without_a_number_follows()
    {
        files.Copy(5, "tham-luan-05.docx");
        files.Copy(3, "speech.docx"); // named by its letterhead
        files.Write("nobody.docx", WordFile.Docx("Kính thưa Hội nghị.", "Xin trân trọng cảm ơn."));
        files.Write("refused.docx", "no Word file");

        var answer = await BundleAsync("nobody.docx", "tham-luan-05.docx", "refused.docx", "speech.docx");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(WithoutPdf, Written());
        Assert.Equal(["3", "5", "null", "null"], Speeches("number"));
        Assert.Equal(["nobody.docx", "refused.docx"], Speeches("unit").Skip(2));
        Assert.Equal(["true", "true", "true", "false"], Speeches("merged"));
        using var zip = ZipFile.OpenRead(files.PathOf("out/bundle.zip"));
        Assert.Equal(9, zip.Entries.Count); // the volume, the four files as they were, their proposals, the list, the edition for browsers, the manifest
    }

    [Fact]
    public async Task Assignments_can_be_given()
    {
        files.Copy(5, "tham-luan-05.docx");
        files.Copy(3, "tham-luan-03.docx");

        await BundleAsync("tham-luan-05.docx", "tham-luan-03.docx", "--assignments", "7,2");

        Assert.Equal(["2", "7"], Speeches("number"));
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        files.Copy(5, "tham-luan-05.docx");
        files.Copy(3, "tham-luan-03.docx");

        var first = await BundleAsync("tham-luan-05.docx", "tham-luan-03.docx");
        var before = WithoutPdf.Select(Bytes).ToList();
        Directory.Delete(files.PathOf("out"), recursive: true);
        var second = await BundleAsync("tham-luan-05.docx", "tham-luan-03.docx");

        Assert.Equal(before, WithoutPdf.Select(Bytes));
        Assert.Equal(first.Text, second.Text);
    }

    [Fact]
    public async Task A_secret_file_fails_the_command_and_nothing_is_written()
    {
        files.Copy(5, "tham-luan-05.docx");
        files.Write("mat.docx", WordFile.Docx("TUYỆT MẬT", "Kính thưa Hội nghị."));

        var answer = await BundleAsync("tham-luan-05.docx", "mat.docx");

        Assert.Equal((1, ""), (answer.ExitCode, answer.Text));
        Assert.Contains("mat.docx", answer.Error, StringComparison.Ordinal);
        Assert.Contains("TUYỆT MẬT", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(files.PathOf("out")));
    }

    [Fact]
    public async Task A_file_that_would_end_the_process_becomes_a_notice()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 50_000));
        files.Copy(5, "tham-luan-05.docx");
        files.Write("deep.docx", WordFile.Body(deep));

        var answer = await BundleAsync("tham-luan-05.docx", "deep.docx");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["true", "false"], Speeches("merged"));
    }

    [Fact]
    public async Task With_pdf_there_is_a_fourth_file()
    {
        files.Copy(3, "tham-luan-03.docx");

        var answer = await BundleAsync("tham-luan-03.docx", "--pdf");

        Assert.SkipWhen(answer.ExitCode == 1 && !File.Exists(files.PathOf("out/bundle.pdf")), "No LibreOffice: " + answer.Error);
        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["bundle.docx", "bundle.pdf", "bundle.zip", "manifest.json"], Written());
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(Bytes("bundle.pdf")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_pdf_the_contents_give_its_pages_and_without_it_dashes()
    {
        Assert.SkipWhen(OfficeProgram.FindInstalled() is null, "LibreOffice is not installed; tests/run installs it on Debian.");
        files.Copy(3, "tham-luan-03.docx");
        files.Copy(5, "tham-luan-05.docx");

        await BundleAsync("tham-luan-03.docx", "tham-luan-05.docx");
        Assert.Equal(["–", "–"], PagesInContents());
        await BundleAsync("tham-luan-03.docx", "tham-luan-05.docx", "--pdf");

        using var pdf = UglyToad.PdfPig.PdfDocument.Open(Bytes("bundle.pdf"));
        var first = new[] { "Tham luận số 3 –", "Tham luận số 5 –" }.Select(header => pdf.GetPages().First(page => page.Text.Contains(header, StringComparison.Ordinal)).Number);
        Assert.Equal(first.Select(page => page.ToString(CultureInfo.InvariantCulture)), PagesInContents());
        Assert.Equal(PagesInContents(), PagesInContents(Volume(Bytes("bundle.zip"))));
    }

    public void Dispose() => files.Dispose();

    private Task<ReviewProgram.Answer> BundleAsync(params string[] arguments) =>
        ReviewProgram.RunAsync(["bundle", "--json", .. arguments, "--plan", SampleFiles.Plan, "-o", "out"], files.Folder);

    private IEnumerable<string?> Written() => Directory.GetFiles(files.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private byte[] Bytes(string name) => File.ReadAllBytes(files.PathOf("out/" + name));

    private List<string> PagesInContents() => PagesInContents(Bytes("bundle.docx"));

    private static List<string> PagesInContents(byte[] docx)
    {
        using var volume = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return [.. volume.MainDocumentPart!.Document!.Descendants<SimpleField>().Where(f => f.Instruction!.Value!.StartsWith("PAGEREF", StringComparison.Ordinal)).Select(f => f.InnerText)];
    }

    private static byte[] Volume(byte[] bundle)
    {
        using var zip = new ZipArchive(new MemoryStream(bundle));
        using var entry = zip.GetEntry("bundle.docx")!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    private IEnumerable<string> Speeches(string field)
    {
        using var manifest = JsonDocument.Parse(Bytes("manifest.json"));
        return [.. manifest.RootElement.GetProperty("speeches").EnumerateArray().Select(s => s.GetProperty(field)).Select(v => v.ValueKind == JsonValueKind.String ? v.GetString()! : v.GetRawText())];
    }
}
