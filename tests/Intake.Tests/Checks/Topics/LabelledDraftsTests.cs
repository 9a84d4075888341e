using Intake.Checks;
using Intake.Plan;
using Xunit;

namespace Intake.Tests.Checks.Topics;

/// <summary>Những bài viết đủ dài và những bài có bẫy, theo nhãn của chúng.</summary>
public sealed class LabelledDraftsTests(ITestOutputHelper output)
{
    private static readonly Assignment[] Plan = TopicMatcherGoldenTests.Plan63();
    private static readonly TopicMatcher Matcher = new(Plan);

    [Fact]
    public void A_draft_on_its_topic_is_never_called_another_and_a_swapped_one_always()
    {
        var judged = LabelledTopics.All.Where(t => t.Kind is "draft" or "swapped" or "clause-partial").Select(t => (Draft: t, Match: Judge(t))).ToList();

        foreach (var (draft, match) in judged) output.WriteLine($"{draft.Name} {match.Verdict} {match.Other}");
        Assert.All(judged.Where(j => j.Draft.Acceptable.Contains(j.Draft.Assigned)), j => Assert.Equal((j.Draft.Name, TopicVerdict.OnTopic), (j.Draft.Name, j.Match.Verdict)));
        Assert.All(judged.Where(j => !j.Draft.Acceptable.Contains(j.Draft.Assigned)), j =>
        {
            Assert.Equal((j.Draft.Name, TopicVerdict.OtherTopic), (j.Draft.Name, j.Match.Verdict));
            Assert.Contains(j.Match.Other!.Value, j.Draft.Acceptable);
        });
    }

    [Fact]
    public void Every_draft_is_found_wrong_under_every_topic_that_is_far_from_its_own()
    {
        var drafts = LabelledTopics.All.Where(t => t.Kind is "draft" or "swapped" or "clause-partial").ToList();

        var passed = drafts.SelectMany(d => Plan.Where(a => !d.Acceptable.Contains(a.Number)).Select(a => (d.Name, a.Number, Matcher.Match(d.Text, a.Number).Verdict)))
            .Where(v => v.Verdict == TopicVerdict.OnTopic).ToList();

        foreach (var (name, number, _) in passed) output.WriteLine($"{name} passes for {number}");
        Assert.True(passed.Count <= 0.02 * 23 * drafts.Count, $"{passed.Count} of {23 * drafts.Count} pass");
    }

    [Fact]
    public void A_clause_that_is_left_out_is_named_and_no_other()
    {
        foreach (var draft in LabelledTopics.All.Where(t => t.Kind is "draft" or "clause-partial"))
        {
            var missing = Judge(draft).Clauses.Where(c => c.Covered is null).ToList();

            output.WriteLine($"{draft.Name}: {string.Join(" | ", missing.Select(c => c.Text))}");
            Assert.Equal((draft.Name, draft.LeavesOut.Count), (draft.Name, missing.Count));
            Assert.All(draft.LeavesOut.Zip(missing), pair => Assert.StartsWith(pair.First.Split(',')[0], pair.Second.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_twin_is_another_topic_only_when_names_say_so()
    {
        foreach (var text in LabelledTopics.All.Where(t => t.Name.StartsWith("twin-", StringComparison.Ordinal)))
        {
            var match = Judge(text);

            output.WriteLine($"{text.Name} ({text.Header["names"]}) assigned {text.Assigned}, acceptable {text.Header["acceptable"]}: {match.Verdict} {match.Other}");
            if (!text.Acceptable.Contains(text.Assigned)) Assert.NotEqual((text.Name, TopicVerdict.OnTopic), (text.Name, match.Verdict));
            if (text.Header["names"] == "no") Assert.NotEqual((text.Name, TopicVerdict.OtherTopic), (text.Name, match.Verdict));
        }
    }

    [Fact]
    public void What_is_off_topic_is_questioned_and_set_phrases_persuade_seldom()
    {
        var judged = LabelledTopics.All.Where(t => t.Kind is "offtopic" or "frame-only").Select(t => (Text: t, Judge(t).Verdict)).ToList();

        foreach (var (text, verdict) in judged) output.WriteLine($"{text.Name} {verdict}");
        Assert.DoesNotContain(judged, j => j.Text.Kind == "offtopic" && j.Verdict == TopicVerdict.OnTopic);
        Assert.True(judged.Count(j => j.Text.Kind == "frame-only" && j.Verdict == TopicVerdict.OnTopic) <= 1);
    }

    private static TopicMatch Judge(LabelledTopic text)
    {
        var draft = text.ToDraft();
        var named = NamedUnitFinder.Of(Plan, Plan.Single(a => a.Number == text.Assigned), "", draft.Text);
        return Matcher.Match(draft.Paragraphs, text.Assigned, named, []);
    }
}
