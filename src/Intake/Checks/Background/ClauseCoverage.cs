using Intake.Word;

namespace Intake.Checks.Background;

/// <summary>Tìm trong bài đoạn nói về từng vế của nội dung.</summary>
internal sealed class ClauseCoverage
{
    /// <summary>Rarities of the words found in one paragraph: clauses that labelled drafts leave out reach 1.7, those that they cover 4.6 at least.</summary>
    private const double LeastWeight = 4;
    /// <summary>A point is met in its own words: by half of them in one paragraph, or by a third where the field is spoken of as well.</summary>
    private const double HalfOfOwnWords = 0.5, ThirdOfOwnWords = 1 / 3.0;
    private const int MostWords = 5, LongestQuote = 200;

    private readonly IReadOnlyList<(DraftParagraph Paragraph, TextTerms Terms)> paragraphs;

    public ClauseCoverage(IEnumerable<DraftParagraph> body) => paragraphs = [.. body.Select(p => (p, TextTerms.Of(p.Text)))];

    /// <summary>The paragraph that speaks of the clause most.</summary>
    public TopicClause OfClause(ClauseTerms clause) => Best(clause, terms => Weight(clause, terms) is >= LeastWeight and var weight ? weight : 0);

    /// <summary>The paragraph that meets the point most.</summary>
    public TopicClause OfPoint(ClauseTerms point) => Best(point, terms => point.ShareOfOwnWords(terms) switch
    {
        >= HalfOfOwnWords and var share => share,
        >= ThirdOfOwnWords and var share when Weight(point, terms) >= 2 * LeastWeight => share,
        _ => 0,
    });

    private TopicClause Best(ClauseTerms clause, Func<TextTerms, double> measure)
    {
        var found = paragraphs.Select(p => (p.Paragraph, p.Terms, Weight: measure(p.Terms))).Where(p => p.Weight > 0).ToList();
        if (found.Count == 0) return new TopicClause(clause.Text, null);

        var best = found.MaxBy(p => p.Weight);
        var words = clause.In(best.Terms).Take(MostWords).Select(w => w.Words);
        return new TopicClause(clause.Text, new ClauseCover(best.Paragraph.Number, Quote(clause, best.Paragraph.Text), [.. words]));
    }

    private static double Weight(ClauseTerms clause, TextTerms terms) => clause.In(terms).Sum(w => w.Weight);

    private static string Quote(ClauseTerms clause, string paragraph)
    {
        var sentence = paragraph.Split([". ", "; ", "\n"], StringSplitOptions.None).MaxBy(s => Weight(clause, TextTerms.Of(s)))!.Trim();
        if (sentence.Length <= LongestQuote) return sentence;
        var end = sentence.LastIndexOf(' ', LongestQuote);
        return sentence[..(end > 0 ? end : LongestQuote)] + "…";
    }
}
