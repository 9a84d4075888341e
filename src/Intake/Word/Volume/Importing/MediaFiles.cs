using System.Security.Cryptography;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using Intake.Word.Volume.Packaging;
using Intake.Word.Volume.Sources;
using Intake.Word.Volume.Sweeping;

namespace Intake.Word.Volume.Importing;

/// <summary>Các tệp ảnh, biểu đồ của một bài trong tập, mang tên theo nội dung. Each is made once, however often it is shown.</summary>
internal sealed class MediaFiles(Theme theme)
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

    private readonly Dictionary<OpenXmlPart, PackagedPart?> _known = [];
    private int _left = GateLimits.PictureBytes;

    /// <summary>The picture or chart as it goes into the volume; null when it does not travel, is broken, or swells beyond what is left to the speech.</summary>
    public PackagedPart? Find(OpenXmlPart part)
    {
        if (!_known.TryGetValue(part, out var known)) _known[part] = known = Make(part);
        return known;
    }

    private PackagedPart? Make(OpenXmlPart part) => part switch
    {
        ImagePart image when Extensions.TryGetValue(image.ContentType, out var extension) && Inflate(image) is { } content && PictureTraces.Remove(content) is { } clean =>
            new($"word/media/{NameOf(content)}.{extension}", image.ContentType, clean),
        ChartPart { ChartSpace: { } space } => Draw(space),
        _ => null,
    };

    /// <summary>The gate knows only what a picture claims to be; here its bytes are counted as they come.</summary>
    private byte[]? Inflate(ImagePart image)
    {
        using var stream = image.GetStream(FileMode.Open, FileAccess.Read);
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int length; (length = stream.Read(buffer)) > 0; content.Write(buffer, 0, length))
            if ((_left -= length) < 0) return null;
        return content.ToArray();
    }

    /// <summary>The chart as it is drawn, with the figures that it caches and without the workbook behind it.</summary>
    private PackagedPart Draw(ChartSpace drawn)
    {
        var space = (ChartSpace)drawn.CloneNode(deep: true);
        Rewriting.Rewrite(space, element => element is ExternalData or UserShapesReference or PrintSettings ? Fate.Drop : Residue.JudgeLook(element));
        new ThemeRemoval(theme).WriteOut(space);
        foreach (var element in space.Descendants().ToList())
            foreach (var reference in element.GetAttributes().Where(a => a.NamespaceUri == Names.Relationships))
                element.RemoveAttribute(reference.LocalName, reference.NamespaceUri);

        var part = PackagedPart.Of("", ContentType.Chart, space);
        return part with { Name = $"word/charts/{NameOf(part.Content.Span)}.xml" };
    }

    private static string NameOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12));
}
