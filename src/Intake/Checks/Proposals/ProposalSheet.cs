using System.Globalization;
using Intake.Sheets;

namespace Intake.Checks.Proposals;

/// <summary>Bảng tổng hợp kiến nghị dưới dạng tệp .xlsx. Pure: same register, same bytes.</summary>
public static class ProposalSheet
{
    public const string FileName = "kien-nghi.xlsx";

    private static readonly (string Heading, double Width)[] Columns =
        [("TT", 5), ("Cấp", 18), ("Nơi nhận", 28), ("Kiến nghị, đề xuất", 70), ("Đơn vị", 30), ("Tham luận số", 10), ("Bản", 6), ("Đoạn", 7), ("Số đơn vị cùng kiến nghị", 12)];

    /// <summary>One row a proposal; near-duplicates follow each other under one number.</summary>
    public static byte[] Write(ProposalRegister register) => TextSheet.Write("Kiến nghị", Columns,
        register.Entries.SelectMany((entry, i) => entry.Proposals.Select(p => Row(i + 1, entry, p))));

    private static string[] Row(int number, ProposalEntry entry, RegisteredProposal of) =>
    [
        Figure(number), Messages.NameOf(entry.Kind).Vi, of.Proposal.Addressee.Name ?? "", of.Proposal.Quote, of.Unit,
        of.Assignment == 0 ? "" : Figure(of.Assignment), Figure(of.Version), Figure(of.Proposal.Paragraph), Figure(entry.Units),
    ];

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
