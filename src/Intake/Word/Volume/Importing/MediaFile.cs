using System.Security.Cryptography;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using Intake.Word.Volume.Packaging;
using Intake.Word.Volume.Sources;
using Intake.Word.Volume.Sweeping;

namespace Intake.Word.Volume.Importing;

/// <summary>Tệp ảnh hoặc biểu đồ trong tập, mang tên theo nội dung.</summary>
internal static class MediaFile
{
    /// <summary>Kinds of picture that every Word shows; SVG is left out, it may carry script.</summary>
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/png"] = "png",
        ["image/jpeg"] = "jpeg",
        ["image/jpg"] = "jpeg",
        ["image/gif"] = "gif",
        ["image/bmp"] = "bmp",
        ["image/tiff"] = "tiff",
        ["image/x-emf"] = "emf",
        ["image/emf"] = "emf",
        ["image/x-wmf"] = "wmf",
        ["image/wmf"] = "wmf",
    };

    public static bool Travels(OpenXmlPart part) => part switch
    {
        ImagePart image => Extensions.ContainsKey(image.ContentType),
        ChartPart chart => chart.ChartSpace is not null,
        _ => false,
    };

    public static PackagedPart Of(ImagePart image)
    {
        using var stream = image.GetStream(FileMode.Open, FileAccess.Read);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var content = copy.ToArray();
        return new($"word/media/{NameOf(content)}.{Extensions[image.ContentType]}", image.ContentType, content);
    }

    /// <summary>The chart as it is drawn, with the figures that it caches and without the workbook behind it.</summary>
    public static PackagedPart Of(ChartPart chart, Theme theme)
    {
        var space = (ChartSpace)chart.ChartSpace!.CloneNode(deep: true);
        Rewriting.Rewrite(space, element => element is ExternalData or UserShapesReference or PrintSettings ? Fate.Drop : Residue.JudgeLook(element));
        new ThemeRemoval(theme).WriteOut(space);
        foreach (var element in space.Descendants().ToList())
            foreach (var reference in element.GetAttributes().Where(a => a.NamespaceUri == Names.Relationships))
                element.RemoveAttribute(reference.LocalName, reference.NamespaceUri);

        var part = PackagedPart.Of("", ContentType.Chart, space);
        return part with { Name = $"word/charts/{NameOf(part.Content)}.xml" };
    }

    private static string NameOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12));
}
