using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Sweeping;

/// <summary>Sau khi dọn: bảng không còn hàng thì bỏ, ô và khung chữ nào cũng phải kết bằng một đoạn.</summary>
internal static class Containers
{
    public static void Complete(OpenXmlElement root)
    {
        Rewriting.Rewrite(root, element => IsEmptiedTable(element) || IsEmptiedRow(element) ? Fate.Drop : Fate.Keep);
        Rewriting.Rewrite(root, element => IsEmptiedTable(element) ? Fate.Drop : Fate.Keep);
        foreach (var container in root.Descendants().Where(element => element is TableCell or TextBoxContent).ToList()) EndWithParagraph(container);
        EndWithParagraph(root);
    }

    private static void EndWithParagraph(OpenXmlElement container)
    {
        if (container is Body) return;                     // the section decides how a body ends
        if (container.LastChild is not Paragraph) container.AppendChild(new Paragraph());
    }

    private static bool IsEmptiedTable(OpenXmlElement element) => element is Table && !element.Elements<TableRow>().Any();

    private static bool IsEmptiedRow(OpenXmlElement element) => element is TableRow && !element.Elements<TableCell>().Any();
}
