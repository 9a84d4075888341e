using Intake.Checks.Indicators;

namespace Intake.Checks;

/// <summary>Số liệu trong một bài: cùng một chỉ tiêu nêu hai giá trị, tỷ lệ không khớp với các số, tổng không bằng các phần.</summary>
public sealed class FiguresCheck : IDraftCheck
{
    public string Code => "figures";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        var owners = new FigureOwners(context.Conference?.Assignments ?? [], context.Assignment);
        var figures = FigureReader.Read(draft.Text, owners, draft.Spoken);
        IReadOnlyList<Figure>[] sentences = [.. figures.GroupBy(f => (f.Paragraph, f.Sentence)).Select(s => s.ToArray())];
        return
        [
            .. Twice(figures, sentences),
            .. sentences.SelectMany(s => Percentages.In(s, [.. figures.Where(f => f.Paragraph == s[0].Paragraph)])).Select(m => Report(m, Messages.PercentageOff(m))),
            .. sentences.SelectMany(Parts.In).Select(m => Report(m, Messages.PartsOff(m))),
            .. TableSums.In(draft.Text).Select(m => Report(m, Messages.TableSumOff(m))),
        ];
    }

    private IEnumerable<Finding> Twice(IReadOnlyList<Figure> figures, IReadOnlyList<Figure>[] sentences)
    {
        HashSet<Figure> said = [];
        for (var i = 0; i < figures.Count; i++)
            for (var j = i + 1; j < figures.Count; j++)
                if (IsOtherSentence(figures[i], figures[j]) && Contradictions.Are(figures[i], figures[j]) && said.Add(figures[j]))
                    yield return Report(figures[i].Paragraph, figures[i].Text, figures[i].Quote, figures[j].Paragraph, figures[j].Text, figures[j].Quote);

        Listing[] lists = [.. sentences.SelectMany(Listing.In)];
        for (var i = 0; i < lists.Length; i++)
            for (var j = i + 1; j < lists.Length; j++)
                if (lists[i].First.Owner == lists[j].First.Owner && lists[i].Contradicts(lists[j]))
                    yield return Report(lists[i].First.Paragraph, lists[i].Text, lists[i].Quote, lists[j].First.Paragraph, lists[j].Text, lists[j].Quote);
    }

    private static bool IsOtherSentence(Figure one, Figure other) => one.Paragraph != other.Paragraph || one.Sentence != other.Sentence;

    /// <summary>The finding stands at the second place and quotes the first in its message.</summary>
    private Finding Report(int first, string value, string quote, int second, string otherValue, string otherQuote) =>
        new(Code, Severity.Warning, Messages.FigureTwice(first, value, quote, second, otherValue), second, otherQuote);

    private Finding Report(Mismatch mismatch, Sentence message) => new(Code, Severity.Warning, message, mismatch.Paragraph, mismatch.Quote);
}
