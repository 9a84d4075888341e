using Intake.Word;
using Intake.Word.Comments;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Comments;

public sealed class CommentMatcherTests
{
    private static readonly string[] Speech =
    [
        "Kính thưa Hội nghị,", "", "Thứ nhất, kết quả thu ngân sách năm 2025 đạt 12,5% so với dự toán.", "",
        "Thứ hai, công tác giải phóng mặt bằng còn chậm, nhất là ở hai dự án trọng điểm.", "", "Thứ ba, đề nghị Thành phố sớm ban hành cơ chế đặc thù.", "", "Xin trân trọng cảm ơn!",
    ];

    [Fact]
    public void The_same_text_is_still_open_also_when_it_stands_further_down()
    {
        var match = Match(new CommentPlace(5), ["Lời mở đầu mới.", .. Speech]);

        Assert.Equal((CommentVerdict.StillOpen, new CommentPlace(6), Speech[4]), (match.Verdict, match.Place, match.After));
    }

    [Theory]
    [InlineData("Thứ hai, công tác giải phóng mặt bằng còn chậm, nhất là ở ba dự án trọng điểm.")]
    [InlineData("Thứ hai, công tác giải phóng mặt bằng còn chậm, nhất là ở hai dự án trọng điểm")]
    [InlineData("Thứ Hai, công tác giải phóng mặt bằng còn chậm, nhất là ở hai dự án trọng điểm.")]
    [InlineData("Công tác giải phóng mặt bằng của hai dự án trọng điểm còn chậm.")]
    public void A_changed_paragraph_is_addressed_and_both_texts_are_given(string changed)
    {
        var match = Match(new CommentPlace(5), Replaced(5, changed));

        Assert.Equal((CommentVerdict.Addressed, new CommentPlace(5), Speech[4], changed), (match.Verdict, match.Place, match.Before, match.After));
    }

    [Fact]
    public void A_removed_paragraph_is_addressed_and_stands_nowhere()
    {
        var match = Match(new CommentPlace(5), [.. Speech.Where((_, i) => i is not 4)]);

        Assert.Equal((CommentVerdict.Addressed, null, null), (match.Verdict, match.Place, match.After));
    }

    [Theory]
    [InlineData("Thứ  hai, công\u00A0tác giải phóng mặt bằng còn chậm, nhất là ở hai dự án trọng điểm. ")]
    [InlineData("Thứ hai, công tác giải\u200B phóng mặt bằng còn chậm, nhất là ở hai dự án trọng điểm.")]
    public void Blanks_and_what_nobody_sees_are_no_change(string retyped) =>
        Assert.Equal(CommentVerdict.StillOpen, Match(new CommentPlace(5), Replaced(5, retyped)).Verdict);

    [Fact]
    public void A_paragraph_put_elsewhere_has_moved()
    {
        var match = Match(new CommentPlace(3), [Speech[0], Speech[1], .. Speech[4..8], Speech[2], Speech[8]]);

        Assert.Equal((CommentVerdict.Moved, Speech[2]), (match.Verdict, match.After));
        Assert.Equal(7, match.Place!.Paragraph);
    }

    [Fact]
    public void A_selection_is_still_open_while_its_words_stand_together_in_their_paragraph()
    {
        const string text = "Thứ hai, việc giải phóng mặt bằng hiện nay còn chậm, nhất là ở hai dự án trọng điểm.";

        var kept = Match(Selection(5, "hai dự án"), Replaced(5, text));
        var parted = Match(Selection(5, "mặt bằng còn chậm"), Replaced(5, text));

        Assert.Equal((CommentVerdict.StillOpen, "hai dự án"), (kept.Verdict, kept.After));
        Assert.Equal((CommentVerdict.Addressed, "mặt bằng còn chậm", text), (parted.Verdict, parted.Before, parted.After));
    }

    [Fact]
    public void Of_the_same_word_the_one_that_was_meant_is_followed()
    {
        string[] before = ["Đạt 5% năm trước, đạt 5% năm nay, đạt 5% năm sau."];
        var place = CommentPlace.Selection(1, 22, 24);

        var kept = Match(place, before, ["Năm qua đạt 5% năm trước, đạt 5% năm nay, đạt 7% năm sau."]);
        var changed = Match(place, before, ["Đạt 5% năm trước, đạt 6% năm nay, đạt 5% năm sau."]);

        Assert.Equal((CommentVerdict.StillOpen, CommentPlace.Selection(1, 30, 32)), (kept.Verdict, kept.Place));
        Assert.Equal(CommentVerdict.Addressed, changed.Verdict);
    }

    [Theory]
    [InlineData(2, 9, "ứ hai, ", "Thứ hai, công tác rất chậm.")]            // begins inside a word, and what follows has changed
    [InlineData(7, 11, ",   cô", "Thứ hai,   công tác rất chậm.")]
    [InlineData(0, 2, "Th", "Thứ hai, công tác nhanh.")]
    public void A_selection_may_begin_inside_a_word(int from, int to, string expected, string after)
    {
        var match = Match(CommentPlace.Selection(1, from, to), ["Thứ hai, công tác còn chậm."], [after]);

        Assert.Equal((CommentVerdict.StillOpen, expected), (match.Verdict, match.After));
    }

    [Fact]
    public void A_sentence_cut_out_and_put_into_another_paragraph_has_moved()
    {
        var match = Match(Selection(5, "nhất là ở hai dự án trọng điểm"), [.. Speech[..4], "Thứ hai, công tác giải phóng mặt bằng còn chậm.", "", Speech[6] + " Việc này cần làm nhất là ở hai dự án trọng điểm.", "", Speech[8]]);

        Assert.Equal((CommentVerdict.Moved, 7, "nhất là ở hai dự án trọng điểm"), (match.Verdict, match.Place!.Paragraph, match.After));
    }

    [Theory]
    [InlineData(null, false, CommentMark.Deleted)]
    [InlineData("0001", false, CommentMark.Standing)]
    [InlineData("0001", true, CommentMark.Resolved)]
    [InlineData("0002", false, CommentMark.Deleted)]
    public void What_became_of_the_mark_is_told_and_decides_nothing(string? key, bool isResolved, CommentMark expected)
    {
        FoundComment[] found = key is null ? [] : [new FoundComment("1", "a", "x") { Key = key, IsResolved = isResolved }];

        var same = Match(new CommentPlace(5), Speech, Speech, found);
        var changed = Match(new CommentPlace(5), Speech, Replaced(5, "Đã viết lại."), found);

        Assert.Equal((CommentVerdict.StillOpen, expected), (same.Verdict, same.Mark));
        Assert.Equal((CommentVerdict.Addressed, expected), (changed.Verdict, changed.Mark));
    }

    [Fact]
    public void A_comment_on_no_place_of_the_old_version_is_a_fault_of_the_program() =>
        Assert.Throws<ArgumentException>(() => Match(new CommentPlace(99), Speech));

    private static string[] Replaced(int number, string text) => [.. Speech.Select((p, i) => i == number - 1 ? text : p)];

    private static CommentPlace Selection(int number, string text) =>
        Speech[number - 1].IndexOf(text, StringComparison.Ordinal) is var at ? CommentPlace.Selection(number, at, at + text.Length) : null!;

    private static CommentMatch Match(CommentPlace place, string[] after) => Match(place, Speech, after);

    private static CommentMatch Match(CommentPlace place, string[] before, string[] after, IReadOnlyList<FoundComment>? found = null) =>
        Assert.Single(CommentMatcher.Match([Places.Comment(place)], Read(before), Read(after), found ?? []));

    private static DraftText Read(string[] paragraphs) => DraftReader.Read(WordFile.Docx(paragraphs)).Text!;
}
