using System.Globalization;
using Intake.Checks;
using Intake.Plan;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Checks.Topics;

/// <summary>Những kế hoạch khác: what helps on one plan must not harm on plans whose topics all lie in one field.</summary>
public sealed class OtherPlansMeasureTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("school", "plan-school.md")]
    [InlineData("port", "plan-port.docx")]
    public void No_honest_passage_is_called_foreign_where_all_topics_lie_in_one_field(string plan, string file)
    {
        Assignment[] assignments = [.. PlanReader.Read(File.ReadAllBytes(Repository.PathOf("samples", file))).Conference!.Assignments];
        var passages = File.ReadLines(Repository.PathOf("tests", "Intake.Tests", "Labelled", "other-plans", "passages.tsv")).Select(l => l.Split('\t'))
            .Where(c => c[0] == plan).Select(c => (Topic: int.Parse(c[1], CultureInfo.InvariantCulture), Text: c[2])).ToList();
        var (now, before) = (new TopicMatcher(assignments), TopicMatcher.WithoutFields(assignments));

        foreach (var (topic, text) in passages)
            output.WriteLine($"{plan} {topic}: {string.Join(' ', now.Rank(text).Take(3).Select(t => $"{t.Number}:{t.Score:0.0}"))}, before {string.Join(' ', before.Rank(text).Take(3).Select(t => t.Number))}, {now.Match(text, topic).Verdict}, likeness {now.Rank(text).Max(t => t.Likeness):0.0}");
        output.WriteLine($"{plan}: first {passages.Count(p => now.Rank(p.Text)[0].Number == p.Topic)}, before {passages.Count(p => before.Rank(p.Text)[0].Number == p.Topic)} of {passages.Count}");

        Assert.Equal(assignments.Length, passages.Count);
        Assert.DoesNotContain(passages, p => now.Match(p.Text, p.Topic).Verdict is TopicVerdict.OtherTopic or TopicVerdict.OffTopic);
    }
}
