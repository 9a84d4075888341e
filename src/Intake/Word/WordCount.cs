using System.Text;

namespace Intake.Word;

/// <summary>Đếm từ: những cụm giữa hai khoảng trắng có ít nhất một chữ cái hoặc chữ số.</summary>
public static class WordCount
{
    public static int Of(string text)
    {
        var words = 0;
        var counted = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) counted = false;
            else if (!counted && Rune.IsLetterOrDigit(rune))
            {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
