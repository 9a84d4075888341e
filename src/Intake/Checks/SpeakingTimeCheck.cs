namespace Intake.Checks;

/// <summary>Thời lượng trình bày không quá mức quy định (7 phút).</summary>
public sealed class SpeakingTimeCheck : IDraftCheck
{
    public string Code => "speaking-time";

    /// <summary>A time that was measured is told as such; an estimate is told with its range.</summary>
    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        if (draft.TimeVerdict == TimeVerdict.Over)
            yield return new Finding(Code, Severity.Serious, draft.Rehearsal is { IsWhole: true } rehearsal
                ? Messages.MeasuredTooLong(rehearsal.Duration, context.Limit, draft.CutSyllables)
                : Messages.TooLong(draft.Syllables.Likely, draft.Time, context.Limit, draft.CutSyllables));
        else if (draft.TimeVerdict == TimeVerdict.AtRisk)
            yield return new Finding(Code, Severity.Warning, Messages.MayBeTooLong(
                draft.Syllables.Likely, draft.Time, context.Limit, context.SpeakersPace.SafeExcess(draft.Syllables, context.Limit)));
    }
}
