using Intake.Checks;
using Intake.Plan;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class FiguresBetweenCheckTests
{
    private static readonly Conference Plan = new()
    {
        Title = "Hội nghị",
        Assignments =
        [
            new(1, "Tăng trưởng.", "Ủy ban nhân dân thành phố", UnitKind.State), new(2, "Ngân sách.", "Sở Tài chính", UnitKind.State),
            new(3, "Mặt bằng.", "Đảng ủy phường Ba", UnitKind.Party), new(4, "Mặt bằng.", "Đảng ủy xã Bốn", UnitKind.Party),
            new(5, "Bồi dưỡng.", "Trường Chính trị Năm", UnitKind.School),
        ],
    };

    [Theory]
    [InlineData(1, "Tổng thu ngân sách nhà nước trên địa bàn thành phố năm 2025 đạt 186.420 tỷ đồng.", 2, "Năm 2025, toàn thành phố thu ngân sách 184.620 tỷ đồng.")]
    [InlineData(1, "Toàn thành phố có 412 trụ sở dôi dư.", 2, "Sau sắp xếp, số trụ sở dôi dư của thành phố là 421.")]
    [InlineData(1, "Phường Ba đã bàn giao 205,4 ha cho dự án.", 3, "Chúng tôi có 250,4 ha đã bàn giao cho dự án.")]
    [InlineData(2, "Trường Chính trị Năm đã mở 124 lớp bồi dưỡng.", 5, "Nhà trường đã mở 142 lớp bồi dưỡng.")]
    [InlineData(1, "Thành phố gồm 67 xã, 45 phường và 2 đặc khu.", 2, "Chúng tôi làm việc với 68 xã, 44 phường, 2 đặc khu.")]
    public void A_figure_that_two_speeches_give_differently_is_found_with_both_places(int first, string one, int second, string other)
    {
        var finding = Assert.Single(Inspect(Draft(first, one), Draft(second, other)));

        Assert.Equal(("figures-between", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal([(first, 7, 1), (second, 7, 1)], finding.Places.Select(p => (p.Assignment, p.Version, p.Paragraph)));
    }

    [Theory]
    [InlineData(3, "Phường tiếp nhận 12.480 hồ sơ.", 4, "Xã tiếp nhận 12.840 hồ sơ.")]
    [InlineData(1, "Toàn thành phố tiếp nhận 12.480 hồ sơ.", 3, "Phường tiếp nhận 12.840 hồ sơ.")]
    [InlineData(1, "Thành phố có 114 xã, phường, đặc khu.", 2, "Đã có 112 xã, phường, đặc khu hoàn thành rà soát.")]
    [InlineData(1, "Chúng tôi đã tổ chức 12 hội nghị tập huấn.", 2, "Chúng tôi đã tổ chức 14 hội nghị tập huấn.")]
    [InlineData(1, "Thành phố gồm 67 xã, 45 phường và 2 đặc khu.", 2, "Sở đã kiểm tra 12 xã, 8 phường và 1 đặc khu.")]
    [InlineData(1, "Toàn thành phố ủng hộ 38,5 tỷ đồng.", 2, "Toàn thành phố ủng hộ 38.500 triệu đồng.")]
    public void Figures_of_different_places_or_of_a_part_are_no_contradiction(int first, string one, int second, string other) =>
        Assert.Empty(Inspect(Draft(first, one), Draft(second, other)));

    [Fact]
    public void All_speeches_that_take_part_are_in_one_finding()
    {
        var finding = Assert.Single(Inspect(
            Draft(1, "Thành phố có 114 trung tâm phục vụ hành chính công cấp xã."),
            Draft(2, "Toàn thành phố có 112 trung tâm phục vụ hành chính công cấp xã."),
            Draft(4, "Cả thành phố có 114 trung tâm phục vụ hành chính công cấp xã.")));

        Assert.Equal([1, 2, 4], finding.Places.Select(p => p.Assignment));
        Assert.Contains("114 (tham luận số 1, 4); 112 (tham luận số 2)", finding.Message.Vi, StringComparison.Ordinal);
    }

    private static CurrentDraft Draft(int assignment, params string[] paragraphs) => new(assignment, 7, Drafts.Of(paragraphs));

    private static IEnumerable<ConferenceFinding> Inspect(params CurrentDraft[] drafts) => new FiguresBetweenCheck().Inspect(drafts, Plan);
}
