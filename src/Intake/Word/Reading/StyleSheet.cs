using System.Xml;
using Intake.Word.Packaging;

namespace Intake.Word.Reading;

/// <summary>Các kiểu (style) của văn bản, đã tính cả kiểu gốc.</summary>
internal sealed class StyleSheet
{
    /// <summary>An id that no file can hold: XML has no such character.</summary>
    private const string NoStyle = "\0";

    private readonly Dictionary<string, Style> _styles = [];
    private readonly Dictionary<string, Style> _resolved = [];
    private readonly Dictionary<string, Style> _paragraphs = [];
    private RunFormat _defaults = RunFormat.None;
    private string? _defaultParagraphStyle;

    public static StyleSheet Read(PackagePart? part)
    {
        var sheet = new StyleSheet();
        if (part is null) return sheet;
        using var reader = WordReader.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || !reader.AtWord) continue;
            if (reader.Name == "style") sheet.Add(reader);
            else if (reader.Name == "rPrDefault") sheet.ReadDefaults(reader);
        }
        return sheet;
    }

    /// <summary>The style of a paragraph, its ancestors and the document's defaults applied; the default one when it names none.</summary>
    public Style Paragraph(string? id)
    {
        id ??= _defaultParagraphStyle ?? NoStyle;
        if (_paragraphs.TryGetValue(id, out var known)) return known;
        var style = Resolve(id);
        return _paragraphs[id] = style with { Run = style.Run.Over(_defaults) };
    }

    /// <summary>How a run looks in a paragraph of <paramref name="paragraphStyle"/>.</summary>
    public RunFormat Run(RunFormat direct, Style paragraphStyle) =>
        direct.Style is null ? direct.Over(paragraphStyle.Run) : direct.Over(Resolve(direct.Style).Run).Over(paragraphStyle.Run);

    /// <summary>Walks up to the first style that is resolved or repeated, then down again: no recursion, each style once.</summary>
    private Style Resolve(string? id)
    {
        if (id is null) return Style.None;
        if (_resolved.TryGetValue(id, out var current)) return current;
        var open = new Stack<Style>();
        var seen = new HashSet<string>();
        current = Style.None;
        for (; id is not null && seen.Add(id); id = open.Peek().BasedOn)
        {
            if (_resolved.TryGetValue(id, out var known))
            {
                current = known;
                break;
            }
            if (!_styles.TryGetValue(id, out var style)) break;
            open.Push(style);
        }
        while (open.TryPop(out var style)) _resolved[style.Id] = current = style.Over(current);
        return current;
    }

    private void Add(WordReader reader)
    {
        var isDefault = reader.Word("default") is "1" or "true" or "on" && reader.Word("type") == "paragraph";
        var style = Style.None with { Id = reader.Word("styleId") ?? "" };
        foreach (var name in reader.Children)
            style = name switch
            {
                "name" => style with { Name = reader.Word("val") ?? "" },
                "basedOn" => style with { BasedOn = reader.Word("val") },
                "rPr" => style with { Run = RunFormat.Read(reader) },
                "pPr" => style with { Paragraph = ParagraphFormat.Read(reader) },
                _ => style,
            };
        _styles.TryAdd(style.Id, style);
        if (isDefault) _defaultParagraphStyle ??= style.Id;
    }

    private void ReadDefaults(WordReader reader)
    {
        foreach (var name in reader.Children)
            if (name == "rPr") _defaults = RunFormat.Read(reader);
    }
}

/// <summary>Một kiểu của văn bản.</summary>
internal sealed record Style(string Id, string Name, string? BasedOn, RunFormat Run, ParagraphFormat Paragraph)
{
    public static readonly Style None = new("", "", null, RunFormat.None, ParagraphFormat.None);

    /// <summary>1 to 9 when the style, or one that it is based on, is a heading.</summary>
    public int? Heading { get; init; }

    public Style Over(Style under) => this with
    {
        Run = Run.Over(under.Run),
        Paragraph = Paragraph.Over(under.Paragraph),
        Heading = OwnHeading ?? under.Heading,
    };

    /// <summary>Word keeps the English names of its headings in every language of its screens.</summary>
    private int? OwnHeading =>
        Name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && Name.Length == 9 && char.IsBetween(Name[8], '1', '9') ? Name[8] - '0' : null;
}
