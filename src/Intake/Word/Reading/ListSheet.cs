using System.Xml;
using Intake.Word.Packaging;

namespace Intake.Word.Reading;

/// <summary>Một cấp của danh sách đánh số.</summary>
internal sealed record ListLevel(int Start, string Format, string Text, bool Legal, string? Style)
{
    public static readonly ListLevel Default = new(1, "decimal", "", false, null);
}

/// <summary>Các danh sách đánh số của văn bản (<c>numbering.xml</c>).</summary>
internal sealed class ListSheet
{
    public const int Levels = 9;

    /// <summary>A label longer than this is not one.</summary>
    private const int LongestLabel = 64;

    private readonly Dictionary<int, ListLevel[]> _definitions = [];
    private readonly Dictionary<int, (int Definition, Dictionary<int, int> Restarts)> _lists = [];

    public static ListSheet Read(PackagePart? part)
    {
        var sheet = new ListSheet();
        if (part is null) return sheet;
        using var reader = WordReader.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || !reader.AtWord) continue;
            if (reader.Name == "abstractNum") sheet.AddDefinition(reader);
            else if (reader.Name == "num") sheet.AddList(reader);
        }
        return sheet;
    }

    /// <summary>The definition that a list counts with, and the levels that the list itself starts anew.</summary>
    public (int Definition, IReadOnlyDictionary<int, int> Restarts)? Find(int list) =>
        _lists.TryGetValue(list, out var found) && _definitions.ContainsKey(found.Definition) ? found : null;

    public ListLevel Level(int definition, int level) => _definitions[definition][level];

    /// <summary>The level that a definition ties to a paragraph style; 0 when none.</summary>
    public int LevelOfStyle(int definition, string style) => Math.Max(0, Array.FindIndex(_definitions[definition], l => l.Style == style));

    private void AddDefinition(WordReader reader)
    {
        var levels = Enumerable.Repeat(ListLevel.Default, Levels).ToArray();
        var id = reader.WordNumber("abstractNumId") ?? -1;
        foreach (var name in reader.Children)
            if (name == "lvl" && reader.WordNumber("ilvl") is >= 0 and < Levels and { } index) levels[index] = ReadLevel(reader);
        _definitions.TryAdd(id, levels);
    }

    private static ListLevel ReadLevel(WordReader reader)
    {
        var level = ListLevel.Default;
        foreach (var name in reader.Children)
            level = name switch
            {
                "start" => level with { Start = reader.WordNumber("val") ?? 1 },
                "numFmt" => level with { Format = reader.Word("val") ?? "decimal" },
                "lvlText" when reader.Word("val") is { Length: <= LongestLabel } text => level with { Text = text },
                "isLgl" => level with { Legal = reader.IsOn },
                "pStyle" => level with { Style = reader.Word("val") },
                _ => level,
            };
        return level;
    }

    private void AddList(WordReader reader)
    {
        var id = reader.WordNumber("numId") ?? -1;
        var definition = -1;
        var restarts = new Dictionary<int, int>();
        foreach (var name in reader.Children)
        {
            if (name == "abstractNumId") definition = reader.WordNumber("val") ?? -1;
            else if (name == "lvlOverride") ReadOverride(reader, restarts);
        }
        _lists.TryAdd(id, (definition, restarts));
    }

    private static void ReadOverride(WordReader reader, Dictionary<int, int> restarts)
    {
        var level = reader.WordNumber("ilvl") ?? -1;
        foreach (var name in reader.Children)
            if (name == "startOverride" && level is >= 0 and < Levels && reader.WordNumber("val") is { } start) restarts[level] = start;
    }
}
