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

    /// <summary>Whether one word holds Latin letters and letters of another alphabet that pass for them.</summary>
    public static bool AnyMixedWord(string text)
    {
        bool latin = false, foreign = false;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) (latin, foreign) = (false, false);
            else if (IsLatin(c)) latin = true;
            else foreign |= IsCyrillic(c) || Twins.ContainsKey(c);
            if (latin && foreign) return true;
        }
        return false;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || char.IsBetween(c, 'À', 'ɏ') || char.IsBetween(c, 'Ḁ', 'ỿ');

    private static bool IsCyrillic(char c) => char.IsBetween(c, '\u0400', '\u052F') || char.IsBetween(c, '\u1C80', '\u1C8F') || char.IsBetween(c, '\uA640', '\uA69F');
}
