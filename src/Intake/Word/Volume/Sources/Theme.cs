using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace Intake.Word.Volume.Sources;

/// <summary>Bộ phông và màu chủ đề của tệp gốc. The volume has no theme: what refers to one is written out.</summary>
internal sealed class Theme
{
    private readonly Drawing.FontScheme? _fonts;
    private readonly Dictionary<string, string> _colours = [];

    public Theme(MainDocumentPart main)
    {
        var elements = main.ThemePart?.Theme?.ThemeElements;
        _fonts = elements?.FontScheme;
        foreach (var colour in elements?.ColorScheme?.ChildElements ?? default)
            if (Hex(colour) is { } hex) _colours.TryAdd(colour.LocalName, hex);
    }

    /// <summary>The typeface behind <c>minorHAnsi</c>, <c>majorEastAsia</c> and the like; null when the theme names none.</summary>
    public string? Typeface(string name)
    {
        var isMajor = name.StartsWith("major", StringComparison.Ordinal);
        var scheme = isMajor ? (Drawing.FontCollectionType?)_fonts?.MajorFont : _fonts?.MinorFont;
        Drawing.TextFontType? font = name[5..] switch
        {
            "Ascii" or "HAnsi" => scheme?.LatinFont,
            "EastAsia" => scheme?.EastAsianFont,
            "Bidi" => scheme?.ComplexScriptFont,
            _ => null,
        };
        return string.IsNullOrEmpty(font?.Typeface?.Value) ? null : font.Typeface.Value;
    }

    /// <summary>RRGGBB behind <c>accent1</c>, <c>tx1</c> and the like, under Word's usual colour map; null when unknown.</summary>
    public string? Colour(string name)
    {
        var mapped = name switch { "tx1" => "dk1", "tx2" => "dk2", "bg1" => "lt1", "bg2" => "lt2", _ => name };
        return _colours.GetValueOrDefault(mapped);
    }

    private static string? Hex(OpenXmlElement colour) => colour.FirstChild switch
    {
        Drawing.RgbColorModelHex rgb => rgb.Val?.Value,
        Drawing.SystemColor system => system.LastColor?.Value,
        _ => null,
    };
}
