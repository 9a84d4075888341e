using Intake.Checks.Background;
using Intake.Plan;
using Intake.Word;

namespace Intake.Checks;

/// <summary>So nội dung một bài với mọi nội dung trong phụ lục của kế hoạch.</summary>
/// <remarks>
/// Shared words (tf-idf), shared meaning (term vectors) and shared fields of public life, each standardised over the plan's topics for this
/// one text, 1 : 1.5 : 2. Needs nothing of the plan but its topics; method and measurements in docs/checks.md and docs/decisions/0003 and 0010.
/// </remarks>
public sealed class TopicMatcher
{
    /// <summary>A word of which half the pairs of syllables stand in the text is said in other words: "giải quyết nhanh thủ tục" for "giải quyết thủ tục".</summary>
    private const double HalfSaid = 0.5;

    private readonly Assignment[] topics;
    private readonly TopicProfiles profiles;
    private readonly TopicVerdicts verdicts;
    private readonly TopicClauses clauses;

    /// <param name="assignments">The plan's assignments; only number and topic are used.</param>
    public TopicMatcher(IReadOnlyList<Assignment> assignments) : this(assignments, AdministrativeFields.Shared) { }

    private TopicMatcher(IReadOnlyList<Assignment> assignments, AdministrativeFields? fields)
    {
        topics = [.. assignments];
        var titles = topics.Select(t => TextTerms.Of(t.Topic)).ToArray();
        profiles = new TopicProfiles(titles, fields);
        clauses = new TopicClauses(titles);
        verdicts = new TopicVerdicts([.. titles.Select(title => Compare(title).Scores)], [.. topics.Select(t => t.Number)], profiles.IsNarrow);
    }

    /// <summary>Words and meaning alone, 1 : 1.5: the published method that this one builds on, kept to be compared with.</summary>
    public static TopicMatcher WithoutFields(IReadOnlyList<Assignment> assignments) => new(assignments, null);

    /// <summary>All topics, best first. The text is a speech's body: no letterhead, no title.</summary>
    public IReadOnlyList<TopicScore> Rank(string bodyText) => Rank(TextTerms.Of(bodyText));

    /// <summary>The ranking, and what it says about the assigned topic.</summary>
    /// <param name="bodyText">The speech's body: no letterhead, no title.</param>
    /// <param name="assigned">Number of the assigned topic; null when unknown.</param>
    /// <param name="named">Whose names stand in the file; chooses where the words leave two topics open, and is no part of any score.</param>
    public TopicMatch Match(string bodyText, int? assigned, NamedUnit? named = null)
    {
        var text = TextTerms.Of(bodyText);
        return verdicts.Of(Rank(text), text.Syllables.Count(s => s is not null), assigned, named) with { Missing = Missing(text, assigned) };
    }

    /// <summary>As <see cref="Match(string, int?, NamedUnit?)"/>, with what in the draft covers each clause of the topic and each point asked for.</summary>
    /// <param name="body">The paragraphs of the body.</param>
    /// <param name="points">What the speech must speak of besides; may be empty.</param>
    public TopicMatch Match(IReadOnlyList<DraftParagraph> body, int? assigned, NamedUnit? named, IReadOnlyList<string> points)
    {
        var match = Match(string.Join('\n', body.Select(p => p.Text)), assigned, named);
        var own = topics.FirstOrDefault(t => t.Number == assigned) is { } topic ? clauses.Of(topic.Topic) : [];
        if (own.Count < 2 && points.Count == 0) return match;

        var coverage = new ClauseCoverage(body);
        return match with
        {
            Clauses = own.Count < 2 ? [] : [.. own.Select(coverage.OfClause)],
            Points = [.. points.Select(point => coverage.OfPoint(clauses.Whole(point)))],
        };
    }

    private IReadOnlyList<TopicScore> Rank(TextTerms text)
    {
        var compared = Compare(text);
        var evidence = new TopicEvidence(text, compared);
        return [.. topics
            .Select((topic, k) => new TopicScore(topic.Number, compared.Scores[k], compared.Likeness[k], evidence.For(k)) { OwnWords = compared.OwnWords(k) })
            .OrderByDescending(s => s.Score).ThenBy(s => s.Number)];
    }

    private IReadOnlyList<string> Missing(TextTerms text, int? assigned)
    {
        if (topics.FirstOrDefault(t => t.Number == assigned) is not { } own) return [];
        return [.. clauses.WordsOf(own.Topic).Where(word => TextTerms.Of(word) is var asked && asked.PairAt.OfType<string>().DefaultIfEmpty(word).Average(pair => text.Lexical.ContainsKey(pair) ? 1.0 : 0) < HalfSaid)];
    }

    private TopicComparison Compare(TextTerms text) => new(text, profiles);
}
