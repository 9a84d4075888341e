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
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var written = text.AsSpan(at, rune.Utf16SequenceLength);
            at += written.Length;
            if (IsInvisible(rune)) facts.NoteIf(rune.Value != SoftHyphen, DraftFlag.InvisibleChars);
            else if (rune == Rune.ReplacementChar) visible.Append('\uFFFD');      // it, or a stray half of a surrogate pair
            else if (!IsDropped(rune)) visible.Append(written);
        }
        var composed = Compose(visible.ToString());
        facts.NoteIf(ForeignLetters.AnyMixedWord(composed), DraftFlag.MixedScript);
        return composed;
    }

    /// <summary>Where the letter ends that begins at <paramref name="start"/>: behind everything that is piled on it or not seen.</summary>
    public static int LetterEnd(string text, int start)
    {
        var at = start + RuneAt(text, start).Utf16SequenceLength;
        while (at < text.Length && RuneAt(text, at) is var rune && BelongsToLetter(rune)) at += rune.Utf16SequenceLength;
        return at;
    }

    /// <summary>What <see cref="Clean"/> makes of one letter, and the stretch of it that is visible; ("", 0, 0) when nothing is.</summary>
    public static (string Text, int First, int Last) CleanLetter(string letter)
    {
        var visible = new StringBuilder(letter.Length);
        int first = -1, last = 0, at = 0;
        foreach (var rune in letter.EnumerateRunes())
        {
            var start = at;
            at += rune.Utf16SequenceLength;
            if (IsInvisible(rune) || IsDropped(rune)) continue;
            visible.Append(letter, start, at - start);
            if (first < 0) first = start;
            last = at;
        }
        return first < 0 ? ("", 0, 0) : (Compose(visible.ToString()), first, last);
    }

    /// <summary>A stray half of a surrogate pair counts as the sign that stands for it.</summary>
    private static Rune RuneAt(string text, int index) => Rune.TryGetRuneAt(text, index, out var rune) ? rune : Rune.ReplacementChar;

    /// <summary>Marks, what is dropped, and the vowels and finals of Hangul, which compose with what stands before them.</summary>
    private static bool BelongsToLetter(Rune rune) =>
        IsMark(rune) || IsInvisible(rune) || IsDropped(rune) || rune.Value is >= 0x1160 and <= 0x11FF;

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

    /// <summary>Whether nothing is to be done: Latin letters as Vietnamese is written in them, composed, and ordinary signs.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
            if (!IsPlain(c)) return false;
        return true;
    }

    private static bool IsPlain(char c) => c switch
    {
        < '\u007F' => c >= ' ' || c is '\n' or '\t',
        < '\u0300' => c >= '\u00A0' && c != SoftHyphen,
        _ => c is (>= '\u1E00' and <= '\u1EFF') or (>= '\u2010' and <= '\u2027'),
    };

    /// <summary>Format characters (zero width, direction, soft hyphen, tags) and letters without a shape.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || (rune.IsBmp && Fillers.Contains((char)rune.Value));

    /// <summary>Control characters of plain text, and the selectors that colour an emoji.</summary>
    private static bool IsDropped(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) || rune.Value is >= 0xFE00 and <= 0xFE0F;
}
