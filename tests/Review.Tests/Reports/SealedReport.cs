using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;

namespace Review.Tests.Reports;

/// <summary>Báo cáo như nằm trong tập Word đã lưu, read as plain XML.</summary>
internal static class SealedReport
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Every paragraph between cover and list.</summary>
    public static async Task<IReadOnlyList<string>> LinesAsync(Hall hall, long bundle)
    {
        var hash = await hall.InAsync(db => db.Bundles.Where(b => b.Id == bundle).Select(b => b.DocxSha256).SingleAsync());
        using var zip = new ZipArchive(new MemoryStream(await hall.InAsync(db => db.StoredFiles.Where(f => f.Sha256 == hash).Select(f => f.Bytes).SingleAsync())));
        await using var stream = await zip.GetEntry("word/document.xml")!.OpenAsync();
        var document = await XDocument.LoadAsync(stream, LoadOptions.PreserveWhitespace, default);
        var afterCover = document.Descendants(W + "p").SkipWhile(p => !p.Elements(W + "pPr").Elements(W + "sectPr").Any()).Skip(1);
        return [.. afterCover.Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value))).TakeWhile(l => l != "DANH MỤC THAM LUẬN")];
    }
}
