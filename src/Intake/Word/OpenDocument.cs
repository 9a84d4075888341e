using System.Text;
using Intake.Word.Packaging;
using Intake.Word.Zip;

namespace Intake.Word;

/// <summary>Văn bản OpenDocument (.odt): nhận biết, và xem xét trước khi giao cho LibreOffice.</summary>
internal static class OpenDocument
{
    private const string TypeEntry = "mimetype", Manifest = "META-INF/manifest.xml";
    /// <summary>What LibreOffice makes the document of, in an embedded object too (OpenDocument 1.2 part 3, 3.1): no program writes a DTD there.</summary>
    private static readonly string[] DocumentParts = ["content.xml", "styles.xml", "meta.xml", "settings.xml"];

    private static readonly byte[] TextType = Encoding.ASCII.GetBytes("application/vnd.oasis.opendocument.text");

    /// <summary>OpenDocument stores its type, uncompressed, as an entry of its own (OpenDocument 1.2 part 3, 3.3).</summary>
    public static bool IsText(ReadOnlySpan<byte> file, IReadOnlyList<ZipEntry> entries) =>
        entries.FirstOrDefault(e => e.Name == TypeEntry) is { Method: 0 } type && file.Slice(type.Data, type.PackedSize).SequenceEqual(TextType);

    /// <summary>The limits of Word files hold here too: inflated bytes, depth, DTDs; and no password.</summary>
    /// <remarks>OpenOffice begins the manifest and the list of scripts with a DOCTYPE; it is let pass there as long as no entity is used.</remarks>
    /// <exception cref="GateException">It is not to be given to any program.</exception>
    public static void RequireSafe(ReadOnlyMemory<byte> file, IReadOnlyList<ZipEntry> entries)
    {
        var inflater = new Inflater(file);
        var parts = entries.Where(e => e.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).ToDictionary(e => e.Name, inflater.Inflate);
        ZipDirectory.RequireModestClaims(entries);
        if (!parts.TryGetValue(Manifest, out var manifest) || !parts.ContainsKey("content.xml")) throw new GateException(RefusalCode.NotDocx);
        if (IsEncrypted(manifest)) throw new GateException(RefusalCode.Encrypted);
        foreach (var (name, part) in parts.Where(p => p.Value.Length > 0)) SafeXml.Walk(part, skipDtd: !DocumentParts.Contains(name[(name.LastIndexOf('/') + 1)..]));
    }

    private static bool IsEncrypted(byte[] manifest)
    {
        using var reader = SafeXml.OpenSkippingDtd(manifest);
        try
        {
            return reader.ReadToFollowing("encryption-data", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
        }
        catch (System.Xml.XmlException)
        {
            return false; // the walk through all parts says what is wrong with it
        }
    }
}
