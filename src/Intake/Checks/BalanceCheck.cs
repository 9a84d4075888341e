namespace Intake.Checks;

/// <summary>Bài ngắn gọn về kết quả, dành chỗ cho khó khăn, kinh nghiệm và đề xuất.</summary>
public sealed class BalanceCheck : IDraftCheck
{
    public string Code => "balance";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        var balance = draft.Balance;
        if (balance.Verdict == BalanceVerdict.Incomplete)
            yield return new Finding(Code, Severity.Warning, Messages.NeitherDifficultiesNorProposals());
        else if (balance.Verdict == BalanceVerdict.ResultsHeavy)
            yield return new Finding(Code, Severity.Warning, Messages.ResultsHeavy(balance.Results, BalanceMeter.LimitFor(context.Assignment?.Topic)));

        if (balance.Verdict == BalanceVerdict.Incomplete) yield break;
        foreach (var role in balance.Missing.Where(r => r is ContentRole.Difficulties or ContentRole.Proposals))
            yield return new Finding(Code, Severity.Note, Messages.MissingPart(role));
    }
}
