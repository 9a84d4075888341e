using Intake.Checks;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class UnknownAbbreviationCheckTests
{
    [Fact]
    public void An_abbreviation_without_a_reading_is_said_once_where_it_first_stands()
    {
        var findings = Inspect(Drafts.Of("UBND phường họp.", "Dự án QZKT và QZKT chậm.", "QZKT vẫn chậm."), Drafts.Context());

        var finding = Assert.Single(findings);
        Assert.Equal(("unknown-abbreviation", 2, "QZKT"), (finding.Code, finding.Paragraph, finding.Quote));
        Assert.Contains("3 lần", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void An_abbreviation_that_the_draft_explains_is_known_everywhere_in_it() =>
        Assert.Empty(Inspect(Drafts.Of("QZKT chậm.", "Quy zin kiểm tra (QZKT) đã xong."), Drafts.Context()));

    [Fact]
    public void An_abbreviation_that_the_conference_taught_is_known() =>
        Assert.Empty(Inspect(Drafts.Of("QZKT chậm."), Drafts.Context() with { Abbreviations = new Dictionary<string, string> { ["QZKT"] = "quy trình kiểm tra" } }));

    private static IEnumerable<Finding> Inspect(Intake.Word.DraftText draft, CheckContext context) =>
        new UnknownAbbreviationCheck().Inspect(DraftFacts.Of(draft, context), context);
}
