using DocumentFormat.OpenXml.Packaging;

namespace Intake.Tests.Word.Volume;

/// <summary>A theme with one font and one colour that differ from Word's own.</summary>
internal static class Themes
{
    public static void Add(MainDocumentPart main, string minorFont)
    {
        using var stream = main.AddNewPart<ThemePart>().GetStream(FileMode.Create);
        using var writer = new StreamWriter(stream);
        writer.Write($"""
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"><a:themeElements>
            <a:clrScheme name="c"><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>
            <a:fontScheme name="f"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
            <a:minorFont><a:latin typeface="{minorFont}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>
            </a:themeElements></a:theme>
            """);
    }
}
