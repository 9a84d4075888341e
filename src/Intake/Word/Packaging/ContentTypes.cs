using System.Xml;

namespace Intake.Word.Packaging;

/// <summary>Bảng kiểu nội dung của gói (<c>[Content_Types].xml</c>).</summary>
internal sealed class ContentTypes
{
    public const string PartName = "[Content_Types].xml";

    private readonly Dictionary<string, string> _byExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byPart = new(StringComparer.OrdinalIgnoreCase);

    public static ContentTypes Read(byte[] part)
    {
        var types = new ContentTypes();
        using var reader = SafeXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.GetAttribute("ContentType") is not { } type) continue;
            if (reader.GetAttribute("Extension") is { } extension) types._byExtension[extension] = type;
            if (reader.GetAttribute("PartName") is { } name) types._byPart[name.TrimStart('/')] = type;
        }
        return types;
    }

    /// <summary>Whether any declared type is one of a file with macros.</summary>
    public bool NamesMacros => _byExtension.Values.Concat(_byPart.Values).Any(t =>
        t.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || t.Contains("vbaProject", StringComparison.OrdinalIgnoreCase));

    /// <summary>The content type of a part; empty when none is declared.</summary>
    public string Of(string partName) =>
        _byPart.GetValueOrDefault(partName) ?? _byExtension.GetValueOrDefault(ExtensionOf(partName)) ?? "";

    /// <summary>Whether a part is XML, by declaration or by the extensions that Office writes XML under.</summary>
    public bool IsXml(string partName) =>
        Of(partName).EndsWith("xml", StringComparison.OrdinalIgnoreCase) || ExtensionOf(partName).ToLowerInvariant() is "xml" or "rels" or "vml";

    private static string ExtensionOf(string partName) => partName[(partName.LastIndexOf('.') + 1)..];
}
