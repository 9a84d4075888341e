using System.Text;

namespace Intake.Vietnamese.Spelling;

/// <summary>Phím gõ Telex, VNI còn lại trong chữ: "nghieepj", "dofng", "hoa2n".</summary>
internal static class TypingKeys
{
    private const string TelexTones = "frxsj", VniTones = "23415";

    /// <summary>The word that the keys of Telex make, in lower case; null when they make no syllable, or there is no key among the letters.</summary>
    /// <param name="word">Lower case.</param>
    /// <param name="keys">How many letters were keys.</param>
    public static string? Telex(string word, out int keys)
    {
        var made = new StringBuilder(word.Length);
        var tone = -1;
        keys = 0;
        foreach (var c in word)
        {
            if (tone < 0 && TelexTones.Contains(c) && HasVowel(made)) (tone, keys) = (TelexTones.IndexOf(c), keys + 1);
            else if (MarkedByTelex(made, c)) keys++;
            else made.Append(c);
        }
        return keys == 0 ? null : Finished(made, tone);
    }

    /// <summary>As <see cref="Telex"/>, for digits: 1 to 5 are tones, 6 to 9 marks.</summary>
    public static string? Vni(string word)
    {
        var made = new StringBuilder(word.Length);
        var tone = -1;
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c)) made.Append(c);
            else if (tone < 0 && VniTones.Contains(c) && HasVowel(made)) tone = VniTones.IndexOf(c);
            else if (!(c switch { '6' => Mark(made, "aeo", "âêô"), '7' => Horn(made), '8' => Mark(made, "a", "ă"), '9' => Mark(made, "d", "đ"), _ => false })) return null;
        }
        return Finished(made, tone);
    }

    private static bool MarkedByTelex(StringBuilder made, char key) => key switch
    {
        'd' => made is ['d'] && Mark(made, "d", "đ"),
        'a' or 'e' or 'o' when made.Length > 0 && (made[^1] == key || !IsVowel(made[^1])) => Mark(made, $"{key}", key switch { 'a' => "â", 'e' => "ê", _ => "ô" }),
        'w' => Horn(made) || Mark(made, "a", "ă"),
        _ => false,
    };

    private static bool Horn(StringBuilder made)
    {
        var text = made.ToString();
        if (text.LastIndexOf("uo", StringComparison.Ordinal) is >= 0 and var pair) return Put(made, pair, 'ư') && Put(made, pair + 1, 'ơ');
        if (text.LastIndexOf("ưo", StringComparison.Ordinal) is >= 0 and var second) return Put(made, second + 1, 'ơ');
        return Mark(made, "ou", "ơư");
    }

    /// <summary>Marks the last of these letters; false when there is none.</summary>
    private static bool Mark(StringBuilder made, string plain, string marked)
    {
        for (var i = made.Length - 1; i >= 0; i--)
            if (plain.IndexOf(made[i], StringComparison.Ordinal) is >= 0 and var which) return Put(made, i, marked[which]);
        return false;
    }

    private static bool Put(StringBuilder made, int at, char letter)
    {
        made[at] = letter;
        return true;
    }

    /// <summary>The tone over the first vowel is moved to its place by folding.</summary>
    private static string? Finished(StringBuilder made, int tone)
    {
        if (tone >= 0)
        {
            var vowel = 0;
            while (vowel < made.Length && !IsVowel(made[vowel])) vowel++;
            if (vowel == made.Length || Tones.Split(made[vowel]).Tone != Tone.Level) return null;
            made.Insert(vowel + 1, "\u0300\u0309\u0303\u0301\u0323"[tone]);
        }
        var word = Folding.Fold(made.ToString());
        return SyllableSpelling.IsRight(word) ? word : null;
    }

    private static bool HasVowel(StringBuilder made)
    {
        for (var i = 0; i < made.Length; i++)
            if (IsVowel(made[i])) return true;
        return false;
    }

    private static bool IsVowel(char letter) => Tones.IsVowel(Tones.Split(letter).Letter);
}
