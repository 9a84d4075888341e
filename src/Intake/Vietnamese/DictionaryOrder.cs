using System.Text;

namespace Intake.Vietnamese;

/// <summary>
/// Thứ tự từ điển tiếng Việt: a ă â b c d đ e ê … y; letters first, tones only between words that are otherwise alike.
/// </summary>
/// <remarks>
/// The key has two parts, parted by a space. Letters: a letter with a sign of its own is its plain letter and one or two '~',
/// which follows every other character used ("an" &lt; "a~n" = "ăn" &lt; "a~~n" = "ân" &lt; "b"); a gap between words is '-', before every letter and digit.
/// Tones: one digit for each word, ngang 0, huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5.
/// </remarks>
internal static class DictionaryOrder
{
    internal static string KeyOf(string folded)
    {
        var letters = new StringBuilder(folded.Length + 8);
        var tones = new StringBuilder();
        var tone = Tone.Level;
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                var (letter, mark) = Tones.Split(c);
                letters.Append(Primary(letter));
                if (mark != Tone.Level) tone = mark;
            }
            else if (letters.Length > 0 && letters[^1] != '-')
            {
                letters.Append('-');
                tones.Append((int)tone);
                tone = Tone.Level;
            }
        }
        if (letters.Length > 0 && letters[^1] == '-') letters.Length--;
        else tones.Append((int)tone);
        return $"{letters} {tones}";
    }

    private static string Primary(char toneless) => toneless switch
    {
        'ă' => "a~",
        'â' => "a~~",
        'đ' => "d~",
        'ê' => "e~",
        'ô' => "o~",
        'ơ' => "o~~",
        'ư' => "u~",
        _ => toneless.ToString(),
    };
}
