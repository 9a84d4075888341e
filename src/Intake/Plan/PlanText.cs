using System.Buffers;
using System.Globalization;
using System.Text;

namespace Intake.Plan;

/// <summary>Chữ của kế hoạch: chuẩn hóa khi đọc vào, và dạng để so sánh.</summary>
internal static class PlanText
{
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD");

    /// <summary>NFC, one space between words, nothing invisible; never throws, whatever the text.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in Composed(text))
        {
            if (Invisible.Contains(c)) continue;
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) clean.Append(c);
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
        }
        return clean.ToString().TrimEnd();
    }

    /// <summary>
    /// Lower case, tone mark on the first vowel of an open oa, oe, uy ("uỷ" reads as "ủy"). As long as <paramref name="clean"/>,
    /// so that a place found in it is the same place in what was written.
    /// </summary>
    public static string Fold(string clean)
    {
        var letters = clean.ToCharArray();
        for (var i = 0; i < letters.Length; i++) letters[i] = char.ToLowerInvariant(letters[i]);
        for (var i = 0; i + 1 < letters.Length; i++) MoveTone(letters, i);
        return new string(letters);
    }

    /// <summary>Cleaned and folded, every mark dropped: as people write file names.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in Clean(text).ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(c == 'đ' ? 'd' : c);
        return plain.ToString();
    }

    /// <summary>Whether the whole word or phrase stands in the folded text.</summary>
    public static bool Has(this string folded, string phrase) => folded.At(phrase) >= 0;

    /// <summary>Where the whole word or phrase first stands, from <paramref name="start"/> on; -1 when nowhere.</summary>
    public static int At(this string folded, string phrase, int start = 0)
    {
        for (var at = start; (at = folded.IndexOf(phrase, at, StringComparison.Ordinal)) >= 0; at++)
            if (folded.IsWord(at, phrase.Length)) return at;
        return -1;
    }

    /// <summary>Whether what stands at <paramref name="start"/> is not part of a longer word.</summary>
    public static bool IsWord(this string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) &&
        (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));

    /// <summary>Whether the text begins with the whole word or phrase.</summary>
    public static bool Begins(this string folded, string phrase) =>
        folded.StartsWith(phrase, StringComparison.Ordinal) && folded.IsWord(0, phrase.Length);

    // Normalising throws on half a surrogate pair; such a half is no letter and becomes U+FFFD.
    private static string Composed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.IsBmp && Rune.IsControl(rune) ? " " : rune.ToString());
        try
        {
            return whole.ToString().Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return whole.ToString(); // code points that Unicode has not assigned
        }
    }

    private static void MoveTone(char[] letters, int i)
    {
        var (first, second) = (letters[i], letters[i + 1]);
        if (first is not ('o' or 'u') || second < '\u00C0') return;
        if (i + 2 < letters.Length && char.IsLetter(letters[i + 2])) return;
        if (i > 0 && letters[i - 1] == 'q') return;

        var parts = second.ToString().Normalize(NormalizationForm.FormD);
        if (parts.Length != 2 || !ToneMarks.Contains(parts[1])) return;
        if (!(first == 'o' ? parts[0] is 'a' or 'e' : parts[0] == 'y')) return;

        letters[i] = $"{first}{parts[1]}".Normalize(NormalizationForm.FormC)[0];
        letters[i + 1] = parts[0];
    }
}
