using System.Collections.Concurrent;
using Intake.Checks;
using Review.Conferences;

namespace Review.Checking;

/// <summary>Quy tắc kiểm tra của từng hội nghị; a plan's topics are prepared once.</summary>
public sealed class ConferenceRules
{
    private readonly ConcurrentDictionary<(long Id, string Plan, string? Rules), CheckContext> prepared = new();

    /// <summary>What the checks may know of assignment <paramref name="number"/> of <paramref name="plan"/>.</summary>
    public CheckContext For(ConferencePlan plan, int number)
    {
        var whole = prepared.GetOrAdd((plan.Id, plan.PlanJson, plan.RulesJson), _ => CheckContext.For(plan.Read()) with { Pace = plan.Rules.Pace });
        return whole with { Assignment = whole.Conference!.Assignments.First(a => a.Number == number), MustCover = plan.Rules.PointsOf(number) };
    }
}
