using System.Globalization;
using System.Text;

namespace Intake.Word.Reading;

/// <summary>Chữ nhìn thấy được: bỏ ký tự vô hình, về NFC, nhận ra từ pha chữ cái lạ.</summary>
internal static class VisibleText
{
    /// <summary>UAX #15 "stream-safe" text has at most 30 marks in a row; composing longer runs takes quadratic time.</summary>
    private const int LongestMarkRun = 30;

    private const int SoftHyphen = 0xAD;
    private const string Fillers = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

    public static string Clean(string text, StoryFacts facts)
    {
        if (IsPlain(text)) return text;
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune)) facts.NoteIf(rune.Value != SoftHyphen, DraftFlag.InvisibleChars);
            else if (!IsDropped(rune)) visible.Append(rune.ToString());
        }
        var composed = Compose(visible.ToString());
        facts.NoteIf(ForeignLetters.AnyMixedWord(composed), DraftFlag.MixedScript);
        return composed;
    }

    /// <summary>NFC in linear time, whatever is piled on a letter.</summary>
    public static string Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        int start = 0, marks = 0, at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks > LongestMarkRun)
            {
                composed.Append(text[start..at].Normalize(NormalizationForm.FormC));
                (start, marks) = (at, 1);
            }
            at += rune.Utf16SequenceLength;
        }
        return composed.Append(text[start..].Normalize(NormalizationForm.FormC)).ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsPlain(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;

    /// <summary>Format characters (zero width, direction, soft hyphen, tags) and letters without a shape.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || (rune.IsBmp && Fillers.Contains((char)rune.Value));

    /// <summary>Control characters of plain text, and the selectors that colour an emoji.</summary>
    private static bool IsDropped(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) || rune.Value is >= 0xFE00 and <= 0xFE0F;
}
