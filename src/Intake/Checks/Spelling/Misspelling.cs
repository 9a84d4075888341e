namespace Intake.Checks.Spelling;

/// <summary>Một chỗ viết sai.</summary>
/// <param name="Start">Where it begins in the paragraph.</param>
/// <param name="Wrong">As written.</param>
/// <param name="Right">The only plausible right form; null when there is none or more than one.</param>
/// <param name="IsCertain">No name and no foreign word is written so, however often it stands in the draft.</param>
internal sealed record Misspelling(int Start, string Wrong, string? Right, bool IsCertain);
