namespace Intake.Word.Comments;

/// <summary>Bản Word của đơn vị có góp ý. Exactly one of <see cref="Docx"/> and <see cref="Refusal"/> is set.</summary>
/// <param name="Refusal">Why the file cannot be read, and so not written into.</param>
/// <param name="Placed">What became of each comment, in the order given.</param>
public sealed record CommentedDraft(byte[]? Docx, Refusal? Refusal, IReadOnlyList<PlacedComment> Placed);

/// <summary>Một góp ý đã được ghi ở đâu.</summary>
/// <param name="Why">Set when <see cref="Placing.Refused"/>.</param>
public sealed record PlacedComment(DraftComment Comment, Placing Placing, WhyNotPlaced? Why = null);

/// <summary>Góp ý đứng ở đâu so với chỗ được yêu cầu.</summary>
public enum Placing
{
    /// <summary>Just where it was asked for.</summary>
    Exact,

    /// <summary>Around a field, control or formula that must not be cut, or a content control that LibreOffice empties when a comment stands in it.</summary>
    Widened,

    /// <summary>At the nearest paragraph: Word shows no comment in a text box, nor in a cell that is merged into the one above.</summary>
    Nearest,

    /// <summary>The file carries a comment with this key already; it was left as it is.</summary>
    Standing,

    /// <summary>Not written.</summary>
    Refused,
}
