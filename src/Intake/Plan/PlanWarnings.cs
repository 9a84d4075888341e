namespace Intake.Plan;

/// <summary>Các điều chưa khớp mà hệ thống nhận ra trong một kế hoạch; codes are kebab-case and stable.</summary>
internal static class PlanWarnings
{
    public static PlanWarning SlotTooShort(int speeches, int minutes, SpeechSlot slot) =>
        new("slot-too-short", Messages.SlotTooShort(speeches, minutes, slot.Minutes));

    public static PlanWarning NumberRepeated(int number) => new("annex-number-repeated", Messages.NumberRepeated(number));

    public static PlanWarning NumberMissing(int number) => new("annex-number-missing", Messages.NumberMissing(number));

    public static PlanWarning RowWithoutNumber(string topic) => new("annex-row-without-number", Messages.RowWithoutNumber(topic));

    public static PlanWarning RowWithoutUnit(int number) => new("annex-row-without-unit", Messages.RowWithoutUnit(number));

    public static PlanWarning RowWithoutTopic(int number) => new("annex-row-without-topic", Messages.RowWithoutTopic(number));

    public static PlanWarning ProgrammeGap(ProgrammeItem before, ProgrammeItem after) => new("programme-gap", Messages.ProgrammeGap(before, after));

    public static PlanWarning ProgrammeOverlap(ProgrammeItem before, ProgrammeItem after) => new("programme-overlap", Messages.ProgrammeOverlap(before, after));

    public static PlanWarning ProgrammeBackwards(ProgrammeItem item) => new("programme-backwards", Messages.ProgrammeBackwards(item));

    public static PlanWarning StartDiffers(ProgrammeItem first, DateTimeOffset start) => new("start-differs", Messages.StartDiffers(first, start));

    public static PlanWarning WeekdayDiffers(DateOnly date, DayOfWeek written) => new("weekday-differs", Messages.WeekdayDiffers(date, written));

    public static PlanWarning DeadlineAfterConference(Deadline deadline, DateTimeOffset start) =>
        new("deadline-after-conference", Messages.DeadlineAfterConference(deadline, start));

    public static PlanWarning ReportBeforeDrafts(Deadline report, Deadline drafts) => new("report-before-drafts", Messages.ReportBeforeDrafts(report, drafts));

    public static PlanWarning WithoutDraftDeadline() => new("without-draft-deadline", Messages.WithoutDraftDeadline());

    public static PlanWarning WithoutSpeechLimit() => new("without-speech-limit", Messages.WithoutSpeechLimit());

    public static PlanWarning WithoutSlot() => new("without-slot", Messages.WithoutSlot());

    public static PlanWarning WithoutStart() => new("without-start", Messages.WithoutStart());
}
