using Intake.Checks;
using Intake.Word;
using Xunit;

namespace Intake.Tests.Checks;

/// <summary>Drafts put together from sections whose role is known.</summary>
public sealed class BalanceMeterTests
{
    private const string Results = "Đến nay, đơn vị đã hoàn thành 12 trên 14 chỉ tiêu, thu ngân sách đạt 1.240 tỷ đồng, tăng 14% so với cùng kỳ. Hội đồng đã ban hành 18 nghị quyết. Hồ sơ đúng hạn đạt tỷ lệ 98%.";
    private const string Difficulties = "Tuy nhiên, công chức ở xã còn thiếu, nhiều người phải kiêm hai, ba việc nên quá tải. Phần mềm chưa đồng bộ, trụ sở xuống cấp. Một số văn bản hướng dẫn còn chồng chéo, cơ sở lúng túng khi áp dụng.";
    private const string Lessons = "Từ thực tiễn, chúng tôi rút ra mấy bài học. Một là, người đứng đầu phải nêu gương, nói đi đôi với làm. Hai là, mọi việc phải công khai để dân biết, dân bàn. Ba là, kinh nghiệm cho thấy phải lắng nghe từ sớm.";
    private const string Proposals = "Chúng tôi kiến nghị thành phố sớm ban hành quy định về định biên cho cấp xã. Đề nghị Sở Nội vụ xem xét bổ sung viên chức công nghệ. Thời gian tới, phường sẽ tập trung tập huấn cho tổ dân phố.";

    [Fact]
    public void Sections_without_headings_are_told_apart_by_their_sentences()
    {
        var balance = Of(Plain(Results, Difficulties, Lessons, Proposals));

        Assert.Equal(BalanceVerdict.Balanced, balance.Verdict);
        Assert.Empty(balance.Missing);
        Assert.All([balance.Results, balance.Difficulties, balance.Lessons, balance.Proposals], share => Assert.InRange(share, 0.18, 0.32));
    }

    [Fact]
    public void A_heading_wins_over_what_its_sentences_say()
    {
        var balance = Of(Plain("1. Kết quả đạt được", Difficulties, "2. Kiến nghị, đề xuất", Results));

        Assert.Equal((0, 0), (balance.Difficulties, balance.Lessons));
        Assert.InRange(balance.Results, 0.4, 0.6);
        Assert.Equal(1, balance.Results + balance.Proposals, 12);
    }

    [Theory]
    [InlineData("I. KẾT QUẢ ĐẠT ĐƯỢC")]
    [InlineData("Phần thứ nhất: Kết quả thực hiện các giải pháp")]
    [InlineData("1) Những kết quả nổi bật")]
    [InlineData("Về kết quả: có thể nêu mấy việc.")]
    [InlineData("2. Tình hình triển khai thực hiện")]
    public void A_heading_is_known_by_its_shape_and_words(string heading) =>
        Assert.Equal(1, Of(Plain(heading, "Nước sông dâng cao, gió thổi mạnh từ hướng đông.")).Results);

    [Fact]
    public void A_heading_by_style_or_numbering_of_Word_needs_no_number_in_its_text()
    {
        DraftParagraph[] paragraphs =
        [
            new(1, "Khó khăn, vướng mắc") { HeadingLevel = 2 },
            new(2, "Nước sông dâng cao."),
            new(3, "Đề xuất") { Numbering = "2.", Bold = true },
            new(4, "Gió thổi mạnh từ hướng đông."),
        ];

        var balance = Of(Drafts.Of(paragraphs));

        Assert.Equal((0.5, 0.5), (balance.Difficulties, balance.Proposals));    // 4 + 4 syllables, and 2 + 6
    }

    [Fact]
    public void A_sub_heading_that_announces_nothing_stays_in_its_section_and_a_next_heading_ends_it()
    {
        var balance = Of(Plain(
            "I. Kết quả", "1. Công tác tổ chức", "Nước sông dâng cao.",
            "II. Công tác khác", "Gió thổi mạnh từ hướng đông."));

        Assert.Equal(12.0 / 22, balance.Results, 12);   // numbers are spoken: 1 + 2, 1 + 4, 4
        Assert.Equal(10.0 / 22, balance.Other, 12);     // 1 + 3, 6
    }

    [Fact]
    public void A_heading_of_two_parts_leaves_the_choice_to_the_sentences()
    {
        var balance = Of(Plain("III. Khó khăn và kiến nghị", "Công chức ở xã còn thiếu, trụ sở xuống cấp.", "Đề nghị thành phố sớm ban hành quy định.", "Đã hoàn thành 12 chỉ tiêu."));

        Assert.Equal(0, balance.Results);
        Assert.True(balance is { Difficulties: > 0.3, Proposals: > 0.3 });
    }

    [Theory]
    [InlineData("Xã nhận 168 đơn phản ánh, kiến nghị của người dân, đã giải quyết 160 đơn.")]
    [InlineData("Chúng tôi đã tháo gỡ khó khăn cho 40 doanh nghiệp.")]
    public void Words_in_passing_make_no_section(string sentence) =>
        Assert.Equal(1, Of(Plain(sentence)).Results);

    [Theory]
    [InlineData("Vướng nhất là cán bộ kiêm nhiều việc.", ContentRole.Difficulties)]
    [InlineData("Thu ngân sách bằng 114% dự toán.", ContentRole.Results)]
    [InlineData("Nhà nước và nhân dân cùng làm nên ai cũng vui.", ContentRole.Other)]
    [InlineData("Đại biểu phải giữ mối liên hệ với cử tri.", ContentRole.Other)]      // one weak word decides nothing
    [InlineData("Bài học là việc gì cũng hỏi dân.", ContentRole.Lessons)]
    [InlineData("Xin đề nghị cấp trên xem xét.", ContentRole.Proposals)]
    public void A_sentence_on_its_own_follows_its_cue(string sentence, ContentRole expected)
    {
        var balance = Of(Plain(sentence));

        double[] shares = [balance.Results, balance.Difficulties, balance.Lessons, balance.Proposals, balance.Other];
        Assert.Equal(1, shares[(int)expected]);
    }

    [Fact]
    public void Each_share_opens_to_its_sentences()
    {
        var balance = Of(Plain("I. Kết quả", "Nước sông dâng cao. Gió thổi mạnh.", "II. Kiến nghị", "Đề nghị thành phố đắp đê."));

        Assert.Equal(
            [(ContentRole.Results, 1), (ContentRole.Results, 2), (ContentRole.Results, 2), (ContentRole.Proposals, 3), (ContentRole.Proposals, 4)],
            balance.Sentences.Where(s => s.Text.Length > 3).Select(s => (s.Role, s.Paragraph)));
        Assert.Equal(balance.Results, balance.Sentences.Where(s => s.Role == ContentRole.Results).Sum(s => s.Syllables) / (double)balance.Sentences.Sum(s => s.Syllables), 12);
    }

    [Fact]
    public void The_first_words_of_a_paragraph_speak_for_that_paragraph_only()
    {
        var balance = Of(Plain("Về khó khăn: đường xa, cầu hẹp, thuyền ít.", "Đề nghị thành phố bắc cho xã một cây cầu mới qua sông."));

        Assert.True(balance is { Difficulties: > 0.3, Proposals: > 0.5 });
    }

    [Fact]
    public void A_speech_without_headings_keeps_to_a_part_until_something_says_otherwise()
    {
        var balance = Of(Plain(
            "Sau một năm, tôi học được mấy điều.", "Điều thứ nhất, việc khó thì xuống ngay. Ngồi với dân thì chuyện to hóa nhỏ.", "Điều thứ hai là nói sớm.",
            "Tôi xin đề nghị Sở Y tế cử thêm bác sĩ."));

        Assert.InRange(balance.Lessons, 0.65, 0.85);
        Assert.Equal(1, balance.Lessons + balance.Proposals, 12);
    }

    [Fact]
    public void Address_and_thanks_belong_to_no_section()
    {
        var balance = Of(Plain("Kính thưa các đồng chí lãnh đạo!", Results, "Xin trân trọng cảm ơn."));

        Assert.InRange(balance.Other, 0.05, 0.2);
        Assert.Equal(1, balance.Results + balance.Other, 12);
    }

    [Theory]
    [InlineData(null, BalanceVerdict.ResultsHeavy)]
    [InlineData("Giải pháp nâng cao chất lượng phục vụ", BalanceVerdict.ResultsHeavy)]
    [InlineData("Kết quả thu ngân sách trên địa bàn", BalanceVerdict.Balanced)]
    public void Results_may_take_half_and_three_quarters_when_the_topic_asks_for_them(string? topic, BalanceVerdict expected)
    {
        var draft = Plain(Results, Results, Difficulties);    // two thirds

        Assert.Equal(expected, Of(draft, topic).Verdict);
    }

    [Fact]
    public void Neither_difficulties_nor_proposals_is_incomplete_whatever_the_topic()
    {
        var balance = Of(Plain(Results), "Kết quả thu ngân sách");

        Assert.Equal(BalanceVerdict.Incomplete, balance.Verdict);
        Assert.Equal([ContentRole.Difficulties, ContentRole.Lessons, ContentRole.Proposals], balance.Missing);
    }

    [Fact]
    public void The_shares_of_an_empty_draft_sum_to_one_as_well()
    {
        var balance = Of(Plain(""));

        Assert.Equal((1, BalanceVerdict.Incomplete), (balance.Other, balance.Verdict));
    }

    [Theory]
    [InlineData(new[] { Results }, Severity.Warning)]
    [InlineData(new[] { Results, Results, Proposals }, Severity.Warning)]
    [InlineData(new[] { Results, Proposals, Proposals }, Severity.Note)]
    [InlineData(new[] { Results, Difficulties, Proposals }, null)]
    public void The_check_says_what_is_out_of_balance(string[] paragraphs, Severity? expected)
    {
        var findings = new BalanceCheck().Inspect(Drafts.Facts(Drafts.Of(paragraphs)), Drafts.Context());

        Assert.Equal(expected, findings.Select(f => (Severity?)f.Severity).DefaultIfEmpty().Max());
    }

    private static DraftText Plain(params string[] paragraphs) => Drafts.Of(paragraphs);

    private static ContentBalance Of(DraftText draft, string? topic = null) => BalanceMeter.Of(Drafts.Facts(draft).Spoken, topic);
}
