using Intake.Checks;
using Intake.Plan;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class TopicCheckTests
{
    private static readonly Assignment Own = new(4, "Bảo vệ rừng", "Hạt Kiểm lâm", UnitKind.State);
    private static readonly Assignment Other = new(9, "Khám, chữa bệnh", "Trạm Y tế", UnitKind.State);

    [Theory]
    [InlineData(TopicVerdict.OnTopic, null, null)]
    [InlineData(TopicVerdict.OtherTopic, 9, Severity.Serious)]
    [InlineData(TopicVerdict.OffTopic, null, Severity.Serious)]
    [InlineData(TopicVerdict.Unsure, 9, Severity.Note)]
    [InlineData(TopicVerdict.Unsure, null, Severity.Note)]
    public void Each_verdict_has_its_severity(TopicVerdict verdict, int? other, Severity? expected) =>
        Assert.Equal(expected, Inspect(verdict, other, Own).SingleOrDefault()?.Severity);

    [Fact]
    public void Another_topic_is_named_with_the_words_that_speak_for_it()
    {
        var finding = Inspect(TopicVerdict.OtherTopic, 9, Own).Single();

        Assert.Equal("bệnh nhân, trạm y tế", finding.Quote);
        Assert.Contains("mục 9 (Trạm Y tế)", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("mục 4", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_assignment_there_is_nothing_to_compare_with() =>
        Assert.Empty(Inspect(TopicVerdict.Unsure, 9, null));

    private static IEnumerable<Finding> Inspect(TopicVerdict verdict, int? other, Assignment? own)
    {
        TopicScore[] ranking = [new(9, 2.5, 5, ["bệnh nhân", "trạm y tế"]), new(4, 0.1, 1, [])];
        var facts = Drafts.Facts(Drafts.Of("Một đoạn.")) with { Topic = new TopicMatch(own?.Number, verdict, other, ranking) };
        return new TopicCheck().Inspect(facts, Drafts.Context(Own, Other) with { Assignment = own });
    }
}
