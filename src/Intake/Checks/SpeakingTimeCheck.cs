namespace Intake.Checks;

/// <summary>Thời lượng trình bày không quá mức quy định (7 phút).</summary>
public sealed class SpeakingTimeCheck : IDraftCheck
{
    public string Code => "speaking-time";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        if (draft.TimeVerdict == TimeVerdict.Over)
            yield return new Finding(Code, Severity.Serious, Messages.TooLong(draft.Syllables.Likely, draft.Time, context.Limit, draft.CutSyllables));
        else if (draft.TimeVerdict == TimeVerdict.AtRisk)
            yield return new Finding(Code, Severity.Warning, Messages.MayBeTooLong(draft.Syllables.Likely, draft.Time, context.Limit, SafeCut(draft, context)));
    }

    /// <summary>Syllables to cut so that even a slow speaker keeps to the limit.</summary>
    private static int SafeCut(DraftFacts draft, CheckContext context) =>
        draft.Syllables.Likely - (int)Math.Floor(context.Limit.TotalSeconds * context.Pace.Slow);
}
