using Intake.Vietnamese.Speaking;

namespace Intake.Checks;

/// <summary>Chữ tắt mà người đọc bài không biết đọc thế nào.</summary>
public sealed class UnknownAbbreviationCheck : IDraftCheck
{
    public string Code => "unknown-abbreviation";

    /// <summary>One finding an abbreviation, where it first stands.</summary>
    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context) => draft.Spoken
        .SelectMany(p => p.Spoken.Tokens
            .Where(t => t.Kind == TokenKind.UnknownAbbreviation)
            .Select(t => (p.Paragraph.Number, Written: p.Spoken.Written.Substring(t.Start, t.Length))))
        .GroupBy(a => a.Written, StringComparer.Ordinal)
        .Select(a => new Finding(Code, Severity.Note, Messages.UnknownAbbreviation(a.Key, a.Count()), a.First().Number, a.Key));
}
