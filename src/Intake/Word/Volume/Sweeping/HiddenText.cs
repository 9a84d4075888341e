using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;

namespace Intake.Word.Volume.Sweeping;

/// <summary>Nhận ra chữ ẩn: theo định dạng trực tiếp, rồi kiểu ký tự, kiểu đoạn, mặc định của tệp.</summary>
internal sealed class HiddenText(StyleSheet styles)
{
    private readonly Dictionary<(string?, StyleValues), bool?> _known = [];
    private readonly Dictionary<Paragraph, bool?> _paragraphs = [];

    public Fate Judge(OpenXmlElement element) => element switch
    {
        Run run when IsHidden(run) => Fate.Drop,
        TableRow row when Marks.IsOn(row.TableRowProperties?.GetFirstChild<Hidden>()) => Fate.Drop,
        _ => Fate.Keep,
    };

    private bool IsHidden(Run run) =>
        Marks.State(run.RunProperties?.Vanish)
        ?? InStyle(run.RunProperties?.RunStyle?.Val?.InnerText, StyleValues.Character)
        ?? InParagraph(run.Ancestors<Paragraph>().FirstOrDefault())
        ?? Marks.IsOn(styles.RunDefaults?.Vanish);

    /// <summary>Remembered: looking for the properties of a paragraph that has none reads all its children, for every run again.</summary>
    private bool? InParagraph(Paragraph? paragraph)
    {
        if (paragraph is null) return null;
        if (_paragraphs.TryGetValue(paragraph, out var known)) return known;

        return _paragraphs[paragraph] = InStyle(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.InnerText, StyleValues.Paragraph);
    }

    private bool? InStyle(string? id, StyleValues type)
    {
        if (_known.TryGetValue((id, type), out var known)) return known;

        var marks = styles.Chain(styles.Find(id, type)).Select(style => Marks.State(style.StyleRunProperties?.Vanish));
        return _known[(id, type)] = marks.FirstOrDefault(mark => mark is not null);
    }
}
