using Intake.Checks.Proposals;
using Xunit;

namespace Intake.Tests.Checks.Proposals;

/// <summary>What counts as a proposal, and whom it addresses.</summary>
public sealed class ProposalReaderTests
{
    [Theory]
    [InlineData("Đề nghị Bộ Y tế bổ sung danh mục thuốc cho trạm.", AddresseeKind.Central, "Bộ Y tế")]
    [InlineData("Kiến nghị Ủy ban Thường vụ Quốc hội giải thích điều này.", AddresseeKind.Central, "Ủy ban Thường vụ Quốc hội")]
    [InlineData("Đảng ủy xã trân trọng kiến nghị Ban Thường vụ Thành uỷ cho thí điểm.", AddresseeKind.City, "Ban Thường vụ Thành uỷ")]
    [InlineData("Chúng tôi mong thành phố sớm nối đường vào thôn.", AddresseeKind.City, "thành phố")]
    [InlineData("Xin phép UBND thành phố cho phép giữ lại nhà văn hóa cũ.", AddresseeKind.City, "UBND thành phố")]
    [InlineData("Với Sở Xây dựng, xã đề nghị trả lời trong mười ngày.", AddresseeKind.Department, "Sở Xây dựng")]
    [InlineData("Đề nghị Ban Tổ chức Thành ủy hướng dẫn mô hình mới.", AddresseeKind.Department, "Ban Tổ chức Thành ủy")]
    [InlineData("Đề nghị Bảo hiểm xã hội thành phố mở thêm điểm chi trả.", AddresseeKind.Department, "Bảo hiểm xã hội thành phố")]
    [InlineData("Đề nghị các xã, phường gửi số liệu trước ngày 5.", AddresseeKind.Other, "các xã, phường")]
    [InlineData("Bộ Tài chính cần có thông tư về việc này.", AddresseeKind.Central, "Bộ Tài chính")]
    [InlineData("Đề nghị sớm có quy định về phụ cấp.", AddresseeKind.None, null)]
    [InlineData("Đề nghị các chi bộ sinh hoạt vào buổi tối.", AddresseeKind.Own, "các chi bộ")]
    public void A_request_is_found_with_its_addressee(string sentence, AddresseeKind kind, string? name)
    {
        var proposal = Assert.Single(Of(sentence));

        Assert.Equal((new Addressee(kind, name), 1), (proposal.Addressee, proposal.Paragraph));
    }

    [Theory]
    [InlineData("Xã đã giải quyết 12 kiến nghị của cử tri.")]
    [InlineData("Theo đề nghị của Sở, Hội đồng nhân dân thành phố thông qua nghị quyết.")]
    [InlineData("Bà con thôn Đoài đề nghị UBND thành phố thu hồi bãi cát.")]
    [InlineData("Ban đã tham mưu, đề xuất Thành ủy ban hành hai nghị quyết.")]
    [InlineData("Kiến nghị về giao thông chiếm 41%.")]
    [InlineData("Nếu có gì chưa phải, mong các đồng chí bỏ qua.")]
    [InlineData("Tôi xin báo cáo Thành ủy về ba việc.")]
    [InlineData("Đảng ủy xã sẽ xin ý kiến cấp trên và tiếp tục làm.")]
    public void What_only_sounds_like_a_request_is_none(string sentence) => Assert.Empty(Of(sentence));

    [Fact]
    public void A_heading_addresses_the_items_under_it()
    {
        var found = Of("IV. KIẾN NGHỊ, ĐỀ XUẤT", "1. Đối với Chính phủ", "- Ban hành nghị định riêng.", "- Một là, cho giữ lại phí.", "2. Với thành phố:", "- Đầu tư một con tàu.", "Xin cảm ơn!");

        Assert.Equal([(AddresseeKind.Central, 3), (AddresseeKind.Central, 4), (AddresseeKind.City, 6)], found.Select(p => (p.Addressee.Kind, p.Paragraph)));
    }

    [Fact]
    public void What_stands_behind_a_semicolon_asks_the_same_body()
    {
        var found = Of("Đề nghị Sở Y tế cử bác sĩ ra đảo; mở thêm hai trạm.");

        Assert.Equal(["Đề nghị Sở Y tế cử bác sĩ ra đảo", "mở thêm hai trạm."], found.Select(p => p.Quote));
        Assert.All(found, p => Assert.Equal(new Addressee(AddresseeKind.Department, "Sở Y tế"), p.Addressee));
    }

    [Fact]
    public void What_the_unit_promises_in_a_section_of_proposals_is_none() =>
        Assert.Equal(2, Assert.Single(Of("III. Đề xuất và nhiệm vụ", "Đề nghị thành phố nối đường.", "Xã sẽ làm ba việc.", "- Mở lớp tối.", "- Lập tổ giúp việc.")).Paragraph);

    [Fact]
    public void The_unit_that_speaks_is_told_from_others()
    {
        const string sentence = "Sở Tư pháp đề nghị Bộ Tư pháp mở lớp tập huấn.";

        Assert.Single(ProposalReader.Of(Drafts.Of(sentence), "Sở Tư pháp"));
        Assert.Empty(ProposalReader.Of(Drafts.Of(sentence), "Sở Nội vụ"));
    }

    private static IReadOnlyList<Proposal> Of(params string[] paragraphs) => ProposalReader.Of(Drafts.Of(paragraphs), "Đảng ủy xã Bình Khê");
}
