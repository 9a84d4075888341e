using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Vml = DocumentFormat.OpenXml.Vml;

namespace Intake.Word.Volume.Sweeping;

/// <summary>Những thứ ở quanh chữ mà không phải chữ: góp ý, khung nội dung, đối tượng nhúng, dấu vết soạn thảo.</summary>
internal static class Residue
{
    /// <summary>What becomes of an element, and what was left behind with it when a person would want to know.</summary>
    public static (Fate Fate, LeftBehind? Kind) Judge(OpenXmlElement element) => element switch
    {
        CommentRangeStart or CommentRangeEnd or CommentReference or AnnotationReferenceMark => (Fate.Drop, LeftBehind.Comments),
        SdtElement or SdtContentBlock or SdtContentRun or SdtContentRow or SdtContentCell => (Fate.Unwrap, LeftBehind.ContentControls),
        SdtProperties or SdtEndCharProperties => (Fate.Drop, null),
        AltChunk or SubDocumentReference => (Fate.Drop, LeftBehind.InsertedFiles),
        EmbeddedObject shown => (Fate.ReplacedBy(PictureOf(shown)), LeftBehind.EmbeddedObjects),
        Control or ContentPart or Vml.Office.OleObject or MovieReference => (Fate.Drop, LeftBehind.EmbeddedObjects),
        _ => (JudgeMarks(element), null),
    };

    /// <summary>The same for styles, lists and charts, which hold no text of a person.</summary>
    public static Fate JudgeLook(OpenXmlElement element)
    {
        if (Alternatives.Judge(element) is { IsKept: false } settled) return settled;
        return element is OpenXmlUnknownElement || IsExtension(element) || !TrackedChanges.Judge(element).IsKept ? Fate.Drop : Fate.Keep;
    }

    private static Fate JudgeMarks(OpenXmlElement element) => element switch
    {
        ProofError or LastRenderedPageBreak or PermStart or PermEnd or WebHidden => Fate.Drop,
        OpenXmlUnknownElement { NamespaceUri: Names.Word, LocalName: "r", Parent: Body or TableCell or TextBoxContent or FootnoteEndnoteType } stray => Fate.ReplacedBy(new Paragraph { InnerXml = stray.OuterXml }),
        OpenXmlUnknownElement unknown => HasText(unknown) ? Fate.Unwrap : Fate.Drop,
        _ when IsExtension(element) => Fate.Drop,
        CustomXmlElement => Fate.Unwrap,
        CustomXmlProperties => Fate.Drop,
        _ => Fate.Keep,
    };

    private static bool HasText(OpenXmlElement element) =>
        element.Descendants().Any(inner => inner is { LocalName: "t", NamespaceUri: Names.Word });

    /// <summary>What later versions add to a drawing: other renderings of a picture, ids, settings of the editor.</summary>
    private static bool IsExtension(OpenXmlElement element) =>
        element.LocalName == "extLst" && element.NamespaceUri.StartsWith(Names.DrawingFamily, StringComparison.Ordinal);

    /// <summary>The picture that stands for an object in the text, without the object behind it.</summary>
    private static Picture PictureOf(EmbeddedObject embedded)
    {
        var shown = embedded.ChildElements.Where(child => child.NamespaceUri == Names.Vml);
        return new(shown.Select(child => child.CloneNode(deep: true)));
    }
}
