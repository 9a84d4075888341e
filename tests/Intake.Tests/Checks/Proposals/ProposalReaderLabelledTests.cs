using Xunit;

namespace Intake.Tests.Checks.Proposals;

/// <summary>Recall, precision and addressee on the labelled drafts.</summary>
public sealed class ProposalReaderLabelledTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Proposals_are_found_with_their_addressee(bool odd)
    {
        int labels = 0, hits = 0, found = 0, right = 0, addressed = 0;
        foreach (var draft in LabelledProposals.All.Where(d => d.IsOdd == odd))
        {
            var its = draft.Found;
            var pairs = draft.Labels.Select(label => (label, hit: its.FirstOrDefault(label.Matches))).Where(p => p.hit is not null).ToList();
            (labels, found) = (labels + draft.Labels.Count, found + its.Count);
            hits += pairs.Count;
            addressed += pairs.Count(p => p.label.IsAddressedAs(p.hit!));
            right += its.Count(p => draft.Labels.Any(l => l.Matches(p)));
        }
        output.WriteLine($"{(odd ? "odd" : "even")}: labels {labels}, recall {(double)hits / labels:0.000}, precision {(double)right / found:0.000}, addressee {(double)addressed / hits:0.000}");
        Assert.True((double)hits / labels >= 0.85 && (double)right / found >= 0.9 && (double)addressed / hits >= 0.9);
    }
}
