using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Tests.Shared;
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
    [InlineData("Xã đã bố trí …/… cán bộ.", "…/…")]
    [InlineData("Cả xã còn … hộ nghèo.", "còn … hộ")]
    [InlineData("Đội đã trồng được ... cây.", "được ... cây")]
    [InlineData("Bản cam kết ghi: \"Chúng tôi sẽ [điền tên việc] ngay\".", "[điền tên việc]")]
    [InlineData("Đường khởi công ngày … tháng 3 năm 2026 ở đầu xã.", "ngày … tháng 3")]
    [InlineData("Trạm bơm chạy từ ngày 12/…/2026.", "ngày 12/…/2026")]
    [InlineData("Kho xây xong trong tháng … năm 2025.", "tháng … năm 2025")]
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
    [InlineData("Trồng bần, vẹt, đước,... đồng thời giữ đê, kè... người dân cùng làm.")]
    [InlineData("Ông viết: “Làng […] không bỏ ai, [dân] nhớ lâu”.")]
    [InlineData("Mẫu đơn [b] dùng cho hộ ở đảo.")]
    [InlineData("Cửa mở ngày 02/9/2025, đóng tháng 3 năm 2026.")]
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

    [Theory]
    [InlineData("Hội nghị ngày 02/6/2025 bàn việc giữ rừng.", true)]
    [InlineData("Theo Kế hoạch 63-KH/TU ngày 26/5/2025, hạt đã họp.", true)]
    [InlineData("Hội nghị ngày 02/6/2026 bàn việc giữ rừng.", false)]
    [InlineData("Cơn bão ngày 02/6/2025 làm gãy nhiều cây.", false)]
    [InlineData("Hội nghị ngày 15/8/2025 bàn việc giữ rừng.", false)]
    [InlineData("Tại hội nghị, hạt nhắc lại Quyết định số 12-QĐ/TU ngày 02/6/2025.", false)]
    public void A_date_of_the_conference_or_the_plan_with_another_year_is_wrong(string text, bool isWrong)
    {
        var context = new CheckContext(new Conference { Title = "Hội nghị", Number = "63-KH/TU", Issued = new(2026, 5, 26), StartsAt = new(2026, 6, 2, 7, 30, 0, Conference.Offset) }, Drafts.Own);

        Assert.Equal(isWrong, new LeftoversCheck().Inspect(Drafts.Facts(Drafts.Of(text)), context).Any());
    }

    [Fact]
    public void Highlighted_words_are_said_once_with_the_first_of_them()
    {
        var draft = DraftReader.Read(WordFile.Body(
            $"<w:p>{WordFile.Run("Rừng đã ")}{WordFile.Run("xanh lại", "<w:highlight w:val=\"yellow\"/>")}{WordFile.Run(" từ đó.")}</w:p>"
            + WordFile.P("Đê vững.", "", "<w:shd w:val=\"clear\" w:fill=\"00FF00\"/>")
            + WordFile.P("Chữ dán từ trang mạng.", "", "<w:shd w:val=\"clear\" w:fill=\"F5F5F5\"/>")
            + WordFile.P("Chữ thường.", "", "<w:highlight w:val=\"none\"/>"))).Text!;

        var finding = Assert.Single(new LeftoversCheck().Inspect(Drafts.Facts(draft), Drafts.Context()));

        Assert.Equal((1, "xanh lại"), (finding.Paragraph, finding.Quote));
        Assert.Equal(Messages.Highlighted(2), finding.Message);
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
