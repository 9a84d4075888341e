using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Importing;

namespace Intake.Word.Volume.Pages;

/// <summary>Danh mục các bài: mỗi bài một hàng, nội dung dẫn tới trang đầu của bài.</summary>
internal static class ContentsList
{
    private static readonly (string Heading, int Width)[] Columns =
        [("TT", 560), ("Nội dung", 3345), ("Đơn vị", 1900), ("Người trình bày", 1400), ("Phút", 750), ("Thời điểm nhận", 1400)];

    /// <param name="speeches">The speeches with the bookmark that each starts at.</param>
    public static IReadOnlyList<OpenXmlElement> Blocks(IEnumerable<(VolumeSpeech Speech, string Bookmark)> speeches)
    {
        var table = Writing.Table(new() { TableBorders = Borders() }, [.. Columns.Select(c => c.Width)]);
        table.Append(HeadingRow());
        foreach (var (speech, bookmark) in speeches) table.Append(Row(speech, bookmark));
        return [Writing.Paragraph(VolumeStyles.Heading, Messages.ListOfSpeechesTitle.Vi.ToUpperInvariant()), table];
    }

    public static SectionProperties Section(RunningHeaders headers) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = headers.HeaderId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = headers.FooterId },
        new SectionType { Val = SectionMarkValues.NextPage },
        Sections.DefaultPage,
        Sections.DefaultMargin);

    private static TableRow HeadingRow() => new(
        [new TableRowProperties(new CantSplit(), new TableHeader()), .. Columns.Select(column => Cell(column.Width, VolumeStyles.CellHeading, Writing.Run(column.Heading)))]);

    private static TableRow Row(VolumeSpeech speech, string bookmark)
    {
        var number = speech.Number?.ToString(CultureInfo.InvariantCulture) ?? "";
        var link = Writing.Link(bookmark, Writing.Run(speech.Topic ?? speech.Unit));
        return new(
            new TableRowProperties(new CantSplit()),
            Cell(Columns[0].Width, VolumeStyles.CellCentred, Writing.Run(number)),
            Cell(Columns[1].Width, VolumeStyles.Cell, link),
            Cell(Columns[2].Width, VolumeStyles.Cell, Writing.Run(speech.Unit)),
            Cell(Columns[3].Width, VolumeStyles.Cell, Writing.Run(speech.Speaker ?? "")),
            Cell(Columns[4].Width, VolumeStyles.CellCentred, Writing.Run(speech.Minutes ?? "")),
            Cell(Columns[5].Width, VolumeStyles.CellCentred, Writing.Run(speech.Received ?? "")));
    }

    private static TableCell Cell(int width, string style, OpenXmlElement content) => Writing.Cell(width, Writing.Paragraph(style, content));

    public static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    private static TBorder Line<TBorder>() where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };
}
