using Intake.Checks.Background;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Checks.Topics;

/// <summary>Bảng lĩnh vực là kiến thức chung, không phải lời của một kế hoạch.</summary>
public sealed class FieldListTests
{
    private static readonly string[][] Fields = [.. File.ReadLines(Repository.PathOf("src", "Intake", "Checks", "Background", "fields.tsv")).Where(l => l.Contains('\t')).Select(l => l.Split('\t')[1].Split('|'))];

    [Fact]
    public void Every_field_has_words_enough_and_none_twice()
    {
        Assert.All(Fields, words => Assert.True(words.Length >= 10, $"{words[0]} has {words.Length} words"));
        Assert.All(Fields, words => Assert.Equal(words.Length, words.Distinct().Count()));
    }

    [Fact]
    public void The_words_are_short_and_name_no_unit_of_the_plan()
    {
        var units = TopicMatcherGoldenTests.Plan63().Select(a => Folded(a.Unit)).ToList();

        Assert.All(Fields.SelectMany(f => f), word => Assert.True(TopicFolding.Syllables(word).Count <= 8, word));
        Assert.All(Fields.SelectMany(f => f).Where(w => w.Contains(' ')), word => Assert.DoesNotContain(units, unit => unit == Folded(word)));
    }

    private static string Folded(string text) => string.Join(' ', TopicFolding.Syllables(text).OfType<string>());
}
