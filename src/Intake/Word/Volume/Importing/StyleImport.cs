using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;

namespace Intake.Word.Volume.Importing;

/// <summary>Đưa các kiểu đang dùng vào tập dưới tên riêng của bài, để hai bài cùng có "Heading 1" không lẫn nhau.</summary>
/// <remarks>
/// Word looks for a property first in the paragraph style, then in the table style, then in the file's defaults. A volume has one set of
/// defaults, so each source's own are written into its styles, at the place where they would have been found: beneath the paragraph style
/// outside tables, beneath the table style inside. A paragraph style used in both places therefore has two forms.
/// </remarks>
internal sealed class StyleImport(SourceSpeech source, ListImport lists, string prefix)
{
    private readonly Dictionary<(Style? Style, bool InTable), Style> _imported = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly StyleCopy _copy = new(source, lists);

    public List<Style> Imported { get; } = [];

    public string Paragraph(string? id, bool inTable)
    {
        var style = source.Styles.Find(id, StyleValues.Paragraph);
        return Import(style, inTable, StyleValues.Paragraph).StyleId!.Value!;
    }

    public string? Character(string? id) =>
        source.Styles.Find(id, StyleValues.Character) is { } style ? Import(style, false, StyleValues.Character).StyleId!.Value : null;

    public string Table(string? id) =>
        Import(source.Styles.Find(id, StyleValues.Table), false, StyleValues.Table).StyleId!.Value!;

    /// <summary>The style's id in the volume if some paragraph has it; the form outside tables first.</summary>
    public string? ImportedParagraph(string? id)
    {
        var style = source.Styles.Find(id, StyleValues.Paragraph);
        if (style is null || style.StyleId?.InnerText != id) return null;
        return (_imported.GetValueOrDefault((style, false)) ?? _imported.GetValueOrDefault((style, true)))?.StyleId?.Value;
    }

    /// <summary>Imports the whole chain, root first; what is already there is not climbed again.</summary>
    private Style Import(Style? style, bool inTable, StyleValues type)
    {
        if (_imported.TryGetValue((style, inTable), out var known)) return known;
        if (style is null) return Enter(null, null, inTable, type);

        var missing = source.Styles.Chain(style).TakeWhile(s => !_imported.ContainsKey((s, inTable))).ToList();
        var parent = source.Styles.Parent(missing[^1]);
        var based = parent is null ? null : _imported.GetValueOrDefault((parent, inTable));
        foreach (var next in Enumerable.Reverse(missing)) based = Enter(next, based, inTable, type);
        return based!;
    }

    private Style Enter(Style? style, Style? based, bool inTable, StyleValues type)
    {
        var copy = _copy.Of(style, type);
        copy.StyleId = prefix + (inTable ? "t_" : "_") + (style?.StyleId?.InnerText ?? (type == StyleValues.Table ? "TableDefaults" : "Defaults"));
        copy.StyleName = new() { Val = NewName(style, copy.StyleId!, inTable) };
        copy.BasedOn = based is null ? null : new() { Val = based.StyleId };
        if (based is null && !inTable && type != StyleValues.Character) FoldedDefaults.Under(copy, source);

        Imported.Add(copy);
        return _imported[(style, inTable)] = copy;
    }

    /// <summary>Shown to people in Word's list of styles; Word wants every name once, whatever its case.</summary>
    private string NewName(Style? style, string id, bool inTable)
    {
        var name = $"{prefix} {style?.StyleName?.Val?.InnerText ?? "Normal"}{(inTable ? " (bảng)" : "")}";
        return _names.Add(name) ? name : $"{name} {id}";
    }
}
