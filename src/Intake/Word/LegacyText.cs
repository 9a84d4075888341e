using System.Text;

namespace Intake.Word;

/// <summary>Bảng mã tiếng Việt cũ của một phông chữ.</summary>
public enum LegacyEncoding { None, Tcvn3, Tcvn3Capitals, Vni }

/// <summary>Chữ gõ bằng bảng mã cũ (TCVN3, VNI) đổi về Unicode.</summary>
/// <remarks>
/// TCVN3 as glibc's <c>iconv -f TCVN</c> reads bytes A1 to FE. It has no capitals with tones: real documents put the
/// small letters in a font of capitals (<c>.VnTimeH</c>). VNI writes a vowel and then its mark; letters and marks are disjoint.
/// </remarks>
public static class LegacyText
{
    /// <summary>Letters of TCVN3 from A1 on; AD, which Unicode calls a soft hyphen, is ư.</summary>
    private const string Tcvn3From = "¡¢£¤¥¦§¨©ª«¬\u00AD®¯µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþ";
    private const string Tcvn3To = "ĂÂÊÔƠƯĐăâêôơưđẰàảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";

    /// <summary>Letters that VNI writes as one character (ì and í are themselves); a mark may follow ơ and ư.</summary>
    private const string VniLettersFrom = "ñÑôÔöÖæÆóÓòÒîÎ";
    private const string VniLettersTo = "đĐơƠưƯỉỈĩĨịỊỵỴ";

    /// <summary>Combining tones: none, grave, acute, hook, tilde, dot; then VNI's marks in that order, bare and on a circumflex or breve.</summary>
    private static readonly string[] Tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
    private static readonly Dictionary<char, string> VniMarks = new([.. Marks("", "\0øùûõï"), .. Marks("\u0302", "âàáåãä"), .. Marks("\u0306", "êèéúüë")]);

    private static readonly Dictionary<char, char> Tcvn3 = Pair(Tcvn3From, Tcvn3To);
    private static readonly Dictionary<char, char> VniLetters = Pair(VniLettersFrom, VniLettersTo);

    /// <summary>The encoding that a font's name stands for: <c>.Vn…</c> (capitals when it ends in H) or <c>VNI-…</c>.</summary>
    public static LegacyEncoding OfFont(string? font)
    {
        if (font is null) return LegacyEncoding.None;
        if (font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase)) return LegacyEncoding.Vni;
        if (!font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase)) return LegacyEncoding.None;
        return font.EndsWith('H') ? LegacyEncoding.Tcvn3Capitals : LegacyEncoding.Tcvn3;
    }

    /// <summary>The text in Unicode, NFC. Text that is already Unicode Vietnamese, whatever its font, stays as it is.</summary>
    public static string Decode(string text, LegacyEncoding encoding)
    {
        if (encoding == LegacyEncoding.None || IsUnicodeVietnamese(text)) return text;
        var bytes = FromPrivateUse(text);
        return encoding switch
        {
            LegacyEncoding.Tcvn3 => DecodeTcvn3(bytes, []),
            LegacyEncoding.Tcvn3Capitals => DecodeTcvn3(bytes, []).ToUpperInvariant(),
            _ => DecodeVni(bytes, []).Normalize(NormalizationForm.FormC),
        };
    }

    /// <summary>The text in Unicode, not yet composed, and for each of its characters the index of the one in <paramref name="text"/> that it comes from.</summary>
    internal static string Trace(string text, LegacyEncoding encoding, out List<int> origins)
    {
        origins = new List<int>(text.Length);
        if (encoding != LegacyEncoding.None && !IsUnicodeVietnamese(text))
            return encoding == LegacyEncoding.Vni ? DecodeVni(FromPrivateUse(text), origins) : DecodeTcvn3(FromPrivateUse(text), origins);
        origins.AddRange(Enumerable.Range(0, text.Length));
        return text;
    }

    private static string DecodeTcvn3(string text, List<int> origins)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (AppendTcvn3(decoded, Tcvn3.GetValueOrDefault(text[i], text[i]))) origins.Add(i);
        return decoded.ToString();
    }

    /// <summary>Some converters write a capital with a tone as the capital and the small letter (Uủ for Ủ); no syllable has both.</summary>
    private static bool AppendTcvn3(StringBuilder decoded, char letter)
    {
        var joins = decoded.Length > 0 && char.IsUpper(decoded[^1]) && letter > '\u00BF' && char.IsLower(letter) && decoded[^1] == CapitalWithoutTone(letter);
        if (joins) decoded[^1] = char.ToUpperInvariant(letter);
        else decoded.Append(letter);
        return !joins;
    }

    private static char CapitalWithoutTone(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        var toneless = string.Concat(parts.Where(p => p is not ('\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')));
        return toneless.Length == parts.Length ? '\0' : char.ToUpperInvariant(toneless.Normalize(NormalizationForm.FormC)[0]);
    }

    private static string DecodeVni(string text, List<int> origins)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            decoded.Append(VniLetters.GetValueOrDefault(text[i], text[i]));
            origins.Add(i);
            if (i + 1 < text.Length && "aAeEiIoOuUyYôÔöÖ".Contains(text[i]) && VniMarks.TryGetValue(char.ToLowerInvariant(text[i + 1]), out var mark))
            {
                decoded.Append(mark);
                i++;
                origins.AddRange(Enumerable.Repeat(i, mark.Length));
            }
        }
        return decoded.ToString();
    }

    /// <summary>Letters that exist in Unicode only: nobody's legacy font can have produced them.</summary>
    private static bool IsUnicodeVietnamese(string text) =>
        text.Any(c => char.IsBetween(c, '\u1EA0', '\u1EF9') || char.IsBetween(c, '\u0300', '\u0323') || "ĂăĐđĨĩŨũƠơƯư".Contains(c));

    /// <summary>A font that calls itself a symbol font has its bytes at F000.</summary>
    private static string FromPrivateUse(string text) =>
        text.Any(IsPrivate) ? string.Concat(text.Select(c => IsPrivate(c) ? (char)(c & 0xFF) : c)) : text;

    private static bool IsPrivate(char c) => char.IsBetween(c, '\uF020', '\uF0FF');

    private static IEnumerable<KeyValuePair<char, string>> Marks(string shape, string marks) =>
        marks.Zip(Tones, (mark, tone) => KeyValuePair.Create(mark, shape + tone)).Where(p => p.Key != '\0');

    private static Dictionary<char, char> Pair(string from, string to) => from.Zip(to).ToDictionary(p => p.First, p => p.Second);
}
