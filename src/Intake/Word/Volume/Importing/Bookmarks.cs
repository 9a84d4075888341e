using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Sources;
using Intake.Word.Volume.Sweeping;

namespace Intake.Word.Volume.Importing;

/// <summary>Dấu trang của bài: đổi tên và số để không trùng bài khác; dấu không đủ cặp thì bỏ.</summary>
internal sealed class Bookmarks(string prefix, Counters counters)
{
    /// <summary>Word refuses longer names.</summary>
    private const int LongestName = 40;

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<OpenXmlElement> _paired = [];

    public void Rename(IReadOnlyList<Story> stories)
    {
        foreach (var story in stories) Pair(story.Root);
        foreach (var story in stories)
            Rewriting.Rewrite(story.Root, element => element is BookmarkStart or BookmarkEnd && !_paired.Contains(element) ? Fate.Drop : Fate.Keep);
    }

    /// <summary>The name in the volume of what the source called <paramref name="name"/>; null when there is no such place.</summary>
    public string? Find(string name) => _names.GetValueOrDefault(name);

    private void Pair(OpenXmlElement root)
    {
        var open = new Dictionary<string, BookmarkStart>(StringComparer.Ordinal);
        foreach (var mark in root.Descendants())
        {
            if (mark is BookmarkStart start) open[start.Id?.InnerText ?? ""] = start;
            else if (mark is BookmarkEnd end && open.Remove(end.Id?.InnerText ?? "", out var opening)) Take(opening, end);
        }
    }

    private void Take(BookmarkStart start, BookmarkEnd end)
    {
        var name = start.Name?.InnerText ?? "";
        var number = counters.NextBookmark();
        if (name.Length == 0 || !_names.TryAdd(name, NewName(name, number))) return;

        var id = number.ToString(CultureInfo.InvariantCulture);
        start.Id = end.Id = id;
        start.Name = _names[name];
        _paired.Add(start);
        _paired.Add(end);
    }

    /// <summary>A leading underscore hides a bookmark in Word's list, and is kept; the number makes the name its own.</summary>
    private string NewName(string name, int number)
    {
        var hidden = name[0] == '_' ? "_" : "";
        var full = string.Create(CultureInfo.InvariantCulture, $"{hidden}{prefix}_{number}_{name.TrimStart('_')}");
        return full.Length <= LongestName ? full : full[..LongestName];
    }
}
