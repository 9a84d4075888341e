using CsCheck;
using Intake.Word;
using Intake.Word.Comments;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Comments;

/// <summary>What holds of every draft and every set of comments.</summary>
public sealed class CommentMatchPropertyTests
{
    private const int Cases = 300;

    private static readonly Gen<string> Word = Gen.OneOf("kết", "quả", "thu", "ngân", "sách", "năm", "2025", "đạt", "12,5%", "dự", "án", "chậm", "đề", "nghị", "thành", "phố", "xã", "dân");

    /// <summary>Many paragraphs are blank, short or alike, as in real speeches.</summary>
    private static readonly Gen<string[]> Paragraphs = Gen.Frequency((2, Gen.Const("")), (1, Gen.Const("Kính thưa Hội nghị,")), (6, Word.Array[1, 14].Select(w => string.Join(' ', w)))).Array[1, 30].Where(p => p.Any(t => t.Length > 0));

    private static readonly Gen<(string[] Before, DraftComment[] Comments)> Drafts =
        Gen.Select(Paragraphs, Gen.Int[0, int.MaxValue]).Select((paragraphs, seed) => (paragraphs, Places.Random(Read(paragraphs), new Random(seed), 6).ToArray()));

    [Fact]
    public void An_unchanged_draft_leaves_every_comment_open() => Drafts.Sample((before, comments) =>
        Match(comments, before, before).Zip(comments).All(p => p.First.Verdict == CommentVerdict.StillOpen && p.First.Place == p.Second.Place && p.First.After == p.First.Before), iter: Cases);

    /// <summary>Of a text that stands twice nobody can tell which was edited.</summary>
    [Fact]
    public void Editing_the_paragraph_of_each_comment_addresses_all() => Drafts.Sample((before, comments) =>
    {
        var whole = comments.Where(c => !c.Place.IsSelection && before.Count(t => t == before[c.Place.Paragraph - 1]) == 1).ToArray();
        var after = before.Select((text, i) => whole.Any(c => c.Place.Paragraph == i + 1) ? $"{text} sửa{i}".Trim() : text).ToArray();
        return Match(whole, before, after).All(m => m.Verdict == CommentVerdict.Addressed);
    }, iter: Cases);

    [Fact]
    public void Rewriting_every_word_of_a_selection_addresses_it() => Drafts.Sample((before, comments) =>
    {
        var selections = comments.Where(c => c.Place.IsSelection && c.Place.TextIn(Read(before)).Any(char.IsLetterOrDigit)).Take(1).ToArray();
        if (selections.Length == 0) return true;
        var place = selections[0].Place;
        var after = before.Select((text, i) => i + 1 == place.Paragraph ? $"{text[..place.From!.Value]}ẫẫẫ{text[place.To!.Value..]}" : text).ToArray();
        return Match(selections, before, after)[0] is var match && (match.Verdict == CommentVerdict.Addressed || before.Count(t => t.Contains(match.Before, StringComparison.Ordinal)) > 1 || Occurrences(before[place.Paragraph - 1], match.Before) > 1);
    }, iter: Cases);

    [Fact]
    public void Shuffled_paragraphs_move_and_none_is_taken_for_changed() => Gen.Select(Drafts, Gen.Int[0, int.MaxValue]).Sample((draft, seed) =>
    {
        var (before, comments) = draft;
        var after = before.ToArray();
        new Random(seed).Shuffle(after);
        var written = comments.Where(c => before[c.Place.Paragraph - 1].Length > 0).ToArray();
        return Match(written, before, after).All(m => m.Verdict != CommentVerdict.Addressed && m.After == m.Before && after[m.Place!.Paragraph - 1] == before[m.Comment.Place.Paragraph - 1]);
    }, iter: Cases);

    [Fact]
    public void Turning_the_order_round_moves_all_but_one_paragraph() => Word.Array[2, 12].Where(w => w.Distinct().Count() == w.Length).Sample(words =>
    {
        var comments = words.Select((_, i) => Places.Comment(new CommentPlace(i + 1), i + 1)).ToArray();
        return Match(comments, words, [.. words.Reverse()]).Count(m => m.Verdict == CommentVerdict.Moved) == words.Length - 1;
    }, iter: Cases);

    [Fact]
    public void Comments_that_an_editor_stripped_change_no_verdict() => Gen.Select(Drafts, Paragraphs).Sample((draft, after) =>
    {
        var (text, came) = (Read(draft.Before), Read(after));
        FoundComment[] found = [.. draft.Comments.Select((c, i) => new FoundComment($"{i}", c.Author, c.Text) { Key = c.Key, IsResolved = i % 2 == 0, Ordinal = i })];
        return CommentMatcher.Match(draft.Comments, text, came, found).Select(Seen).SequenceEqual(CommentMatcher.Match(draft.Comments, text, came, []).Select(Seen));

        static CommentMatch Seen(CommentMatch match) => match with { Mark = CommentMark.Deleted };
    }, iter: Cases);

    /// <summary>As many paragraphs as the gate lets through, alike or all different, turned round.</summary>
    [Fact]
    public void The_longest_drafts_are_matched_in_time()
    {
        var numbers = Enumerable.Range(0, GateLimits.Paragraphs);
        string[][] drafts = [[.. numbers.Select(_ => "a")], [.. numbers.Select(i => i % 2 == 0 ? "a" : "b")], [.. numbers.Select(i => $"dòng {i}")]];

        foreach (var draft in drafts)
        {
            var (before, after) = (DraftReader.ReadPlain(string.Join('\n', draft), DraftFormat.Txt), DraftReader.ReadPlain(string.Join('\n', draft.Reverse().Append("c")), DraftFormat.Txt));
            var comments = Enumerable.Range(1, 100).Select(i => Places.Comment(new CommentPlace(i * 100), i)).ToArray();
            Assert.Equal(comments.Length, CommentMatcher.Match(comments, before, after, []).Count);
        }
    }

    private static int Occurrences(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal)) count++;
        return count;
    }

    private static IReadOnlyList<CommentMatch> Match(DraftComment[] comments, string[] before, string[] after) => CommentMatcher.Match(comments, Read(before), Read(after), []);

    private static DraftText Read(string[] paragraphs) => DraftReader.Read(WordFile.Docx(paragraphs)).Text!;
}
