namespace Intake.Vietnamese.Speaking;

/// <summary>Chuyển văn bản thành lời đọc, từng phần một, kèm số tiếng.</summary>
public static class SpokenForm
{
    /// <summary>
    /// How <paramref name="text"/> is read aloud. Abbreviations in <paramref name="ownAbbreviations"/> win over the common ones;
    /// without it the text's own explanations are used. Offsets refer to <see cref="SpokenText.Written"/>, the cleaned text.
    /// </summary>
    public static SpokenText Of(string text, IReadOnlyDictionary<string, string>? ownAbbreviations = null)
    {
        var written = Folding.Clean(text);
        var own = ownAbbreviations ?? OwnAbbreviations.In(written);
        return new SpokenText(written, new Speaker(new Passage(written), own).Speak());
    }
}
