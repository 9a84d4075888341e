using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Intake.Checks.Background;

/// <summary>Đưa văn bản về các tiếng viết thống nhất: chữ thường, dấu đặt một kiểu, chữ tắt viết ra.</summary>
/// <remarks>
/// The background tables were counted on text folded in exactly this way, so this fold belongs to the tables and is not
/// the project's general one: a change here without new tables makes look-ups fail silently.
/// </remarks>
public static partial class TopicFolding
{
    /// <summary>Over these no pair of syllables reaches; comma, dash and slash are passed over.</summary>
    private const string Breaks = ".;:!?()[]“”\"…\n";

    private static readonly FrozenDictionary<string, string[]> Abbreviations = new Dictionary<string, string>
    {
        ["hđnd"] = "hội đồng nhân dân",
        ["ubnd"] = "ủy ban nhân dân",
        ["mttq"] = "mặt trận tổ quốc",
        ["ubmttq"] = "ủy ban mặt trận tổ quốc",
        ["ubkt"] = "ủy ban kiểm tra",
        ["tthc"] = "thủ tục hành chính",
        ["cchc"] = "cải cách hành chính",
        ["gpmb"] = "giải phóng mặt bằng",
        ["nsnn"] = "ngân sách nhà nước",
        ["tp"] = "thành phố",
        ["đbqh"] = "đại biểu quốc hội",
        ["cntt"] = "công nghệ thông tin",
        ["cđs"] = "chuyển đổi số",
        ["qppl"] = "quy phạm pháp luật",
        ["vbqppl"] = "văn bản quy phạm pháp luật",
        ["cbcc"] = "cán bộ công chức",
        ["cbccvc"] = "cán bộ công chức viên chức",
        ["đvhc"] = "đơn vị hành chính",
        ["bhxh"] = "bảo hiểm xã hội",
        ["ktxh"] = "kinh tế xã hội",
        ["cqđp"] = "chính quyền địa phương",
        ["hcc"] = "hành chính công",
        ["ttpvhcc"] = "trung tâm phục vụ hành chính công",
        ["bcđ"] = "ban chỉ đạo",
        ["btv"] = "ban thường vụ",
        ["tw"] = "trung ương",
    }.ToFrozenDictionary(a => a.Key, a => a.Value.Split(' '));

    /// <summary>The folded syllables in order; null where a sentence or clause ends, never two nulls in a row, none first.</summary>
    public static IReadOnlyList<string?> Syllables(string text)
    {
        var folded = KinhTeXaHoi().Replace(WellFormed(text).Normalize().ToLowerInvariant().Replace('_', ' '), "ktxh");
        List<string?> syllables = [];
        for (var at = 0; at < folded.Length;)
        {
            var end = EndOfRun(folded, at);
            if (end > at)
                Add(syllables, PlaceTone(folded[at..end]));
            else if (Breaks.Contains(folded[at], StringComparison.Ordinal) && syllables is [.., not null])
                syllables.Add(null);
            at = Math.Max(end, at + 1);
        }
        return syllables;
    }

    private static void Add(List<string?> syllables, string syllable)
    {
        if (Abbreviations.TryGetValue(syllable, out var words)) syllables.AddRange(words);
        else syllables.Add(syllable);
    }

    private static int EndOfRun(string text, int at)
    {
        while (at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) && IsAlphanumeric(rune)) at += rune.Utf16SequenceLength;
        return at;
    }

    private static bool IsAlphanumeric(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune);

    /// <summary>Moves the tone of a final oa, oe, uy one letter left (<c>hoà</c>, <c>uỷ</c> to <c>hòa</c>, <c>ủy</c>), not after q or qu.</summary>
    private static string PlaceTone(string syllable)
    {
        if (syllable is not [.. var start, var glide, var final] || final < 0x80 || start.EndsWith('q') || start.EndsWith("qu", StringComparison.Ordinal))
            return syllable;
        var parts = final.ToString().Normalize(NormalizationForm.FormD);
        var isPair = parts.Length == 2 && ((glide == 'o' && parts[0] is 'a' or 'e') || (glide == 'u' && parts[0] is 'y'));
        return isPair && parts[1] is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323'
            ? start + $"{glide}{parts[1]}".Normalize() + parts[0]
            : syllable;
    }

    /// <summary>Lone surrogates cannot be normalised; they become U+FFFD, which is no letter.</summary>
    private static string WellFormed(string text)
    {
        var isWellFormed = true;
        for (var i = 0; i < text.Length && isWellFormed; i++)
            if (char.IsSurrogate(text[i])) isWellFormed = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i]);
        return isWellFormed ? text : string.Concat(text.EnumerateRunes());
    }

    [GeneratedRegex(@"\bkt\s*-\s*xh\b", RegexOptions.CultureInvariant)]
    private static partial Regex KinhTeXaHoi();
}
