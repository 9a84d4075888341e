using System.Text.RegularExpressions;
using Intake.Checks.Background;
using Intake.Word;

namespace Intake.Checks.Balance;

/// <summary>Đề mục: cấp, và những phần nội dung mà nó báo trước.</summary>
/// <param name="Level">Compares headings of one draft: a heading ends those of its own and of deeper levels.</param>
/// <param name="Roles">What it announces, the first one foremost; empty when it does not say.</param>
internal sealed partial record Heading(int Level, IReadOnlyList<ContentRole> Roles)
{
    /// <summary>"Về khó khăn: …" without a number, at the beginning of a paragraph: it speaks for that paragraph, not for what follows.</summary>
    public bool IsLead { get; private init; }

    private const int LongestHeading = 30;
    /// <summary>Length in syllables of what may stand before the colon of "1. Kết quả đạt được: …".</summary>
    private const int LongestLead = 14;
    private const int PlainLevel = 50;

    /// <summary>
    /// The heading that a paragraph is or begins with; null for plain text. A bold line without number or style that announces nothing is
    /// taken for emphasis: it ends no section.
    /// </summary>
    public static Heading? Of(DraftParagraph paragraph)
    {
        var label = Label().Match(paragraph.Text);
        var depth = Depth(paragraph.Numbering ?? label.Value);
        var text = paragraph.Text[label.Length..].Trim();
        var level = ((paragraph.HeadingLevel * 10) ?? PlainLevel) + depth;

        var isHeading = LooksLikeHeading(paragraph, text, depth > 0);
        var roles = isHeading ? RolesOf(text) : Lead(text, depth > 0) is { } lead ? RolesOf(lead) : [];
        if (roles.Count == 0 && !(isHeading && (depth > 0 || paragraph.HeadingLevel is not null))) return null;
        return new Heading(level, roles) { IsLead = !isHeading && depth == 0 && text.AsSpan().IndexOfAny(':', '.') < text.Length - 1 };
    }

    private static bool LooksLikeHeading(DraftParagraph paragraph, string text, bool isNumbered)
    {
        if (TopicFolding.Syllables(text).Count > LongestHeading) return false;
        if (paragraph.HeadingLevel is not null || paragraph.Bold) return true;
        return (isNumbered || !text.Any(char.IsLower)) && text is [.., not ('.' or ';' or ',')];
    }

    /// <summary>The words before the first colon or full stop when they announce something: "Về khó khăn: …", "2. Kết quả. …".</summary>
    private static string? Lead(string text, bool isNumbered)
    {
        var end = text.AsSpan().IndexOfAny(':', '.');
        if (end < 0) return null;
        var lead = text[..end];
        var isShort = TopicFolding.Syllables(lead).Count <= LongestLead;
        return isShort && (isNumbered || About().IsMatch(lead) || TopicFolding.Syllables(lead).Count <= 5) ? lead : null;
    }

    /// <summary>
    /// The first cue, and those joined to it by "và", a comma or the like. "Kết quả thực hiện các giải pháp" announces results only,
    /// "Khó khăn và kiến nghị" both.
    /// </summary>
    private static List<ContentRole> RolesOf(string text)
    {
        var syllables = TopicFolding.Syllables(AndSigns().Replace(text, " và "));
        List<ContentRole> roles = [];
        var end = 0;
        foreach (var (at, length, role) in BalanceCues.Headings.In(syllables))
        {
            var isJoined = roles.Count == 0 || syllables.Skip(end).Take(at - end).Any(s => s is null or "và");
            end = at + length;
            if (isJoined && role != ContentRole.Other && !roles.Contains(role)) roles.Add(role);
        }
        return roles;
    }

    /// <summary>1 for I., 2 for 1., 3 for 1.1., 4 for a); 0 without a label or with a dash, which begins an item and no section.</summary>
    private static int Depth(string label)
    {
        var core = label.Trim().TrimEnd('.', ')', ':', ' ', '/');
        if (core.Length == 0) return 0;
        if (core.StartsWith("phần", StringComparison.OrdinalIgnoreCase) || core.All("IVX".Contains)) return 1;
        if (char.IsAsciiDigit(core[0])) return core.Contains('.', StringComparison.Ordinal) ? 3 : 2;
        return char.IsLetter(core[0]) ? 4 : 0;
    }

    [GeneratedRegex(@"^\s*(?:phần (?:thứ )?[\p{L}\d]{1,5}\s*[.:]|[IVX]{1,5}\s*[./)]|\d{1,2}\.\d{1,2}(?:\.\d{1,2}){0,2}[.)]?(?=\s)|\d{1,2}\s*[.)/](?!\d)|[a-zđ]\s*[.)]|[-+*–•](?=\s))\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:(?:một|hai|ba|bốn|năm) là|thứ \p{L}{1,5}|trước hết|tiếp theo|cuối cùng)?,?\s{0,3}(?:là )?về\s|^(?:một số|những|các)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(@"[,;/&–-]")]
    private static partial Regex AndSigns();
}
