using Intake.Checks;
using Intake.Plan;
using Xunit;

namespace Intake.Tests.Checks;

/// <summary>A plan of another conference, invented: nothing is known of it beforehand.</summary>
public sealed class TopicMatcherOtherPlansTests
{
    private static readonly Assignment[] Plan =
    [
        On(1, "Công tác phòng, chống cháy rừng và bảo vệ rừng ngập mặn ven biển."),
        On(2, "Nâng cao chất lượng khám bệnh, chữa bệnh tại trạm y tế xã."),
        On(3, "Kết quả phổ cập giáo dục mầm non và xây dựng trường học đạt chuẩn."),
        On(4, "Bảo đảm trật tự, an toàn giao thông đường bộ trên địa bàn huyện."),
        On(5, "Phát triển làng nghề gắn với du lịch và tiêu thụ nông sản."),
        On(6, "Công tác giảm nghèo bền vững và giải quyết việc làm cho lao động nông thôn."),
    ];

    private const string Health = "Trạm hiện có một bác sĩ, hai điều dưỡng, mỗi ngày tiếp bốn mươi bệnh nhân. Người bệnh cao huyết áp, tiểu đường được lập sổ theo dõi, cấp thuốc bảo hiểm y tế tại chỗ. Nhờ máy siêu âm mới, nhiều ca được phát hiện sớm, không phải chuyển bệnh viện tuyến trên. Khó khăn là thiếu thuốc, bác sĩ trẻ không muốn về xã.";
    private const string Roads = "Năm qua tai nạn giảm cả ba tiêu chí. Cảnh sát giao thông lập chốt kiểm tra nồng độ cồn, xử lý xe quá tải, xe khách dừng đỗ sai quy định. Các điểm đen trên quốc lộ được lắp đèn tín hiệu, gờ giảm tốc, biển báo. Học sinh đi xe máy khi chưa đủ tuổi vẫn còn nhiều, hành lang đường bộ bị lấn chiếm.";
    private const string Football = "Trận chung kết kết thúc với tỷ số hai đều, đội chủ nhà thua trên chấm phạt đền. Tiền đạo trẻ vào sân ở hiệp phụ, cú sút xa dội cột dọc khiến khán đài tiếc nuối. Thủ môn cản phá ba lần liên tiếp, được bầu là cầu thủ hay nhất trận.";

    [Theory]
    [InlineData(Health, 2)]
    [InlineData(Roads, 4)]
    public void A_passage_is_on_its_topic_and_on_no_other(string text, int topic)
    {
        var matcher = new TopicMatcher(Plan);

        var verdicts = Plan.Select(a => (a.Number, matcher.Match(text, a.Number).Verdict));

        Assert.All(verdicts, v => Assert.Equal(v.Number == topic ? TopicVerdict.OnTopic : TopicVerdict.OtherTopic, v.Verdict));
    }

    [Fact]
    public void Football_is_off_topic() =>
        Assert.Equal(TopicVerdict.OffTopic, new TopicMatcher(Plan).Match(Football, 4).Verdict);

    [Fact]
    public void Of_four_topics_the_second_best_is_doubtful_and_a_lower_one_is_another()
    {
        var matcher = new TopicMatcher(Plan[..4]);
        var ranking = matcher.Rank(Health).Select(t => t.Number).ToArray();

        var verdicts = ranking.Select(n => matcher.Match(Health, n).Verdict);

        Assert.Equal([TopicVerdict.OnTopic, TopicVerdict.Unsure, TopicVerdict.OtherTopic, TopicVerdict.OtherTopic], verdicts);
    }

    [Fact]
    public void Of_two_topics_likeness_decides()
    {
        var matcher = new TopicMatcher([Plan[1], Plan[3]]);

        Assert.Equal(TopicVerdict.OnTopic, matcher.Match(Health, 2).Verdict);
        Assert.Equal(TopicVerdict.OtherTopic, matcher.Match(Health, 4).Verdict);
        Assert.Equal(TopicVerdict.OffTopic, matcher.Match(Football, 2).Verdict);
    }

    [Fact]
    public void A_single_topic_is_met_or_not()
    {
        var matcher = new TopicMatcher([Plan[3]]);

        Assert.Equal(TopicVerdict.OnTopic, matcher.Match(Roads, 4).Verdict);
        Assert.Equal(TopicVerdict.OffTopic, matcher.Match(Football, 4).Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Xin cảm ơn.")]
    [InlineData("\ud800 … \u0301\u0301 ?!")]
    public void Next_to_no_text_says_nothing(string text) =>
        Assert.Equal(TopicVerdict.Unsure, new TopicMatcher(Plan).Match(text, 1).Verdict);

    [Fact]
    public void Without_an_assigned_topic_the_nearest_is_named()
    {
        var match = new TopicMatcher(Plan).Match(Health, null);

        Assert.Equal((TopicVerdict.Unsure, 2), (match.Verdict, match.Other));
    }

    [Fact]
    public void A_plan_without_topics_matches_nothing() =>
        Assert.Equal(TopicVerdict.Unsure, new TopicMatcher([]).Match(Health, 1).Verdict);

    private static Assignment On(int number, string topic) => new(number, topic, $"Đơn vị {number}", UnitKind.State);
}
