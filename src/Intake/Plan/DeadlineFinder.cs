namespace Intake.Plan;

/// <summary>Tìm mọi thời hạn trong kế hoạch: việc gì, lúc nào, ai.</summary>
internal static class DeadlineFinder
{
    /// <summary>Who owes the speeches when the plan does not say.</summary>
    private const string EveryUnit = "Các đơn vị được phân công";

    /// <summary>The deadlines, earliest first, with the start of the conference among them.</summary>
    public static IReadOnlyList<Deadline> Find(PlanPassages text, DateTimeOffset? startsAt, PlanHead head)
    {
        List<Deadline> deadlines = [];
        var section = "";
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if (Owners.IsHeading(text.Lines[i])) section = text.Lines[i].Said;
            deadlines.AddRange(InLine(text, i, section));
        }
        if (startsAt is { } start) deadlines.Add(new Deadline(Event(head.Title), start, DeadlineRule.AtLatest, head.Issuer, DeadlineKind.Conference));
        return [.. deadlines.OrderBy(d => d.At)];
    }

    private static IEnumerable<Deadline> InLine(PlanPassages text, int index, string section)
    {
        var line = text.Lines[index];
        var due = Due(line, text.Moments(index));
        var above = index > 0 ? text.Lines[index - 1] : null;
        var context = $"{line.SaidFolded} {above?.SaidFolded} {PlanText.Fold(section)}";
        for (var i = 0; i < due.Count; i++)
        {
            var (moment, rule) = due[i];
            text.Understand(index, moment.Start);
            var others = (i == 0 ? line.Marker : due[i - 1].Moment.End, i + 1 < due.Count ? due[i + 1].Rule.Start : line.Text.Length);
            var what = Clause.Of(line, rule.Start, moment.End, others, line.Line.Owner is null ? above?.Said ?? "" : "");
            var kind = DeadlineKinds.Of(what, context);
            var owner = line.Line.Owner is { Length: > 0 } unit ? unit : Owners.Subject(what) ?? Owners.Subject(line.Said) ?? Owners.Subject(section);
            yield return Dated(moment, rule.Rule, what, owner ?? (kind == DeadlineKind.Drafts ? EveryUnit : ""), kind);
        }
    }

    private static List<(Moment Moment, DeadlineRules Rule)> Due(Passage line, IReadOnlyList<Moment> moments)
    {
        List<(Moment, DeadlineRules)> due = [];
        var from = line.Marker;
        foreach (var moment in moments)
        {
            if (!moment.Date.Cited && DeadlineRules.Of(line.Folded, moment, from) is { } rule) due.Add((moment, rule));
            from = moment.End;
        }
        return due;
    }

    // "Chậm nhất ngày 30/5" lasts until the day is over, which is before the next one begins.
    private static Deadline Dated(Moment moment, DeadlineRule rule, string what, string owner, DeadlineKind kind) =>
        moment.Time is null && rule == DeadlineRule.AtLatest
            ? new Deadline(what, moment.At.AddDays(1), DeadlineRule.Before, owner, kind)
            : new Deadline(what, moment.At, rule, owner, kind);

    private static string Event(string title) =>
        PlanText.Fold(title).Begins("tổ chức") ? title["tổ chức".Length..].Trim() : title;
}
