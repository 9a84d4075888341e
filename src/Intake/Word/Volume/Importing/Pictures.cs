using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Packaging;
using Intake.Word.Volume.Sources;
using Intake.Word.Volume.Sweeping;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace Intake.Word.Volume.Importing;

/// <summary>Ảnh và biểu đồ của bài: chép theo nội dung (hai bài cùng một ảnh thì tập chỉ giữ một tệp).</summary>
/// <remarks>
/// Looks at every reference to a part, whatever element it stands on, so that none is left dangling: pictures and charts are copied,
/// everything else that a drawing may point to (outside files, diagrams, sounds) does not travel.
/// </remarks>
internal sealed class Pictures(Story story, MediaFiles files, ImportedSpeech speech)
{
    public void Keep()
    {
        Rewriting.Rewrite(story.Root, Judge);
        foreach (var element in story.Root.Descendants().ToList())
            foreach (var reference in ReferencesOf(element)) Reenter(element, reference);
    }

    private Fate Judge(OpenXmlElement element)
    {
        if (element is not (DocumentFormat.OpenXml.Wordprocessing.Drawing or Picture) || !IsLost(element)) return Fate.Keep;

        speech.LeftBehind.Add(LeftBehind.Pictures);
        return Fate.Drop;
    }

    /// <summary>A drawing that would show nothing; one with a text box is kept for its words.</summary>
    private bool IsLost(OpenXmlElement drawing) =>
        !drawing.Descendants<TextBoxContent>().Any()
        && drawing.Descendants().Any(element => ReferencesOf(element) is { Count: > 0 } all && !all.Exists(one => Target(one) is not null));

    /// <summary>The attributes of an element that name a part; links have been seen to, sections have their own rule.</summary>
    private static List<OpenXmlAttribute> ReferencesOf(OpenXmlElement element) =>
        element is Hyperlink or Drawing.HyperlinkType or HeaderFooterReferenceType || !element.HasAttributes
            ? []
            : [.. element.GetAttributes().Where(a => a.NamespaceUri == Names.Relationships || a is { NamespaceUri: Names.VmlOffice, LocalName: "relid" })];

    private void Reenter(OpenXmlElement element, OpenXmlAttribute reference)
    {
        var id = Target(reference) is { } media ? Enter(media) : null;
        if (id is null) element.RemoveAttribute(reference.LocalName, reference.NamespaceUri);
        else element.SetAttribute(new(reference.Prefix, reference.LocalName, reference.NamespaceUri, id));
    }

    private PackagedPart? Target(OpenXmlAttribute reference) =>
        reference.Value is { Length: > 0 } id && story.Part.TryGetPartById(id, out var part) ? files.Find(part) : null;

    private string Enter(PackagedPart media)
    {
        speech.Media.Add(media);
        return story.Relationships.Add(media.ContentType == ContentType.Chart ? RelationshipKind.Chart : RelationshipKind.Image, media.Name["word/".Length..]);
    }
}
