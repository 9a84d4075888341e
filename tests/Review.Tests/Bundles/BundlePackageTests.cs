using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Checks.Proposals;
using Intake.Reports;
using Intake.Word;
using Intake.Word.Html;
using Review.Bundles;
using Review.Receiving;
using Review.Reports;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Bundles;

public sealed class BundlePackageTests
{
    private static readonly BundleContents Contents = new(Any.Plan(), 1, Sealed: true, Any.DraftsDue.AddDays(1), [Sample(3), Sample(5), Sample(16)]);

    [Fact]
    public async Task The_same_contents_give_the_same_bytes_also_later()
    {
        var first = BundlePackage.Compose(Contents);
        await Task.Delay(TimeSpan.FromSeconds(2.1)); // a ZIP entry tells the time in steps of two seconds

        var again = BundlePackage.Compose(Contents);

        Assert.Equal(first.Docx, again.Docx);
        Assert.Equal(first.Zip, again.Zip);
        Assert.Equal(first.Manifest, again.Manifest);
    }

    [Fact]
    public void The_manifest_names_every_file_of_the_ZIP_with_its_hash_and_size()
    {
        var package = BundlePackage.Compose(Contents);

        using var zip = new ZipArchive(new MemoryStream(package.Zip));
        var files = zip.Entries.ToDictionary(e => e.FullName, BytesOf);
        var manifest = Manifest.Read(package.Manifest);
        Assert.Equal([BundlePackage.DocxName, .. Contents.Speeches.Select(s => $"{s.Number:00} - {s.Unit}.docx"), BundleSheet.FileName, VolumeHtml.FileName, BundlePackage.ManifestName], zip.Entries.Select(e => e.FullName));
        Assert.Equal(files.Keys.Where(n => n != BundlePackage.ManifestName), manifest.Files.Select(f => f.Name));
        Assert.All(manifest.Files, f => Assert.Equal((f.Sha256, f.Bytes), (StoredFile.HashOf(files[f.Name]), files[f.Name].LongLength)));
        Assert.Equal(package.Manifest, files[BundlePackage.ManifestName]);
        Assert.Equal(package.Docx, files[BundlePackage.DocxName]);
    }

    [Fact]
    public void The_register_of_proposals_of_the_bundled_versions_goes_with_the_originals()
    {
        var contents = Contents with { Speeches = [.. Contents.Speeches.Select(s => s with { Text = DraftReader.Read(s.Docx).Text })] };

        var (first, again) = (BundlePackage.Compose(contents), BundlePackage.Compose(contents));

        using var zip = new ZipArchive(new MemoryStream(first.Zip));
        var register = BytesOf(zip.GetEntry(ProposalSheet.FileName)!);
        Assert.Equal(first.Register, register);
        Assert.Equal(StoredFile.HashOf(register), Manifest.Read(first.Manifest).Files.Single(f => f.Name == ProposalSheet.FileName).Sha256);
        Assert.Equal(first.Zip, again.Zip);
    }

    [Fact]
    public void A_report_names_the_speeches_that_could_not_be_merged()
    {
        var figures = new ReportFigures { AsOf = Any.DraftsDue, Plan = Any.Plan(), Bundle = 1, Template = 0, Lines = [], Checked = [], Findings = [], Reasons = [], RefusedFiles = [], Changes = null };
        var template = ReportMarkdown.Read("# BÁO CÁO\n\nKhông ghép {{so_bai_khong_ghep}}:\n\n{{bai_khong_ghep}}").Text!;
        var contents = Contents with { Speeches = [Sample(3), Sample(5) with { Original = [1, 2, 3] }], Pages = new(figures, template) };

        var docx = BundlePackage.Compose(contents).Docx;

        using var word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var lines = word.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText).SkipWhile(l => l != "BÁO CÁO").Take(3).ToList();
        Assert.Equal("Không ghép 01:", lines[1]);
        Assert.StartsWith("Bài số 5, Sở số 5: bản gốc nằm trong tệp ZIP. ", lines[2], StringComparison.Ordinal);
        Assert.Equal(docx, BundlePackage.Compose(contents).Docx);
    }

    [Fact]
    public void The_manifest_lists_the_speeches_in_order_each_with_its_original()
    {
        var manifest = Manifest.Read(BundlePackage.Compose(Contents).Manifest);

        Assert.Equal((1, true, "2026-05-30T11:00:00.000+07:00", "1-KH/TU"), (manifest.Number, manifest.Sealed, manifest.At, manifest.Plan));
        Assert.Equal(
            Contents.Speeches.Select(s => (s.Number, s.Version, s.Sha256, $"{s.Number:00} - {s.Unit}.docx", true)),
            manifest.Speeches.Select(s => (s.Number!.Value, s.Version, s.Sha256, s.File, s.Merged)));
    }

    [Fact]
    public void A_broken_file_stands_as_a_notice_and_its_original_in_the_ZIP()
    {
        byte[] broken = [1, 2, 3];
        var contents = Contents with { Speeches = [Sample(3), new ApprovedSpeech(4, "Nội dung", "Sở số 4", 2, StoredFile.HashOf(broken), broken), Sample(5)] };

        var package = BundlePackage.Compose(contents);

        Assert.Equal([3, 5], package.Merged.Order());
        var spoken = Manifest.Read(package.Manifest).Speeches;
        Assert.Equal([true, false, true], spoken.Select(s => s.Merged));
        Assert.Equal([true, false, true], spoken.Select(s => s.Notice is null));
        using var zip = new ZipArchive(new MemoryStream(package.Zip));
        Assert.Equal(broken, BytesOf(zip.GetEntry("04 - Sở số 4.docx")!));
    }

    [Fact]
    public void Speeches_of_one_name_get_files_of_their_own()
    {
        var nameless = Sample(3) with { Number = 0, Unit = "../Bài viết.docx" };

        var package = BundlePackage.Compose(Contents with { Speeches = [nameless, nameless with { Unit = "BÀI VIẾT.docx" }, nameless with { Unit = "bundle" }] });

        Assert.Equal(["Bài viết.docx", "BÀI VIẾT (2).docx", "bundle (2).docx"], Manifest.Read(package.Manifest).Speeches.Select(s => s.File));
    }

    [Fact]
    public void The_codes_of_the_contents_lead_to_the_site_where_it_is_known_and_are_the_same_twice()
    {
        var contents = Contents with { Site = PublicAddress.Read("https://thamluan.example.vn/hp") };

        var (first, again) = (BundlePackage.Compose(contents), BundlePackage.Compose(contents));

        Assert.Equal(["https://thamluan.example.vn/hp/tap-tham-luan/1/doc/3", "https://thamluan.example.vn/hp/tap-tham-luan/1/doc/5", "https://thamluan.example.vn/hp/tap-tham-luan/1/doc/16"],
            BundlePackage.PlanOf(contents).Speeches.Select(s => s.Mark!.Address.AbsoluteUri));
        Assert.All(BundlePackage.PlanOf(contents).Speeches, s => Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], s.Mark!.Png[..4]));
        Assert.Equal(first.Docx, again.Docx);
        Assert.All(BundlePackage.PlanOf(Contents).Speeches, s => Assert.Null(s.Mark));
        Assert.Null(Assert.Single(BundlePackage.PlanOf(contents with { Speeches = [Sample(3) with { Number = 0 }] }).Speeches).Mark);
    }

    [Theory]
    [InlineData("https://thamluan.example.vn", "https://thamluan.example.vn/tap-tham-luan/1/doc/7")]
    [InlineData("http://10.0.0.5:5080/", "http://10.0.0.5:5080/tap-tham-luan/1/doc/7")]
    [InlineData("thamluan.example.vn", null)]
    [InlineData("ftp://thamluan.example.vn", null)]
    [InlineData("https://ai:khoa@thamluan.example.vn", null)]
    [InlineData("https://thamluan.example.vn/?a=b", null)]
    [InlineData("", null)]
    public void A_public_address_is_that_of_a_site_and_nothing_more(string text, string? page) =>
        Assert.Equal(page, PublicAddress.Read(text)?.OfSpeech(1, 7).AbsoluteUri);

    [Fact]
    public void Bytes_that_are_no_manifest_are_refused() =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => Manifest.Read("null"u8.ToArray()));

    internal static byte[] SampleBytes(int number) => File.ReadAllBytes(Repository.PathOf("samples", "drafts", $"tham-luan-{number:00}.docx"));

    private static ApprovedSpeech Sample(int number)
    {
        var bytes = SampleBytes(number);
        return new ApprovedSpeech(number, $"Nội dung thứ {number}", $"Sở số {number}", 1, StoredFile.HashOf(bytes), bytes) { ReceivedAt = Any.DraftsDue.AddHours(-2), LateBySeconds = 0, LikelySeconds = 400 };
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
