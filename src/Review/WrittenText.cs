using System.Text;

namespace Review;

/// <summary>Lời người dùng gõ vào: NFC, không có ký tự điều khiển; null when nothing was written.</summary>
public static class WrittenText
{
    /// <summary>Text of one line: every blank and break becomes one space.</summary>
    public static string? Line(string? text) => Clean(text, keepBreaks: false);

    /// <summary>Text of several lines.</summary>
    public static string? Lines(string? text) => Clean(text, keepBreaks: true);

    private static string? Clean(string? text, bool keepBreaks)
    {
        if (text is null) return null;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // a lone surrogate comes as U+FFFD
        {
            if (rune.Value == '\n' && keepBreaks) kept.Append('\n');
            else if (!Rune.IsControl(rune)) kept.Append(rune.ToString());
            else if (rune.Value is '\t' or '\n' or '\r') kept.Append(' ');
        }
        var clean = kept.ToString().Normalize(NormalizationForm.FormC).Trim();
        return clean.Length == 0 ? null : clean;
    }
}
