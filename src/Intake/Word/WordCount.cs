using System.Text;

namespace Intake.Word;

/// <summary>Đếm từ: những cụm giữa hai khoảng trắng có ít nhất một chữ cái hoặc chữ số.</summary>
public static class WordCount
{
    public static int Of(string text)
    {
        var words = 0;
        var counted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) counted = false;
            else if (!counted && IsLetterOrDigit(text, i))
            {
                counted = true;
                words++;
            }
        }
        return words;
    }

    private static bool IsLetterOrDigit(string text, int index) =>
        char.IsSurrogate(text[index])
            ? Rune.TryGetRuneAt(text, index, out var rune) && Rune.IsLetterOrDigit(rune)      // false on the second half of a pair
            : char.IsLetterOrDigit(text[index]);
}
