using System.Xml.Linq;
using Intake.Word.Volume.Packaging;

namespace Intake.Word.Volume.Pages;

/// <summary>Thuộc tính của tệp: chỉ từ kế hoạch, không mang theo tên người soạn nào.</summary>
internal static class VolumeProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static PackagedPart Of(VolumePlan plan)
    {
        var properties = new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XElement(DublinCore + "title", Writing.Clean($"{Messages.SpeechCollection.Vi} – {plan.ConferenceTitle}")),
            new XElement(DublinCore + "creator", Writing.Clean(plan.SealingBody)),
            new XElement(DublinCore + "language", "vi-VN"));
        using var content = new MemoryStream();
        new XDocument(properties).Save(content, SaveOptions.DisableFormatting);
        return new("docProps/core.xml", ContentType.CoreProperties, content.ToArray());
    }
}
