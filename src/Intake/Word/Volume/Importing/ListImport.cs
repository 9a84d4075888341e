using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;
using Intake.Word.Volume.Sweeping;

namespace Intake.Word.Volume.Importing;

/// <summary>Danh sách đánh số của bài: mỗi danh sách một số mới, số bắt đầu giữ nguyên.</summary>
internal sealed class ListImport
{
    private readonly SourceSpeech _source;
    private readonly Counters _counters;
    private readonly Dictionary<string, NumberingInstance> _sourceLists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AbstractNum> _sourceAbstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<AbstractNum, int> _abstracts = [];

    public ListImport(SourceSpeech source, Counters counters)
    {
        (_source, _counters) = (source, counters);
        var numbering = source.Main.NumberingDefinitionsPart?.Numbering;
        foreach (var list in numbering?.Elements<NumberingInstance>() ?? []) _sourceLists.TryAdd(list.NumberID?.InnerText ?? "", list);
        foreach (var levels in numbering?.Elements<AbstractNum>() ?? []) _sourceAbstracts.TryAdd(levels.AbstractNumberId?.InnerText ?? "", levels);
    }

    public List<AbstractNum> AbstractLists { get; } = [];
    public List<NumberingInstance> Lists { get; } = [];

    /// <summary>Gives the paragraph or style its list in the volume; list 0 means "none" everywhere.</summary>
    public void Rename(NumberingProperties numbering)
    {
        if (numbering.NumberingId?.Val?.InnerText is not { } id || id == "0") return;

        if (Find(id) is { } list) numbering.NumberingId.Val = list;
        else numbering.RemoveAllChildren();
    }

    /// <summary>The level that a list gives to a paragraph style, for a style that names the list alone.</summary>
    public int? LevelOf(string? list, string? style) =>
        list is not null && style is not null && _sourceLists.TryGetValue(list, out var instance) && AbstractOf(instance) is { } levels
            && levels.Elements<Level>().FirstOrDefault(l => l.ParagraphStyleIdInLevel?.Val?.InnerText == style)?.LevelIndex?.InnerText is { } level
            && int.TryParse(level, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;

    /// <summary>Levels name the paragraph styles that they number; known only when all paragraphs have been seen.</summary>
    public void NameStyles(StyleImport styles)
    {
        foreach (var level in AbstractLists.SelectMany(a => a.Descendants<Level>()).Concat(Lists.SelectMany(l => l.Descendants<Level>())))
        {
            if (level.ParagraphStyleIdInLevel is { } linked)
                SetOrRemove(linked, styles.ImportedParagraph(linked.Val?.InnerText));
            if (level.NumberingSymbolRunProperties?.GetFirstChild<RunStyle>() is { } run)
                SetOrRemove(run, styles.Character(run.Val?.InnerText));
        }
    }

    private static void SetOrRemove(String253Type named, string? style)
    {
        if (style is null) named.Remove();
        else named.Val = style;
    }

    private int? Find(string id)
    {
        if (_lists.TryGetValue(id, out var known)) return known;
        if (!_sourceLists.TryGetValue(id, out var list) || AbstractOf(list) is not { } levels) return _lists[id] = null;

        var copy = (NumberingInstance)list.CloneNode(deep: true);
        copy.NumberID = _counters.NextList();
        copy.AbstractNumId = new() { Val = Import(levels) };
        Tidy(copy);
        Lists.Add(copy);
        return _lists[id] = copy.NumberID;
    }

    private int Import(AbstractNum levels)
    {
        if (_abstracts.TryGetValue(levels, out var known)) return known;

        var copy = (AbstractNum)levels.CloneNode(deep: true);
        var id = _counters.NextAbstractList();
        copy.AbstractNumberId = id;
        copy.RemoveAllChildren<NumberingStyleLink>();
        copy.RemoveAllChildren<StyleLink>();
        copy.Nsid = new() { Val = id.ToString("X8", CultureInfo.InvariantCulture) };   // Word joins lists that share this number
        Tidy(copy);
        AbstractLists.Add(copy);
        return _abstracts[levels] = id;
    }

    private void Tidy(DocumentFormat.OpenXml.OpenXmlElement list)
    {
        Rewriting.Rewrite(list, element => element is LevelPictureBulletId ? Fate.Drop : Residue.JudgeLook(element));
        new ThemeRemoval(_source.Theme).WriteOut(list);
        Traces.Remove(list);
    }

    /// <summary>A list may borrow its levels from a numbering style, which has them from another list.</summary>
    private AbstractNum? AbstractOf(NumberingInstance list)
    {
        var levels = Levels(list);
        if (levels?.GetFirstChild<NumberingStyleLink>()?.Val?.InnerText is not { } name) return levels;

        var style = _source.Styles.Find(name, StyleValues.Numbering);
        var lender = style?.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.InnerText;
        return lender is not null && _sourceLists.TryGetValue(lender, out var lent) ? Levels(lent) : levels;
    }

    private AbstractNum? Levels(NumberingInstance list) => _sourceAbstracts.GetValueOrDefault(list.AbstractNumId?.Val?.InnerText ?? "");
}
