using System.Globalization;
using Intake.Word;

namespace Intake.Checks.Presentation;

/// <summary>So trang, phông và cỡ chữ của bài với một quy định.</summary>
internal static class Appearance
{
    /// <summary>What differs; what the file does not say is not judged.</summary>
    public static IEnumerable<Deviation> Deviations(BodyLook look, PresentationRules rules)
    {
        if (look.Page is { } page)
            foreach (var deviation in OfPage(page, rules)) yield return deviation;
        if (look.Font is { } font && !font.Equals(PresentationRules.Font, StringComparison.OrdinalIgnoreCase))
            yield return new Deviation(PresentationItem.Font, font, PresentationRules.Font);
        if (look.SizePoints is { } size && !rules.Size.Holds(size))
            yield return new Deviation(PresentationItem.Size, Text(size), Text(rules.Size));
    }

    private static IEnumerable<Deviation> OfPage(PageSetup page, PresentationRules rules)
    {
        if (page is { Width: { } width, Height: { } height } && !IsA4(width, height))
            yield return new Deviation(PresentationItem.PageSize, $"{Text(width)} × {Text(height)} mm", "A4");
        (PresentationItem Item, double? Found, double? Running, Extent? Wanted)[] margins =
        [
            (PresentationItem.MarginTop, page.Top, page.Header, rules.Top), (PresentationItem.MarginBottom, page.Bottom, page.Footer, rules.Bottom),
            (PresentationItem.MarginLeft, page.Left, null, rules.Left), (PresentationItem.MarginRight, page.Right, null, rules.Right),
        ];
        foreach (var (item, found, running, wanted) in margins)
            if (found is { } margin && wanted is { } limits && !limits.Holds(margin) && !IsMarginOfRunningHead(running, margin, limits))
                yield return new Deviation(item, $"{Text(margin)} mm", $"{Text(limits)} mm");
    }

    /// <summary>Some programs put the running head below the margin and store the margin as the head's distance from the edge.</summary>
    private static bool IsMarginOfRunningHead(double? running, double margin, Extent limits) => running is { } head && head < margin && limits.Holds(head);

    /// <summary>Upright or on its side.</summary>
    private static bool IsA4(double width, double height)
    {
        var (shorter, longer) = (Math.Min(width, height), Math.Max(width, height));
        return Math.Abs(shorter - PresentationRules.PageWidth) <= 1 && Math.Abs(longer - PresentationRules.PageHeight) <= 1;
    }

    private static string Text(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Text(Extent extent) => extent.From == extent.To ? Text(extent.From) : $"{Text(extent.From)}–{Text(extent.To)}";
}
