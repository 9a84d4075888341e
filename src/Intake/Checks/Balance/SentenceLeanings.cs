namespace Intake.Checks.Balance;

/// <summary>Điều mà dạng của cả đoạn hay cả danh sách nói thêm về từng câu, khi không có đề mục.</summary>
internal static class SentenceLeanings
{
    /// <summary>Where nothing in a paragraph of the later part says what it is (less than <see cref="LeastSaid"/>), it mostly tells how something was done.</summary>
    private const double Told = 0.6, LeastSaid = 0.7, LaterFrom = 0.35;
    /// <summary>A short sentence that leads a later paragraph and begins with something done.</summary>
    private const double Motto = 0.8;
    /// <summary>In a list whose items mostly begin with something done, more for ways of working and tasks; in one where hardly any does, for what is hard.</summary>
    private const double ListOfActs = 1, ListOfMatters = 0.5, MostActs = 0.5, FewActs = 0.25;
    private const int Difficulties = (int)ContentRole.Difficulties, Lessons = (int)ContentRole.Lessons, Proposals = (int)ContentRole.Proposals;

    /// <summary>Adds to the weights of the sentences.</summary>
    public static void Add(IReadOnlyList<WeighedSentence> sentences)
    {
        var hasHeadings = sentences.Any(s => s.Role is { } settled and not ContentRole.Other);
        if (!hasHeadings) LeanParagraphs(sentences);
        LeanLists(sentences);
    }

    private static void LeanParagraphs(IReadOnlyList<WeighedSentence> sentences)
    {
        var to = 0;
        for (var from = 0; from < sentences.Count; from = to)
        {
            for (to = from + 1; to < sentences.Count && sentences[to].Step == RoleStep.Sentence; to++) { }
            if (from < LaterFrom * sentences.Count) continue;

            WeighedSentence[] open = [.. Enumerable.Range(from, to - from).Select(i => sentences[i]).Where(s => s.Role is null)];
            if (open.Length > 0 && Enumerable.Range(0, (int)ContentRole.Other).All(role => open.Sum(s => s.Weights[role]) is > double.NegativeInfinity and < LeastSaid))
                open[0].Weights[Lessons] += Told;
            if (sentences[from] is { IsMotto: true, Role: null } motto) motto.Weights[Lessons] += Motto;
        }
    }

    private static void LeanLists(IReadOnlyList<WeighedSentence> sentences)
    {
        List<WeighedSentence> items = [];
        foreach (var item in sentences.Where(s => s.Item is not null && s.Role is null))
        {
            if (item.Item is { IsFirst: true })
            {
                LeanList(items);
                items.Clear();
            }
            items.Add(item);
        }
        LeanList(items);
    }

    private static void LeanList(List<WeighedSentence> items)
    {
        if (items.Count < 2) return;

        var acts = items.Average(s => s.Item is { IsAct: true } ? 1.0 : 0);
        foreach (var item in items)
        {
            if (acts <= FewActs) item.Weights[Difficulties] += ListOfMatters;
            if (acts < MostActs) continue;
            item.Weights[Lessons] += ListOfActs;
            item.Weights[Proposals] += ListOfActs;
        }
    }
}
