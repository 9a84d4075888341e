namespace Intake.Vietnamese.Speaking;

/// <summary>Từ nước ngoài: giữ nguyên chữ, ước lượng số tiếng theo nhóm nguyên âm.</summary>
internal static class ForeignWords
{
    /// <summary>The word itself: how it is said is not known, only about how long it takes.</summary>
    internal static Reading Read(ReadOnlySpan<char> letters)
    {
        var likely = Math.Max(1, Syllables(letters));
        var spelled = char.IsUpper(letters[^1]) && letters.Length < 8 ? letters.Length : 0; // capitals may be an abbreviation after all
        return new Reading(letters.ToString().ToLowerInvariant(), new SyllableCount(1, likely, Math.Max(likely + 2, spelled)));
    }

    /// <summary>Groups of vowels, without the mute e of "online"; 0 when there is no vowel.</summary>
    internal static int Syllables(ReadOnlySpan<char> letters)
    {
        var groups = 0;
        var inGroup = false;
        foreach (var letter in letters)
        {
            var vowel = IsVowel(letter);
            if (vowel && !inGroup) groups++;
            inGroup = vowel;
        }
        var mute = groups > 1 && letters[^1] is 'e' or 'E' && !IsVowel(letters[^2]);
        return mute ? groups - 1 : groups;
    }

    private static bool IsVowel(char letter) => Tones.IsVowel(Tones.Split(char.ToLowerInvariant(letter)).Letter);
}
