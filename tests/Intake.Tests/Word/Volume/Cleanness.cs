using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Intake.Tests.Word.Volume;

/// <summary>Đọc mọi phần và mọi quan hệ của một tệp đã lưu lại, và kể ra những gì không được có.</summary>
internal static partial class Cleanness
{
    /// <summary>Fields that compute from the file itself.</summary>
    private static readonly string[] OwnFields = ["PAGE", "PAGEREF", "NUMPAGES", "EQ", "SYMBOL"];

    private static readonly string[] OwnKinds =
    [
        "officeDocument", "core-properties", "styles", "settings", "numbering", "footnotes", "endnotes", "header", "footer", "image", "chart", "hyperlink",
    ];

    private static readonly string[] ForbiddenElements =
    [
        "OLEObject", "object", "control", "altChunk", "subDoc", "attachedTemplate", "ins", "del", "moveFrom", "moveTo", "comment", "commentReference", "sdt", "dataBinding",
        "externalData", "contentPart", "movie", "mailMerge", "linkStyles", "docVars", "rsids", "lastModifiedBy", "Company", "Manager",
    ];

    private static readonly string[] ForbiddenAttributes = ["author", "initials", "paraId", "link", "href", "src"];

    public static IEnumerable<string> Faults(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return [.. zip.Entries.SelectMany(Faults)];
    }

    private static IEnumerable<string> Faults(ZipArchiveEntry entry)
    {
        if (entry.FullName.StartsWith("word/media/", StringComparison.Ordinal)) return [];
        if (!entry.FullName.EndsWith(".xml", StringComparison.Ordinal) && !entry.FullName.EndsWith(".rels", StringComparison.Ordinal)) return [$"{entry.FullName}: not XML, not a picture"];

        using var stream = entry.Open();
        var root = XDocument.Load(stream).Root!;
        var found = entry.FullName.EndsWith(".rels", StringComparison.Ordinal) ? root.Elements().SelectMany(InRelationship) : root.DescendantsAndSelf().SelectMany(InElement);
        return [.. found.Select(fault => $"{entry.FullName}: {fault}").Distinct()];
    }

    private static IEnumerable<string> InRelationship(XElement relationship)
    {
        string kind = ((string)relationship.Attribute("Type")!).Split('/')[^1], target = (string)relationship.Attribute("Target")!;
        if (!OwnKinds.Contains(kind)) yield return $"relationship of kind {kind}";
        var isOutside = (string?)relationship.Attribute("TargetMode") == "External";
        if (isOutside && (kind != "hyperlink" || !WebLink().IsMatch(target))) yield return $"outside: {kind} {target}";
        if (!isOutside && target.Contains(':', StringComparison.Ordinal)) yield return $"inside, but an address: {target}";
    }

    private static IEnumerable<string> InElement(XElement element)
    {
        var name = element.Name.LocalName;
        if (ForbiddenElements.Contains(name) && !IsDrawn(element)) yield return $"<{name}>";
        if (name is "instrText" && (IsFirst(element) && !IsOwn(element.Value) || Fetching().IsMatch(element.Value))) yield return $"field {element.Value}";
        if (name is "fldSimple" && !IsOwn((string)element.Attributes().Single(a => a.Name.LocalName == "instr"))) yield return $"field {element}";
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            var local = attribute.Name.LocalName;
            if (ForbiddenAttributes.Contains(local) || local.StartsWith("rsid", StringComparison.Ordinal)) yield return $"{name}@{local}={attribute.Value}";
        }
    }

    /// <summary>Whether this instruction follows the beginning of a field, and not another piece of it.</summary>
    private static bool IsFirst(XElement instruction) =>
        instruction.Parent!.ElementsBeforeSelf().SelectMany(r => r.Elements()).Concat(instruction.ElementsBeforeSelf()).LastOrDefault(e => e.Name.LocalName is "fldChar" or "instrText")?.Name.LocalName != "instrText";

    /// <summary>A pen is moved in a drawing, too.</summary>
    private static bool IsDrawn(XElement element) => element.Name.LocalName == "moveTo" && element.Name.NamespaceName.Contains("drawingml", StringComparison.Ordinal);

    private static bool IsOwn(string instruction) => string.IsNullOrWhiteSpace(instruction) || OwnFields.Contains(instruction.Trim().Split(' ', 2)[0].ToUpperInvariant());

    /// <summary>Wherever such a word stands in an instruction: it may be nested, or cut over several runs.</summary>
    [GeneratedRegex(@"\b(INCLUDE\w*|LINK|DDE\w*|RD|DATABASE|IMPORT|MERGE\w*|MACROBUTTON|FILLIN|ASK|HYPERLINK|USER\w*|AUTHOR)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fetching();

    [GeneratedRegex("^(https?|mailto):", RegexOptions.IgnoreCase)]
    private static partial Regex WebLink();
}
