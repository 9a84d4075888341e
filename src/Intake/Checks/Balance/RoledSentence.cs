namespace Intake.Checks.Balance;

/// <summary>Một câu được đọc lên, ở đoạn nào, thuộc phần nội dung nào.</summary>
/// <param name="Text">As written.</param>
/// <param name="Syllables">As spoken.</param>
/// <param name="IsFixed">Greeting, thanks or another formula: part of no section, and nothing to be shortened.</param>
internal sealed record RoledSentence(SpokenParagraph Paragraph, string Text, int Syllables, ContentRole Role, bool IsFixed)
{
    /// <summary>Every sentence of the speech, in order.</summary>
    public static IReadOnlyList<RoledSentence> Of(IReadOnlyList<SpokenParagraph> spoken)
    {
        var tracker = new RoleTracker();
        List<RoledSentence> sentences = [];
        List<int> weighed = [];
        foreach (var paragraph in spoken)
        {
            var isBody = paragraph.Role == Word.ParagraphRole.Body;
            if (isBody) tracker.Enter(paragraph);
            foreach (var sentence in SpokenSentence.Of(paragraph))
            {
                if (isBody)
                {
                    tracker.Add(sentence);
                    weighed.Add(sentences.Count);
                }
                sentences.Add(new RoledSentence(paragraph, sentence.Text, sentence.Syllables, ContentRole.Other, IsFixed: !isBody || RoleTracker.IsCourtesy(sentence)));
            }
        }
        foreach (var (index, role) in weighed.Zip(tracker.Roles())) sentences[index] = sentences[index] with { Role = role };
        return sentences;
    }
}
