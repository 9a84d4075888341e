using System.IO.Compression;
using System.Text;
using System.Xml;
using Intake.Word.Packaging;

namespace Intake.Word.Volume.Sources;

/// <summary>Bỏ ghi chú XML, lệnh xử lý và CDATA khỏi các phần của gói trước khi thư viện dựng cây.</summary>
/// <remarks>The SDK keeps only the first piece of a text that a comment cuts in two, and writes the rest again without escaping it.</remarks>
internal static class PlainXml
{
    /// <summary>The same package; copied only when a part holds something other than elements and text.</summary>
    public static byte[] Of(ReadOnlyMemory<byte> docx)
    {
        var bytes = docx.ToArray();
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var entries = zip.Entries.Select(entry => (entry.FullName, Content: ContentOf(entry))).ToList();
        return entries.Exists(e => IsCutUp(e.FullName, e.Content)) ? Pack(entries) : bytes;
    }

    private static byte[] Pack(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                stream.Write(IsCutUp(name, content) ? Plain(content) : content);
            }
        return bytes.ToArray();
    }

    /// <summary>Whether an XML part has "&lt;!" anywhere, or "&lt;?" after its declaration. UTF-16 hides both, so it counts as having them.</summary>
    private static bool IsCutUp(string name, ReadOnlySpan<byte> content) =>
        (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        && (content.IndexOf("<!"u8) >= 0 || content.LastIndexOf("<?"u8) > 3 || content.IndexOf((byte)0) >= 0);

    private static byte[] Plain(byte[] part)
    {
        using var plain = new MemoryStream();
        try
        {
            using var reader = SafeXml.Open(part);
            using var writer = XmlWriter.Create(plain, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
            while (reader.Read()) Copy(reader, writer);
        }
        catch (XmlException)
        {
            return part;                 // malformed, and so of no part that the gate let be read
        }
        return plain.ToArray();
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                writer.WriteAttributes(reader, defattr: false);
                if (reader.IsEmptyElement) writer.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > 0:
                writer.WriteString(reader.Value);
                break;
        }
    }

    private static byte[] ContentOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
