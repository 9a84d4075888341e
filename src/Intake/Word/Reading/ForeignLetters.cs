namespace Intake.Word.Reading;

/// <summary>Chữ cái nước ngoài trông giống chữ Việt: mắt không thấy khác, máy không tìm ra từ.</summary>
internal static class ForeignLetters
{
    /// <summary>Cyrillic and Greek letters drawn like a Latin one, and that one.</summary>
    private const string Foreign = "АВЕЅІЈКМНОРСТУХԌаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι";
    private const string Latin = "ABESIJKMHOPCTYXGaesijopcyxhdqwABEZHIKMNOPTYXovi";

    private static readonly Dictionary<char, char> Twins = Foreign.Zip(Latin).ToDictionary(p => p.First, p => p.Second);

    /// <summary>The text with every twin made Latin.</summary>
    public static string ToLatin(string text) => string.Concat(text.Select(c => Twins.GetValueOrDefault(c, c)));

    /// <summary>
    /// Whether a word holds Latin letters and letters of another alphabet, or is made of nothing but letters that pass for Latin ones
    /// in a text that has Latin letters and no others.
    /// </summary>
    public static bool AnyMixedWord(string text)
    {
        int latin = 0, twins = 0, others = 0, allLatin = 0, allOthers = 0;
        var isDisguised = false;
        foreach (var c in text.Append(' '))
        {
            if (char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            if (!char.IsLetter(c))
            {
                isDisguised |= twins > 1 && latin + others == 0;
                (latin, twins, others) = (0, 0, 0);
                continue;
            }
            if (IsLatin(c)) (latin, allLatin) = (latin + 1, allLatin + 1);
            else if (Twins.ContainsKey(c)) twins++;
            else if (IsCyrillic(c)) (others, allOthers) = (others + 1, allOthers + 1);
            if (latin > 0 && twins + others > 0) return true;
        }
        return isDisguised && allLatin > 0 && allOthers == 0;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || char.IsBetween(c, 'À', 'ɏ') || char.IsBetween(c, 'Ḁ', 'ỿ');

    private static bool IsCyrillic(char c) => char.IsBetween(c, '\u0400', '\u052F') || char.IsBetween(c, '\u1C80', '\u1C8F') || char.IsBetween(c, '\uA640', '\uA69F');
}
