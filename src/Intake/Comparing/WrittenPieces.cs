using System.Globalization;

namespace Intake.Comparing;

/// <summary>Chia một câu thành tiếng, khoảng trắng và dấu câu: what a change is made of.</summary>
/// <remarks>A figure is one piece with its points, commas and slashes (1.086,5; 29/5/2026; 63-KH/TU), so that a changed figure is shown whole.</remarks>
internal static class WrittenPieces
{
    public static IEnumerable<string> Of(string text)
    {
        for (var from = 0; from < text.Length;)
        {
            var to = EndOf(text, from);
            yield return text[from..to];
            from = to;
        }
    }

    private static int EndOf(string text, int from)
    {
        var to = from + 1;
        if (IsWord(text[from])) while (to < text.Length && (IsWord(text[to]) || (char.IsDigit(text[from]) && Joins(text, to)))) to++;
        else if (char.IsWhiteSpace(text[from])) while (to < text.Length && char.IsWhiteSpace(text[to])) to++;
        else if (char.IsHighSurrogate(text[from]) && to < text.Length && char.IsLowSurrogate(text[to])) to++;
        return to;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool Joins(string text, int at) => (text[at] is '.' or ',' or '/' or '-' or ':') && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
