using System.Collections.Frozen;

namespace Intake.Vietnamese;

/// <summary>Nhận ra một tiếng Việt theo cấu tạo: phụ âm đầu, vần, thanh.</summary>
public static class Syllables
{
    private static readonly FrozenSet<string> Onsets = Words(
        "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x");

    /// <summary>Rimes that end in a vowel.</summary>
    private const string OpenRimes =
        "a e ê i o ô ơ u ư y ia ya ua ưa oa oe uê uơ uy uya ai ao au ay âu ây eo êu iu iêu yêu oi ôi ơi ui ưi ưu " +
        "oai oay oao oeo oây uây uyu uêu uôi ươi ươu iê ươ";

    /// <summary>Vowels that take any of the finals m n ng p t c k (k in place names: Đắk Lắk).</summary>
    private const string ClosedVowels = "a ă â e ê i o ô ơ u ư iê yê uô ươ oa oă oe oo uâ uă ue uê uyê uy y";

    /// <summary>Vowels that take nh and ch.</summary>
    private const string PalatalVowels = "a e ê i y oa uê uy yê";

    /// <summary>No syllable has these: i takes nh and not ng, oo stands before ng and c only. English has many ("thing", "soon").</summary>
    private const string NoRimes = "ing ơng oon oom oop oot";

    private static readonly FrozenSet<string> Rimes = AllRimes();

    /// <summary>Loan words in daily use that end in a stop and yet bear no mark; by rule they would be foreign.</summary>
    private static readonly FrozenSet<string> Borrowed = Words("hat mat top");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>
        OnsetLookup = Onsets.GetAlternateLookup<ReadOnlySpan<char>>(),
        RimeLookup = Rimes.GetAlternateLookup<ReadOnlySpan<char>>(),
        BorrowedLookup = Borrowed.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> has the shape of one Vietnamese syllable, in any case and either placement of the mark.</summary>
    /// <remarks>A single letter of the Vietnamese alphabet counts: its name is one syllable.</remarks>
    public static bool IsVietnamese(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Tones.LongestSyllable) return false;

        Span<char> letters = stackalloc char[word.Length];
        if (!TryStrip(word, letters, out var tone)) return false;
        if (letters.Length == 1) return "abcdeghiklmnopqrstuvxyăâđêôơư".Contains(letters[0]);
        return IsShaped(letters, tone) || (tone == Tone.Level && BorrowedLookup.Contains(letters));
    }

    /// <summary>Lower case without tones; false when there are two tones or something that is no letter.</summary>
    private static bool TryStrip(ReadOnlySpan<char> word, Span<char> letters, out Tone tone)
    {
        tone = Tone.Level;
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsLetter(word[i])) return false;
            (letters[i], var mark) = Tones.Split(char.ToLowerInvariant(word[i]));
            if (mark == Tone.Level) continue;
            if (tone != Tone.Level) return false;
            tone = mark;
        }
        return true;
    }

    private static bool IsShaped(ReadOnlySpan<char> letters, Tone tone)
    {
        for (var cut = Math.Min(3, letters.Length - 1); cut >= 0; cut--)
        {
            var rime = letters[cut..];
            if ((cut == 0 || OnsetLookup.Contains(letters[..cut])) && RimeLookup.Contains(rime)) return Agrees(rime, tone);
        }
        return false;
    }

    /// <summary>A syllable that ends in a stop is sắc or nặng, always.</summary>
    private static bool Agrees(ReadOnlySpan<char> rime, Tone tone) =>
        tone is Tone.Rising or Tone.Heavy || !(rime[^1] is 'p' or 't' or 'c' or 'k' || rime.EndsWith("ch"));

    private static FrozenSet<string> AllRimes() => PossibleRimes().Except(NoRimes.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> PossibleRimes() =>
    [
        .. OpenRimes.Split(' '),
        .. from vowel in ClosedVowels.Split(' ') from final in (string[])["m", "n", "ng", "p", "t", "c", "k"] select vowel + final,
        .. from vowel in PalatalVowels.Split(' ') from final in (string[])["nh", "ch"] select vowel + final,
    ];

    private static FrozenSet<string> Words(string spaced) => spaced.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
