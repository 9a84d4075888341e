using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;
using Intake.Word.Volume.Sweeping;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace Intake.Word.Volume.Importing;

/// <summary>Viết phông và màu chủ đề ra thành tên phông, mã màu: hai bài có hai chủ đề vẫn giữ đúng dáng vẻ.</summary>
internal sealed class ThemeRemoval(Theme theme)
{
    public void WriteOut(OpenXmlElement root)
    {
        foreach (var element in root.Descendants().Append(root))
        {
            if (element is RunFonts fonts) WriteOut(fonts);
            RemoveColourNames(element);
        }

        Rewriting.Rewrite(root, element => element is Drawing.SchemeColor scheme && Written(scheme) is { } rgb ? Fate.ReplacedBy(rgb) : Fate.Keep);
    }

    /// <summary>A theme font wins over the one named beside it.</summary>
    private void WriteOut(RunFonts fonts)
    {
        if (Typeface(fonts.AsciiTheme?.InnerText) is { } ascii) fonts.Ascii = ascii;
        if (Typeface(fonts.HighAnsiTheme?.InnerText) is { } highAnsi) fonts.HighAnsi = highAnsi;
        if (Typeface(fonts.EastAsiaTheme?.InnerText) is { } eastAsia) fonts.EastAsia = eastAsia;
        if (Typeface(fonts.ComplexScriptTheme?.InnerText) is { } complex) fonts.ComplexScript = complex;
        fonts.AsciiTheme = fonts.HighAnsiTheme = fonts.EastAsiaTheme = fonts.ComplexScriptTheme = null;
    }

    private string? Typeface(string? name) => name is { Length: > 5 } ? theme.Typeface(name) : null;

    /// <summary>Beside every theme colour Word writes the colour that it comes to; that one stays.</summary>
    private static void RemoveColourNames(OpenXmlElement element)
    {
        if (element.NamespaceUri != Names.Word || !element.HasAttributes) return;

        foreach (var attribute in element.GetAttributes())
            if (attribute.LocalName.StartsWith("theme", StringComparison.Ordinal)) element.RemoveAttribute(attribute.LocalName, attribute.NamespaceUri);
    }

    private Drawing.RgbColorModelHex? Written(Drawing.SchemeColor scheme) =>
        scheme.Val?.InnerText is { } name && theme.Colour(name) is { } hex
            ? new(scheme.ChildElements.Select(change => change.CloneNode(deep: true))) { Val = hex }
            : null;
}
