using Intake.Plan;

namespace Intake.Checks.Proposals;

/// <summary>Một kiến nghị, với bài và bản gửi chứa nó.</summary>
public sealed record RegisteredProposal(int Assignment, int Version, string Unit, Proposal Proposal);

/// <summary>Một dòng của bảng: một kiến nghị, hoặc nhiều kiến nghị gần như nhau của các đơn vị.</summary>
/// <param name="Proposals">At least one, in the order of the assignments.</param>
public sealed record ProposalEntry(IReadOnlyList<RegisteredProposal> Proposals)
{
    /// <summary>Who is asked; among near-duplicates, who is named.</summary>
    public AddresseeKind Kind => Proposals.Select(p => p.Proposal.Addressee.Kind).FirstOrDefault(k => k != AddresseeKind.None, AddresseeKind.None);

    /// <summary>How many units ask for it.</summary>
    public int Units => Proposals.Select(p => p.Assignment).Distinct().Count();
}

/// <summary>Bảng tổng hợp kiến nghị, đề xuất của các bài.</summary>
/// <param name="Entries">By addressee, then in the order of the assignments.</param>
public sealed record ProposalRegister(IReadOnlyList<ProposalEntry> Entries)
{
    public int Count => Entries.Sum(e => e.Proposals.Count);

    /// <summary>The proposals of these drafts. Pure: same drafts, same register.</summary>
    /// <param name="drafts">The drafts to read, in any order.</param>
    /// <param name="conference">Names the unit of each assignment.</param>
    public static ProposalRegister Of(IReadOnlyList<CurrentDraft> drafts, Conference conference)
    {
        RegisteredProposal[] all =
        [
            .. from draft in drafts.OrderBy(d => d.Assignment).ThenBy(d => d.Version)
               let unit = conference.Assignments.FirstOrDefault(a => a.Number == draft.Assignment)?.Unit
               from proposal in ProposalReader.Of(draft.Text, unit)
               select new RegisteredProposal(draft.Assignment, draft.Version, unit ?? "", proposal),
        ];
        return new ProposalRegister([.. NearDuplicates.Group(all).Select(g => new ProposalEntry(g)).OrderBy(e => e.Kind)]);
    }
}
