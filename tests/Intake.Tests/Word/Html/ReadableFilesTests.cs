using System.Text.RegularExpressions;
using System.Xml.Linq;
using Intake.Word;
using Intake.Word.Html;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Html;

/// <summary>Whatever a file holds: the page is sound, holds only what it may hold, and every word of the speech.</summary>
public sealed partial class ReadableFilesTests
{
    private static readonly string[] Tags =
    [
        "h2", "h3", "h4", "h5", "h6", "p", "ul", "li", "span", "strong", "em", "u", "s", "sup", "sub", "br", "a", "div", "table", "tr", "td", "th", "section",
    ];

    private static readonly string[] Attributes = ["class", "id", "href", "aria-label", "role", "tabindex", "scope", "colspan", "rowspan"];

    [Fact]
    public void The_samples_can_be_read_as_pages() => Hold(Directory.GetFiles(Repository.PathOf("samples", "drafts"), "*.docx"));

    [Fact, Trait("data", "shared")]
    public void So_can_the_corpus_of_speeches() => Hold(In("corpus/speeches"));

    [Fact, Trait("data", "shared")]
    public void So_can_files_of_public_test_suites_and_hostile_ones() => Hold([.. In("corpus/real"), .. In("corpus/hostile")]);

    private static void Hold(IReadOnlyList<string> files)
    {
        Assert.NotEmpty(files);
        Assert.Equal([], files.Select(f => (Name: Path.GetFileName(f), Fault: FaultIn(File.ReadAllBytes(f)))).Where(f => f.Fault is not null));
    }

    private static string? FaultIn(byte[] docx)
    {
        var (known, read) = (DraftReader.Read(docx), ReadableSpeech.Of(docx, "b", 2));
        if (known.Text is not { } text) return (read.Html.Length > 0 && known.Refusal!.Code != RefusalCode.Empty) || (read.Html.Length == 0 && read.Refusal is null && known.Refusal!.Code != RefusalCode.Empty) ? "shown though refused" : null;
        var page = XElement.Parse($"<div>{read.Html.Replace("<br>", "<br/>", StringComparison.Ordinal)}</div>");
        if (page.Descendants().FirstOrDefault(e => !Tags.Contains(e.Name.LocalName)) is { } tag) return $"a {tag.Name}";
        if (page.Descendants().Attributes().FirstOrDefault(a => !Attributes.Contains(a.Name.LocalName)) is { } attribute) return $"an attribute {attribute.Name}";
        if (page.Descendants("a").FirstOrDefault(a => page.Descendants().All(e => $"#{e.Attribute("id")?.Value}" != a.Attribute("href")!.Value)) is { } link) return $"a link {link.Attribute("href")}";
        if (page.Descendants().Attributes("id").GroupBy(i => i.Value).FirstOrDefault(g => g.Count() > 1) is { } twice) return $"two {twice.Key}";
        return Missing(text, page);
    }

    /// <summary>Letters of each paragraph, in whatever blanks and tags; merged cells may come in another order.</summary>
    private static string? Missing(DraftText text, XElement page)
    {
        foreach (var call in page.Descendants("sup").Where(s => s.Elements("a").Any()).ToList()) call.Remove();
        foreach (var label in page.Descendants().Where(e => (string?)e.Attribute("class") is "picture").ToList()) label.Remove();
        var shown = Blank().Replace(page.Value, "");
        return text.Paragraphs.Select(p => Blank().Replace(p.Text, "")).FirstOrDefault(p => p.Length > 0 && !shown.Contains(p, StringComparison.Ordinal)) is { } lost ? $"without “{lost}”" : null;
    }

    private static string[] In(string folder)
    {
        if (SharedFolder.Find(folder) is { } found) return [.. Directory.GetFiles(found, "*.docx", SearchOption.AllDirectories)];
        Assert.Skip($"there is no {folder}");
        return [];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
