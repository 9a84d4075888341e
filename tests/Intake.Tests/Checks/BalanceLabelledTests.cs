using Intake.Checks;
using Intake.Plan;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Checks;

/// <summary>Shares of the roles against labelled sections, and what is said of the whole.</summary>
public sealed class BalanceLabelledTests(ITestOutputHelper output)
{
    private static readonly Conference Plan = PlanReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "plan-63.md"))).Conference!;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_share_is_within_ten_points(bool odd)
    {
        var worst = 0.0;
        foreach (var draft in LabelledBalance.All.Where(d => d.IsOdd == odd))
        {
            var balance = draft.Check(Plan).Facts.Balance;
            double[] shares = [balance.Results, balance.Difficulties, balance.Lessons, balance.Proposals, balance.Other];
            var apart = shares.Zip(draft.Labelled, (s, l) => s - l).ToArray();
            worst = Math.Max(worst, apart.Max(Math.Abs));
            output.WriteLine($"{draft.Name} {draft.Keys["says"]} -> {balance.Verdict}: {string.Join(' ', shares.Zip(draft.Labelled, (s, l) => $"{s:0.00}/{l:0.00}"))}");
        }
        output.WriteLine($"worst {worst:0.000}");
        Assert.True(worst <= 0.1);
    }

    /// <summary>The same drafts without their headings, and the samples without theirs (there the headings are the labels): what sentences alone tell.</summary>
    [Theory]
    [InlineData(true, 5)]
    [InlineData(false, 5)]
    public void Without_headings_most_drafts_stay_within_ten_points(bool odd, int most)
    {
        var apart = HeadlessBalance.All.Where(d => d.IsOdd == odd).Select(d => (d.Name, Apart: d.Shares().Zip(d.Labelled, (s, l) => Math.Abs(s - l)).Max())).ToList();

        foreach (var (name, points) in apart) output.WriteLine($"{name} {points:0.00}");
        Assert.InRange(apart.Count(d => d.Apart > 0.1), 0, most);
    }

    [Fact]
    public void Without_headings_results_only_is_said_and_a_balanced_draft_is_not_accused()
    {
        var judged = LabelledBalance.All.Select(d => (d.Name, Kind: d.Keys["kind"], Verdict: HeadlessBalance.Of(d).Verdict(Plan.Assignments.Single(a => a.Number == d.Topic).Topic))).ToList();

        foreach (var (name, _, verdict) in judged) output.WriteLine($"{name} {verdict}");
        Assert.All(judged.Where(d => d.Kind == "results-only"), d => Assert.NotEqual((d.Name, BalanceVerdict.Balanced), (d.Name, d.Verdict)));
        Assert.All(judged.Where(d => d.Kind is "balanced" or "mixed"), d => Assert.Equal((d.Name, BalanceVerdict.Balanced), (d.Name, d.Verdict)));
    }

    [Fact]
    public void Drafts_of_results_only_are_said_and_balanced_ones_are_not()
    {
        var wrong = LabelledBalance.All.Select(d => (d.Name, Labelled: d.Says, Said: Said(d.Check(Plan)))).Where(d => !d.Labelled.SetEquals(d.Said));

        Assert.Empty(wrong.Select(d => $"{d.Name}: {string.Join(", ", d.Said)}"));
    }

    [Fact]
    public void Topics_that_ask_for_results_may_give_them_three_quarters() =>
        Assert.Equal([6, 7, 12, 15, 17, 21, 24], Plan.Assignments.Where(a => BalanceMeter.LimitFor(a.Topic) == 0.75).Select(a => a.Number));

    /// <summary>What the checks say, in the words of the labels; who is told that two parts are missing is not told one by one.</summary>
    private static HashSet<string> Said(DraftReport report)
    {
        var balance = report.Facts.Balance;
        if (balance.Verdict == BalanceVerdict.Incomplete) return ["incomplete"];
        HashSet<string> said = [.. balance.Missing.Where(m => m is ContentRole.Difficulties or ContentRole.Proposals).Select(m => $"no-{m.ToString().ToLowerInvariant()}")];
        if (balance.Verdict == BalanceVerdict.ResultsHeavy) said.Add("results-heavy");
        return said.Count == 0 ? ["balanced"] : said;
    }
}
