using Intake.Checks;
using Intake.Word;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class LeftoversCheckTests
{
    [Theory]
    [InlineData("Đến nay đã có [bổ sung số liệu] hồ sơ được giải quyết.", "[bổ sung số liệu]")]
    [InlineData("Thu ngân sách đạt [...] tỷ đồng.", "[...]")]
    [InlineData("Toàn phường có ...... đảng viên.", "......")]
    [InlineData("Toàn phường có …… đảng viên.", "……")]
    [InlineData("Tỷ lệ hài lòng đạt ...% trong quý.", "...%")]
    [InlineData("Đã giải ngân … tỷ đồng.", "… tỷ")]
    [InlineData("Đơn vị đã tiếp xxx lượt người.", "xxx")]
    [InlineData("Tăng XX% so với cùng kỳ.", "XX")]
    [InlineData("Tăng XXXX so với cùng kỳ.", "XXXX")]
    [InlineData("Số liệu này đúng chưa ???", "???")]
    [InlineData("Kính gửi <tên đơn vị> xem xét.", "<tên đơn vị>")]
    [InlineData("Tổng số {so_lieu} hồ sơ.", "{so_lieu}")]
    [InlineData("Đã kết nạp 96 đảng viên (cập nhật số liệu sau).", "(cập nhật số liệu sau)")]
    [InlineData("Đồng chí ____ trình bày.", "____")]
    public void A_place_that_was_not_filled_in_is_found(string text, string place)
    {
        var finding = Inspect(text).Single();

        Assert.Equal(("leftovers", Severity.Warning, 1), (finding.Code, finding.Severity, finding.Paragraph));
        Assert.Contains(place, finding.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Các khoản thuế, phí, lệ phí, v.v... đều tăng.")]
    [InlineData("Nông dân, phụ nữ, thanh niên… cùng tham gia.")]
    [InlineData("Đại hội lần thứ XX của Đảng bộ, thế kỷ XXX.")]
    [InlineData("Theo báo cáo [1] và [2, 3].")]
    [InlineData("Vì sao chậm? Vì thiếu người.")]
    [InlineData("Hải Phòng, ngày ...... tháng 5 năm 2026")]
    [InlineData("Phần thứ nhất ............ 3")]
    [InlineData("Ban chấp hành (bổ sung 3 đồng chí) họp định kỳ.")]
    [InlineData("Tỷ lệ < 5% và > 3%.")]
    public void Plain_writing_is_left_alone(string text) => Assert.Empty(Inspect(text));

    [Fact]
    public void Letterhead_and_signature_are_filled_in_by_hand()
    {
        var draft = Drafts.Of("Số: ......-BC/ĐU", "Nội dung.", "(ký tên) ..........") with
        {
            Spoken = new SpokenPart(2, 2, [ParagraphRole.Letterhead, ParagraphRole.Body, ParagraphRole.Signature]),
        };

        Assert.Empty(new LeftoversCheck().Inspect(Drafts.Facts(draft), Drafts.Context()));
    }

    [Fact]
    public void Tracked_changes_comments_and_hidden_text_are_named_once_each_and_other_flags_by_the_other_check()
    {
        var draft = Drafts.Facts(Drafts.Of("Nội dung.") with
        {
            Flags = [DraftFlag.TrackedChanges, DraftFlag.Comments, DraftFlag.HiddenText, DraftFlag.Comments, DraftFlag.LegacyFont, DraftFlag.Footnotes],
        });

        Assert.Equal(3, new LeftoversCheck().Inspect(draft, Drafts.Context()).Count());
        Assert.Equal(Severity.Note, new FileFlagsCheck().Inspect(draft, Drafts.Context()).Single().Severity);
    }

    [Fact]
    public void A_long_paragraph_is_quoted_around_the_place_in_whole_words()
    {
        var text = string.Join(' ', Enumerable.Repeat("mười", 40)) + " [điền vào] " + string.Join(' ', Enumerable.Repeat("hai", 40));

        var quote = Inspect(text).Single().Quote;

        // 40 characters to each side hold eight words of four letters and ten of three, with their spaces.
        Assert.Equal(string.Join(' ', Enumerable.Repeat("mười", 8)) + " [điền vào] " + string.Join(' ', Enumerable.Repeat("hai", 10)), quote);
    }

    private static IEnumerable<Finding> Inspect(string text) =>
        new LeftoversCheck().Inspect(Drafts.Facts(Drafts.Of(text)), Drafts.Context());
}
