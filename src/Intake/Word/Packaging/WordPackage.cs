using System.Xml;

namespace Intake.Word.Packaging;

/// <summary>Gói Word đã qua cửa: mọi phần XML đã giải nén và không phần nào nguy hiểm.</summary>
internal sealed class WordPackage(IReadOnlyList<string> names, ContentTypes types, IReadOnlyDictionary<string, PackagePart> parts)
{
    private const string RootRelationships = "_rels/.rels";
    private readonly Dictionary<string, IReadOnlyList<Relationship>> _relationships = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of all entries, media included.</summary>
    public IReadOnlyList<string> Names => names;

    public ContentTypes Types => types;

    /// <summary>Name of the main part; set by the gate.</summary>
    public string MainPart { get; init; } = "";

    public bool Has(string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A part that is about to be read; whoever reads it finds out whether it is well-formed.</summary>
    public PackagePart? Find(string name) => parts.GetValueOrDefault(name);

    /// <summary>A part that may be missing or broken without harm to the text.</summary>
    public PackagePart? FindReadable(string name) => Find(name) is { IsWellFormed: true } part ? part : null;

    /// <summary>Parts of one kind that the main part names, in its order, each once however often it is named.</summary>
    public IEnumerable<PackagePart> RelatedToMain(string kind) =>
        Relationships(MainPart)
            .Where(r => r.Kind == kind && !r.External)
            .Select(r => Find(r.PartName(FolderOf(MainPart))))
            .OfType<PackagePart>()
            .Distinct();

    /// <summary>Relationships of the package (<paramref name="partName"/> empty) or of one part.</summary>
    public IReadOnlyList<Relationship> Relationships(string partName) => ReadRelationships(RelationshipsOf(partName));

    /// <summary>Relationships of every part.</summary>
    public IEnumerable<Relationship> AllRelationships() =>
        parts.Keys.Where(n => n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).SelectMany(ReadRelationships);

    private IReadOnlyList<Relationship> ReadRelationships(string partName) =>
        _relationships.TryGetValue(partName, out var known) ? known : _relationships[partName] = Parse(partName);

    private List<Relationship> Parse(string partName)
    {
        var found = new List<Relationship>();
        if (Find(partName) is not { } part) return found;
        using var reader = SafeXml.Open(part.Bytes);
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship") found.Add(ReadOne(reader));
        return found;
    }

    private static Relationship ReadOne(XmlReader reader)
    {
        var type = reader.GetAttribute("Type") ?? "";
        return new Relationship(
            reader.GetAttribute("Id") ?? "",
            type[(type.LastIndexOf('/') + 1)..],
            reader.GetAttribute("Target") ?? "",
            reader.GetAttribute("TargetMode") == "External");
    }

    private static string RelationshipsOf(string partName)
    {
        if (partName.Length == 0) return RootRelationships;
        var folder = FolderOf(partName);
        return $"{(folder.Length == 0 ? "" : folder + "/")}_rels/{partName[(partName.LastIndexOf('/') + 1)..]}.rels";
    }

    private static string FolderOf(string partName) => partName[..Math.Max(0, partName.LastIndexOf('/'))];
}

/// <summary>Một phần XML của gói: not dangerous, but perhaps not well-formed.</summary>
internal sealed record PackagePart(string Name, byte[] Bytes)
{
    /// <summary>Whether it pulls in another document.</summary>
    public bool HasAltChunk { get; init; }

    /// <summary>Walks the whole part.</summary>
    public bool IsWellFormed
    {
        get
        {
            try
            {
                SafeXml.Walk(Bytes);
                return true;
            }
            catch (GateException)
            {
                return false;
            }
        }
    }
}
