using Intake.Checks;
using Xunit;

namespace Intake.Tests.Checks;

/// <summary>Passages of about 80 syllables are far shorter than a speech; what holds for them holds for speeches all the more.</summary>
public sealed class TopicMatcherPassagesTests
{
    [Fact]
    public void Passages_are_found_on_their_own_topic()
    {
        var matcher = new TopicMatcher(TopicMatcherGoldenTests.Plan63());

        var first = TopicPassages.On.Count(p => matcher.Rank(p.Text)[0].Number == p.Topic);
        var amongThree = TopicPassages.On.Count(p => matcher.Rank(p.Text).Take(3).Any(t => t.Number == p.Topic));

        Assert.True(first >= 22, $"{first} of 24 come first");
        Assert.Equal(24, amongThree);
    }

    [Fact]
    public void Nearly_every_passage_is_refused_under_a_foreign_topic_and_accepted_under_its_own()
    {
        var matcher = new TopicMatcher(TopicMatcherGoldenTests.Plan63());

        var refusedAtHome = TopicPassages.On.Count(p => matcher.Match(p.Text, p.Topic).Verdict != TopicVerdict.OnTopic);
        var acceptedAbroad = TopicPassages.On.Sum(p => Enumerable.Range(1, 24)
            .Count(topic => topic != p.Topic && matcher.Match(p.Text, topic).Verdict == TopicVerdict.OnTopic));

        Assert.True(refusedAtHome <= 1, $"{refusedAtHome} of 24 are refused under their own topic");
        Assert.True(acceptedAbroad <= 28, $"{acceptedAbroad} of 552 are accepted under a foreign topic"); // one in twenty
    }

    [Theory]
    [InlineData(21, 11)]    // receipts of the budget sent for training
    [InlineData(24, 15)]    // complaints sent for admission to the Party
    [InlineData(9, 5)]      // offices and money sent for inspection
    public void A_swapped_speech_names_the_topic_that_it_is_about(int about, int assigned)
    {
        var matcher = new TopicMatcher(TopicMatcherGoldenTests.Plan63());

        var match = matcher.Match(TopicPassages.On.Single(p => p.Topic == about).Text, assigned);

        Assert.Equal((TopicVerdict.OtherTopic, about), (match.Verdict, match.Other));
    }

    [Fact]
    public void Text_on_none_of_the_topics_is_never_on_topic_and_seldom_only_doubtful()
    {
        var matcher = new TopicMatcher(TopicMatcherGoldenTests.Plan63());

        var verdicts = TopicPassages.Off.SelectMany(text => Enumerable.Range(1, 24).Select(topic => matcher.Match(text, topic).Verdict)).ToList();

        Assert.DoesNotContain(TopicVerdict.OnTopic, verdicts);
        Assert.True(verdicts.Count(v => v == TopicVerdict.OffTopic) >= 0.9 * 3 * 24, "a faint resemblance to the assigned topic leaves one in ten to a person");
    }

    [Fact]
    public void Near_twins_are_left_to_a_person()
    {
        var matcher = new TopicMatcher(TopicMatcherGoldenTests.Plan63());
        var twin = TopicMatcherGoldenTests.Plan63().Single(a => a.Number == 20).Topic;

        var match = matcher.Match($"{twin} {twin} {twin}", 16);

        Assert.NotEqual(TopicVerdict.OtherTopic, match.Verdict);
        Assert.Equal(20, match.Ranking[0].Number);
    }

    [Fact]
    public void The_evidence_is_in_whole_words_of_the_text()
    {
        var matcher = new TopicMatcher(TopicMatcherGoldenTests.Plan63());

        var evidence = matcher.Rank(TopicPassages.On.Single(p => p.Topic == 20).Text)[0].Evidence;

        Assert.Contains("giải phóng mặt bằng", evidence);
        Assert.Contains("dự án trọng điểm", evidence);
    }
}
