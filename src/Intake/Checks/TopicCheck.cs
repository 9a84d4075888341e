using Intake.Plan;

namespace Intake.Checks;

/// <summary>Bài nói về đúng nội dung được giao.</summary>
public sealed class TopicCheck : IDraftCheck
{
    public string Code => "topic";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        if (draft.Topic is not { } match || context.Assignment is not { } own) yield break;

        var other = context.Conference?.Assignments.FirstOrDefault(a => a.Number == match.Other);
        if (match.Verdict == TopicVerdict.OtherTopic && other is not null)
            yield return new Finding(Code, Severity.Serious, Messages.OtherTopic(own, other), Quote: Evidence(match, other));
        else if (match.Verdict == TopicVerdict.OffTopic)
            yield return new Finding(Code, Severity.Serious, Messages.OffTopic(own));
        else if (match.Verdict == TopicVerdict.Unsure)
            yield return other is null
                ? new Finding(Code, Severity.Note, Messages.UnsureTopic(own))
                : new Finding(Code, Severity.Note, Messages.UnsureBetween(own, other), Quote: Evidence(match, other));

        if (match.Verdict is TopicVerdict.OtherTopic or TopicVerdict.OffTopic) yield break; // what a wrong file leaves out is no news
        foreach (var clause in match.Clauses.Where(c => c.Covered is null)) yield return new Finding(Code, Severity.Note, Messages.UncoveredClause(clause));
        foreach (var point in match.Points.Where(p => p.Covered is null)) yield return new Finding(Code, Severity.Warning, Messages.UncoveredPoint(point));
    }

    private static string? Evidence(TopicMatch match, Assignment topic) =>
        match.Ranking.First(t => t.Number == topic.Number).Evidence is [_, ..] words ? string.Join(", ", words) : null;
}
