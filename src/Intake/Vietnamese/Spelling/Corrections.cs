namespace Intake.Vietnamese.Spelling;

/// <summary>Những cách sửa một tiếng viết sai, mỗi cách chữa một lỗi gõ thường gặp.</summary>
internal static class Corrections
{
    private static readonly (string Wrong, string Right)[] Onsets = [("k", "c"), ("c", "k"), ("gh", "g"), ("g", "gh"), ("ngh", "ng"), ("ng", "ngh"), ("q", "qu")];

    /// <summary>The one right form that a single slip leads to; null when there is none or more than one.</summary>
    /// <param name="word">Lower case.</param>
    public static string? Only(string word) =>
        Of(word).Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? only : null;

    /// <summary>Two right syllables that were written together: "chúng tôi"; null when it can be parted nowhere or in several places.</summary>
    public static string? Parted(string word)
    {
        string? found = null;
        for (var at = 2; at <= word.Length - 2; at++)
        {
            if (!SyllableSpelling.IsRight(word[..at]) || !SyllableSpelling.IsRight(word[at..]) || !MayStandAlone(word[at..])) continue;
            if (found is not null) return null;
            found = $"{word[..at]} {word[at..]}";
        }
        return found;
    }

    /// <summary>The horn left out of one of the two letters of ươ: "nguời", "đưọc".</summary>
    public static string? Horned(string word)
    {
        for (var i = 0; i + 2 < word.Length; i++)
        {
            var (first, second) = (Tones.Split(word[i]).Letter, Tones.Split(word[i + 1]).Letter);
            if ((first, second) is not (('u', 'ơ') or ('ư', 'o'))) continue;
            var horned = $"{word[..i]}ư{WithHorn(word[i + 1])}{word[(i + 2)..]}";
            if (SyllableSpelling.IsRight(horned)) return horned;
        }
        return null;
    }

    /// <summary>A letter typed twice: "thànhh", "xxã", "duùng".</summary>
    public static string? Single(string word)
    {
        for (var i = 0; i + 1 < word.Length; i++)
        {
            if (Tones.Split(word[i]).Letter != Tones.Split(word[i + 1]).Letter) continue;
            foreach (var at in (int[])[i, i + 1])
                if (word.Remove(at, 1) is var single && SyllableSpelling.IsRight(single)) return single;
        }
        return null;
    }

    private static IEnumerable<string> Of(string word)
    {
        if (Horned(word) is { } horned) yield return horned;
        if (Single(word) is { } single) yield return single;
        if (Parted(word) is { } parted) yield return parted;
        if (TypingKeys.Telex(word, out _) is { } typed) yield return typed;
        foreach (var (wrong, right) in Onsets)
            if (word.StartsWith(wrong, StringComparison.Ordinal) && right + word[wrong.Length..] is var other && SyllableSpelling.IsRight(other)) yield return other;
    }

    /// <summary>Two letters at the end that are a syllable of their own only by shape ("th|ành") are no second word.</summary>
    private static bool MayStandAlone(string word) => !Tones.IsVowel(Tones.Split(word[0]).Letter) || BareSyllables.IsWord(word);

    private static char WithHorn(char o) => Tones.Split(o) is ('ơ', _) ? o : "ơờởỡớợ"[(int)Tones.Split(o).Tone];
}
