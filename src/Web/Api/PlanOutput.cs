using System.Globalization;
using Intake;
using Intake.Plan;

namespace Web.Api;

/// <summary>A plan as the command line prints it.</summary>
public sealed record PlanOutput(
    string Title, string? Number, DateOnly? Issued, string? Place, DateTimeOffset? StartsAt, double? MinutesPerSpeech, SlotOutput? Slot,
    IReadOnlyList<ProgrammeOutput> Programme, IReadOnlyList<DeadlineOutput> Deadlines, IReadOnlyList<PlannedOutput> Assignments,
    IReadOnlyList<WarningOutput> Warnings, IReadOnlyList<string> NotUnderstood)
{
    public static PlanOutput Of(Conference plan, Language language) => new(
        plan.Title, plan.Number, plan.Issued, plan.Place, plan.StartsAt, plan.SpeechLimit?.TotalMinutes,
        plan.Slot is { } slot ? new(Clock(slot.From), Clock(slot.To), slot.Minutes) : null,
        [.. plan.Programme.Select(i => new ProgrammeOutput(i.Number, Clock(i.From), Clock(i.To), i.Item, i.By))],
        [.. plan.Deadlines.Select(d => new DeadlineOutput(d.What, d.At, d.Rule, d.Owner))],
        [.. plan.Assignments.Select(a => new PlannedOutput(a.Number, a.Topic, a.Unit, a.Kind))],
        [.. plan.Warnings.Select(w => new WarningOutput(w.Code, w.Message.In(language)))],
        plan.NotUnderstood);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

public sealed record SlotOutput(string From, string To, int Minutes);

public sealed record ProgrammeOutput(int Number, string From, string To, string Item, string By);

public sealed record DeadlineOutput(string What, DateTimeOffset At, DeadlineRule Rule, string Owner);

public sealed record PlannedOutput(int Number, string Topic, string Unit, UnitKind Kind);

public sealed record WarningOutput(string Code, string Message);
