using Intake.Word.Zip;

namespace Intake.Word.Packaging;

/// <summary>Mở gói Word: từ byte đã biết là ZIP đến các phần đã được kiểm.</summary>
internal static class PackageOpener
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string TemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    /// <exception cref="GateException">The package is not an ordinary Word document.</exception>
    /// <exception cref="System.Xml.XmlException">One of the parts that tell what it is is malformed.</exception>
    public static WordPackage Open(ReadOnlyMemory<byte> file, IReadOnlyList<ZipEntry> entries)
    {
        RequirePlainNames(entries);
        var inflater = new Inflater(file);
        if (entries.FirstOrDefault(e => e.Name == ContentTypes.PartName) is not { } typesEntry)
            throw new GateException(LooksLikePackage(entries) ? RefusalCode.Corrupt : RefusalCode.NotDocx);

        var types = ContentTypes.Read(Look(typesEntry, inflater).Bytes);
        var parts = new Dictionary<string, PackagePart>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
            if (entry != typesEntry && !entry.Name.EndsWith('/') && types.IsXml(entry.Name)) parts[entry.Name] = Look(entry, inflater);
        ZipDirectory.RequireModestClaims(entries);

        return WithMainPart([.. entries.Select(e => e.Name)], types, parts);
    }

    /// <summary>Inflates a part and refuses a dangerous one. A malformed part is a refusal only when somebody reads it.</summary>
    private static PackagePart Look(ZipEntry entry, Inflater inflater)
    {
        var bytes = inflater.Inflate(entry);
        try
        {
            return new PackagePart(entry.Name, bytes) { HasAltChunk = !TagScan.ShowsNoDanger(bytes) && SafeXml.Walk(bytes) };
        }
        catch (GateException malformed) when (malformed.Code == RefusalCode.MalformedXml)
        {
            return new PackagePart(entry.Name, bytes);
        }
    }

    private static WordPackage WithMainPart(IReadOnlyList<string> names, ContentTypes types, Dictionary<string, PackagePart> parts)
    {
        var package = new WordPackage(names, types, parts);
        RequireNoMacro(package);
        var name = package.Relationships("").FirstOrDefault(r => r.Kind == "officeDocument" && !r.External)?.PartName("");
        if (name is null || !package.Has(name)) throw new GateException(RefusalCode.NoMainPart);

        RequireDocument(types.Of(name));
        var main = package.Find(name) ?? throw new GateException(RefusalCode.WrongContentType);
        var root = SafeXml.RootOf(main.Bytes);
        if (root.Name != "document" || !WordNames.IsWord(root.Namespace)) throw new GateException(RefusalCode.WrongRoot);
        if (parts.Values.Any(p => p.HasAltChunk)) throw new GateException(RefusalCode.AltChunk);
        return new WordPackage(names, types, parts) { MainPart = name };
    }

    private static void RequireDocument(string type)
    {
        if (type.Equals(MainType, StringComparison.OrdinalIgnoreCase)) return;
        throw new GateException(type.Equals(TemplateType, StringComparison.OrdinalIgnoreCase) ? RefusalCode.Template : RefusalCode.WrongContentType);
    }

    private static void RequireNoMacro(WordPackage package)
    {
        if (package.Types.NamesMacros
            || package.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            || package.AllRelationships().Any(r => r.Kind == "vbaProject"))
            throw new GateException(RefusalCode.Macro);
    }

    /// <summary>Names are never used as paths; one that tries to be a path, or to look like something else, is a warning of its own.</summary>
    private static void RequirePlainNames(IReadOnlyList<ZipEntry> entries)
    {
        foreach (var entry in entries)
            if (entry.Name.Length == 0 || entry.Name[0] == '/' || entry.Name.Split('/').Contains("..") || entry.Name.Any(IsForbidden))
                throw new GateException(RefusalCode.BadEntryName);
    }

    private static bool IsForbidden(char c) =>
        c is '\\' or ':' or '\uFFFD' || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    private static bool LooksLikePackage(IReadOnlyList<ZipEntry> entries) =>
        entries.Any(e => e.Name == "_rels/.rels" || e.Name.StartsWith("word/", StringComparison.OrdinalIgnoreCase));
}
