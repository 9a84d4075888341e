using Intake.Vietnamese;
using Intake.Vietnamese.Spelling;

namespace Intake.Checks.Spelling;

/// <summary>Dấu thanh đặt hai kiểu trong một bài: "hòa" và "hoà".</summary>
internal static class TonePlacement
{
    /// <summary>Whether the mark stands on the first (true) or second (false) vowel of an open oa, oe, uy; null when the word has no choice.</summary>
    public static bool? IsOnFirst(string lower)
    {
        if (lower.Length < 2) return null;
        var (first, tone) = Tones.Split(lower[^2]);
        var (second, other) = Tones.Split(lower[^1]);
        if ((first, second) is not (('o', 'a') or ('o', 'e') or ('u', 'y')) || (tone == Tone.Level) == (other == Tone.Level)) return null;
        return lower[0] == 'q' || !SyllableSpelling.IsRight(lower) ? null : tone != Tone.Level;
    }
}
