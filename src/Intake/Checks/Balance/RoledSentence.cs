namespace Intake.Checks.Balance;

/// <summary>Một câu được đọc lên, ở đoạn nào, thuộc phần nội dung nào.</summary>
/// <param name="IsFixed">Greeting, thanks or another formula: part of no section, and nothing to be shortened.</param>
internal sealed record RoledSentence(SpokenParagraph Paragraph, int Syllables, ContentRole Role, bool IsFixed)
{
    /// <summary>Every sentence of the speech, in order.</summary>
    public static IEnumerable<RoledSentence> Of(IReadOnlyList<SpokenParagraph> spoken)
    {
        var tracker = new RoleTracker();
        foreach (var paragraph in spoken)
        {
            var isBody = paragraph.Role == Word.ParagraphRole.Body;
            if (isBody) tracker.Enter(paragraph);
            foreach (var sentence in SpokenSentence.Of(paragraph))
                yield return isBody
                    ? new RoledSentence(paragraph, sentence.Syllables, tracker.RoleOf(sentence), RoleTracker.IsCourtesy(sentence))
                    : new RoledSentence(paragraph, sentence.Syllables, ContentRole.Other, IsFixed: true);
        }
    }
}
