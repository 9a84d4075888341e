using System.Globalization;
using Intake.Checks;
using Intake.Plan;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Checks;

/// <summary>The reference implementation's own figures for the 24 topics of plan 63-KH/TU.</summary>
public sealed class TopicMatcherGoldenTests
{
    [Trait("data", "shared")]
    [Fact]
    public void Topics_compared_with_each_other_score_as_in_the_reference()
    {
        var matcher = TopicMatcher.WithoutFields(Plan63());
        var golden = Lines("data/vi/background/golden_title_scores.tsv").Select(cells => (
            Title: Number(cells[0]), Topic: Number(cells[1]), Score: Figure(cells[4]), Likeness: Figure(cells[5])));

        foreach (var title in golden.GroupBy(g => g.Title))
        {
            var ranking = matcher.Rank(Plan63().Single(a => a.Number == title.Key).Topic).ToDictionary(t => t.Number);
            foreach (var (_, topic, score, likeness) in title)
            {
                Assert.Equal(score, ranking[topic].Score, 0.00005 + 1e-9);
                Assert.Equal(likeness, ranking[topic].Likeness, 0.00005 + 1e-9);
            }
        }
    }

    /// <summary>The assignments of the sample plan, which carries the same topics.</summary>
    internal static Assignment[] Plan63() => [.. PlanReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "plan-63.md"))).Conference!.Assignments];

    private static IEnumerable<string[]> Lines(string relative)
    {
        var path = SharedFolder.Find(relative);
        if (path is null) Assert.Skip($"../shared/{relative} is not there.");
        return File.ReadLines(path!).Skip(1).Select(line => line.Split('\t'));
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static double Figure(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
