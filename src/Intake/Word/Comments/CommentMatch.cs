namespace Intake.Word.Comments;

/// <summary>Điều đã xảy ra với một góp ý khi đơn vị gửi bản mới.</summary>
/// <param name="Place">Where its text, or what has taken its place, stands now; null when nothing has.</param>
/// <param name="Before">The text that it stood on.</param>
/// <param name="After">The text at <paramref name="Place"/>: of a selection that is no longer there, the whole paragraph. Null when nothing has taken its place.</param>
/// <param name="Mark">What became of the comment itself in the new file; decides nothing.</param>
public sealed record CommentMatch(DraftComment Comment, CommentVerdict Verdict, CommentPlace? Place, string Before, string? After, CommentMark Mark);

/// <summary>Góp ý đã được xử lý chưa: judged by the text, for people delete comments and keep them at random.</summary>
public enum CommentVerdict
{
    /// <summary>The text that it stood on was changed or removed.</summary>
    Addressed,

    /// <summary>The text is the same, and where it was.</summary>
    StillOpen,

    /// <summary>The text is the same, in another order or another paragraph.</summary>
    Moved,
}

/// <summary>Nhận xét còn trong tệp mới không.</summary>
public enum CommentMark { Standing, Resolved, Deleted }
