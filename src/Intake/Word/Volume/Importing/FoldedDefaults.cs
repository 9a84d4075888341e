using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;

namespace Intake.Word.Volume.Importing;

/// <summary>Ghi định dạng mặc định của tệp gốc vào một kiểu gốc, dưới những gì kiểu đó tự quy định.</summary>
internal static class FoldedDefaults
{
    public static void Under(Style style, SourceSpeech source)
    {
        if (source.Styles.ParagraphDefaults is { HasChildren: true } paragraph)
            Fold(style.StyleParagraphProperties ??= new(), Written(paragraph, source.Theme));
        if (source.Styles.RunDefaults is { HasChildren: true } run)
            Fold(style.StyleRunProperties ??= new(), Written(run, source.Theme));
    }

    private static OpenXmlElement Written(OpenXmlElement defaults, Theme theme)
    {
        var copy = defaults.CloneNode(deep: true);
        new ThemeRemoval(theme).WriteOut(copy);
        Traces.Remove(copy);
        return copy;
    }

    private static void Fold(OpenXmlCompositeElement own, OpenXmlElement defaults)
    {
        foreach (var property in defaults.ChildElements.ToList())
        {
            var named = own.ChildElements.FirstOrDefault(p => p.XmlQualifiedName == property.XmlQualifiedName);
            if (named is null) own.AddChild(property.CloneNode(deep: true), throwOnError: false);
            else if (property is RunFonts or Languages or SpacingBetweenLines or Indentation) FillIn(named, property);
        }
    }

    /// <summary>These are several properties in one element: what the style leaves open comes from the defaults.</summary>
    private static void FillIn(OpenXmlElement own, OpenXmlElement defaults)
    {
        var set = own.GetAttributes().Select(a => a.LocalName).ToHashSet(StringComparer.Ordinal);
        foreach (var attribute in defaults.GetAttributes())
            if (!set.Contains(attribute.LocalName)) own.SetAttribute(attribute);
    }
}
