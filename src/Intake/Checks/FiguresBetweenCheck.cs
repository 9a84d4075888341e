using Intake.Checks.Indicators;
using Intake.Plan;

namespace Intake.Checks;

/// <summary>Cùng một chỉ tiêu mà hai bài nêu hai giá trị.</summary>
public sealed class FiguresBetweenCheck : IConferenceCheck
{
    public string Code => "figures-between";

    public IEnumerable<ConferenceFinding> Inspect(IReadOnlyList<CurrentDraft> drafts, Conference conference)
    {
        SharedFigure[] figures = [.. drafts.OrderBy(d => d.Assignment).SelectMany(d => Of(d, conference))];
        var groups = new Groups<SharedFigure>(figures);
        foreach (var (one, other) in SharedFigure.Pairs(figures))
            if (one.Contradicts(other)) groups.Join(one, other);
        return groups.Larger.Select(Report);
    }

    private static IEnumerable<SharedFigure> Of(CurrentDraft draft, Conference conference)
    {
        var own = conference.Assignments.FirstOrDefault(a => a.Number == draft.Assignment);
        var owners = new FigureOwners(conference.Assignments, own);
        var figures = FigureReader.Read(draft.Text, owners);
        return
        [
            .. figures.Select(f => new SharedFigure(draft, f) { IsLocal = owners.SpeaksOfItself }),
            .. figures.GroupBy(f => (f.Paragraph, f.Sentence)).SelectMany(s => Listing.In([.. s])).Select(l => new SharedFigure(draft, l.First) { IsLocal = owners.SpeaksOfItself, List = l }),
        ];
    }

    private ConferenceFinding Report(IReadOnlyList<SharedFigure> group) => new(
        Code,
        Severity.Warning,
        Messages.FiguresBetween(group.GroupBy(f => f.Text).Select(v => (v.Key, v.Select(f => f.Draft.Assignment).Distinct()))),
        [.. group.Select(f => new FindingPlace(f.Draft.Assignment, f.Draft.Version, f.Figure.Paragraph, f.Quote))]);
}
