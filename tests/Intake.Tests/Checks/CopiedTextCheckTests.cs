using Intake.Checks;
using Intake.Plan;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class CopiedTextCheckTests
{
    private const string Copied = "Muốn dân tin thì cán bộ phải đến từng nhà, ngồi cùng mâm, nghe cho hết lời rồi mới nói; việc gì hứa thì ghi vào sổ, một tuần sau quay lại trả lời, làm được hay chưa cũng phải thưa rõ";
    private const string First = "Đồng lúa phía bắc xã năm nay được mùa, giá giữ ở mức khá.";
    private const string Second = "Bến tàu mới đón chuyến đầu tiên hồi tháng ba, khách đông hơn mọi năm.";

    private static readonly Conference Plan = new()
    {
        Title = "Hội nghị sơ kết một năm vận hành mô hình chính quyền địa phương hai cấp trên địa bàn thành phố",
        Assignments =
        [
            new(1, "Nâng cao chất lượng phục vụ người dân và doanh nghiệp tại trung tâm phục vụ hành chính công của xã, phường, đặc khu trong tình hình mới", "Ủy ban nhân dân xã Một", UnitKind.State),
            new(2, "Phát triển kinh tế biển", "Đảng ủy xã Hai", UnitKind.Party),
        ],
    };

    [Fact]
    public void A_passage_in_two_speeches_is_found_with_both_places()
    {
        var findings = Inspect(Draft(1, First, First + " " + Copied + "."), Draft(2, Copied + "; " + Second, Second));

        var finding = Assert.Single(findings);
        Assert.Equal("copied-text", finding.Code);
        Assert.Equal([(1, 7, 2), (2, 7, 1)], finding.Places.Select(p => (p.Assignment, p.Version, p.Paragraph)));
        Assert.All(finding.Places, place => Assert.StartsWith("Muốn dân tin thì cán bộ phải đến từng nhà,", place.Quote, StringComparison.Ordinal));
    }

    [Fact]
    public void Spelling_punctuation_and_abbreviations_do_not_hide_it()
    {
        var finding = Assert.Single(Inspect(
            Draft(1, First, "Uỷ ban nhân dân thành phố giao việc. " + Copied),
            Draft(2, Second, "UBND TP giao việc – " + Copied.Replace(",", "", StringComparison.Ordinal).ToUpperInvariant())));

        Assert.StartsWith("Uỷ ban nhân dân", finding.Places[0].Quote, StringComparison.Ordinal);
        Assert.StartsWith("UBND TP giao việc", finding.Places[1].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24, 0)]
    [InlineData(25, 1)]
    public void A_span_counts_from_twenty_five_syllables(int length, int expected)
    {
        var span = string.Join(' ', Copied.Split(' ').Take(length));

        Assert.Equal(expected, Inspect(Draft(1, First, span), Draft(2, Second, span)).Count());
    }

    [Fact]
    public void The_words_of_the_plan_and_formulas_of_address_are_nobodys_own()
    {
        var address = "Kính thưa Đoàn Chủ tịch, kính thưa các đồng chí lãnh đạo thành phố qua các thời kỳ, kính thưa quý vị đại biểu, thưa toàn thể các đồng chí dự hội nghị hôm nay tại hội trường!";
        var topic = $"Thực hiện nội dung {Plan.Assignments[0].Topic}, {Plan.Assignments[0].Unit} xin nêu mấy việc.";

        Assert.Empty(Inspect(Draft(1, address, topic, First), Draft(2, address, topic, Second)));
    }

    [Fact]
    public void What_four_units_say_alike_is_a_set_phrase()
    {
        CurrentDraft[] drafts = [.. Enumerable.Range(1, 4).Select(n => Draft(n, $"Đoạn riêng thứ {n}.", Copied))];

        Assert.Empty(Inspect(drafts));
        Assert.Equal(3, Inspect(drafts[..3]).Count());     // three pairs of three
    }

    [Fact]
    public void Copying_that_is_the_substance_of_a_speech_is_serious()
    {
        var filler = string.Join(' ', Enumerable.Range(1, 200).Select(n => $"riêng{n}"));

        Assert.Equal(Severity.Serious, Inspect(Draft(1, Copied), Draft(2, filler, Copied)).Single().Severity);
        Assert.Equal(Severity.Warning, Inspect(Draft(1, filler, Copied), Draft(2, string.Join(' ', filler.Split(' ').Reverse()), Copied)).Single().Severity);
    }

    private static CurrentDraft Draft(int assignment, params string[] paragraphs) => new(assignment, 7, Drafts.Of(paragraphs));

    private static IEnumerable<ConferenceFinding> Inspect(params CurrentDraft[] drafts) => new CopiedTextCheck().Inspect(drafts, Plan);
}
