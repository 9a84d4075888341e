using Intake.Checks.Balance;

namespace Intake.Checks;

/// <summary>Gợi ý rút gọn: đoạn nào, bớt bao nhiêu tiếng để vừa thời lượng; kết quả trước, không đụng lời chào, lời cảm ơn và đề xuất.</summary>
/// <param name="Syllables">How many syllables have to go; 0 when the speech fits.</param>
/// <param name="Saved">How long those take.</param>
/// <param name="Cuts">Where to shorten, in the order of the speech.</param>
/// <param name="Remaining">What found no place: everything else is to stay as it is.</param>
public sealed record CutList(int Syllables, TimeSpan Saved, IReadOnlyList<Cut> Cuts, int Remaining)
{
    /// <summary>The plan asks to be brief on results; what belongs to no section comes next; proposals are never touched.</summary>
    private static readonly ContentRole[] Order = [ContentRole.Results, ContentRole.Other, ContentRole.Lessons, ContentRole.Difficulties];

    /// <summary>A paragraph that loses more than half is not shortened but written anew.</summary>
    private const double MostOfParagraph = 0.5;

    /// <summary>Headings and single sentences, in syllables: nothing to be gained.</summary>
    private const int ShortestParagraph = 25;

    /// <summary>Whoever takes a paragraph in hand gains at least so many syllables.</summary>
    private const int SmallestCut = 5;

    /// <summary>What to say to the unit: what has to go, then each cut, then what is left.</summary>
    public IReadOnlyList<Sentence> Explanation { get; private init; } = [];

    /// <summary>
    /// The cuts that bring a draft within its limit at the likely pace. When only a slow speaker would exceed it, the cuts that keep even
    /// that one in time; none when the draft fits.
    /// </summary>
    public static CutList For(DraftFacts draft, CheckContext context)
    {
        var isForSafety = draft.CutSyllables == 0;
        var pace = context.SpeakersPace;
        var cut = draft.TimeVerdict == TimeVerdict.Fits ? 0 : isForSafety ? pace.SafeExcess(draft.Syllables, context.Limit) : draft.CutSyllables;
        if (cut == 0) return new CutList(0, TimeSpan.Zero, [], 0);

        var (cuts, remaining) = Place(cut, Shortenable(draft.Spoken));
        var saved = TimeSpan.FromSeconds(cut / pace.Likely);
        return new CutList(cut, saved, cuts, remaining)
        {
            Explanation =
            [
                Messages.CutListHead(cut, saved, context.Limit, isForSafety),
                .. cuts.Select(c => c.Message),
                .. remaining > 0 ? [Messages.CutRemains(remaining)] : Array.Empty<Sentence>(),
            ],
        };
    }

    /// <summary>Syllables that may be shortened: those of each paragraph's main section, formulas and proposals left out.</summary>
    private static IEnumerable<(int Paragraph, ContentRole Role, int Syllables)> Shortenable(IReadOnlyList<SpokenParagraph> spoken) =>
        from sentence in RoledSentence.Of(spoken)
        where !sentence.IsFixed
        group sentence by sentence.Paragraph.Paragraph.Number into paragraph
        let main = paragraph.GroupBy(s => s.Role).MaxBy(role => role.Sum(s => s.Syllables))!
        let syllables = main.Sum(s => s.Syllables)
        where main.Key != ContentRole.Proposals && syllables >= ShortestParagraph
        select (paragraph.Key, main.Key, syllables);

    /// <summary>Section by section, in each the longest paragraph first: few paragraphs are shortened, and none beyond recognition.</summary>
    private static (IReadOnlyList<Cut> Cuts, int Remaining) Place(int cut, IEnumerable<(int Paragraph, ContentRole Role, int Syllables)> shortenable)
    {
        var remaining = cut;
        List<Cut> cuts = [];
        foreach (var (paragraph, role, syllables) in shortenable
            .OrderBy(p => Array.IndexOf(Order, p.Role)).ThenByDescending(p => p.Syllables).ThenBy(p => p.Paragraph))
        {
            if (remaining == 0) break;
            var here = Math.Min((int)(syllables * MostOfParagraph), Math.Max(remaining, SmallestCut));
            remaining = Math.Max(0, remaining - here);
            cuts.Add(new Cut(paragraph, role, syllables, here));
        }
        return ([.. cuts.OrderBy(c => c.Paragraph)], remaining);
    }
}

/// <summary>Một đoạn nên rút gọn.</summary>
/// <param name="Paragraph">Body paragraph, from 1.</param>
/// <param name="Role">The section it belongs to.</param>
/// <param name="Syllables">How many syllables of it may be shortened.</param>
/// <param name="Less">By how many to shorten it.</param>
public sealed record Cut(int Paragraph, ContentRole Role, int Syllables, int Less)
{
    /// <summary>The same in words.</summary>
    public Sentence Message => Messages.CutParagraph(Paragraph, Role, Syllables, Less);
}
