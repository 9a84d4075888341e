namespace Intake.Checks.Background;

/// <summary>Từ bảng điểm đến kết luận: đúng nội dung, nội dung khác, lạc đề, hay để người xem quyết định.</summary>
/// <remarks>The cuts were set on 141 passages and 14 speeches (docs/checks.md); they advise and reject nothing.</remarks>
internal sealed class TopicVerdicts(IReadOnlyList<IReadOnlyList<double>> titleScores, int[] numbers)
{
    /// <summary>Best score less that of the assigned topic: 6 % of honest passages lie above, 88 % of swapped ones.</summary>
    private const double WidestGap = 1.7;
    /// <summary>Below, a text resembles no topic: catches 97 % of foreign texts, but also some honest speeches told as stories.</summary>
    private const double LeastLikeness = 2.5;
    /// <summary>A faint text whose own topic comes first, or this near to it, is not called foreign: chance puts it there once in about ten.</summary>
    private const double NearBest = 0.75;
    /// <summary>Below, not even that is evidence for the own topic: the foreign passages measured lie below.</summary>
    private const double FaintLikeness = 1.75;
    /// <summary>Below, a text speaks to no topic in particular ("bài chung chung"); every speech measured lay above 1.7.</summary>
    private const double LeastBest = 1.5;
    /// <summary>Mean of the two scores that topics give each other's sentence: 16-20 has 2.0, 3-22 1.4, the next pair 1.3.</summary>
    private const double TwinScore = 1.4;
    /// <summary>Of two topics the other one is meant only when it is this much more alike.</summary>
    private const double ClearlyMore = 1.5;
    /// <summary>Standard scores of fewer topics cannot reach the gap; ranks are used.</summary>
    private const int FewestForGap = 6;
    /// <summary>Shorter than two sentences nothing can be said.</summary>
    private const int FewestSyllables = 30;

    public TopicMatch Of(IReadOnlyList<TopicScore> ranking, int syllables, int? assigned)
    {
        if (ranking.Count == 0 || syllables < FewestSyllables) return new TopicMatch(assigned, TopicVerdict.Unsure, null, ranking);

        var own = ranking.FirstOrDefault(t => t.Number == assigned);
        var verdict = ranking.Max(t => t.Likeness) is var likeness && likeness < LeastLikeness ? FaintVerdict(ranking, own, likeness)
            : own is null ? TopicVerdict.Unsure
            : Verdict(ranking, own);
        int? other = verdict is TopicVerdict.OnTopic or TopicVerdict.OffTopic || ranking[0].Number == assigned ? null : ranking[0].Number;
        return new TopicMatch(assigned, verdict, other, ranking);
    }

    /// <summary>What resembles every topic faintly is off topic, unless its own topic is what it resembles most.</summary>
    private static TopicVerdict FaintVerdict(IReadOnlyList<TopicScore> ranking, TopicScore? own, double likeness)
    {
        var isJunk = likeness < FaintLikeness || ranking.Count < FewestForGap;
        if (isJunk || own is null || ranking[0].Score - own.Score > NearBest) return TopicVerdict.OffTopic;
        return ranking[0].Score >= LeastBest ? TopicVerdict.OnTopic : TopicVerdict.Unsure;
    }

    private TopicVerdict Verdict(IReadOnlyList<TopicScore> ranking, TopicScore own)
    {
        var best = ranking[0];
        if (ranking.Count < FewestForGap) return VerdictByRank(ranking, own);
        if (best.Score < LeastBest) return TopicVerdict.Unsure;
        if (best.Score - own.Score <= WidestGap) return TopicVerdict.OnTopic;
        return AreTwins(best.Number, own.Number) ? TopicVerdict.Unsure : TopicVerdict.OtherTopic;
    }

    /// <summary>Best of few is on topic; second is doubtful; a lower rank, or far less alike of two, is another topic.</summary>
    private static TopicVerdict VerdictByRank(IReadOnlyList<TopicScore> ranking, TopicScore own)
    {
        if (own == ranking[0]) return TopicVerdict.OnTopic;
        var isClear = ranking.Count == 2 ? ranking[0].Likeness >= ClearlyMore * own.Likeness : own != ranking[1];
        return isClear ? TopicVerdict.OtherTopic : TopicVerdict.Unsure;
    }

    private bool AreTwins(int first, int second)
    {
        var (a, b) = (Array.IndexOf(numbers, first), Array.IndexOf(numbers, second));
        return (titleScores[a][b] + titleScores[b][a]) / 2 >= TwinScore;
    }
}
