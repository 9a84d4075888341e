using System.Collections.Frozen;

namespace Intake.Vietnamese.Spelling;

/// <summary>Một tiếng viết đúng chính tả: phụ âm đầu, vần có thật, chữ c/k, g/gh, ng/ngh đúng chỗ, thanh hợp với âm cuối.</summary>
/// <remarks>Stricter than <see cref="Syllables"/>, which only has to tell what is read as one syllable.</remarks>
internal static class SyllableSpelling
{
    private static readonly string[] Onsets =
        ["ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""];

    /// <summary>The rimes of the language as they are spelt after an onset; after qu the glide is part of the onset.</summary>
    private static readonly FrozenSet<string> Rimes = Words(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
        o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ooc oong
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêu uôc uôi uôm uôn uông uôt
        uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y
        """);

    /// <summary>Syllables without an onset that are written with y.</summary>
    private static readonly FrozenSet<string> InitialY = Words("y yêm yên yêng yêt yêu");

    private static readonly FrozenSet<string> AfterQu = Words(
        """
        a ac ach ai am an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e ec em en eng eo et ê êch ên ênh êt êu
        i it in ich ơ ơi ơn ơt ôc y ych yn ynh yt yu yên yêt
        """);

    /// <summary>The few onsets of boong, xoong, goòng, moóc; after others "oo" is two keys of ô.</summary>
    private static readonly FrozenSet<string> BeforeOo = Words("b c đ g k l m r s t v x");

    private static FrozenSet<string> Words(string spaced) => spaced.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case, is spelt as a Vietnamese syllable can be.</summary>
    public static bool IsRight(string word)
    {
        if (word.Length is 0 or > Tones.LongestSyllable) return false;
        var tone = Tone.Level;
        Span<char> letters = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            (letters[i], var mark) = Tones.Split(word[i]);
            if (mark == Tone.Level) continue;
            if (tone != Tone.Level) return false;
            tone = mark;
        }
        return IsRight(letters.ToString(), tone);
    }

    private static bool IsRight(string letters, Tone tone)
    {
        foreach (var onset in Onsets)
            if (letters.StartsWith(onset, StringComparison.Ordinal) && Fits(onset, letters[onset.Length..]) && Agrees(letters, tone)) return true;
        return false;
    }

    /// <summary>Whether the onset is written so before this rime.</summary>
    private static bool Fits(string onset, string rime)
    {
        if (rime.Length == 0) return false;
        if (rime is "ooc" or "oong") return BeforeOo.Contains(onset);
        var isFront = rime[0] is 'i' or 'e' or 'ê' or 'y';
        return onset switch
        {
            "" => InitialY.Contains(rime) || (Rimes.Contains(rime) && !rime.StartsWith("iê", StringComparison.Ordinal) && rime != "y"),
            "qu" => AfterQu.Contains(rime),
            "gi" => rime[0] is not ('i' or 'y') && (Rimes.Contains(rime) || Rimes.Contains($"i{rime}")),
            "k" or "gh" or "ngh" => isFront && Rimes.Contains(rime),
            "c" or "ng" => !isFront && Rimes.Contains(rime),
            "g" => (!isFront || (rime[0] == 'i' && !rime.StartsWith("iê", StringComparison.Ordinal))) && Rimes.Contains(rime),
            _ => Rimes.Contains(rime),
        };
    }

    /// <summary>A syllable that ends in a stop is sắc or nặng, always.</summary>
    private static bool Agrees(string letters, Tone tone) =>
        tone is Tone.Rising or Tone.Heavy || !(letters[^1] is 'p' or 't' or 'c' || letters.EndsWith("ch", StringComparison.Ordinal));
}
