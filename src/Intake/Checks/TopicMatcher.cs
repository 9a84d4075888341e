using Intake.Checks.Background;
using Intake.Plan;

namespace Intake.Checks;

/// <summary>So nội dung một bài với mọi nội dung trong phụ lục của kế hoạch.</summary>
/// <remarks>
/// Shared words (tf-idf) and shared meaning (term vectors), each standardised over the plan's topics for this one text, 1 : 1.5.
/// Needs nothing of the plan but its topics; method and measurements in docs/checks.md, tables in docs/decisions/0003-topic-tables.md.
/// </remarks>
public sealed class TopicMatcher
{
    private readonly Assignment[] topics;
    private readonly TopicProfiles profiles;
    private readonly TopicVerdicts verdicts;

    /// <param name="assignments">The plan's assignments; only number and topic are used.</param>
    public TopicMatcher(IReadOnlyList<Assignment> assignments)
    {
        topics = [.. assignments];
        var titles = topics.Select(t => TextTerms.Of(t.Topic)).ToArray();
        profiles = new TopicProfiles(titles);
        verdicts = new TopicVerdicts([.. titles.Select(title => Compare(title).Scores)], [.. topics.Select(t => t.Number)]);
    }

    /// <summary>All topics, best first. The text is a speech's body: no letterhead, no title.</summary>
    public IReadOnlyList<TopicScore> Rank(string bodyText) => Rank(TextTerms.Of(bodyText));

    /// <summary>The ranking, and what it says about the assigned topic.</summary>
    /// <param name="bodyText">The speech's body: no letterhead, no title.</param>
    /// <param name="assigned">Number of the assigned topic; null when unknown.</param>
    public TopicMatch Match(string bodyText, int? assigned)
    {
        var text = TextTerms.Of(bodyText);
        return verdicts.Of(Rank(text), text.Syllables.Count(s => s is not null), assigned);
    }

    private IReadOnlyList<TopicScore> Rank(TextTerms text)
    {
        var compared = Compare(text);
        var evidence = new TopicEvidence(text, compared);
        return [.. topics
            .Select((topic, k) => new TopicScore(topic.Number, compared.Scores[k], compared.Likeness[k], evidence.For(k)))
            .OrderByDescending(s => s.Score).ThenBy(s => s.Number)];
    }

    private TopicComparison Compare(TextTerms text) => new(text, profiles);
}
