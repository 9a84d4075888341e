using Intake.Checks;
using Intake.Plan;
using Intake.Word;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class CheckPipelineTests
{
    private static readonly IDraftCheck[] Checks =
        [new SpeakingTimeCheck(), new TopicCheck(), new BalanceCheck(), new LeftoversCheck(), new UnknownAbbreviationCheck(), new FileFlagsCheck()];

    [Fact]
    public void Only_what_is_read_aloud_is_counted()
    {
        var draft = Drafts.Of("ĐẢNG ỦY XÃ HAI", "Kính thưa hội nghị!", "Năm nay xã được mùa.", "Ô thứ nhất", "Xin cảm ơn!", "BÍ THƯ") with
        {
            Spoken = new SpokenPart(2, 5, [ParagraphRole.Letterhead, ParagraphRole.Salutation, ParagraphRole.Body, ParagraphRole.Table, ParagraphRole.Closing, ParagraphRole.Signature]),
        };

        var facts = DraftFacts.Of(draft, Drafts.Context());

        Assert.Equal(4 + 5 + 3, facts.Syllables.Likely);
        Assert.Equal([2, 3, 5], facts.Spoken.Select(p => p.Paragraph.Number));
    }

    [Fact]
    public void The_limit_and_the_pace_are_those_of_the_context()
    {
        var context = new CheckContext(new Conference { Title = "Hội nghị", SpeechLimit = TimeSpan.FromSeconds(10) }, null) { Pace = new Pace(1, 2, 4) };
        var draft = Drafts.Of(string.Join(' ', Enumerable.Repeat("tiếng", 41)));

        var facts = DraftFacts.Of(draft, context);

        Assert.Equal((TimeVerdict.Over, 21), (facts.TimeVerdict, facts.CutSyllables));
    }

    [Fact]
    public void The_topic_is_read_from_the_body_and_not_from_the_title()
    {
        Assignment[] plan =
        [
            new(1, "Công tác bảo vệ rừng ngập mặn ven biển", "Hạt Kiểm lâm", UnitKind.State),
            new(2, "Khám bệnh, chữa bệnh tại trạm y tế xã", "Trạm Y tế", UnitKind.State),
        ];
        var draft = Drafts.Of(plan[0].Topic, "Mỗi ngày trạm khám cho bốn mươi bệnh nhân, cấp thuốc bảo hiểm y tế tại chỗ. Bác sĩ theo dõi người bệnh cao huyết áp, ca nặng chuyển bệnh viện tuyến trên.") with
        {
            Spoken = new SpokenPart(2, 2, [ParagraphRole.Title, ParagraphRole.Body]),
        };
        var context = Drafts.Context(plan) with { Topics = new TopicMatcher(plan) };

        var report = new CheckPipeline(Checks).Run(draft, context);

        Assert.Equal((TopicVerdict.OtherTopic, 2), (report.Facts.Topic!.Verdict, report.Facts.Topic.Other));
        Assert.Equal(Severity.Serious, report.Findings.Single(f => f.Code == "topic").Severity);
    }

    [Fact]
    public void Without_a_plan_nothing_is_said_of_the_topic_and_the_report_names_its_rules()
    {
        var report = new CheckPipeline(Checks).Run(Drafts.Of("Năm nay xã được mùa."), new CheckContext(null, null));

        Assert.Null(report.Facts.Topic);
        Assert.Equal(["balance"], report.Findings.Select(f => f.Code));
        Assert.Equal("2026-11-24", report.RuleSet);
    }

    [Fact]
    public void The_same_draft_gives_the_same_report()
    {
        var (draft, context) = (Drafts.Of("Đã có [điền số] hồ sơ QZKT.", "Tuy nhiên còn thiếu người."), Drafts.Context());

        var (first, second) = (new CheckPipeline(Checks).Run(draft, context), new CheckPipeline(Checks).Run(draft, context));

        Assert.Equal(first.Findings, second.Findings);
    }
}
