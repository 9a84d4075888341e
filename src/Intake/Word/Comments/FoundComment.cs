namespace Intake.Word.Comments;

/// <summary>Các nhận xét đọc được trong một tệp Word. Exactly one of <see cref="Comments"/> and <see cref="Refusal"/> is set.</summary>
public sealed record CommentReading(IReadOnlyList<FoundComment>? Comments, Refusal? Refusal);

/// <summary>Một nhận xét (comment) đang có trong tệp.</summary>
/// <param name="Id">As stored; programs give new ones when they save.</param>
/// <param name="Author">Empty when the file names none.</param>
/// <param name="Text">A paragraph a line, without our key.</param>
public sealed record FoundComment(string Id, string Author, string Text)
{
    /// <summary>Of a comment of ours, as <see cref="DraftComment.Key"/>; null of any other.</summary>
    public string? Key { get; init; }

    /// <summary>Somebody ticked it off; so are the answers to it.</summary>
    public bool IsResolved { get; init; }

    /// <summary>The <see cref="Id"/> of the comment that it answers.</summary>
    public string? AnswerTo { get; init; }

    /// <summary>Ordinal of the paragraph that it stands on, as <see cref="DraftParagraph.Ordinal"/>; null when it stands nowhere in the body.</summary>
    public int? Ordinal { get; init; }
}
