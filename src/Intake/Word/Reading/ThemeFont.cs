using System.Xml;
using Intake.Word.Packaging;

namespace Intake.Word.Reading;

/// <summary>Phông chữ thân bài mà chủ đề (theme) của tệp quy định.</summary>
internal static class ThemeFont
{
    /// <summary>Name of the minor Latin font; null when the part is missing or broken, which harms nothing else.</summary>
    public static string? Read(PackagePart? part)
    {
        if (part is not { IsWellFormed: true }) return null;
        using var reader = SafeXml.Open(part.Bytes);
        var isMinor = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            isMinor |= reader.LocalName == "minorFont";
            if (isMinor && reader.LocalName == "latin") return reader.GetAttribute("typeface") is { Length: > 0 } font ? font : null;
        }
        return null;
    }
}
