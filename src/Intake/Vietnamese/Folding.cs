using System.Globalization;
using System.Text;

namespace Intake.Vietnamese;

/// <summary>Đưa chữ Việt về một dạng: dựng sẵn, chữ thường, dấu đặt một kiểu; và các khóa để tìm, để xếp thứ tự.</summary>
public static class Folding
{
    /// <summary>The text in composed form; a surrogate without its partner becomes U+FFFD, which Unicode cannot compose otherwise.</summary>
    public static string Nfc(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var whole = HasLoneSurrogate(text) ? Repaired(text) : text;
        return whole.IsNormalized(NormalizationForm.FormC) ? whole : whole.Normalize(NormalizationForm.FormC);
    }

    /// <summary>As <see cref="Nfc"/>, without what nobody sees (soft hyphen, zero width), every kind of blank an ordinary space.</summary>
    public static string Clean(string text)
    {
        var composed = Nfc(text);
        if (!composed.Any(c => IsInvisible(c) || IsOddSpace(c))) return composed;

        var clean = new StringBuilder(composed.Length);
        foreach (var c in composed)
        {
            if (IsOddSpace(c)) clean.Append(' ');
            else if (!IsInvisible(c)) clean.Append(c);
        }
        return Nfc(clean.ToString()); // letter and mark may now stand together
    }

    /// <summary>The one form in which texts are compared: clean, lower case, "hoà" and "hòa" alike.</summary>
    public static string Fold(string text)
    {
        var letters = Clean(text).ToLowerInvariant().ToCharArray();
        var start = 0;
        for (var i = 0; i <= letters.Length; i++)
        {
            if (i < letters.Length && char.IsLetter(letters[i])) continue;
            Tones.Place(letters.AsSpan(start, i - start));
            start = i + 1;
        }
        return new string(letters);
    }

    /// <summary>As <see cref="Fold"/>, for one run of letters of a text that is clean already.</summary>
    internal static string FoldWord(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[word.Length];
        word.ToLowerInvariant(letters);
        Tones.Place(letters);
        return new string(letters);
    }

    /// <summary>For searching without marks: "Đặc khu Cát Hải" becomes "dac khu cat hai".</summary>
    public static string SearchKey(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in Fold(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) key.Append(c == 'đ' ? 'd' : c);
        }
        return key.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>A key whose ordinal order is that of a Vietnamese dictionary, for databases that have no ICU.</summary>
    public static string SortKey(string text) => DictionaryOrder.KeyOf(Fold(text));

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF';

    private static bool IsOddSpace(char c) => c != ' ' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }

    private static string Repaired(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) repaired.Append(rune.ToString());
        return repaired.ToString();
    }
}
