using System.IO.Compression;
using System.Xml.Linq;
using Intake.Word.Volume;
using Tests.Shared;

namespace Review.Tests.Bundles.Printing;

/// <summary>Volume plans to print.</summary>
internal static class Volumes
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static VolumePlan Of(params VolumeSpeech[] speeches) => new()
    {
        ConferenceTitle = "Hội nghị sơ kết",
        PlanNumber = "63-KH/TU",
        DateLine = "Ngày 30 tháng 5 năm 2026",
        SealingBody = "Ban Tổ chức Thành ủy",
        SealedAt = "10 giờ 42, 30/5/2026",
        BundleNumber = 1,
        Speeches = speeches,
    };

    public static VolumePlan Of(IEnumerable<byte[]> files) => Of([.. files.Select((file, index) => Speech(index + 1, file))]);

    public static VolumeSpeech Speech(int number, byte[] docx) => new()
    {
        Number = number,
        Topic = $"Kết quả thực hiện nhiệm vụ thứ {number} khi vận hành mô hình chính quyền địa phương 2 cấp trên địa bàn thành phố và những vấn đề đặt ra",
        Unit = $"Đảng ủy phường số {number}",
        Received = "28/5, đúng hạn",
        Minutes = "6:40",
        Docx = docx,
    };

    public static byte[] Sample(int number) => BundlePackageTests.SampleBytes(number);

    /// <summary>Pages of text enough for <paramref name="paragraphs"/> paragraphs of some five lines.</summary>
    public static byte[] Long(int paragraphs) => WordFile.Docx([.. Enumerable.Range(1, paragraphs).Select(n => $"Đoạn {n}. " + string.Concat(Enumerable.Repeat("Báo cáo với Hội nghị kết quả đạt được. ", 10)))]);

    public static string HeaderOf(VolumeSpeech speech) => $"Tham luận số {speech.Number} – {speech.Unit}";

    /// <summary>What the contents of the Word file say, line by line.</summary>
    public static IReadOnlyList<string> NumbersIn(byte[] docx) =>
        [.. DocumentOf(docx).Descendants(W + "fldSimple").Where(f => ((string)f.Attribute(W + "instr")!).StartsWith("PAGEREF", StringComparison.Ordinal)).Select(f => f.Value)];

    public static string TextOf(byte[] docx) => string.Concat(DocumentOf(docx).Descendants(W + "t").Select(t => t.Value));

    private static XDocument DocumentOf(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var document = zip.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(document);
    }
}
