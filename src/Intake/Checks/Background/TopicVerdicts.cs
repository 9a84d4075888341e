using Intake.Plan;

namespace Intake.Checks.Background;

/// <summary>Từ bảng điểm đến kết luận: đúng nội dung, nội dung khác, lạc đề, hay để người xem quyết định.</summary>
/// <remarks>The cuts were set on labelled passages and drafts (docs/checks.md); they advise and reject nothing.</remarks>
/// <param name="titleScores">What each topic's own sentence scores for every topic.</param>
/// <param name="numbers">The topics' numbers, in the same order.</param>
/// <param name="isNarrow">See <see cref="TopicProfiles.IsNarrow"/>.</param>
internal sealed class TopicVerdicts(IReadOnlyList<IReadOnlyList<double>> titleScores, int[] numbers, bool isNarrow)
{
    /// <summary>Best score less that of the assigned topic: of honest passages of some 150 syllables 3 in 100 lie above, of swapped ones 92.</summary>
    private const double WidestGap = 1.7;
    /// <summary>The same for a whole speech, whose scores stand further apart: the widest honest gap measured is 0.5, the narrowest swapped one 2.7.</summary>
    private const double WidestGapOfSpeech = 1.2;
    private const int SyllablesOfSpeech = 300;
    /// <summary>An assigned topic that stands this far above the average one is spoken of as well, whatever comes first: one wrong topic in a hundred does.</summary>
    private const double StandsOut = 0.9;
    /// <summary>Below, a text resembles no topic: 40 of 45 foreign passages lie there, 3 of 195 honest ones.</summary>
    private const double LeastLikeness = 2.4;
    /// <summary>On topic is only said of a topic that has this much of the best one's score: where all topics lie near each other, nearness is no evidence.</summary>
    private const double LeastOfBest = 0.45;
    /// <summary>A faint text whose own topic comes first, or this near to it, is not called foreign: chance puts it there once in about ten.</summary>
    private const double NearBest = 0.75;
    /// <summary>Below, not even that is evidence for the own topic: no honest text measured lies below, two thirds of the labelled foreign ones do.</summary>
    private const double FaintLikeness = -1;
    /// <summary>In a narrow plan, whose scores are less sure and whose texts may be told in any manner, only this is said to resemble no topic.</summary>
    private const double LeastLikenessWhenNarrow = 1.9;
    /// <summary>How much further apart two topics must be in a narrow plan.</summary>
    private const double WiderWhenNarrow = 1.5;
    /// <summary>
    /// Below, a text speaks to no topic in particular ("bài chung chung"): eight such texts have at most 0.038 of the words of the best and of the assigned
    /// topic, whole speeches 0.045 at least, and 5 of 195 honest passages less. Not asked of a narrow plan, whose one field is its frame.
    /// </summary>
    private const double LeastOwnWords = 0.04;
    /// <summary>Mean of the two scores that topics give each other's sentence, over which they are twins.</summary>
    private const double TwinScore = 1.45;
    /// <summary>Of two topics the other one is meant only when it is this much more alike.</summary>
    private const double ClearlyMore = 1.5;
    /// <summary>Standard scores of fewer topics cannot reach the gap; ranks are used.</summary>
    private const int FewestForGap = 6;
    /// <summary>Shorter than two sentences nothing can be said.</summary>
    private const int FewestSyllables = 30;

    private readonly double leastLikeness = isNarrow ? LeastLikenessWhenNarrow : LeastLikeness;
    private readonly double faintLikeness = isNarrow ? LeastLikenessWhenNarrow : FaintLikeness;
    private readonly double leastOwnWords = isNarrow ? 0 : LeastOwnWords;
    private readonly double widening = isNarrow ? WiderWhenNarrow : 1;

    /// <param name="ranking">All topics, best first.</param>
    /// <param name="syllables">Length of the text.</param>
    /// <param name="assigned">Number of the assigned topic; null when unknown.</param>
    /// <param name="named">What the names in the file say; only ever chooses among topics that the words leave open.</param>
    public TopicMatch Of(IReadOnlyList<TopicScore> ranking, int syllables, int? assigned, NamedUnit? named)
    {
        if (ranking.Count == 0 || syllables < FewestSyllables) return new TopicMatch(assigned, TopicVerdict.Unsure, null, ranking);

        var own = ranking.FirstOrDefault(t => t.Number == assigned);
        var likeness = ranking.Max(t => t.Likeness);
        if (own is not null && IsOpenToNames(ranking, own, likeness) && Named(ranking, own, syllables, named) is { } other)
            return new TopicMatch(assigned, TopicVerdict.OtherTopic, other, ranking);
        var verdict = likeness < leastLikeness ? FaintVerdict(ranking, own, likeness)
            : own is null ? TopicVerdict.Unsure
            : Verdict(ranking, own, syllables, named);
        var isNobodys = verdict is TopicVerdict.OnTopic or TopicVerdict.OffTopic || ranking[0].Number == assigned || (own is not null && IsGeneral(ranking, own));
        int? nearest = isNobodys ? null : ranking[0].Number;
        return new TopicMatch(assigned, verdict, nearest, ranking);
    }

    private bool IsOpenToNames(IReadOnlyList<TopicScore> ranking, TopicScore own, double likeness) =>
        ranking.Count >= FewestForGap && likeness >= leastLikeness && !IsGeneral(ranking, own);

    private bool IsGeneral(IReadOnlyList<TopicScore> ranking, TopicScore own) =>
        ranking.Count >= FewestForGap && Math.Max(ranking[0].OwnWords, own.OwnWords) < leastOwnWords;

    /// <summary>The topic whose unit the file names instead of its own, when the words leave the choice open between the two.</summary>
    private int? Named(IReadOnlyList<TopicScore> ranking, TopicScore own, int syllables, NamedUnit? named)
    {
        if (named is not { Naming: UnitNaming.Other } || ranking.FirstOrDefault(t => t.Number == named.Other) is not { } other) return null;
        var isOwnOpen = own.Score >= StandsOut || ranking[0].Score - own.Score <= GapFor(syllables);
        var isOpen = AreTwins(other.Number, own.Number) || (isOwnOpen && other.Score >= own.Score);
        return isOpen && ranking[0].Score - other.Score <= GapFor(syllables) ? other.Number : null;
    }

    /// <summary>What resembles every topic faintly is off topic, unless its own topic is among those that it resembles most: then somebody has to read it.</summary>
    private TopicVerdict FaintVerdict(IReadOnlyList<TopicScore> ranking, TopicScore? own, double likeness)
    {
        var isJunk = likeness < faintLikeness || ranking.Count < FewestForGap;
        return isJunk || own is null || ranking[0].Score - own.Score > NearBest ? TopicVerdict.OffTopic : TopicVerdict.Unsure;
    }

    private TopicVerdict Verdict(IReadOnlyList<TopicScore> ranking, TopicScore own, int syllables, NamedUnit? named)
    {
        var best = ranking[0];
        if (ranking.Count < FewestForGap) return VerdictByRank(ranking, own);
        if (IsGeneral(ranking, own)) return TopicVerdict.Unsure;
        if (best.Score - own.Score <= GapFor(syllables)) return own.Score < LeastOfBest * best.Score ? TopicVerdict.Unsure : TopicVerdict.OnTopic;
        if (!AreTwins(best.Number, own.Number)) return own.Score < StandsOut ? TopicVerdict.OtherTopic : TopicVerdict.Unsure;
        return named is { Naming: UnitNaming.Own } ? TopicVerdict.OnTopic : TopicVerdict.Unsure;
    }

    private double GapFor(int syllables) => widening * (syllables < SyllablesOfSpeech ? WidestGap : WidestGapOfSpeech);

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
