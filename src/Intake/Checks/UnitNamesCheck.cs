using Intake.Plan;

namespace Intake.Checks;

/// <summary>Tên đơn vị, địa danh trong tệp có phải của đơn vị được phân công không.</summary>
/// <remarks>Says nothing when names are missing or several stand alike: many speeches say "xã chúng tôi" and no more.</remarks>
public sealed class UnitNamesCheck : IDraftCheck
{
    public string Code => "unit-names";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        if (draft.Named is not { Strength: >= NamingStrength.One } named || context.Assignment is not { } own) yield break;
        if (context.Conference?.Assignments.FirstOrDefault(a => a.Number == named.Other) is not { } other) yield break;

        yield return named.Strength == NamingStrength.Both
            ? new Finding(Code, Severity.Serious, Messages.NamesOfAnotherUnit(own, other))
            : new Finding(Code, Severity.Warning, Messages.NamesLookForeign(own, other));
    }
}
