namespace Intake.Word.Comments;

/// <summary>So bản mới với bản cũ: góp ý nào đã xử lý, góp ý nào còn nguyên, đoạn nào chuyển chỗ.</summary>
public static class CommentMatcher
{
    /// <summary>A verdict for each comment, in the order given. A change of letters, case or punctuation counts; blanks and invisible characters do not.</summary>
    /// <param name="before">The version that the comments were made on.</param>
    /// <param name="after">The version that came back.</param>
    /// <param name="found">Comments in the file that came back; empty when it carries none.</param>
    /// <exception cref="ArgumentException">A comment has no place in <paramref name="before"/>.</exception>
    public static IReadOnlyList<CommentMatch> Match(IReadOnlyList<DraftComment> given, DraftText before, DraftText after, IReadOnlyList<FoundComment> found)
    {
        if (given.Count == 0) return [];
        var pairing = new ParagraphPairing(before, after);
        var marks = found.Where(f => f is { Key: not null, AnswerTo: null }).GroupBy(f => f.Key!).ToDictionary(g => g.Key, g => g.Any(f => !f.IsResolved) ? CommentMark.Standing : CommentMark.Resolved);
        return [.. given.Select(c => Judge(c, before, after, pairing) with { Mark = marks.GetValueOrDefault(c.Key, CommentMark.Deleted) })];
    }

    private static CommentMatch Judge(DraftComment comment, DraftText before, DraftText after, ParagraphPairing pairing)
    {
        var text = comment.Place.TextIn(before);
        var pair = pairing.Of(comment.Place.Paragraph);
        if (pair is { IsSame: true, Number: { } same }) return Match(pair.HasMoved ? CommentVerdict.Moved : CommentVerdict.StillOpen, Carried(same));
        if (!comment.Place.IsSelection) return Match(CommentVerdict.Addressed, pair.Number is { } near ? new CommentPlace(near) : null);

        if (pair.Number is { } changed && Carried(changed) is { IsSelection: true } kept) return Match(pair.HasMoved ? CommentVerdict.Moved : CommentVerdict.StillOpen, kept);
        if (pairing.FindElsewhere(text, comment.Place.Paragraph) is { } elsewhere) return Match(CommentVerdict.Moved, elsewhere);
        return Match(CommentVerdict.Addressed, pair.Number is { } rewritten ? new CommentPlace(rewritten) : null);

        CommentPlace Carried(int number) => comment.Place.IsSelection
            ? CarriedSelection.Of(comment.Place, before.Paragraphs[comment.Place.Paragraph - 1].Text, after.Paragraphs[number - 1]) ?? new CommentPlace(number)
            : new CommentPlace(number);

        CommentMatch Match(CommentVerdict verdict, CommentPlace? place) => new(comment, verdict, place, text, place?.TextIn(after), CommentMark.Deleted);
    }
}
