using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Intake.Word.Volume.Packaging;

/// <summary>Ghi gói .docx: thứ tự và thời điểm của các mục trong tệp ZIP là cố định.</summary>
/// <remarks>Written by hand because System.IO.Packaging stamps entries with the clock and names relationships at random.</remarks>
internal static class PackageWriter
{
    private const string TypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The earliest time that a ZIP entry can carry.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The package as bytes; <paramref name="root"/> names the parts that the package itself points to.</summary>
    public static byte[] Write(Relationships root, IReadOnlyList<PackagedPart> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            AddEntry(zip, "[Content_Types].xml", ContentTypes(parts));
            AddEntry(zip, "_rels/.rels", Xml(root));
            foreach (var part in parts) AddPart(zip, part);
        }

        return bytes.ToArray();
    }

    private static void AddPart(ZipArchive zip, PackagedPart part)
    {
        AddEntry(zip, part.Name, part.Content.Span, part.Shrinks ? CompressionLevel.Optimal : CompressionLevel.NoCompression);
        if (!part.Relationships.Any()) return;

        var slash = part.Name.LastIndexOf('/') + 1;
        AddEntry(zip, $"{part.Name[..slash]}_rels/{part.Name[slash..]}.rels", Xml(part.Relationships));
    }

    private static void AddEntry(ZipArchive zip, string name, ReadOnlySpan<byte> content, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = EntryTime;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] ContentTypes(IReadOnlyList<PackagedPart> parts) => Xml("Types", TypesNamespace, writer =>
    {
        WriteElement(writer, "Default", ("Extension", "rels"), ("ContentType", ContentType.Relationships));
        WriteElement(writer, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        foreach (var part in parts)
            WriteElement(writer, "Override", ("PartName", "/" + part.Name), ("ContentType", part.ContentType));
    });

    private static byte[] Xml(Relationships relationships) => Xml("Relationships", RelationshipsNamespace, writer =>
    {
        foreach (var (id, type, target, isExternal) in relationships)
        {
            (string, string)[] mode = isExternal ? [("TargetMode", "External")] : [];
            WriteElement(writer, "Relationship", [("Id", id), ("Type", type), ("Target", target), .. mode]);
        }
    });

    private static byte[] Xml(string root, string xmlNamespace, Action<XmlWriter> writeChildren)
    {
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            writer.WriteStartDocument(standalone: true);
            writer.WriteStartElement(root, xmlNamespace);
            writeChildren(writer);
            writer.WriteEndElement();
        }

        return content.ToArray();
    }

    private static void WriteElement(XmlWriter writer, string name, params (string Name, string Value)[] attributes)
    {
        writer.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) writer.WriteAttributeString(attribute, value);
        writer.WriteEndElement();
    }
}
