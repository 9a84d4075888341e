using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Web.Pages;
using Xunit;

namespace Web.Tests.Pages;

public sealed partial class WordsTests
{
    [Fact]
    public void The_English_words_are_those_of_the_pages_no_more_and_no_fewer()
    {
        var written = Translated().Keys.Order(StringComparer.Ordinal);
        var used = Directory.EnumerateFiles(Folder(), "*.cs*", SearchOption.AllDirectories)
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value))
            .Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(used, written);
    }

    [Fact]
    public void A_translation_takes_the_same_figures_as_its_original()
    {
        var different = Translated().Where(t => !Figures(t.Key).SequenceEqual(Figures(t.Value))).Select(t => t.Key);

        Assert.Empty(different);
    }

    [Fact]
    public void The_lookup_answers_in_the_language_of_the_request()
    {
        using var services = new ServiceCollection().AddLogging().AddLocalization().AddScoped<Words>().BuildServiceProvider();
        var words = services.CreateScope().ServiceProvider.GetRequiredService<Words>();

        var (vietnamese, english) = (In("vi-VN", () => words["Bản {0}", 2]), In("en-GB", () => words["Bản {0}", 2]));

        Assert.Equal(("Bản 2", "Version 2"), (vietnamese, english));
    }

    private static string In(string culture, Func<string> read)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            return read();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static Dictionary<string, string> Translated() => XDocument.Load(Path.Combine(Folder(), "Words.en.resx")).Root!
        .Elements("data").ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!);

    private static IEnumerable<string> Figures(string text) => Figure().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Review.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Review.sln");
        return Path.Combine(folder, "src", "Web", "Pages");
    }

    [GeneratedRegex("""\bT\["([^"]*)"[\],]""", RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Figure();
}
