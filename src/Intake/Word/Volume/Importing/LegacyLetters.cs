using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;

namespace Intake.Word.Volume.Importing;

/// <summary>Chữ gõ bằng phông cũ (.VnTime, VNI-…) đổi sang Unicode, phông Times New Roman: whoever reads the volume has none of those fonts.</summary>
internal sealed class LegacyLetters(StyleSheet styles)
{
    private const string Font = "Times New Roman";

    private readonly Dictionary<(string?, StyleValues), string?> known = [];

    /// <summary>Decodes every run below <paramref name="root"/>; true when there was one to decode.</summary>
    public bool Decode(OpenXmlElement root)
    {
        var found = false;
        foreach (var paragraph in root.Descendants<Paragraph>().ToList())
        {
            var inherited = InStyle(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.InnerText, StyleValues.Paragraph) ?? styles.RunDefaults?.RunFonts?.Ascii?.Value;
            foreach (var run in Story.RunsOf(paragraph))
            {
                var encoding = LegacyText.OfFont(FontOf(run) ?? inherited);
                if (encoding == LegacyEncoding.None) continue;
                Decode(run, encoding);
                found = true;
            }
        }
        return found;
    }

    private static void Decode(Run run, LegacyEncoding encoding)
    {
        foreach (var stretch in Stretches(run).ToList())
        {
            var written = string.Concat(stretch.Select(part => part is Text text ? text.Text : "\u00AD")); // TCVN3 writes ư as a soft hyphen
            stretch[0].InsertBeforeSelf(new Text(LegacyText.Decode(written, encoding)) { Space = SpaceProcessingModeValues.Preserve });
            foreach (var part in stretch) part.Remove();
        }
        (run.RunProperties ??= new RunProperties()).RunFonts = new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font };
    }

    /// <summary>Neighbouring letters: a mark belongs to the letter before it.</summary>
    private static IEnumerable<List<OpenXmlElement>> Stretches(Run run)
    {
        List<OpenXmlElement> stretch = [];
        foreach (var part in run.ChildElements.ToList())
        {
            if (part is Text or SoftHyphen) stretch.Add(part);
            else if (stretch.Count > 0)
            {
                yield return stretch;
                stretch = [];
            }
        }
        if (stretch.Count > 0) yield return stretch;
    }

    private string? FontOf(Run run) =>
        run.RunProperties?.RunFonts?.Ascii?.Value ?? InStyle(run.RunProperties?.RunStyle?.Val?.InnerText, StyleValues.Character);

    private string? InStyle(string? id, StyleValues type)
    {
        if (known.TryGetValue((id, type), out var font)) return font;
        var fonts = styles.Chain(styles.Find(id, type)).Select(style => style.StyleRunProperties?.RunFonts?.Ascii?.Value);
        return known[(id, type)] = fonts.FirstOrDefault(name => name is not null);
    }
}
