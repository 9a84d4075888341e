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

    private static Fate JudgeMarks(OpenXmlElement element) => element switch
    {
        ProofError or LastRenderedPageBreak or PermStart or PermEnd => Fate.Drop,
        OpenXmlUnknownElement => Fate.Drop,
        _ when element.NamespaceUri != Names.Word => Fate.Keep,
        _ => element.LocalName switch
        {
            "smartTag" or "customXml" => Fate.Unwrap,
            "smartTagPr" or "customXmlPr" => Fate.Drop,
            _ => Fate.Keep,
        },
    };

    /// <summary>The picture that stands for an object in the text, without the object behind it.</summary>
    private static Picture PictureOf(EmbeddedObject embedded)
    {
        var shown = embedded.ChildElements.Where(child => child.NamespaceUri == Names.Vml);
        return new(shown.Select(child => child.CloneNode(deep: true)));
    }
}
