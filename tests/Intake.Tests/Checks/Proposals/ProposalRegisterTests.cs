using Intake.Checks;
using Intake.Checks.Proposals;
using Intake.Plan;
using Xunit;

namespace Intake.Tests.Checks.Proposals;

/// <summary>The register of a conference: by addressee, near-duplicates together.</summary>
public sealed class ProposalRegisterTests
{
    private static readonly Conference Plan = new() { Title = "Hội nghị", Assignments = [Unit(1, "Đảng ủy xã An Hòa"), Unit(2, "Đảng ủy phường Kênh Giang"), Unit(3, "Sở Y tế")] };

    private static readonly CurrentDraft[] Some =
    [
        new(2, 4, Drafts.Of("Đề nghị Sở Nội vụ bố trí cho mỗi phường một công chức công nghệ thông tin.", "Đề nghị Chính phủ sửa nghị định về phụ cấp.")),
        new(1, 1, Drafts.Of("Kiến nghị Sở Nội vụ dành cho mỗi xã ít nhất một công chức công nghệ thông tin.", "Đề nghị thành phố đắp đê.")),
        new(3, 2, Drafts.Of("Xin trân trọng cảm ơn.")),
    ];

    [Fact]
    public void It_is_in_the_order_of_the_levels_and_names_unit_version_and_place()
    {
        var register = ProposalRegister.Of(Some, Plan);

        Assert.Equal([AddresseeKind.Central, AddresseeKind.City, AddresseeKind.Department], register.Entries.Select(e => e.Kind));
        Assert.Equal([(2, 4, "Đảng ủy phường Kênh Giang", 2), (1, 1, "Đảng ủy xã An Hòa", 2)], register.Entries.Take(2).Select(e => e.Proposals[0]).Select(p => (p.Assignment, p.Version, p.Unit, p.Proposal.Paragraph)));
    }

    [Fact]
    public void Near_duplicates_of_two_units_share_an_entry()
    {
        var entry = ProposalRegister.Of(Some, Plan).Entries[^1];

        Assert.Equal([1, 2], entry.Proposals.Select(p => p.Assignment));
        Assert.Equal(2, entry.Units);
    }

    [Fact]
    public void The_labelled_near_duplicates_are_found()
    {
        var all = LabelledProposals.All;
        var plan = new Conference { Title = "Hội nghị", Assignments = [.. all.Select((d, i) => Unit(i + 1, d.Unit!))] };
        var entries = ProposalRegister.Of([.. all.Select((d, i) => new CurrentDraft(i + 1, 1, d.Text))], plan).Entries;
        var pairs = all.SelectMany((d, i) => d.Labels.Where(l => l.Group != "-").Select(l => (Number: i + 1, Label: l))).GroupBy(l => l.Label.Group)
            .SelectMany(g => from one in g from other in g where one.Number < other.Number select (one, other)).ToList();

        var together = pairs.Count(p => entries.Any(e => Holds(e, p.one) && Holds(e, p.other)));

        Assert.InRange((double)together / pairs.Count, 0.75, 1);
        Assert.All(entries.Where(e => e.Units > 1), e => Assert.True(e.Proposals.Select(p => GroupOf(all, p)).Distinct().Count() <= 2));
    }

    [Fact]
    public void Each_proposal_is_a_row_of_the_sheet_and_the_same_register_gives_the_same_bytes()
    {
        var (first, again) = (ProposalSheet.Write(ProposalRegister.Of(Some, Plan)), ProposalSheet.Write(ProposalRegister.Of([.. Some.Reverse()], Plan)));

        Assert.Equal(first, again);
        Assert.Equal(["1", "2", "3", "3"], Sheets.SheetCells.Read(first).Skip(1).Select(row => row[0]));
    }

    private static bool Holds(ProposalEntry entry, (int Number, LabelledProposal Label) label) =>
        entry.Proposals.Any(p => p.Assignment == label.Number && label.Label.Matches(p.Proposal));

    private static string? GroupOf(IReadOnlyList<LabelledProposals> all, RegisteredProposal proposal) =>
        all[proposal.Assignment - 1].Labels.FirstOrDefault(l => l.Matches(proposal.Proposal))?.Group;

    private static Assignment Unit(int number, string unit) => new(number, "Nội dung", unit, UnitKind.Party);
}
