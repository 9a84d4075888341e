namespace Intake.Plan;

/// <summary>Kế hoạch có tự khớp với mình không: số phút, số thứ tự, chương trình, thời hạn.</summary>
internal static class PlanConsistency
{
    public static IEnumerable<PlanWarning> Check(Conference conference) =>
        [.. Slot(conference), .. Annex(conference.Assignments), .. Programme(conference), .. Deadlines(conference)];

    private static IEnumerable<PlanWarning> Slot(Conference conference)
    {
        if (conference.Slot is null) yield return PlanWarnings.WithoutSlot();
        if (conference.SpeechLimit is null) yield return PlanWarnings.WithoutSpeechLimit();
        if (conference is { Slot: { } slot, SpeechLimit.TotalMinutes: var limit } && conference.Assignments.Count * limit > slot.Minutes)
            yield return PlanWarnings.SlotTooShort(conference.Assignments.Count, (int)limit, slot);
    }

    private static IEnumerable<PlanWarning> Annex(IReadOnlyList<Assignment> assignments)
    {
        foreach (var number in assignments.GroupBy(a => a.Number).Where(g => g.Count() > 1).Select(g => g.Key)) yield return PlanWarnings.NumberRepeated(number);
        foreach (var number in Missing([.. assignments.Select(a => a.Number).Distinct().Order()])) yield return PlanWarnings.NumberMissing(number);
        foreach (var assignment in assignments)
        {
            if (assignment.Unit.Length == 0) yield return PlanWarnings.RowWithoutUnit(assignment.Number);
            if (assignment.Topic.Length == 0) yield return PlanWarnings.RowWithoutTopic(assignment.Number);
        }
    }

    // The first number of every gap, counting from 1.
    private static IEnumerable<int> Missing(IReadOnlyList<int> numbers)
    {
        var expected = 1;
        foreach (var number in numbers)
        {
            if (number > expected) yield return expected;
            expected = number + 1;
        }
    }

    private static IEnumerable<PlanWarning> Programme(Conference conference)
    {
        var items = conference.Programme;
        foreach (var item in items.Where(i => i.To < i.From)) yield return PlanWarnings.ProgrammeBackwards(item);
        foreach (var (before, after) in items.Zip(items.Skip(1)))
        {
            if (after.From > before.To) yield return PlanWarnings.ProgrammeGap(before, after);
            if (after.From < before.To) yield return PlanWarnings.ProgrammeOverlap(before, after);
        }
        if (items.Count > 0 && conference.StartsAt is { } start && items[0].From != TimeOnly.FromTimeSpan(start.TimeOfDay))
            yield return PlanWarnings.StartDiffers(items[0], start);
    }

    private static IEnumerable<PlanWarning> Deadlines(Conference conference)
    {
        if (conference.StartsAt is null) yield return PlanWarnings.WithoutStart();
        if (conference.DraftDeadline is not { } drafts) yield return PlanWarnings.WithoutDraftDeadline();
        else foreach (var report in conference.Deadlines.Where(d => d.Kind == DeadlineKind.BoardReport && d.At <= drafts.At)) yield return PlanWarnings.ReportBeforeDrafts(report, drafts);
        foreach (var late in conference.Deadlines.Where(d => d.Kind != DeadlineKind.Conference && d.At > conference.StartsAt))
            yield return PlanWarnings.DeadlineAfterConference(late, conference.StartsAt!.Value);
    }
}
