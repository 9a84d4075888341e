using Intake.Checks.Background;

namespace Intake.Checks.Balance;

/// <summary>Đi từ đầu đến cuối bài, mỗi câu thuộc phần nào: theo đề mục, rồi theo chữ trong câu, rồi theo câu trước.</summary>
internal sealed class RoleTracker
{
    /// <summary>A cue of at least this weight speaks for itself.</summary>
    private const double Strong = 3;
    /// <summary>Less than this is no sign of anything.</summary>
    private const double Least = 1;
    /// <summary>A percentage mostly reports.</summary>
    private const double Percentage = 1;
    /// <summary>How strongly the sentence before pulls: within a list, within a paragraph, from paragraph to paragraph.</summary>
    private const double ListPull = 2.5, ParagraphPull = 1.4, NextParagraphPull = 1;
    /// <summary>A sentence with strong cues of so many roles announces the speech and belongs to none.</summary>
    private const int RolesOfAnOutline = 3;

    private static readonly string[] Enumerators = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "nhất", "nhì", "tư"];

    private readonly Stack<Heading> headings = new();
    private ContentRole? previous;
    private bool isNewParagraph;
    private bool isListItem;

    /// <summary>Takes in a paragraph before its sentences.</summary>
    public void Enter(SpokenParagraph paragraph)
    {
        isNewParagraph = true;
        isListItem = paragraph.Paragraph.Numbering is not null || paragraph.Paragraph.Text.AsSpan().TrimStart() is ['-' or '+' or '–' or '•', ..];
        if (Heading.Of(paragraph.Paragraph) is not { } heading) return;

        while (headings.TryPeek(out var above) && above.Level >= heading.Level) headings.Pop();
        if (heading.Roles.Count > 0) headings.Push(heading);
        previous = headings.TryPeek(out var current) ? current.Roles[0] : null;
    }

    /// <summary>The role of the next sentence.</summary>
    public ContentRole RoleOf(SpokenSentence sentence)
    {
        var syllables = TopicFolding.Syllables(sentence.Text);
        if (IsCourtesy(syllables)) return ContentRole.Other;

        var open = headings.TryPeek(out var heading) ? heading.Roles : [];
        if (open.Count == 1) return open[0];
        var hasPercentage = sentence.Text.Contains('%', StringComparison.Ordinal);
        var role = open.Count > 1 ? Strongest(syllables, open, hasPercentage) ?? open[0] : Strongest(syllables, null, hasPercentage);
        isNewParagraph = false;
        previous = role ?? previous;
        return role ?? ContentRole.Other;
    }

    /// <summary>Whether the sentence greets, thanks or announces, and belongs to no section.</summary>
    public static bool IsCourtesy(SpokenSentence sentence) => IsCourtesy(TopicFolding.Syllables(sentence.Text));

    private static bool IsCourtesy(IReadOnlyList<string?> syllables) => BalanceCues.Courtesies.In(syllables).Any();

    private ContentRole? Strongest(IReadOnlyList<string?> syllables, IReadOnlyList<ContentRole>? allowed, bool hasPercentage)
    {
        var weights = new double[(int)ContentRole.Other];
        if (hasPercentage && allowed is null) weights[(int)ContentRole.Results] = Percentage;
        foreach (var (_, _, (role, weight)) in BalanceCues.Sentences.In(syllables))
            if (role != ContentRole.Other && (allowed is null || allowed.Contains(role))) weights[(int)role] += weight;

        if (weights.Count(w => w >= Strong) >= RolesOfAnOutline) return null;
        if (previous is { } before and not ContentRole.Other) weights[(int)before] += Pull(syllables);
        var best = Array.IndexOf(weights, weights.Max());
        return weights[best] >= Least ? (ContentRole)best : null;
    }

    private double Pull(IReadOnlyList<string?> syllables) =>
        isListItem || IsEnumerated(syllables) ? ListPull : isNewParagraph ? NextParagraphPull : ParagraphPull;

    /// <summary>"Một là, …", "Thứ hai, …": an item of the list that the sentence before began.</summary>
    private static bool IsEnumerated(IReadOnlyList<string?> syllables) =>
        syllables is [var first, var second, ..]
        && ((second == "là" && Enumerators.Contains(first)) || (first == "thứ" && Enumerators.Contains(second)));
}
