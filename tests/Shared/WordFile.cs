using System.IO.Compression;
using System.Security;
using System.Text;

namespace Tests.Shared;

/// <summary>Tạo tệp Word để kiểm thử, một dòng là xong: <c>WordFile.Docx("Kính thưa Hội nghị", "…")</c>.</summary>
public sealed class WordFile
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private readonly StringBuilder _body = new();
    private readonly List<(string Name, byte[] Bytes)> _parts = [];
    private readonly List<string> _overrides = [];
    private readonly List<string> _relationships = [];
    private readonly List<string> _packageRelationships = [];

    /// <summary>Content type of the main part.</summary>
    public string MainType { get; init; } = WordType + "document.main+xml";

    /// <summary>The whole main part, instead of one made of paragraphs.</summary>
    public string? Document { get; init; }

    /// <summary>A .docx of plain paragraphs.</summary>
    public static byte[] Docx(params string[] paragraphs) => new WordFile().Paragraphs(paragraphs).ToBytes();

    /// <summary>A .docx whose <c>w:body</c> holds exactly this XML.</summary>
    public static byte[] Body(string xml) => new WordFile().Raw(xml).ToBytes();

    /// <summary>XML of a run, tabs and line breaks as Word writes them; <paramref name="properties"/> go into its <c>w:rPr</c>.</summary>
    public static string Run(string text, string properties = "")
    {
        const string open = "<w:t xml:space=\"preserve\">", close = "</w:t>";
        var content = SecurityElement.Escape(text)!
            .Replace("\t", $"{close}<w:tab/>{open}", StringComparison.Ordinal)
            .Replace("\n", $"{close}<w:br/>{open}", StringComparison.Ordinal);
        return $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}{open}{content}{close}</w:r>";
    }

    /// <summary>XML of a paragraph of one run; <paramref name="properties"/> go into its <c>w:pPr</c>.</summary>
    public static string P(string text, string properties = "", string runProperties = "") =>
        $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{Run(text, runProperties)}</w:p>";

    public WordFile Paragraphs(params string[] texts)
    {
        foreach (var text in texts) _body.Append(P(text));
        return this;
    }

    public WordFile Heading(string text, int level = 1) => Raw(P(text, $"<w:outlineLvl w:val=\"{level - 1}\"/>"));

    public WordFile Centred(string text, bool bold = true) => Raw(P(text, "<w:jc w:val=\"center\"/>", bold ? "<w:b/>" : ""));

    /// <summary>A table, one string a cell, rows of equal length.</summary>
    public WordFile Table(params string[][] rows) =>
        Raw($"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(c => $"<w:tc>{string.Concat(c.Split('\n').Select(line => P(line)))}</w:tc>"))}</w:tr>"))}</w:tbl>");

    /// <summary>A paragraph of kept, deleted and inserted text.</summary>
    public WordFile Tracked(string kept, string deleted, string inserted) =>
        Raw($"<w:p>{Run(kept)}<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText xml:space=\"preserve\">{SecurityElement.Escape(deleted)}</w:delText></w:r></w:del>"
            + $"<w:ins w:id=\"2\" w:author=\"a\">{Run(inserted)}</w:ins></w:p>");

    public WordFile Raw(string xml)
    {
        _body.Append(xml);
        return this;
    }

    public WordFile Footnote(string text) => Part(
        "footnotes", $"<w:footnotes {Namespaces}><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\">{P(text)}</w:footnote></w:footnotes>");

    public WordFile Comment(string text) => Part("comments", $"<w:comments {Namespaces}><w:comment w:id=\"0\" w:author=\"a\">{P(text)}</w:comment></w:comments>");

    public WordFile Header(string text) => HeaderXml(P(text));

    public WordFile HeaderXml(string xml) => Part("header", $"<w:hdr {Namespaces}>{xml}</w:hdr>");

    public WordFile Footer(string text) => Part("footer", $"<w:ftr {Namespaces}>{P(text)}</w:ftr>");

    public WordFile Styles(string xml) => Part("styles", $"<w:styles {Namespaces}>{xml}</w:styles>");

    public WordFile Numbering(string xml) => Part("numbering", $"<w:numbering {Namespaces}>{xml}</w:numbering>");

    /// <summary>Title, author and so on, as <c>docProps/core.xml</c>.</summary>
    public WordFile Author(string name)
    {
        const string type = "application/vnd.openxmlformats-package.core-properties+xml";
        const string kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        _packageRelationships.Add($"<Relationship Id=\"core\" Type=\"{kind}\" Target=\"docProps/core.xml\"/>");
        return Entry(
            "docProps/core.xml",
            $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{name}</dc:creator></cp:coreProperties>",
            type);
    }

    /// <summary>A relationship of the main part; <paramref name="kind"/> is the last segment of its type.</summary>
    public WordFile Relationship(string kind, string target, bool external = false)
    {
        _relationships.Add($"<Relationship Id=\"rId{_relationships.Count + 1}\" Type=\"{Office}/{kind}\" Target=\"{SecurityElement.Escape(target)}\"{(external ? " TargetMode=\"External\"" : "")}/>");
        return this;
    }

    /// <summary>An entry of the ZIP, with its content type when it has one.</summary>
    public WordFile Entry(string name, string text, string? contentType = null) => Entry(name, Encoding.UTF8.GetBytes(text), contentType);

    public WordFile Entry(string name, byte[] bytes, string? contentType = null)
    {
        _parts.Add((name, bytes));
        if (contentType is not null) _overrides.Add($"<Override PartName=\"/{name}\" ContentType=\"{contentType}\"/>");
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in AllEntries()) Write(zip, name, bytes);
        return file.ToArray();
    }

    /// <summary>A part of WordprocessingML, named by its kind, with its relationship.</summary>
    public WordFile Part(string kind, string xml)
    {
        var name = $"{kind}{_relationships.Count + 1}.xml";
        return Relationship(kind, name).Entry($"word/{name}", xml, $"{WordType}{kind}+xml");
    }

    private IEnumerable<(string Name, byte[] Bytes)> AllEntries()
    {
        const string package = "http://schemas.openxmlformats.org/package/2006";
        yield return Text("[Content_Types].xml",
            $"<Types xmlns=\"{package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{MainType}\"/>{string.Concat(_overrides)}</Types>");
        yield return Text("_rels/.rels",
            $"<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"main\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>{string.Concat(_packageRelationships)}</Relationships>");
        yield return Text("word/document.xml", Document ?? $"<w:document {Namespaces}><w:body>{_body}<w:sectPr/></w:body></w:document>");
        if (_relationships.Count > 0)
            yield return Text("word/_rels/document.xml.rels", $"<Relationships xmlns=\"{package}/relationships\">{string.Concat(_relationships)}</Relationships>");
        foreach (var part in _parts) yield return part;
    }

    private static (string Name, byte[] Bytes) Text(string name, string text) => (name, Encoding.UTF8.GetBytes(text));

    private static void Write(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(bytes);
    }
}
