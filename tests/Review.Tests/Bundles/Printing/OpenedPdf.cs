using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace Review.Tests.Bundles.Printing;

/// <summary>A printed volume as its reader sees it: what stands on which page, without any of the code under test.</summary>
internal sealed class OpenedPdf : IDisposable
{
    private readonly PdfDocument pdf;

    public OpenedPdf(byte[] file)
    {
        pdf = PdfDocument.Open(file);
        Pages = [.. pdf.GetPages()];
    }

    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The outline, entry by entry, each with the page that it leads to.</summary>
    public IReadOnlyList<(string Title, int Page)> Outline =>
        pdf.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.GetNodes().Cast<DocumentBookmarkNode>().Select(n => (n.Title, n.PageNumber))] : [];

    /// <summary>The first page under the running header of each speech.</summary>
    public IReadOnlyList<int> FirstPagesUnder(IEnumerable<string> headers) => [.. headers.Select(header => Pages.First(page => HeaderOf(page).Contains(Letters(header), StringComparison.Ordinal)).Number)];

    /// <summary>The number printed at the foot of a page; null when there is none.</summary>
    public static int? PrintedNumber(Page page) => int.TryParse(LinesOf(page).LastOrDefault(), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Where the links of a page lead inside the file, in order of the page.</summary>
    public static IEnumerable<int> TargetsOn(Page page) =>
        page.GetAnnotations().Select(a => a.Action).OfType<GoToAction>().Select(a => a.Destination.PageNumber);

    /// <summary>The lines of a page from above, as they are read.</summary>
    public static IEnumerable<string> LinesOf(Page page) => page.Letters.GroupBy(l => Math.Round(l.StartBaseLine.Y)).OrderByDescending(line => line.Key)
        .Select(line => string.Concat(line.OrderBy(l => l.StartBaseLine.X).Select(l => l.Value)).Trim());

    /// <summary>Fonts that the file names and does not hold.</summary>
    public IReadOnlyList<string> FontsNotEmbedded =>
    [
        .. pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys.Select(key => pdf.Structure.GetObject(key)?.Data).OfType<DictionaryToken>()
            .Where(d => d.TryGet(NameToken.Type, out NameToken type) && (IsFont(d, type) || type.Data == "FontDescriptor" && !d.Data.Keys.Any(k => k.StartsWith("FontFile", StringComparison.Ordinal))))
            .Select(d => d.ToString()),
    ];

    public static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    public void Dispose() => pdf.Dispose();

    /// <summary>A simple font without descriptor is one of the 14 that a reader is thought to have.</summary>
    private static bool IsFont(DictionaryToken font, NameToken type) =>
        type.Data == "Font" && font.TryGet(NameToken.Subtype, out NameToken kind) && kind.Data != "Type0" && !font.Data.ContainsKey("FontDescriptor");

    private static string HeaderOf(Page page) => Letters(string.Concat(page.Letters.Where(l => l.StartBaseLine.Y > page.Height - 85).Select(l => l.Value)));
}
