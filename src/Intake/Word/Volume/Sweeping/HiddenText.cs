using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;

namespace Intake.Word.Volume.Sweeping;

/// <summary>Nhận ra chữ ẩn: theo định dạng trực tiếp, rồi kiểu ký tự, kiểu đoạn, mặc định của tệp.</summary>
internal sealed class HiddenText(StyleSheet styles)
{
    public Fate Judge(OpenXmlElement element) => element switch
    {
        Run run when IsHidden(run) => Fate.Drop,
        TableRow row when Marks.IsOn(row.TableRowProperties?.GetFirstChild<Hidden>()) => Fate.Drop,
        _ => Fate.Keep,
    };

    private bool IsHidden(Run run) =>
        Marks.State(run.RunProperties?.Vanish)
        ?? InStyle(run.RunProperties?.RunStyle?.Val?.InnerText, StyleValues.Character)
        ?? InStyle(run.Ancestors<Paragraph>().FirstOrDefault()?.ParagraphProperties?.ParagraphStyleId?.Val?.InnerText, StyleValues.Paragraph)
        ?? Marks.IsOn(styles.RunDefaults?.Vanish);

    private readonly Dictionary<(string?, StyleValues), bool?> _known = [];

    private bool? InStyle(string? id, StyleValues type)
    {
        if (_known.TryGetValue((id, type), out var known)) return known;

        var marks = styles.Chain(styles.Find(id, type)).Select(style => Marks.State(style.StyleRunProperties?.Vanish));
        return _known[(id, type)] = marks.FirstOrDefault(mark => mark is not null);
    }
}
