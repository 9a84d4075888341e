using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Sources;

/// <summary>Các kiểu (style) của tệp gốc, tra theo mã và loại.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<(string Id, StyleValues Type), Style> _styles = [];

    public StyleSheet(MainDocumentPart main)
    {
        if (main.StyleDefinitionsPart?.Styles is not { } styles) return;

        RunDefaults = styles.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        ParagraphDefaults = DefaultsOf(styles.DocDefaults?.ParagraphPropertiesDefault);
        foreach (var style in styles.Elements<Style>()) Add(style);
    }

    /// <summary>What every run has unless something says otherwise.</summary>
    public RunPropertiesBaseStyle? RunDefaults { get; }

    /// <summary>What every paragraph has unless something says otherwise.</summary>
    public ParagraphPropertiesBaseStyle? ParagraphDefaults { get; }

    public Style? DefaultParagraph { get; private set; }

    public Style? DefaultTable { get; private set; }

    /// <summary>The style of that id and type; a paragraph or table that names none, or one that is not there, has the default.</summary>
    public Style? Find(string? id, StyleValues type)
    {
        if (id is not null && _styles.TryGetValue((id, type), out var style)) return style;
        if (type == StyleValues.Paragraph) return DefaultParagraph;
        return type == StyleValues.Table ? DefaultTable : null;
    }

    /// <summary>The style and what it is based on, nearest first; a circle ends where it closes.</summary>
    public IEnumerable<Style> Chain(Style? style)
    {
        var seen = new HashSet<Style>();
        while (style is not null && seen.Add(style))
        {
            yield return style;
            style = Parent(style);
        }
    }

    public Style? Parent(Style style) =>
        style.BasedOn?.Val?.InnerText is { } id && _styles.TryGetValue((id, TypeOf(style)), out var parent) ? parent : null;

    public static StyleValues TypeOf(Style style) => style.Type?.InnerText switch
    {
        "character" => StyleValues.Character,
        "table" => StyleValues.Table,
        "numbering" => StyleValues.Numbering,
        _ => StyleValues.Paragraph,
    };

    /// <summary>
    /// Word keeps the first and last line of a paragraph in company unless something says otherwise; LibreOffice does so only in a file
    /// that has defaults for paragraphs. Written down, both lay out the speech in the volume as they do by itself.
    /// </summary>
    private static ParagraphPropertiesBaseStyle? DefaultsOf(ParagraphPropertiesDefault? defaults)
    {
        if (defaults is null) return null;

        var written = (ParagraphPropertiesBaseStyle?)defaults.ParagraphPropertiesBaseStyle?.CloneNode(deep: true) ?? new();
        written.WidowControl ??= new();
        return written;
    }

    private void Add(Style style)
    {
        if (style.StyleId?.InnerText is not { } id) return;

        var type = TypeOf(style);
        if (!_styles.TryAdd((id, type), style) || !Marks.IsOn(style.Default)) return;
        if (type == StyleValues.Paragraph) DefaultParagraph ??= style;
        if (type == StyleValues.Table) DefaultTable ??= style;
    }
}
