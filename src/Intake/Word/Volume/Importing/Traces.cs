using DocumentFormat.OpenXml;

namespace Intake.Word.Volume.Importing;

/// <summary>Xóa dấu vết soạn thảo trên từng phần tử: mã phiên sửa, mã đoạn, đường dẫn tệp ảnh trên máy người soạn.</summary>
internal static class Traces
{
    public static void Remove(OpenXmlElement root)
    {
        foreach (var element in root.Descendants().Append(root))
        {
            element.MCAttributes = null;
            if (!element.HasAttributes) continue;
            foreach (var attribute in element.GetAttributes())
                if (IsTrace(element, attribute)) element.RemoveAttribute(attribute.LocalName, attribute.NamespaceUri);
        }
    }

    private static bool IsTrace(OpenXmlElement element, OpenXmlAttribute attribute) => attribute.NamespaceUri switch
    {
        Names.MarkupCompatibility => true,
        Names.Word => attribute.LocalName.StartsWith("rsid", StringComparison.Ordinal),
        Names.Word2010 => attribute.LocalName is "paraId" or "textId",
        Names.WordDrawing2010 => attribute.LocalName is "anchorId" or "editId",
        Names.VmlOffice => attribute.LocalName is "href" or "title" or "gfxdata" or "spid",
        "" when element.NamespaceUri == Names.Vml => attribute.LocalName is "href" or "src",
        "" => attribute.LocalName == "descr" && IsAddress(attribute.Value),
        var later => IsOfLaterWord(later),
    };

    /// <summary>Years after 2012 added nothing but ids of people and paragraphs, and the volume does not declare them.</summary>
    private static bool IsOfLaterWord(string uri) =>
        uri.StartsWith("http://schemas.microsoft.com/office/word/20", StringComparison.Ordinal) && !Names.Understood.Contains(uri);

    /// <summary>Word puts the path of an inserted picture where a description belongs; a real description stays.</summary>
    private static bool IsAddress(string? description) =>
        description is not null && (description.Contains(":\\", StringComparison.Ordinal) || description.Contains("://", StringComparison.Ordinal));
}
