using Intake.Checks.Presentation;
using Intake.Plan;
using Intake.Word;

namespace Intake.Checks;

/// <summary>Thể thức trình bày: khổ giấy, lề, phông, cỡ chữ, tên người trình bày, đơn vị. A hint in one sentence, never more.</summary>
public sealed class PresentationCheck : IDraftCheck
{
    public string Code => "presentation";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        if (context is not { Conference: { } conference, Assignment: { } own } || draft.Text.Look is not { } look) return [];
        var (from, to) = DayOf(draft.Text) is { } day ? (day, day) : DaysOfWriting(conference);
        var rules = PresentationRules.For(own.Kind, from, to);
        if (rules.Count == 0) return [];

        // When the draft does not say which day it is of, only what no rule in question allows is said.
        Deviation[] deviations =
        [
            .. Appearance.Deviations(look, rules[^1]).Where(d => rules.All(r => Appearance.Deviations(look, r).Any(o => o.Item == d.Item)) && !IsSaidElsewhere(d, draft.Text)),
            .. Names.HasSpeaker(draft.Text) ? [] : (Deviation[])[new(PresentationItem.Speaker)],
            .. Names.HasUnit(draft.Text, conference, own) ? [] : (Deviation[])[new(PresentationItem.Unit)],
        ];
        return deviations.Length == 0 ? [] : [new Finding(Code, Severity.Note, Messages.Presentation(rules[^1].Name, deviations))];
    }

    /// <summary>A legacy font is a matter of the file check.</summary>
    private static bool IsSaidElsewhere(Deviation deviation, DraftText text) => deviation.Item == PresentationItem.Font && text.Flags.Contains(DraftFlag.LegacyFont);

    /// <summary>The day under the letterhead or above the signature; null when there is none, or it is left open.</summary>
    private static DateOnly? DayOf(DraftText text) => text.Paragraphs
        .Where(p => text.Spoken.Roles[p.Number - 1] is ParagraphRole.Letterhead or ParagraphRole.Signature or ParagraphRole.Title)
        .Select(p => PlanText.Fold(p.Text))
        .Where(folded => folded.Contains(", ngày", StringComparison.Ordinal))
        .SelectMany(folded => DateMark.All(folded, yearHint: null).Where(m => !m.Cited))
        .Select(m => (DateOnly?)m.Date)
        .FirstOrDefault();

    private static (DateOnly From, DateOnly To) DaysOfWriting(Conference conference)
    {
        var to = conference.StartsAt is { } start ? DateOnly.FromDateTime(start.DateTime) : DateOnly.MaxValue;
        return (conference.Issued ?? to, to);
    }
}
