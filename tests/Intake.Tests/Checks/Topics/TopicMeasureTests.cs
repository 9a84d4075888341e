using System.Globalization;
using Intake.Checks;
using Xunit;

namespace Intake.Tests.Checks.Topics;

/// <summary>Đo phép so nội dung. Prints the figures of docs/checks.md; other passages are measured as well where <c>REVIEW_TOPIC_PASSAGES</c> names a file of them.</summary>
[Trait("measure", "topic")]
public sealed class TopicMeasureTests(ITestOutputHelper output)
{
    private static readonly Dictionary<int, int> Twins = new() { [16] = 20, [20] = 16, [3] = 22, [22] = 3, [13] = 14, [14] = 13, [7] = 19, [19] = 7 };

    [Fact]
    public void Figures_of_the_labelled_passages()
    {
        var (now, before) = (new TopicMatcher(TopicMatcherGoldenTests.Plan63()), TopicMatcher.WithoutFields(TopicMatcherGoldenTests.Plan63()));
        foreach (var (name, texts) in Sets())
        {
            output.WriteLine(TopicFigures.Told($"{name}, before", Ranked(before, texts)));
            output.WriteLine(TopicFigures.Told(name, Ranked(now, texts)));
        }

        var all = TopicFigures.Of(Ranked(now, Passages(LabelledTopics.All)));
        Assert.True(all.First >= 0.92, $"{all.First:0.000} come first");
        Assert.True(all.AmongThree >= 0.97, $"{all.AmongThree:0.000} are among the first three");
        Assert.True(all.OwnAuc >= 0.99, $"{all.OwnAuc:0.000} own against wrong");
        Assert.True(all.OffAuc >= 0.98, $"{all.OffAuc:0.000} off topic");
    }

    private static IEnumerable<(string Name, IReadOnlyList<(string Text, IReadOnlyList<int> Acceptable)> Texts)> Sets()
    {
        yield return ("labelled, odd", Passages(LabelledTopics.Half(0)));
        yield return ("labelled, even", Passages(LabelledTopics.Half(1)));
        yield return ("labelled, all", Passages(LabelledTopics.All));
        yield return ("first passages",
            [.. TopicPassages.On.Select(p => (p.Text, (IReadOnlyList<int>)(Twins.TryGetValue(p.Topic, out var twin) ? [p.Topic, twin] : [p.Topic]))), .. TopicPassages.Off.Select(t => (t, (IReadOnlyList<int>)[]))]);
        if (Environment.GetEnvironmentVariable("REVIEW_TOPIC_PASSAGES") is not { } path) yield break;
        foreach (var half in File.ReadLines(path).Skip(1).Select(l => l.Split('\t')).GroupBy(c => c[5]).OrderBy(g => g.Key))
            yield return ($"other, half {half.Key}", [.. half.Select(c => (c[4], (IReadOnlyList<int>)[.. c[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))]))]);
    }

    private static IReadOnlyList<(string, IReadOnlyList<int>)> Passages(IEnumerable<LabelledTopic> texts) =>
        [.. texts.Where(t => t.Kind is "passage" or "offtopic").Select(t => (t.Text, t.Acceptable))];

    private static RankedPassage[] Ranked(TopicMatcher matcher, IEnumerable<(string Text, IReadOnlyList<int> Acceptable)> texts) =>
        [.. texts.Select(t => new RankedPassage(t.Acceptable, matcher.Rank(t.Text)))];
}
