namespace Intake.Checks.Indicators;

/// <summary>Một phép tính trong bài không khớp.</summary>
/// <param name="Paragraph">Where the stated value stands.</param>
/// <param name="Quote">The words that it rests on.</param>
/// <param name="Stated">As written.</param>
/// <param name="Right">What the parts give, written the same way.</param>
internal sealed record Mismatch(int Paragraph, string Quote, string Stated, decimal Right);
