using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Sweeping;

/// <summary>Chấp nhận mọi thay đổi đang theo dõi: phần thêm ở lại, phần xóa và lịch sử định dạng mất đi.</summary>
internal static class TrackedChanges
{
    public static Fate Judge(OpenXmlElement element) => element switch
    {
        InsertedRun or MoveToRun => Fate.Unwrap,
        DeletedRun or MoveFromRun => Fate.Drop,
        TableRow row when row.TableRowProperties?.GetFirstChild<Deleted>() is not null => Fate.Drop,
        TableCell cell when cell.TableCellProperties?.GetFirstChild<CellDeletion>() is not null => Fate.Drop,
        _ when IsByName(element) => element.LocalName is "ins" or "moveTo" && element.HasChildren ? Fate.Unwrap : Fate.Drop,
        _ => Fate.Keep,
    };

    /// <summary>Whether the mark of the paragraph itself was deleted or moved away: its text then runs into the next paragraph.</summary>
    public static bool HasDeletedMark(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphMarkRunProperties is { } mark
        && (mark.GetFirstChild<Deleted>() is not null || mark.GetFirstChild<MoveFrom>() is not null);

    /// <summary>Revision marks have many types in the SDK (one per place) and few names in the standard.</summary>
    private static bool IsByName(OpenXmlElement element) =>
        element.NamespaceUri == Names.Word && element.LocalName is
            "rPrChange" or "pPrChange" or "sectPrChange" or "tblPrChange" or "tblPrExChange" or "trPrChange" or "tcPrChange"
            or "tblGridChange" or "numberingChange" or "ins" or "moveTo" or "cellIns" or "cellMerge"
            or "moveFromRangeStart" or "moveFromRangeEnd" or "moveToRangeStart" or "moveToRangeEnd"
            or "customXmlInsRangeStart" or "customXmlInsRangeEnd" or "customXmlDelRangeStart" or "customXmlDelRangeEnd"
            or "customXmlMoveFromRangeStart" or "customXmlMoveFromRangeEnd" or "customXmlMoveToRangeStart" or "customXmlMoveToRangeEnd"
        || element is { NamespaceUri: Names.Word, LocalName: "del" or "moveFrom" } && element.Parent is not ParagraphMarkRunProperties;
}
