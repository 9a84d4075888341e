using Intake;
using Intake.Checks;
using Intake.Vietnamese;
using Intake.Word;

namespace Web.Api;

/// <summary>What the checks say of one draft, as the command line and the API print it, from <c>words</c> on.</summary>
public sealed record CheckOutput(
    int Words, IReadOnlyList<string> Flags, string? Text, SpokenOutput Spoken, TopicOutput? Topic, BalanceOutput Balance, IReadOnlyList<FindingOutput> Findings)
{
    public static CheckOutput Of(DraftFacts facts, IReadOnlyList<Finding> findings, Language language, bool withText) => new(
        facts.Text.Words,
        [.. facts.Text.Flags.Select(FlagNames.Of)],
        withText ? facts.Text.Text : null,
        SpokenOutput.Of(facts),
        facts.Topic is { } topic ? new TopicOutput(topic.Assigned, topic.Verdict, topic.Other, topic.Ranking, topic.Missing, topic.Clauses, topic.Points) : null,
        BalanceOutput.Of(facts.Balance),
        [.. findings.Select(f => new FindingOutput(f.Code, f.Severity, f.Paragraph, f.Quote, f.Message.In(language)))]);
}

/// <summary>Spoken time: syllables, seconds, what follows.</summary>
public sealed record SpokenOutput(SyllableCount Syllables, SecondsOutput Seconds, TimeVerdict Verdict, int CutSyllables, int FromParagraph, int ToParagraph)
{
    public static SpokenOutput Of(DraftFacts facts) => new(
        facts.Syllables,
        new(InSeconds(facts.Time.Low), InSeconds(facts.Time.Likely), InSeconds(facts.Time.High)),
        facts.TimeVerdict,
        facts.CutSyllables,
        facts.Text.Spoken.FromParagraph,
        facts.Text.Spoken.ToParagraph);

    /// <summary>Seconds to one decimal.</summary>
    private static double InSeconds(TimeSpan time) => Math.Round(time.TotalSeconds, 1);
}

public sealed record SecondsOutput(double Low, double Likely, double High);

/// <summary>What the body is about; words of the topic that are missing, its clauses and the points asked for, each with the place that covers it.</summary>
public sealed record TopicOutput(
    int? Assigned, TopicVerdict Verdict, int? Other, IReadOnlyList<TopicScore> Ranking, IReadOnlyList<string> Missing, IReadOnlyList<TopicClause> Clauses, IReadOnlyList<TopicClause> Points);

public sealed record BalanceOutput(
    double Results, double Difficulties, double Lessons, double Proposals, double Other, BalanceVerdict Verdict, IReadOnlyList<ContentRole> Missing)
{
    public static BalanceOutput Of(ContentBalance balance) =>
        new(balance.Results, balance.Difficulties, balance.Lessons, balance.Proposals, balance.Other, balance.Verdict, balance.Missing);
}

public sealed record FindingOutput(string Code, Severity Severity, int? Paragraph, string? Quote, string Message);

/// <summary>Names of flags as CONTRACT promises them: TRACKED_CHANGES.</summary>
public static class FlagNames
{
    public static string Of(DraftFlag flag) =>
        string.Concat(flag.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
}
