using System.IO.Compression;
using System.Text;
using System.Xml;
using Intake.Word.Packaging;
using Intake.Word.Zip;

namespace Intake.Word.Volume.Sources;

/// <summary>Gói được sửa để thư viện mở được và đọc đúng: không quan hệ tới phần không có, không ghi chú XML, không CDATA, không tên lạ.</summary>
/// <remarks>
/// The SDK opens no package that names a part which is not there, though the text is whole. Of a text that a comment cuts in two it keeps
/// the first piece only, and writes the rest again without escaping it.
/// </remarks>
internal static class OpenablePackage
{
    /// <summary>The same package; rewritten only when something in it has to go. Pictures and the like are copied as they are packed.</summary>
    /// <exception cref="GateException">It is no package that the gate has let pass.</exception>
    public static byte[] Of(ReadOnlyMemory<byte> docx)
    {
        var entries = ZipDirectory.Read(docx.Span);
        var names = entries.Select(e => e.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var inflater = new Inflater(docx);
        var plain = new Dictionary<string, byte[]>();
        foreach (var entry in entries.Where(e => IsRelationships(e.Name) || IsXml(e.Name)))
        {
            var part = inflater.Inflate(entry);
            if ((IsRelationships(entry.Name) || IsStrange(part)) && Plain(entry.Name, part, names) is { } changed) plain[entry.Name] = changed;
        }
        return plain.Count == 0 ? docx.ToArray() : Rewrite(docx.Span, plain);
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsRelationships(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>"&lt;!" anywhere, or "&lt;?" after the declaration. UTF-16 hides both, so it counts as having them.</summary>
    private static bool HasMoreThanText(ReadOnlySpan<byte> content) => content.IndexOf("<!"u8) >= 0 || content.LastIndexOf("<?"u8) > 3 || content.IndexOf((byte)0) >= 0;

    private static bool IsStrange(ReadOnlySpan<byte> content) => HasMoreThanText(content) || StrictShapes.AreIn(content);

    /// <summary>The part as it is to be opened; null when it stays as it is.</summary>
    private static byte[]? Plain(string name, byte[] part, HashSet<string> names)
    {
        var isChanged = IsStrange(part);
        using var plain = new MemoryStream();
        try
        {
            using var reader = SafeXml.Open(part);
            using var writer = XmlWriter.Create(plain, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
            while (!reader.EOF)
                if (IsRelationships(name) && LeadsNowhere(reader, name, names)) isChanged = Skip(reader);
                else Copy(reader, writer);
        }
        catch (XmlException)
        {
            return null;                 // malformed, and so of no part that the gate let be read
        }
        return isChanged ? plain.ToArray() : null;
    }

    private static bool LeadsNowhere(XmlReader reader, string name, HashSet<string> names)
    {
        if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship" || reader.GetAttribute("TargetMode") == "External") return false;
        var folder = name[..Math.Max(0, name.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase))];
        return !names.Contains(new Relationship("", "", Uri.UnescapeDataString(reader.GetAttribute("Target") ?? ""), External: false).PartName(folder));
    }

    private static bool Skip(XmlReader reader)
    {
        reader.Skip();
        return true;
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var (prefix, ns) = StrictShapes.NameOf(reader);
                writer.WriteStartElement(prefix, reader.LocalName, ns);
                CopyAttributes(reader, writer);
                if (reader.IsEmptyElement) writer.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > 0:
                writer.WriteString(reader.Value);
                break;
        }
        reader.Read();
    }

    private static void CopyAttributes(XmlReader reader, XmlWriter writer)
    {
        var isDrawn = reader.NamespaceURI == StrictShapes.DrawingMain;
        while (reader.MoveToNextAttribute())
            writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, isDrawn ? StrictShapes.ValueOf(reader) : reader.Value);
        reader.MoveToElement();
    }

    private static byte[] Rewrite(ReadOnlySpan<byte> docx, Dictionary<string, byte[]> parts)
    {
        using var bytes = new MemoryStream();
        bytes.Write(docx);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                zip.GetEntry(name)!.Delete();
                using var stream = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                stream.Write(content);
            }
        return bytes.ToArray();
    }
}
