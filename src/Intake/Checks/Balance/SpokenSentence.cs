namespace Intake.Checks.Balance;

/// <summary>Một câu được đọc lên: chữ và số tiếng.</summary>
internal sealed record SpokenSentence(string Text, int Syllables)
{
    /// <summary>The sentences of a paragraph. A stop counts only before a space: 1.086 and 30.4 stay whole.</summary>
    public static IEnumerable<SpokenSentence> Of(SpokenParagraph paragraph)
    {
        var (text, tokens) = (paragraph.Spoken.Written, paragraph.Spoken.Tokens);
        var (from, token) = (0, 0);
        while (from < text.Length)
        {
            var to = EndOfSentence(text, from);
            var syllables = 0;
            for (; token < tokens.Count && tokens[token].Start < to; token++) syllables += tokens[token].Syllables.Likely;
            if (syllables > 0) yield return new SpokenSentence(text[from..to], syllables);
            from = to;
        }
    }

    private static int EndOfSentence(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
            if (text[at] is '.' or '!' or '?' or ';' or '…' or '\n' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))) return at + 1;
        return text.Length;
    }
}
