using System.Globalization;
using Intake.Word.Volume;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Review.Bundles.Printing;

/// <summary>Một chỗ của tập trong bản PDF.</summary>
/// <param name="Page">Which page of the PDF it is, from 1.</param>
/// <param name="Destination">The place as PDF names it: page and position.</param>
internal sealed record PdfPlace(int Page, ArrayToken Destination);

/// <summary>Tìm trong bản PDF trang của từng dấu trang: LibreOffice exports them as named destinations.</summary>
internal static class PdfPlaces
{
    /// <summary>The places in their order; null stands for one that is not there.</summary>
    public static IReadOnlyList<PdfPlace?> Find(PdfDocument pdf, IReadOnlyList<VolumePlace> places)
    {
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        var named = Read<DictionaryToken>(pdf, catalog, "Dests") ?? DictionaryToken.Empty;
        var pages = new Dictionary<IndirectReference, int>();
        Count(pdf, Read<DictionaryToken>(pdf, catalog, "Pages") ?? DictionaryToken.Empty, pages);
        return [.. places.Select(place => Find(pdf, named, NameOf(place.Bookmark), pages))];
    }

    private static PdfPlace? Find(PdfDocument pdf, DictionaryToken named, string name, Dictionary<IndirectReference, int> pages) =>
        Read<ArrayToken>(pdf, named, name) is { Data: [IndirectReferenceToken page, ..] } destination && pages.TryGetValue(page.Data, out var number)
            ? new(number, destination)
            : null;

    /// <summary>Numbers the leaves of the page tree in order. LibreOffice's has two levels.</summary>
    private static void Count(PdfDocument pdf, DictionaryToken node, Dictionary<IndirectReference, int> pages)
    {
        foreach (var kid in Read<ArrayToken>(pdf, node, "Kids")?.Data.OfType<IndirectReferenceToken>() ?? [])
        {
            if (pdf.Structure.GetObject(kid.Data).Data is DictionaryToken branch && branch.ContainsKey(NameToken.Kids)) Count(pdf, branch, pages);
            else pages.Add(kid.Data, pages.Count + 1);
        }
    }

    private static T? Read<T>(PdfDocument pdf, DictionaryToken from, string key) where T : class, IToken
    {
        var token = from.Data.GetValueOrDefault(key);
        return token as T ?? (token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data as T : null);
    }

    /// <summary>LibreOffice writes what is neither letter nor digit as its code: <c>Tham_luan_01</c> is <c>Tham5Fluan5F01</c>.</summary>
    private static string NameOf(string bookmark) =>
        string.Concat(bookmark.Select(c => char.IsAsciiLetterOrDigit(c) ? $"{c}" : ((int)c).ToString("X2", CultureInfo.InvariantCulture)));
}
