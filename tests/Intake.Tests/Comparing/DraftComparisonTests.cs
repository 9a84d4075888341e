using CsCheck;
using Intake.Comparing;
using Intake.Word;
using Xunit;

namespace Intake.Tests.Comparing;

/// <summary>Đặt hai bản cạnh nhau: which paragraph became which.</summary>
public sealed class DraftComparisonTests
{
    private const string Results = "Năm qua đơn vị đã giải quyết 1.086 hồ sơ, tỷ lệ đúng hạn đạt 98,5%.";
    private const string Difficulties = "Khó khăn lớn nhất là thiếu cán bộ chuyên trách ở cấp xã sau khi sắp xếp.";
    private const string Proposals = "Đề nghị Ủy ban nhân dân thành phố sớm bố trí kinh phí cho đường truyền số liệu.";

    private static readonly string[] Parts = [Results, Difficulties, Proposals, "Thưa Hội nghị", Results + " Đó là kết quả đáng mừng."];

    [Fact]
    public void The_same_text_is_kept_paragraph_by_paragraph() =>
        Assert.Equal(["Kept 1 1", "Kept 2 2", "Kept 3 3"], Compare([Results, Difficulties, Proposals], [Results, Difficulties, Proposals]));

    [Fact]
    public void What_was_removed_added_and_rewritten_is_told_apart()
    {
        const string Rewritten = "Năm qua đơn vị đã giải quyết 1.186 hồ sơ, tỷ lệ đúng hạn đạt 99%.";
        const string New = "Bài học rút ra là phải bám sát cơ sở, lắng nghe từng hộ dân.";

        Assert.Equal(["Changed 1 1", "Removed 2 -", "Kept 3 2", "Added - 3"], Compare([Results, Difficulties, Proposals], [Rewritten, Proposals, New]));
    }

    [Fact]
    public void A_paragraph_that_was_rewritten_finds_its_old_self_among_new_ones()
    {
        const string Rewritten = "Khó khăn lớn nhất hiện nay là thiếu cán bộ chuyên trách ở cấp xã và thiếu trang thiết bị.";
        const string New = "Bài học rút ra là phải bám sát cơ sở, lắng nghe từng hộ dân.";

        Assert.Equal(["Added - 1", "Changed 1 2", "Removed 2 -"], Compare([Difficulties, Proposals], [New, Rewritten]));
    }

    [Fact]
    public void What_stands_elsewhere_word_for_word_has_moved()
    {
        var rows = DraftComparison.Of(Draft([Results, Difficulties, Proposals]), Draft([Difficulties, Proposals, Results]));

        Assert.Equal([(ParagraphFate.Moved, 3), (ParagraphFate.Kept, null), (ParagraphFate.Kept, null), (ParagraphFate.Moved, (int?)1)], rows.Select(r => (r.Fate, r.Elsewhere)));
    }

    [Fact]
    public void A_few_words_alone_do_not_move() =>
        Assert.Equal(["Removed 1 -", "Kept 2 1", "Kept 3 2", "Added - 3"], Compare(["Thưa Hội nghị", Results, Difficulties], [Results, Difficulties, "Thưa Hội nghị"]));

    [Fact]
    public void Every_paragraph_of_both_stands_there_once_and_in_order() =>
        Gen.Select(Lists, Lists).Sample((before, after) =>
        {
            var rows = DraftComparison.Of(Draft(before), Draft(after));
            Assert.Equal(Enumerable.Range(1, before.Length), rows.Where(r => r.Before is not null).Select(r => r.Before!.Number));
            Assert.Equal(Enumerable.Range(1, after.Length), rows.Where(r => r.After is not null).Select(r => r.After!.Number));
            Assert.All(rows, r => Assert.Equal(r.Fate == ParagraphFate.Moved, r.Elsewhere is not null));
            Assert.All(rows, r => Assert.Equal(r.Fate == ParagraphFate.Kept, r.Before is not null && r.After is not null && r.Before.Text == r.After.Text));
        });

    private static Gen<string[]> Lists { get; } = Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 12];

    private static IEnumerable<string> Compare(string[] before, string[] after) =>
        DraftComparison.Of(Draft(before), Draft(after)).Select(r => $"{r.Fate} {Number(r.Before)} {Number(r.After)}");

    private static string Number(DraftParagraph? paragraph) => paragraph is null ? "-" : $"{paragraph.Number}";

    private static DraftText Draft(string[] paragraphs) => Checks.Drafts.Of(paragraphs);
}
