using System.IO.Compression;
using System.Security;
using Intake.Word.Packaging;
using Intake.Word.Zip;

namespace Intake.Word.Comments;

/// <summary>Các phần phải sửa hay thêm trong gói Word; mọi mục khác của tệp ZIP được chép nguyên.</summary>
internal sealed class PackageChange(ReadOnlyMemory<byte> docx, WordPackage package)
{
    private const string Namespaces = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>The earliest time that a ZIP entry can carry.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, StoredXml> _parts = new(StringComparer.OrdinalIgnoreCase);

    private string Folder => package.MainPart[..Math.Max(0, package.MainPart.LastIndexOf('/'))];

    /// <summary>A part of the package, to be edited; null when it is not there.</summary>
    /// <exception cref="System.Xml.XmlException">It is malformed.</exception>
    public StoredXml? Edit(string name)
    {
        if (_parts.TryGetValue(name, out var known)) return known;
        var bytes = name == ContentTypes.PartName ? TypesPart() : package.Find(name)?.Bytes;
        return bytes is null ? null : _parts[name] = StoredXml.Of(bytes);
    }

    /// <summary>The part that the main part names with a relationship of this type, to be edited; made of <paramref name="empty"/>, named and typed when there is none.</summary>
    /// <param name="type">The whole type; one that ends alike counts too.</param>
    public StoredXml EditRelated(string type, string contentType, string empty)
    {
        var kind = type[(type.LastIndexOf('/') + 1)..];
        var named = package.Relationships(package.MainPart).Where(r => r.Kind == kind && !r.External).Select(r => r.PartName(Folder)).ToList();
        if (named.Select(Edit).OfType<StoredXml>().FirstOrDefault() is { } stored) return stored;

        var name = named.FirstOrDefault() ?? Unused(InFolder(kind));
        if (named.Count == 0) Relate(type, name[(name.LastIndexOf('/') + 1)..]);
        if (package.Types.Of(name) != contentType) Edit(ContentTypes.PartName)!.AppendToRoot(prefix => $"<{prefix}Override PartName=\"/{SecurityElement.Escape(name)}\" ContentType=\"{contentType}\"/>");
        return _parts[name] = StoredXml.Of(empty);
    }

    /// <summary>The file with its changes. Entries keep order, time and bytes.</summary>
    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        bytes.Write(docx.Span);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var (name, part) in _parts)
            {
                var stored = zip.Entries.FirstOrDefault(e => e.FullName.Equals(name, StringComparison.OrdinalIgnoreCase));
                var entry = stored ?? zip.CreateEntry(name, CompressionLevel.Optimal);
                var time = stored?.LastWriteTime ?? EntryTime;
                using (var stream = entry.Open())
                {
                    stream.SetLength(0);
                    stream.Write(part.ToBytes());
                }
                entry.LastWriteTime = time;
            }
        return bytes.ToArray();
    }

    /// <summary>The gate keeps what it says, not the part.</summary>
    private byte[] TypesPart() => new Inflater(docx).Inflate(ZipDirectory.Read(docx.Span).First(e => e.Name == ContentTypes.PartName));

    private void Relate(string type, string target)
    {
        var slash = package.MainPart.LastIndexOf('/') + 1;
        var name = $"{package.MainPart[..slash]}_rels/{package.MainPart[slash..]}.rels";
        var part = Edit(name) ?? (_parts[name] = StoredXml.Of($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"{Namespaces}/relationships\"/>"));
        var known = package.Relationships(package.MainPart).Select(r => r.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var stem = target[..target.LastIndexOf('.')];
        var id = Enumerable.Range(1, int.MaxValue).Select(n => $"{stem}{n}").First(i => !known.Contains(i));
        part.AppendToRoot(prefix => $"<{prefix}Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"/>");
    }

    private string InFolder(string kind) => Folder.Length == 0 ? kind : $"{Folder}/{kind}";

    private string Unused(string stem) =>
        Enumerable.Range(0, int.MaxValue).Select(n => n == 0 ? $"{stem}.xml" : $"{stem}{n}.xml").First(n => !package.Has(n));
}
