using System.Text;
using System.Text.RegularExpressions;
using Intake.Word.Reading;

namespace Intake.Word;

/// <summary>Nơi một dòng chữ đứng, quyết định nó phải trông thế nào mới là con dấu.</summary>
public enum StampPlace
{
    /// <summary>A paragraph of the body: a level alone, capital first.</summary>
    Body,
    /// <summary>A cell of the letterhead: the same.</summary>
    Letterhead,
    /// <summary>Header, footer, note, text box, drawn letters: also "Tài liệu mật".</summary>
    Apart,
    /// <summary>A cell or a list item: a level alone and in capitals, because tables and lists name the levels.</summary>
    List,
}

/// <summary>Một dòng có phải là con dấu chỉ độ mật hay không, xét riêng dòng đó.</summary>
internal static partial class Stamp
{
    /// <summary>What may stand beside the level on a stamp: what is marked, how urgent it is, which copy this is.</summary>
    private static readonly string[] Beside =
    [
        "TÀI LIỆU", "VĂN BẢN", "HỎA TỐC HẸN GIỜ", "HỎA TỐC", "HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN", "DẤU", "ĐÓNG DẤU", "BẢN SỐ", "SỐ",
        "TÀI LIỆU THU HỒI", "CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ",
    ];

    private static readonly string[] Labels = ["DẤU CHỈ ĐỘ MẬT", "MỨC ĐỘ MẬT", "CẤP ĐỘ MẬT", "ĐỘ MẬT", "MỨC ĐỘ"];

    private static readonly Dictionary<string, string> Levels = new() { ["MẬT"] = "MẬT", ["TỐIMẬT"] = "TỐI MẬT", ["TUYỆTMẬT"] = "TUYỆT MẬT" };

    /// <summary>The level on the stamp; null when the line is none.</summary>
    public static string? Read(string line, StampPlace place)
    {
        var latin = Latin(line);
        var isCapital = !latin.Any(char.IsLower);
        var words = Words(latin);
        if (isCapital && InBrackets().Match(latin) is { Success: true } bracketed && Level(Words(bracketed.Groups[1].Value)) is { } last) return last;

        var rest = WithoutLabel(words);
        if (rest != words) return Level(rest);
        if (!isCapital && (place == StampPlace.List || !char.IsUpper(latin[0]) || latin[^1] is ';' or ',')) return null;
        return Level(place == StampPlace.Apart || (isCapital && place != StampPlace.List) ? WithoutBeside(words) : words);
    }

    /// <summary>Whether a line is the words "Độ mật" alone.</summary>
    public static bool IsLabel(string line) => WithoutLabel(Words(Latin(line))).Length == 1;

    /// <summary>Letters of other alphabets and other widths as the Latin ones that they look like.</summary>
    private static string Latin(string line) => ForeignLetters.ToLatin(line.Normalize(NormalizationForm.FormKC)).Normalize().Trim();

    private static string? Level(string words) => Levels.GetValueOrDefault(words.Replace(" ", "", StringComparison.Ordinal));

    private static string WithoutLabel(string words) =>
        Labels.FirstOrDefault(label => words.StartsWith($" {label} ", StringComparison.Ordinal)) is { } found ? words[(found.Length + 1)..] : words;

    private static string WithoutBeside(string words)
    {
        foreach (var beside in Beside.OrderByDescending(b => b.Length)) words = words.Replace($" {beside} ", " ", StringComparison.Ordinal);
        return WithoutLabel(words);
    }

    /// <summary>Letters only, in capitals, each word between single spaces.</summary>
    private static string Words(string line) => $" {NotLetters().Replace(line.ToUpperInvariant(), " ").Trim()} ".Replace("  ", " ", StringComparison.Ordinal);

    [GeneratedRegex(@"\P{L}+")]
    private static partial Regex NotLetters();

    /// <summary>A line of capitals that ends in brackets: "BÁO CÁO (MẬT)".</summary>
    [GeneratedRegex(@"[(\[]([^()\[\]]+)[)\]]$")]
    private static partial Regex InBrackets();
}
