using System.Text.RegularExpressions;

namespace Intake.Checks.Spelling;

/// <summary>Từ tiếng Anh mà bộ gõ Telex cũng đọc ra một tiếng: "test", "boots", "theme".</summary>
internal static partial class EnglishShapes
{
    /// <summary>Whether the word, lower case and ASCII, looks like English more than like keys of a typing method.</summary>
    public static bool Has(string word) => !KeysOnly().IsMatch(word) && English().IsMatch(word);

    /// <summary>What only the keys write: j, dd, aa, uw, iee, uoo, and onsets that English does not begin with.</summary>
    [GeneratedRegex("j|^dd|aa|uw|iee|uoo|^(kh|nh|ng)", RegexOptions.NonBacktracking)]
    private static partial Regex KeysOnly();

    /// <remarks>
    /// Two letters; s or r before a final consonant (test, term); a plural (bits, runs); e, o, a after a consonant at the end (theme, mono); ee or oo
    /// without a tone (seen, boot); ow (now, down); p without h, with which hardly a word of Vietnamese begins; a tone key between vowels (visa).
    /// </remarks>
    [GeneratedRegex("^..$|s[tpcn]$|r[mnpt]$|[ptcmn]s$|[^aeiouy][eoa]$|(ee|oo)[nmptc]?$|ow[ns]?$|^p[^h]|[aeiouy][frsx][aeiouy]", RegexOptions.NonBacktracking)]
    private static partial Regex English();
}
