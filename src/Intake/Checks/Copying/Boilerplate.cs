using Intake.Checks.Background;
using Intake.Plan;

namespace Intake.Checks.Copying;

/// <summary>Chữ mà mọi bài đều có quyền dùng: chữ của kế hoạch, và câu đã thành khuôn mẫu chung.</summary>
internal sealed class Boilerplate
{
    /// <summary>So many syllables in a row of the plan are the plan's words.</summary>
    private const int PlanPhrase = 4;
    /// <summary>So many syllables in a row that this many units use are a set phrase: the name of a resolution, a slogan.</summary>
    private const int SetPhrase = 8, UnitsOfASetPhrase = 4;

    private readonly HashSet<string> planPhrases;
    private readonly HashSet<string> setPhrases;

    public Boilerplate(Conference conference, IReadOnlyList<CopyableText> texts)
    {
        planPhrases = [.. WordsOf(conference).SelectMany(words =>
            Runs([.. TopicFolding.Syllables(words).OfType<string>()], PlanPhrase).Select(run => run.Words))];
        setPhrases = [.. texts
            .GroupBy(t => t.Assignment)
            .SelectMany(unit => unit.SelectMany(t => Runs(t.Syllables, SetPhrase)).Select(run => run.Words).Distinct(StringComparer.Ordinal))
            .CountBy(words => words, StringComparer.Ordinal)
            .Where(words => words.Value >= UnitsOfASetPhrase)
            .Select(words => words.Key)];
    }

    public void Mask(CopyableText text)
    {
        foreach (var (at, words) in Runs(text.Syllables, PlanPhrase))
            if (planPhrases.Contains(words)) text.Mask(at, PlanPhrase);
        foreach (var (at, words) in Runs(text.Syllables, SetPhrase))
            if (setPhrases.Contains(words)) text.Mask(at, SetPhrase);
    }

    private static IEnumerable<string> WordsOf(Conference conference) =>
    [
        conference.Title,
        .. conference.Assignments.SelectMany(a => new[] { a.Topic, a.Unit }),
        .. conference.Programme.SelectMany(p => new[] { p.Item, p.By }),
        .. conference.Deadlines.SelectMany(d => new[] { d.What, d.Owner }),
    ];

    private static IEnumerable<(int At, string Words)> Runs(IReadOnlyList<string> syllables, int length)
    {
        for (var at = 0; at + length <= syllables.Count; at++)
            yield return (at, string.Join(' ', syllables.Skip(at).Take(length)));
    }
}
