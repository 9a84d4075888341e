using Intake.Vietnamese.Speaking;
using Intake.Word;

namespace Intake.Checks;

/// <summary>Một đoạn được đọc lên và cách đọc.</summary>
public sealed record SpokenParagraph(DraftParagraph Paragraph, ParagraphRole Role, SpokenText Spoken)
{
    /// <summary>The paragraphs of a draft that are read aloud, in order.</summary>
    /// <param name="text">The draft. An abbreviation that it explains anywhere holds for all of it.</param>
    /// <param name="abbreviations">Readings that the conference has taught; they win. Null when there are none.</param>
    public static IReadOnlyList<SpokenParagraph> In(DraftText text, IReadOnlyDictionary<string, string>? abbreviations = null)
    {
        Dictionary<string, string> readings = new(OwnAbbreviations.In(text.Text), StringComparer.Ordinal);
        foreach (var (written, spoken) in abbreviations ?? new Dictionary<string, string>()) readings[written] = spoken;
        return [.. text.Paragraphs
            .Where(p => text.Spoken.Includes(p.Number))
            .Select(p => new SpokenParagraph(p, text.Spoken.Roles[p.Number - 1], SpokenForm.Of(p.Text, readings)))];
    }
}
