using Intake.Checks.Background;
using Intake.Checks.Balance;

namespace Intake.Checks;

/// <summary>Đo bài dành bao nhiêu thời gian nói cho kết quả, khó khăn, kinh nghiệm, đề xuất.</summary>
public static class BalanceMeter
{
    /// <summary>The plan asks to be brief on results.</summary>
    private const double MostResults = 0.5;
    /// <summary>A topic that itself asks for results may give them more room.</summary>
    private const double MostResultsWhenAsked = 0.75;
    /// <summary>A smaller share is a word in passing and not a part of the speech.</summary>
    private const double LeastPart = 0.02;

    /// <summary>Shares of the speaking time, in syllables as spoken.</summary>
    /// <param name="spoken">The paragraphs that are read aloud.</param>
    /// <param name="topic">The assigned topic; null when unknown.</param>
    public static ContentBalance Of(IReadOnlyList<SpokenParagraph> spoken, string? topic) =>
        Judge([.. RoledSentence.Of(spoken).Select(s => new RoleSentence(s.Role, s.Paragraph.Paragraph.Number, s.Text.Trim(), s.Syllables))], topic);

    private static ContentBalance Judge(IReadOnlyList<RoleSentence> sentences, string? topic)
    {
        var syllables = new int[(int)ContentRole.Other + 1];
        foreach (var sentence in sentences) syllables[(int)sentence.Role] += sentence.Syllables;
        var all = syllables.Sum();
        if (all == 0) syllables[(int)ContentRole.Other] = all = 1;
        double[] shares = [.. syllables.Select(s => (double)s / all)];
        ContentRole[] missing = [.. Enum.GetValues<ContentRole>().Where(r => r != ContentRole.Other && shares[(int)r] < LeastPart)];
        return new ContentBalance(shares[0], shares[1], shares[2], shares[3], shares[4], Verdict(shares[0], missing, topic), missing) { Sentences = sentences };
    }

    private static BalanceVerdict Verdict(double results, ContentRole[] missing, string? topic)
    {
        if (missing.Contains(ContentRole.Difficulties) && missing.Contains(ContentRole.Proposals)) return BalanceVerdict.Incomplete;
        return results > LimitFor(topic) ? BalanceVerdict.ResultsHeavy : BalanceVerdict.Balanced;
    }

    /// <summary>The largest share that results may take in a speech on <paramref name="topic"/>.</summary>
    public static double LimitFor(string? topic) =>
        topic is not null && BalanceCues.Headings.In(TopicFolding.Syllables(topic)).Any(cue => cue.Meaning == ContentRole.Results)
            ? MostResultsWhenAsked
            : MostResults;
}
