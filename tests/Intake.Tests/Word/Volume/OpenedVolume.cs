using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Intake.Tests.Word.Volume;

/// <summary>A Word file read as plain XML, without any of the code under test.</summary>
internal sealed class OpenedVolume
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The same words as in the standard's strict form.</summary>
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly Dictionary<string, byte[]> _entries = [];

    public OpenedVolume(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            _entries[entry.FullName] = copy.ToArray();
        }

        Document = Xml("word/document.xml");
    }

    public XDocument Document { get; }

    public IEnumerable<string> Names => _entries.Keys;

    public IEnumerable<XElement> Body => Document.Root!.Element(Document.Root.Name.Namespace + "body")!.Elements();

    public XDocument Xml(string name)
    {
        using var stream = new MemoryStream(_entries[name]);
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Everything that any XML part of the file says, to search for what must not be there.</summary>
    public string Everything => string.Concat(_entries.Where(e => e.Key.EndsWith("xml", StringComparison.Ordinal) || e.Key.EndsWith("rels", StringComparison.Ordinal))
        .Select(e => System.Text.Encoding.UTF8.GetString(e.Value)));

    /// <summary>The style of that id.</summary>
    public XElement Style(string id) => Xml("word/styles.xml").Root!.Elements(W + "style").Single(s => (string?)s.Attribute(W + "styleId") == id);

    /// <summary>Style id of the first paragraph that reads <paramref name="text"/>.</summary>
    public string StyleOf(string text) =>
        (string)Document.Descendants(W + "p").First(p => TextOf(p) == text).Element(W + "pPr")!.Element(W + "pStyle")!.Attribute(W + "val")!;

    /// <summary>Text of the speeches: what stands behind cover, list and contents.</summary>
    public string SpeechText => TextOf(Body.SkipWhile(e => !e.Descendants().Any(IsSpeechBookmark)));

    /// <summary>Text of a source as it reads: changes accepted, hidden runs and fallback copies left out, form check boxes too.</summary>
    public static string TextOf(params IEnumerable<XElement> blocks) =>
        string.Concat(blocks.SelectMany(b => b.DescendantsAndSelf()).Where(IsRead).Select(t => t.Value)).Replace("☐", "").Replace("☒", "");

    /// <summary>Errors by id, description and kind of place; <c>/w:p[3]</c> and <c>/w:p[7]</c> are one kind.</summary>
    public static HashSet<string> Errors(byte[] docx)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), false, new OpenSettings { MaxCharactersInPart = 64 << 20 });
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken);
        return [.. errors.Select(e => $"{e.Id} {e.Node?.LocalName}: {e.Description}")];
    }

    private static bool IsSpeechBookmark(XElement e) =>
        e.Name == W + "bookmarkStart" && ((string?)e.Attribute(W + "name"))!.StartsWith("Tham_luan_", StringComparison.Ordinal);

    private static bool IsRead(XElement t) =>
        t.Name.LocalName == "t" && t.Name.NamespaceName is StrictWord or "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        && !t.Ancestors().Any(a => a.Name.LocalName is "del" or "moveFrom" || IsOtherChoice(a) || IsHiddenRun(a) || IsDeletedRow(a));

    /// <summary>Hidden directly, or by one of the two styles with which Word hides the borders of web forms.</summary>
    private static bool IsHiddenRun(XElement e) =>
        e.Name.LocalName == "r" && (e.Element(e.Name.Namespace + "rPr")?.Element(e.Name.Namespace + "vanish") is { } mark
            ? (string?)mark.Attribute(e.Name.Namespace + "val") is not ("0" or "false")
            : StyleName(e.Parent!) is "z-TopofForm" or "z-BottomofForm");

    private static string? StyleName(XElement paragraph)
    {
        var w = paragraph.Name.Namespace;
        return (string?)paragraph.Element(w + "pPr")?.Element(w + "pStyle")?.Attribute(w + "val");
    }

    private static bool IsDeletedRow(XElement e) =>
        e.Name.LocalName == "tr" && e.Element(e.Name.Namespace + "trPr")?.Element(e.Name.Namespace + "del") is not null;

    /// <summary>Of alternatives, the first that Word 2010 knows is read, else the fallback.</summary>
    private static bool IsOtherChoice(XElement e) =>
        e.Parent?.Name == Mc + "AlternateContent" && e != (e.Parent.Elements(Mc + "Choice").FirstOrDefault(IsOfWord2010) ?? e.Parent.Element(Mc + "Fallback"));

    private static bool IsOfWord2010(XElement choice) =>
        ((string?)choice.Attribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var prefix]
        && prefix is "wps" or "wpg" or "wpc" or "w14" or "w15" or "a14";
}
