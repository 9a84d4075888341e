using System.Buffers;

namespace Intake.Vietnamese;

/// <summary>Thanh điệu, theo thứ tự của từ điển tiếng Việt.</summary>
internal enum Tone { Level, Falling, Asking, Tumbling, Rising, Heavy }

/// <summary>Dấu thanh: which tone a letter carries, and over which letter of a syllable the mark belongs.</summary>
internal static class Tones
{
    /// <summary>Each row: one vowel with its six tones in the order of <see cref="Tone"/>.</summary>
    private static readonly string[] Vowels =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    /// <summary>Longest Vietnamese syllable: "nghiêng".</summary>
    internal const int LongestSyllable = 7;

    private const int TableSize = 0x1F00; // every Vietnamese letter lies below

    private static readonly (char Letter, Tone Tone)[] Table = BuildTable();

    private static readonly SearchValues<char> TonelessVowels = SearchValues.Create("aăâeêioôơuưy");

    /// <summary>The lower-case letter without its tone, and the tone.</summary>
    internal static (char Letter, Tone Tone) Split(char c) => c < TableSize ? Table[c] : (c, Tone.Level);

    internal static bool IsVowel(char toneless) => TonelessVowels.Contains(toneless);

    private static char Join(char vowel, Tone tone) => Vowels.First(row => row[0] == vowel)[(int)tone];

    /// <summary>
    /// Moves the mark of one lower-case run of letters to where "hòa", "thủy" and "quý" have it.
    /// What is no syllable with exactly one mark is left as it is.
    /// </summary>
    internal static void Place(Span<char> run)
    {
        if (run.Length is < 2 or > LongestSyllable || OnlyMark(run) is not { } from) return;

        var (letter, tone) = Split(run[from]);
        run[from] = letter;
        var to = MarkedVowel(run) ?? from;
        run[to] = Join(run[to], tone);
    }

    private static int? OnlyMark(ReadOnlySpan<char> run)
    {
        int? found = null;
        for (var i = 0; i < run.Length; i++)
        {
            if (Split(run[i]).Tone == Tone.Level) continue;
            if (found is not null) return null;
            found = i;
        }
        return found;
    }

    /// <summary>Index of the vowel that bears the mark; null when the vowels are not one group.</summary>
    private static int? MarkedVowel(ReadOnlySpan<char> toneless)
    {
        var start = VowelStart(toneless);
        var end = start;
        while (end < toneless.Length && IsVowel(toneless[end])) end++;
        if (end == start || end - start > 3 || toneless[end..].IndexOfAny(TonelessVowels) >= 0) return null;

        var group = toneless[start..end];
        var own = group.LastIndexOfAny("ăâêôơ");
        if (own < 0) own = group.IndexOf('ư');
        if (own >= 0) return start + own;
        var closed = end < toneless.Length;
        return start + (group.Length == 3 || (group.Length == 2 && closed) ? 1 : 0);
    }

    /// <summary>"qu" and "gi" before a vowel belong to the onset.</summary>
    private static int VowelStart(ReadOnlySpan<char> toneless)
    {
        if (toneless.Length > 2 && (toneless.StartsWith("qu") || toneless.StartsWith("gi")) && IsVowel(toneless[2])) return 2;
        var first = toneless.IndexOfAny(TonelessVowels);
        return first < 0 ? toneless.Length : first;
    }

    private static (char, Tone)[] BuildTable()
    {
        var table = new (char, Tone)[TableSize];
        for (var c = 0; c < TableSize; c++) table[c] = ((char)c, Tone.Level);
        foreach (var row in Vowels)
        {
            for (var tone = 0; tone < row.Length; tone++) table[row[tone]] = (row[0], (Tone)tone);
        }
        return table;
    }
}
