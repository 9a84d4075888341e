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
            else if (element.NamespaceUri == Names.Vml && element.LocalName != "shapetype") RenumberShape(element, prefix, counters);
        }
    }

    /// <summary>The name may be that of the author's file.</summary>
    private static void Renumber(DocProperties drawing, uint id)
    {
        drawing.Id = id;
        drawing.Name = string.Create(CultureInfo.InvariantCulture, $"Hình {id}");
    }

    /// <summary>Drawings of older Word (VML); their templates (shapetype) may be there many times under one id.</summary>
    private static void RenumberShape(OpenXmlElement shape, string prefix, Counters counters)
    {
        if (shape.GetAttributes().Any(a => a is { LocalName: "id", NamespaceUri: "" }))
            shape.SetAttribute(new("", "id", "", string.Create(CultureInfo.InvariantCulture, $"{prefix}_shape_{counters.NextDrawing()}")));
    }
}
