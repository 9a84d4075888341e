using Intake.Checks;
using Review.Receiving;

namespace Web.Pages.Drafts;

/// <summary>Kết quả kiểm tra của hai bản thay đổi ra sao.</summary>
/// <param name="Gone">Findings on the earlier version that the later one has no more.</param>
/// <param name="New">Findings that only the later one has.</param>
/// <param name="Standing">Findings of the later one that the earlier one had too.</param>
public sealed record ComparedChecks(DraftFacts Before, DraftFacts After, IReadOnlyList<Finding> Gone, IReadOnlyList<Finding> New, IReadOnlyList<Finding> Standing)
{
    /// <summary>Both have been checked.</summary>
    public static ComparedChecks Of(ReadDraft before, ReadDraft after)
    {
        var (gone, standing, fresh) = (before.Findings.ToList(), new List<Finding>(), new List<Finding>());
        foreach (var finding in after.Findings)
        {
            var known = gone.FindIndex(f => Subject(f) == Subject(finding));
            (known < 0 ? fresh : standing).Add(finding);
            if (known >= 0) gone.RemoveAt(known);
        }
        return new(before.Facts!, after.Facts!, gone, fresh, standing);
    }

    /// <summary>What a finding is about: the same words, wherever they stand now; without words the same check (its sentence holds figures that change).</summary>
    private static (string Code, string? Quote) Subject(Finding finding) => (finding.Code, finding.Quote);

    /// <summary>How much longer the later one takes; negative when it is shorter. Whole seconds as they are shown, so that the figures add up.</summary>
    public TimeSpan Longer => Seconds(After) - Seconds(Before);

    /// <summary>Shares of the speaking time, before and after.</summary>
    public IEnumerable<(ContentRole Role, double Before, double After)> Shares =>
        Before.Balance.Shares.Zip(After.Balance.Shares, (b, a) => (b.Role, b.Share, a.Share));

    private static TimeSpan Seconds(DraftFacts facts) => TimeSpan.FromSeconds(Math.Ceiling(facts.Time.Likely.TotalSeconds));
}
