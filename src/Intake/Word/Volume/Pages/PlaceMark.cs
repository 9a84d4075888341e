using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Pages;

/// <summary>Đặt dấu trang vào chỗ mà một bài, một phần thật sự bắt đầu.</summary>
/// <remarks>
/// To Word any place at the beginning would do. LibreOffice 7.4 gives a bookmark that stands between two sections, or encloses nothing at the
/// beginning of one, to the page before it; one inside a frame it renames; one that leads out of a table it loses.
/// </remarks>
internal static class PlaceMark
{
    /// <summary>The blocks with the bookmark around the words of their first paragraph; where it has none, up to the next.</summary>
    public static IReadOnlyList<OpenXmlElement> Set(IReadOnlyList<OpenXmlElement> blocks, string name, string id)
    {
        if ((First(blocks.Where(block => !IsFramed(block))) ?? First(blocks)) is not { } first)
        {
            first = Writing.Paragraph(VolumeStyles.SectionEnd);
            blocks = [first, .. blocks];
        }

        first.InsertAfter(new BookmarkStart { Id = id, Name = name }, first.ParagraphProperties);
        var end = new BookmarkEnd { Id = id };
        var next = IsEmpty(first) ? blocks.SkipWhile(block => block != first).Skip(1).FirstOrDefault() : null;
        if (next is Paragraph following)
        {
            following.InsertAfter(end, following.ParagraphProperties);
            return blocks;
        }

        if (IsEmpty(first) && next is null) first.Append(new Run(new SoftHyphen())); // something to enclose that nobody sees
        first.Append(end);
        return blocks;
    }

    private static Paragraph? First(IEnumerable<OpenXmlElement> blocks) =>
        blocks.Select(block => block as Paragraph ?? block.Descendants<Paragraph>().FirstOrDefault()).FirstOrDefault(paragraph => paragraph is not null);

    private static bool IsFramed(OpenXmlElement block) => block switch
    {
        Paragraph paragraph => paragraph.ParagraphProperties?.FrameProperties is not null,
        Table table => table.GetFirstChild<TableProperties>()?.TablePositionProperties is not null,
        _ => false,
    };

    private static bool IsEmpty(Paragraph paragraph) => !paragraph.Descendants<Run>().Any(run => run.ChildElements.Any(part => part is not RunProperties));
}
