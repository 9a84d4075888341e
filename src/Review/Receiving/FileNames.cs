using System.Globalization;
using System.Text;

namespace Review.Receiving;

/// <summary>Tên tệp do người gửi đặt: chỉ là dữ liệu để hiển thị, không bao giờ là đường dẫn.</summary>
public static class FileNames
{
    /// <summary>Longest name kept, in UTF-16 units.</summary>
    public const int MaxLength = 120;

    /// <summary>The last part of <paramref name="name"/> in NFC, without control, format or bidirectional characters, never empty, never longer than <see cref="MaxLength"/>.</summary>
    public static string Clean(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            if (IsShown(rune)) kept.Append(rune.ToString());
        }
        var clean = kept.ToString().Normalize(NormalizationForm.FormC).Trim(' ', '.');
        return clean.Length == 0 ? "tham-luan.docx" : Shorten(clean);
    }

    private static bool IsShown(Rune rune) =>
        rune != Rune.ReplacementChar
        && "<>:\"|?*".IndexOf((char)Math.Min(rune.Value, char.MaxValue)) < 0
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    private static string Shorten(string name)
    {
        if (name.Length <= MaxLength) return name;
        var extension = Path.GetExtension(name) is { Length: <= 8 } short_ ? short_ : "";
        var keep = MaxLength - extension.Length;
        if (char.IsHighSurrogate(name[keep - 1])) keep--;
        return (name[..keep] + extension).TrimEnd(' ', '.');
    }
}
