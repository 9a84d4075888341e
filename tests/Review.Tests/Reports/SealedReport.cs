using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;

namespace Review.Tests.Reports;

/// <summary>Báo cáo như nằm trong tập Word đã lưu, read as plain XML.</summary>
internal static class SealedReport
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Every paragraph between cover and list.</summary>
    public static async Task<IReadOnlyList<string>> LinesAsync(Hall hall, long bundle) =>
        [.. (await ParagraphsAsync(hall, bundle, "word/document")).SkipWhile(p => !EndsCover(p)).Skip(1).Select(TextOf).TakeWhile(l => l != "DANH MỤC THAM LUẬN")];

    /// <summary>Every footer, that of the cover among them.</summary>
    public static async Task<IReadOnlyList<string>> FootersAsync(Hall hall, long bundle) => [.. (await ParagraphsAsync(hall, bundle, "word/footer")).Select(TextOf)];

    private static async Task<List<XElement>> ParagraphsAsync(Hall hall, long bundle, string parts)
    {
        var hash = await hall.InAsync(db => db.Bundles.Where(b => b.Id == bundle).Select(b => b.DocxSha256).SingleAsync());
        using var zip = new ZipArchive(new MemoryStream(await hall.InAsync(db => db.StoredFiles.Where(f => f.Sha256 == hash).Select(f => f.Bytes).SingleAsync())));
        List<XElement> paragraphs = [];
        foreach (var part in zip.Entries.Where(e => e.FullName.StartsWith(parts, StringComparison.Ordinal)))
        {
            await using var stream = await part.OpenAsync();
            paragraphs.AddRange((await XDocument.LoadAsync(stream, LoadOptions.PreserveWhitespace, default)).Descendants(W + "p"));
        }
        return paragraphs;
    }

    private static bool EndsCover(XElement paragraph) => paragraph.Elements(W + "pPr").Elements(W + "sectPr").Any();

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(t => t.Value));
}
