using System.Globalization;
using Intake.Word;
using Tests.Shared;

namespace Intake.Tests.Checks.Topics;

/// <summary>Một văn bản đã gán nhãn: nói về nội dung nào, được giao nội dung nào.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Header">What the labels say, by key.</param>
/// <param name="Paragraphs">The text, one paragraph an element.</param>
internal sealed record LabelledTopic(string Name, IReadOnlyDictionary<string, string> Header, IReadOnlyList<string> Paragraphs)
{
    public string Kind => Header["kind"];
    public int Assigned => int.Parse(Header["assigned"], CultureInfo.InvariantCulture);
    /// <summary>Topics that a fair reader would accept, best first; none for a text on no topic.</summary>
    public IReadOnlyList<int> Acceptable { get; } = Header["acceptable"] == "none" ? [] : [.. Header["acceptable"].Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
    public string Text => string.Join('\n', Paragraphs);
    public IReadOnlyList<string> LeavesOut => Header.TryGetValue("leaves-out", out var clauses) ? clauses.Split('|', StringSplitOptions.TrimEntries) : [];

    /// <summary>As a draft: every paragraph is body.</summary>
    public DraftText ToDraft() => Drafts.Of([.. Paragraphs]);
}

/// <summary>Các văn bản đã gán nhãn trong <c>Labelled/topics</c>.</summary>
internal static class LabelledTopics
{
    private static readonly Lazy<IReadOnlyList<LabelledTopic>> Loaded = new(() => [.. Files("topics").Select(Read)]);

    public static IReadOnlyList<LabelledTopic> All => Loaded.Value;

    /// <summary>Every other text of each kind and hand: on one half the check was worked out, the other only measures it.</summary>
    public static IReadOnlyList<LabelledTopic> Half(int half) =>
        [.. All.GroupBy(t => (t.Kind, t.Header.GetValueOrDefault("hand"))).SelectMany(g => g.Where((_, i) => i % 2 == half))];

    /// <summary>The files of a folder of labelled texts, in the order of their names.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(Repository.PathOf("tests", "Intake.Tests", "Labelled", folder), "*.md").Where(f => !f.EndsWith("README.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>A header between two lines of dashes, then paragraphs; a heading loses its mark.</summary>
    public static LabelledTopic Read(string path)
    {
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split("---\n", 3);
        var header = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(':', 2, StringSplitOptions.TrimEntries)).ToDictionary(l => l[0], l => l[1]);
        var paragraphs = parts[2].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => p.TrimStart('#', ' '));
        return new LabelledTopic(Path.GetFileNameWithoutExtension(path), header, [.. paragraphs]);
    }
}
