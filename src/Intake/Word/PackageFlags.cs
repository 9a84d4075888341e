using System.Xml;
using Intake.Word.Packaging;
using Intake.Word.Reading;

namespace Intake.Word;

/// <summary>Điều cần biết nằm ngoài chữ: chú thích, nhận xét, tên tác giả, nội dung nhúng và nội dung ở nơi khác.</summary>
internal static class PackageFlags
{
    private static readonly string[] EmbeddedKinds = ["package", "oleObject", "control"];
    private static readonly string[] AuthorElements = ["creator", "lastModifiedBy", "Company", "Manager"];

    public static void Note(WordPackage package, DraftText text, StoryFacts facts)
    {
        var relationships = package.AllRelationships().ToList();
        facts.NoteIf(text.Notes.Count > 0, DraftFlag.Footnotes);
        facts.NoteIf(relationships.Any(r => r.LeadsOutside), DraftFlag.ExternalContent);
        facts.NoteIf(relationships.Any(r => !r.External && EmbeddedKinds.Contains(r.Kind)), DraftFlag.Embedded);
        facts.NoteIf(package.RelatedToMain("comments").Any(p => Holds(p, ["comment"])), DraftFlag.Comments);
        facts.NoteIf(Properties(package).Any(p => Holds(p, AuthorElements)), DraftFlag.AuthorMetadata);
    }

    private static IEnumerable<PackagePart> Properties(WordPackage package) =>
        from relationship in package.Relationships("")
        where relationship.Kind is "core-properties" or "extended-properties" && !relationship.External
        let part = package.FindReadable(relationship.PartName(""))
        where part is not null
        select part;

    /// <summary>Whether a part has one of the elements with something in it.</summary>
    private static bool Holds(PackagePart part, string[] elements)
    {
        using var reader = SafeXml.Open(part.Bytes);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || !elements.Contains(reader.LocalName) || reader.IsEmptyElement) continue;
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
                if (reader.NodeType != XmlNodeType.Text || !string.IsNullOrWhiteSpace(reader.Value)) return true;
        }
        return false;
    }
}
