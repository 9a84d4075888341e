using System.Text.RegularExpressions;
using Intake.Checks.Background;
using Intake.Checks.Proposals;

namespace Intake.Checks.Balance;

/// <summary>Đi từ đầu đến cuối bài, mỗi câu thuộc phần nào: theo đề mục, rồi theo chữ trong câu và chỗ của câu trong bài.</summary>
internal sealed partial class RoleTracker
{
    /// <summary>A cue of at least this weight speaks for itself.</summary>
    private const double Strong = 3;
    /// <summary>A percentage mostly reports, other figures often do.</summary>
    private const double Percentage = 0.6, Figure = 0.4;
    /// <summary>The speaker asks somebody for something: no doubt about that.</summary>
    private const double Asked = 3.2;
    /// <summary>A sentence that announces a part speaks for those after it too.</summary>
    private const double Announced = 2;
    /// <summary>More cues of one role than this say nothing more.</summary>
    private const double Most = 6;
    /// <summary>In an item of a list, what announced the list says more than words in passing, which are those of less weight than <see cref="Passing"/>.</summary>
    private const double InItem = 0.35, Passing = 2;
    /// <summary>An item that begins with something done is a way of working or a task; how many paragraphs an announcement may stand before its list.</summary>
    private const double Act = 0.7, Task = 0.4;
    private const int WaitsForList = 2, LongestMotto = 15;
    private const double Addressed = 2;
    /// <summary>An opening formula is looked for in so many first sentences.</summary>
    private const int SentencesOfOpening = 8;
    /// <summary>A sentence with strong cues of so many roles announces the speech and belongs to none.</summary>
    private const int RolesOfAnOutline = 3;

    private static readonly AskingUnit Anyone = new(null);
    private readonly Stack<Heading> headings = new();
    private readonly List<WeighedSentence> sentences = [];
    private RoleStep step = RoleStep.Paragraph;
    private bool isListItem, isLabelledFirst;
    /// <summary>Whether this paragraph, and the one before, is an item; whether a sentence announced its list.</summary>
    private bool inItem, afterItem, isAnnounced;
    /// <summary>Whether the speech has said that it begins.</summary>
    private bool isOpened;
    /// <summary>Paragraphs for which an announcement still waits for its list.</summary>
    private int awaited;

    /// <summary>Takes in a paragraph before its sentences.</summary>
    public void Enter(SpokenParagraph paragraph)
    {
        (step, afterItem, inItem) = (RoleStep.Paragraph, inItem, false);
        awaited--;
        var label = Label().Match(paragraph.Paragraph.Text).Value.Trim();
        isListItem = paragraph.Paragraph.Numbering is not null || label.Length > 0;
        isLabelledFirst = isListItem && (label is ['1' or 'a', _] || (!afterItem && (label.Length == 0 || !char.IsLetterOrDigit(label[0]))));
        if (headings.TryPeek(out var lead) && lead.IsLead) headings.Pop();
        if (Heading.Of(paragraph.Paragraph) is not { } heading) return;

        while (headings.TryPeek(out var above) && above.Level >= heading.Level) headings.Pop();
        if (heading.Roles.Count > 0) headings.Push(heading);
        (step, isAnnounced, awaited) = (RoleStep.Heading, false, 0);
    }

    /// <summary>Takes in the next sentence.</summary>
    public void Add(SpokenSentence sentence)
    {
        var syllables = TopicFolding.Syllables(sentence.Text);
        var open = headings.TryPeek(out var heading) ? heading.Roles : [];
        var opens = sentences.Count < SentencesOfOpening && open.Count == 0 && BalanceCues.Openings.In(syllables).Any();
        isOpened |= opens;
        if (opens || IsCourtesy(syllables)) sentences.Add(WeighedSentence.Settled(ContentRole.Other));
        else if (open.Count == 1) sentences.Add(WeighedSentence.Settled(open[0]));
        else
        {
            var place = Place(syllables);
            sentences.Add(new WeighedSentence(Weights(syllables, open, sentence.Text), open.Count > 1 ? RoleStep.Turn : place) { Item = open.Count == 0 ? ItemOf(syllables) : null, IsOpened = isOpened, IsMotto = open.Count == 0 && IsMotto(syllables, sentence.Text) });
        }
        step = RoleStep.Sentence;
    }

    /// <summary>Whether the sentence greets, thanks or announces, and belongs to no section.</summary>
    public static bool IsCourtesy(SpokenSentence sentence) => IsCourtesy(TopicFolding.Syllables(sentence.Text));

    private static bool IsCourtesy(IReadOnlyList<string?> syllables) => BalanceCues.Courtesies.In(syllables).Any();

    /// <summary>The role of every sentence in the order they came.</summary>
    public IReadOnlyList<ContentRole> Roles() => RolePath.Of(sentences);

    private static (bool IsFirst, bool IsAct)? ItemOf(IReadOnlyList<string?> syllables) =>
        Enumeration.Of(syllables) is { } counted ? (counted.IsFirst, Enumeration.IsAct(syllables, counted.Length)) : null;

    /// <summary>How the sentence stands after the one before: an item keeps to its list, the first of a list that nothing announced begins a part.</summary>
    private RoleStep Place(IReadOnlyList<string?> syllables)
    {
        var counted = Enumeration.Of(syllables);
        if (!isListItem && counted is null) return step;

        var opens = counted?.IsFirst ?? (isLabelledFirst && step == RoleStep.Paragraph);
        inItem = true;
        if (opens) (isAnnounced, awaited) = (awaited > 0, 0);
        return step == RoleStep.Heading ? step
            : opens && !isAnnounced ? RoleStep.List
            : afterItem || isAnnounced ? RoleStep.Item : step;
    }

    private double[] Weights(IReadOnlyList<string?> syllables, IReadOnlyList<ContentRole> open, string written)
    {
        var weights = new double[(int)ContentRole.Other];
        weights[(int)ContentRole.Results] = written.Contains('%', StringComparison.Ordinal) ? Percentage : written.Any(char.IsAsciiDigit) ? Figure : 0;
        foreach (var (_, _, (role, weight)) in BalanceCues.Sentences.In(syllables))
            if (role != ContentRole.Other) weights[(int)role] += open.Count == 0 && inItem && isAnnounced && weight < Passing ? weight * InItem : weight;

        if (Request.In(FoldedText.Of(written), Anyone, Section.Other) is not null) weights[(int)ContentRole.Proposals] += Asked;
        if (IsAddressed(written)) weights[(int)ContentRole.Proposals] += Addressed;
        if (weights.Max() >= Passing && (written.AsSpan().TrimEnd() is [.., ':'] || BalanceCues.Announcements.In(syllables).Any()))
        {
            weights[Array.IndexOf(weights, weights.Max())] += Announced;
            awaited = WaitsForList;
        }
        if (BeginsList().IsMatch(written)) inItem = isAnnounced = true;
        if (inItem && open.Count == 0 && ItemOf(syllables) is { IsAct: true })
        {
            weights[(int)ContentRole.Lessons] += Act;
            weights[(int)ContentRole.Proposals] += Task;
        }

        if (weights.Count(w => w >= Strong) >= RolesOfAnOutline) Array.Clear(weights);
        for (var role = 0; role < weights.Length; role++)
            weights[role] = open.Count > 0 && !open.Contains((ContentRole)role) ? double.NegativeInfinity : Math.Min(Most, weights[role]);
        return weights;
    }

    /// <summary>A short sentence that leads a paragraph and begins with something done: "Đưa lớp học đến người học."</summary>
    private bool IsMotto(IReadOnlyList<string?> syllables, string written) =>
        step == RoleStep.Paragraph && syllables.Count <= LongestMotto && !written.Any(char.IsAsciiDigit) && Enumeration.IsAct(syllables, 0);

    /// <summary>"Với các sở, ngành: …": somebody is to do something.</summary>
    private static bool IsAddressed(string written) => Address().IsMatch(written);

    [GeneratedRegex(@"^\s*(?:\d{1,2}[.)](?!\d)|[a-zđ]\)|[-+–•])", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>"Đảng ủy kiến nghị: một là, …; hai là, …"</summary>
    [GeneratedRegex(@":\s*(?:một là|thứ nhất)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BeginsList();

    [GeneratedRegex(@"^\s*(?:\d{1,2}[.)]\s*|[-+–•]\s*)?(?:với|đối với|về phía)\s[^:.]{3,80}:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
