using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Xunit;

namespace Intake.Tests.Checks.Topics;

/// <summary>Các vế của một nội dung và các ý phải có, ở những kế hoạch không ai biết trước.</summary>
public sealed class TopicClausesTests
{
    private static readonly string[] Speech =
    [
        "Năm học vừa qua, trường tuyển sinh đủ chỉ tiêu, học sinh lên lớp đạt 99%. Phụ huynh đồng thuận với cách dạy học mới.",
        "Trạm y tế xã khám cho 4.200 lượt bệnh nhân, tiêm chủng đủ cho trẻ em; bác sĩ về tận thôn. Xã mua thêm ba máy siêu âm từ nguồn xã hội hóa 450 triệu đồng.",
        "Khó khăn là nhiều nơi thiếu người.",
    ];

    [Theory]
    [InlineData("Kết quả phát triển giáo dục; chăm sóc sức khỏe, y tế cơ sở.", "phát triển giáo dục", "chăm sóc sức khỏe, y tế cơ sở")]
    [InlineData("Công tác giảm nghèo và giải quyết việc làm gắn với xây dựng nông thôn mới.", "giảm nghèo, giải quyết việc làm", "xây dựng nông thôn mới")]
    [InlineData("Giải pháp thu gom rác thải, xử lý nước thải, bảo đảm an toàn giao thông trên địa bàn.", "thu gom rác thải, xử lý nước thải", "an toàn giao thông")]
    [InlineData("Bảo vệ rừng, phòng chống thiên tai và phát triển du lịch khi thực hiện quy hoạch mới.", "Bảo vệ rừng", "phòng chống thiên tai", "phát triển du lịch")]
    [InlineData("Kết quả công tác kết nạp đảng viên.")]
    [InlineData("Vài suy nghĩ.")]
    public void A_topic_is_parted_where_its_matter_changes(string topic, params string[] expected) =>
        Assert.Equal(expected, Match(topic).Clauses.Select(c => c.Text));

    [Fact]
    public void Each_clause_names_the_passage_that_covers_it_or_none()
    {
        var clauses = Match("Kết quả phát triển giáo dục; chăm sóc sức khỏe, y tế cơ sở; phòng chống thiên tai.").Clauses;

        Assert.Equal([1, 2, null], clauses.Select(c => c.Covered?.Paragraph));
        Assert.StartsWith("Trạm y tế xã khám", clauses[1].Covered!.Quote, StringComparison.Ordinal);
        Assert.Contains("trạm y tế", clauses[1].Covered!.Words);
    }

    [Theory]
    [InlineData("Số máy siêu âm đã mua", 2)]
    [InlineData("tỷ lệ tiêm chủng cho trẻ em", 2)]
    [InlineData("Sự đồng thuận của phụ huynh", 1)]
    [InlineData("Việc tinh giản biên chế giáo viên", null)]
    [InlineData("nợ đọng xây dựng cơ bản", null)]
    [InlineData("", null)]
    public void A_point_that_is_asked_for_is_met_in_its_own_words(string point, int? paragraph) =>
        Assert.Equal(paragraph, Match("Kết quả phát triển giáo dục.", point).Points.Single().Covered?.Paragraph);

    [Fact]
    public void What_is_not_covered_is_said_and_where_it_is_covered_nothing()
    {
        Assignment[] plan = [new(1, "Kết quả phát triển giáo dục; chăm sóc sức khỏe, y tế cơ sở; phòng chống thiên tai.", "Xã", UnitKind.State)];
        var context = Drafts.Context(plan) with { Topics = new TopicMatcher(plan), MustCover = ["Số máy siêu âm đã mua", "Nợ đọng xây dựng cơ bản"] };
        var facts = DraftFacts.Of(Drafts.Of(Speech), context);

        var findings = new TopicCheck().Inspect(facts, context);

        Assert.Equal(
            [(Severity.Note, "phòng chống thiên tai"), (Severity.Warning, "Nợ đọng xây dựng cơ bản")],
            findings.Select(f => (f.Severity, f.Message.Vi.Split('“', '”')[1])));
    }

    private static TopicMatch Match(string topic, params string[] points)
    {
        Assignment[] plan = [new(1, topic, "Xã", UnitKind.State)];
        DraftParagraph[] body = [.. Speech.Select((text, i) => new DraftParagraph(i + 1, text))];
        return new TopicMatcher(plan).Match(body, 1, null, points);
    }
}
