using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;
using Intake.Word.Volume.Sweeping;

namespace Intake.Word.Volume.Importing;

/// <summary>Bản sao một kiểu của tệp gốc, chỉ còn định dạng: không chủ đề, không lịch sử sửa, danh sách đã đổi số.</summary>
internal sealed class StyleCopy(SourceSpeech source, ListImport lists)
{
    private readonly ThemeRemoval _theme = new(source.Theme);

    public Style Of(Style? style, StyleValues type)
    {
        var copy = new Style { Type = type, CustomStyle = true, UIPriority = new() { Val = 99 } };
        foreach (var child in style?.ChildElements ?? default)
            if (IsLook(child)) copy.AppendChild(child.CloneNode(deep: true));

        Rewriting.Rewrite(copy, Residue.JudgeLook);
        _theme.WriteOut(copy);
        Traces.Remove(copy);
        if (copy.StyleParagraphProperties?.NumberingProperties is { } numbering) Renumber(numbering, style);
        if (type == StyleValues.Paragraph) KeepOutline(copy, style);
        return copy;
    }

    private static bool IsLook(OpenXmlElement child) => child is
        StyleParagraphProperties or StyleRunProperties or StyleTableProperties or TableStyleConditionalFormattingTableRowProperties
        or StyleTableCellProperties or TableStyleProperties;

    private void Renumber(NumberingProperties numbering, Style? style)
    {
        if (numbering.NumberingLevelReference is null
            && lists.LevelOf(numbering.NumberingId?.Val?.InnerText, style?.StyleId?.InnerText) is { } level and > 0)
            numbering.NumberingLevelReference = new() { Val = level };
        lists.Rename(numbering);
    }

    /// <summary>Word knows the level of "heading 1" by its name, which the copy no longer bears.</summary>
    private static void KeepOutline(Style copy, Style? style)
    {
        var name = style?.StyleName?.Val?.InnerText ?? "";
        if (!name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.Length != 9 || name[8] is < '1' or > '9') return;

        var properties = copy.StyleParagraphProperties ??= new();
        properties.OutlineLevel ??= new() { Val = name[8] - '1' };
    }
}
