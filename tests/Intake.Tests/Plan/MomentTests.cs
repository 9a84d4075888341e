using System.Globalization;
using Intake.Plan;
using Xunit;

namespace Intake.Tests.Plan;

public sealed class MomentTests
{
    [Theory]
    [InlineData("trước 11 giờ, ngày 29/5/2026", "2026-05-29 11:00", DeadlineRule.Before)]
    [InlineData("Trước 11 giờ 00 phút, thứ Sáu, ngày 29/5/2026", "2026-05-29 11:00", DeadlineRule.Before)]
    [InlineData("chậm nhất 17 giờ, ngày 30/5/2026", "2026-05-30 17:00", DeadlineRule.AtLatest)]
    [InlineData("chậm nhất là trước 17 giờ, ngày 30/5/2026", "2026-05-30 17:00", DeadlineRule.Before)]
    [InlineData("chậm nhất 8h00 ngày 5-9-2026", "2026-09-05 08:00", DeadlineRule.AtLatest)]
    [InlineData("chậm nhất 8 giờ 30, ngày 5.9.2026", "2026-09-05 08:30", DeadlineRule.AtLatest)]
    [InlineData("trước 16 giờ 30 phút, ngày 10 tháng 9 năm 2026", "2026-09-10 16:30", DeadlineRule.Before)]
    [InlineData("trước 08h35', ngày 10/9/2026", "2026-09-10 08:35", DeadlineRule.Before)]
    [InlineData("trước 08h35’ ngày 10/9/2026", "2026-09-10 08:35", DeadlineRule.Before)]
    [InlineData("trước 11 giờ 29/5/2026", "2026-05-29 11:00", DeadlineRule.Before)]
    [InlineData("trước 8 giờ 10 tháng 9 năm 2026", "2026-09-10 08:00", DeadlineRule.Before)]
    [InlineData("trước ngày 29/5/2026", "2026-05-29 00:00", DeadlineRule.Before)]
    [InlineData("trước ngày 29/5/2026 (11 giờ)", "2026-05-29 11:00", DeadlineRule.Before)]
    [InlineData("hết ngày 29/5/2026", "2026-05-30 00:00", DeadlineRule.Before)]
    [InlineData("hạn nộp: 11:45, 29/05/26", "2026-05-29 11:45", DeadlineRule.AtLatest)]
    [InlineData("trước 3 giờ chiều ngày 29/5/2026", "2026-05-29 15:00", DeadlineRule.Before)]
    public void A_deadline_is_read_in_every_spelling(string written, string expected, DeadlineRule rule)
    {
        var deadline = Assert.Single(Deadlines($"Các đơn vị gửi tham luận về Ban Tổ chức {written}."));

        Assert.Equal(expected, deadline.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.FromHours(7), deadline.At.Offset);
        Assert.Equal(rule, deadline.Rule);
        Assert.Equal("Các đơn vị gửi tham luận về Ban Tổ chức", deadline.What);
    }

    [Theory]
    [InlineData("theo Quyết định số 07-QĐ/BCĐ, ngày 19/5/2026")]
    [InlineData("trước, trong và sau Hội nghị ngày 02/6/2026")]
    [InlineData("diễn ra từ ngày 01/6 đến ngày 02/6/2026")]
    [InlineData("họp lúc 8 giờ, ngày 02/6/2026")]
    [InlineData("trước 11 giờ, ngày 31/02/2026")]
    [InlineData("1/2 ngày")]
    public void What_sets_no_limit_is_no_deadline(string written) => Assert.Empty(Deadlines($"Các đơn vị chuẩn bị {written}."));

    [Fact]
    public void Two_deadlines_in_one_sentence_are_two()
    {
        var deadlines = Deadlines("- Văn phòng in tài liệu trước 8 giờ, ngày 01/6/2026; gửi giấy mời chậm nhất 17 giờ, ngày 02/6/2026.");

        Assert.Equal(["Văn phòng in tài liệu", "gửi giấy mời"], deadlines.Select(d => d.What));
        Assert.All(deadlines, d => Assert.Equal("Văn phòng", d.Owner));
    }

    private static IReadOnlyList<Deadline> Deadlines(string line) =>
        PlanReader.ReadMarkdown($"KẾ HOẠCH\n\n{line}\n\n| TT | Nội dung | Đơn vị |\n|---|---|---|\n| 1 | Một. | Sở A |\n").Conference!.Deadlines;
}
