namespace Intake.Checks;

/// <summary>Mức độ của một điểm cần lưu ý: a serious one asks for a written reason, never more.</summary>
public enum Severity { Note, Warning, Serious }

/// <summary>Điểm cần lưu ý mà phép kiểm tra nêu ra.</summary>
/// <param name="Code">The check's kebab-case code, stored for ever.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What, and what to do.</param>
/// <param name="Paragraph">Body paragraph it concerns, from 1; null for the whole draft.</param>
/// <param name="Quote">The words that it rests on; null when there are none.</param>
public sealed record Finding(string Code, Severity Severity, Sentence Message, int? Paragraph = null, string? Quote = null);
