using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Importing;

/// <summary>Gắn cho từng đoạn, cụm chữ, bảng kiểu đã đưa vào tập; đoạn không ghi kiểu được ghi kiểu mặc định của chính tệp gốc.</summary>
internal sealed class Looks(StyleImport styles, ListImport lists)
{
    public void Rename(OpenXmlElement story) => Visit(story, inTable: false);

    private void Visit(OpenXmlElement element, bool inTable)
    {
        foreach (var child in element.ChildElements)
        {
            if (child is Paragraph paragraph) Rename(paragraph, inTable);
            else if (child is Table table) Rename(table);
            else if (child is RunProperties properties && properties.GetFirstChild<RunStyle>() is { } style) Rename(style);
            else if (child is ParagraphMarkRunProperties mark && mark.GetFirstChild<RunStyle>() is { } markStyle) Rename(markStyle);
            Visit(child, child is TableCell || child is not TextBoxContent && inTable);
        }
    }

    private void Rename(Paragraph paragraph, bool inTable)
    {
        var properties = paragraph.ParagraphProperties ??= new();
        var style = properties.ParagraphStyleId ??= new();
        style.Val = styles.Paragraph(style.Val?.InnerText, inTable);
        if (properties.NumberingProperties is { } numbering) lists.Rename(numbering);
    }

    private void Rename(RunStyle style)
    {
        if (styles.Character(style.Val?.InnerText) is { } known) style.Val = known;
        else style.Remove();
    }

    private void Rename(Table table)
    {
        var properties = table.GetFirstChild<TableProperties>() ?? table.PrependChild(new TableProperties());
        var style = properties.TableStyle ??= new();
        style.Val = styles.Table(style.Val?.InnerText);
        if (table.GetFirstChild<TableGrid>() is null) table.InsertAfter(new TableGrid(), properties);
    }
}
