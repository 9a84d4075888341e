using DocumentFormat.OpenXml;

namespace Intake.Word.Volume.Packaging;

/// <summary>Phần tử lá chỉ được có chữ của chính nó: những gì nằm lạc bên trong bị bỏ trước khi ghi.</summary>
/// <remarks>The SDK writes what stands inside a leaf without escaping its text: a letter "&lt;" there would become markup of the volume.</remarks>
internal static class Leaves
{
    public static void Trim(OpenXmlElement root)
    {
        foreach (var element in root.Descendants().Prepend(root))
        {
            if (element is OpenXmlLeafTextElement text) text.Text = text.InnerText;
            else if (element is OpenXmlLeafElement leaf && leaf.InnerXml.Length > 0) leaf.InnerXml = "";
        }
    }
}
