using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Intake.Word.Volume.Importing;

/// <summary>Số của hình vẽ: trong cả tập mỗi hình một số; Word sửa chữa (và báo hỏng) tệp có số trùng.</summary>
internal static class DrawingIds
{
    public static void Renumber(OpenXmlElement root, string prefix, Counters counters)
    {
        foreach (var element in root.Descendants())
        {
            if (element is DocProperties drawing) Renumber(drawing, counters.NextDrawing());
            else if (element is DocumentFormat.OpenXml.Drawing.Pictures.NonVisualDrawingProperties picture) picture.Name = "";
            else if (element.NamespaceUri == Names.Vml && element.LocalName != "shapetype") PrefixId(element, prefix);
        }
    }

    /// <summary>The name may be that of the author's file.</summary>
    private static void Renumber(DocProperties drawing, uint id)
    {
        drawing.Id = id;
        drawing.Name = string.Create(CultureInfo.InvariantCulture, $"Hình {id}");
    }

    private static void PrefixId(OpenXmlElement shape, string prefix)
    {
        foreach (var id in shape.GetAttributes().Where(a => a is { LocalName: "id", NamespaceUri: "" }))
            shape.SetAttribute(new("", "id", "", prefix + id.Value));
    }
}
