using System.Text;
using Intake.Word.Reading;

namespace Intake.Word;

/// <summary>Dấu chỉ độ mật (MẬT, TỐI MẬT, TUYỆT MẬT) đứng riêng như một con dấu; words about secrecy are not a mark.</summary>
public static class SecrecyMark
{
    /// <summary>What may stand beside the level on a stamp: what is marked, and how urgent it is.</summary>
    private static readonly string[] Beside = ["TÀI LIỆU", "VĂN BẢN", "MỨC ĐỘ", "HỎA TỐC HẸN GIỜ", "HỎA TỐC", "HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN", "DẤU"];
    private const string Label = "ĐỘ MẬT";
    private static readonly string[] Levels = ["MẬT", "TỐIMẬT", "TUYỆTMẬT"];
    private const int LongestMark = 60;

    /// <summary>Whether any paragraph, cell, text box, header or drawn text is such a mark.</summary>
    public static bool IsOn(DraftText text, IEnumerable<string> drawn) =>
        text.Paragraphs.Any(p => p.Text.Split('\n', '\t').Any(line => IsMark(line, strict: p.Place == ParagraphPlace.TableCell || p.Numbering is not null)))
        || text.Headers.Concat(drawn).SelectMany(h => h.Split('\n', '\t')).Any(line => IsMark(line, strict: false));

    /// <summary>Whether one line is a mark.</summary>
    /// <param name="line">NFC, one line.</param>
    /// <param name="strict">In capitals only: tables and lists also name the levels of secrecy.</param>
    public static bool IsMark(string line, bool strict)
    {
        if (line.Length > LongestMark) return false;
        if (IsDecodedMark(line, strict)) return true;
        var decoded = LegacyText.Decode(line, LegacyEncoding.Tcvn3);     // a stamp that has lost its font
        return decoded != line && IsDecodedMark(decoded.ToUpperInvariant(), strict: true);
    }

    private static bool IsDecodedMark(string line, bool strict)
    {
        var latin = ForeignLetters.ToLatin(line).Trim();
        if (!LooksStamped(latin, strict)) return false;
        var words = Words(latin.ToUpperInvariant());
        foreach (var beside in Beside) words = words.Replace($" {beside} ", " ", StringComparison.Ordinal);
        if (words.StartsWith($" {Label} ", StringComparison.Ordinal)) words = words[(Label.Length + 1)..];
        return Levels.Contains(words.Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>Capitals; or, where no list is likely, "Mật" and "Độ mật: Tối mật" without the dash or semicolon of a list.</summary>
    private static bool LooksStamped(string line, bool strict)
    {
        if (line.Length == 0 || !line.Any(char.IsLetter)) return false;
        if (!line.Any(char.IsLower)) return true;
        if (line.StartsWith("Độ mật", StringComparison.OrdinalIgnoreCase)) return true;
        return !strict && char.IsUpper(line[0]) && !line.EndsWith(';') && !line.EndsWith(',');
    }

    /// <summary>Letters only, each word between single spaces.</summary>
    private static string Words(string line)
    {
        var words = new StringBuilder(" ");
        foreach (var c in line)
        {
            if (char.IsLetter(c)) words.Append(c);
            else if (words[^1] != ' ') words.Append(' ');
        }
        if (words[^1] != ' ') words.Append(' ');
        return words.ToString();
    }
}
