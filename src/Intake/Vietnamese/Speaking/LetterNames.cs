using System.Collections.Frozen;

namespace Intake.Vietnamese.Speaking;

/// <summary>Tên các chữ cái khi đọc ký hiệu: K "ca", H "hát", T "tê".</summary>
internal static class LetterNames
{
    private static readonly FrozenDictionary<char, string> Names = new Dictionary<char, string>
    {
        ['a'] = "a",
        ['ă'] = "á",
        ['â'] = "ớ",
        ['b'] = "bê",
        ['c'] = "xê",
        ['d'] = "dê",
        ['đ'] = "đê",
        ['e'] = "e",
        ['ê'] = "ê",
        ['f'] = "ép",
        ['g'] = "gờ",
        ['h'] = "hát",
        ['i'] = "i",
        ['j'] = "giây",
        ['k'] = "ca",
        ['l'] = "lờ",
        ['m'] = "mờ",
        ['n'] = "nờ",
        ['o'] = "o",
        ['ô'] = "ô",
        ['ơ'] = "ơ",
        ['p'] = "pê",
        ['q'] = "quy",
        ['r'] = "rờ",
        ['s'] = "ét",
        ['t'] = "tê",
        ['u'] = "u",
        ['ư'] = "ư",
        ['v'] = "vê",
        ['w'] = "vê kép",
        ['x'] = "ích",
        ['y'] = "y",
        ['z'] = "dét",
        ['α'] = "an pha",
        ['β'] = "bê ta",
        ['γ'] = "ga ma",
        ['δ'] = "đen ta",
        ['λ'] = "lam đa",
        ['μ'] = "muy",
        ['π'] = "pi",
        ['σ'] = "xích ma",
        ['ω'] = "ô mê ga",
    }.ToFrozenDictionary();

    /// <summary>Whether the letter has a name in Vietnamese.</summary>
    internal static bool Has(char letter) => Names.ContainsKey(Toneless(letter));

    /// <summary>The names of <paramref name="letters"/> one after the other; what has none is left out.</summary>
    internal static Reading Spell(ReadOnlySpan<char> letters)
    {
        var spelled = Reading.Silent;
        foreach (var letter in letters)
        {
            if (Names.TryGetValue(Toneless(letter), out var name)) spelled += Reading.Of(name).Or(more: HasLongName(letter) ? 1 : 0);
        }
        return spelled;
    }

    /// <summary>"e lờ", "em mờ", "ét sì" are heard beside the short names.</summary>
    private static bool HasLongName(char letter) => "flmnrsy".Contains(char.ToLowerInvariant(letter));

    private static char Toneless(char letter) => Tones.Split(char.ToLowerInvariant(letter)).Letter;
}
