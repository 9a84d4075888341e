using Intake.Checks;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class TopicMatcherPassagesTests
{
    [Fact]
    public void Print()
    {
        var matcher = new TopicMatcher(TopicMatcherGoldenTests.Plan63());
        foreach (var (topic, text) in TopicPassages.On)
        {
            var m = matcher.Match(text, topic);
            var r = m.Ranking;
            TestContext.Current.TestOutputHelper!.WriteLine($"{topic}: rank {r.ToList().FindIndex(t => t.Number == topic) + 1} best {r[0].Number} {r[0].Score:0.00} own {r.Single(t => t.Number == topic).Score:0.00} like {r.Max(t => t.Likeness):0.00} {m.Verdict} | {string.Join(", ", r[0].Evidence)}");
        }
        foreach (var text in TopicPassages.Off.Append(TopicPassages.Frame))
        {
            var m = matcher.Match(text, 9);
            TestContext.Current.TestOutputHelper!.WriteLine($"off: best {m.Ranking[0].Number} {m.Ranking[0].Score:0.00} like {m.Ranking.Max(t => t.Likeness):0.00} {m.Verdict}");
        }
        int bad = 0, all = 0;
        foreach (var (topic, text) in TopicPassages.On)
            for (var k = 1; k <= 24; k++) if (k != topic) { all++; var v = matcher.Match(text, k).Verdict; if (v == TopicVerdict.OnTopic) bad++; }
        TestContext.Current.TestOutputHelper!.WriteLine($"wrong let through {bad} of {all}");
    }
}
