namespace Intake.Checks.Balance;

/// <summary>Một câu đứng sau câu trước như thế nào.</summary>
internal enum RoleStep
{
    Sentence, Item, Paragraph, Heading,
    /// <summary>Under a heading of two parts, which takes them by turns.</summary>
    Turn,
    /// <summary>First item of a list that no sentence announced.</summary>
    List,
}

/// <summary>Một câu: chữ của nó nghiêng về phần nào.</summary>
/// <param name="Weights">By role, results to proposals; negative infinity where the heading leaves no choice.</param>
internal sealed record WeighedSentence(double[] Weights, RoleStep Step)
{
    /// <summary>Set for the first sentence of a counted item: whether the list begins there, and whether the item begins with something done.</summary>
    public (bool IsFirst, bool IsAct)? Item { get; init; }

    /// <summary>Whether it leads a paragraph as a maxim does.</summary>
    public bool IsMotto { get; init; }

    /// <summary>Whether the speech has said before that it begins.</summary>
    public bool IsOpened { get; init; }

    /// <summary>Set when heading or formula leave no choice.</summary>
    public ContentRole? Role { get; private init; }

    public static WeighedSentence Settled(ContentRole role) => new([], RoleStep.Heading) { Role = role };
}

/// <summary>Chia một chuỗi câu thành các phần sao cho hợp với chữ của từng câu nhất mà ít chuyển phần nhất.</summary>
/// <remarks>The best path through the roles (Viterbi): a speech stays with a part, changes it at a paragraph rather than within, and rarely goes back.</remarks>
internal static class RolePath
{
    /// <summary>Before the first part: what a speech opens with belongs to none; only a heading leads back to it.</summary>
    private const int Opening = (int)ContentRole.Other + 1;
    private const int States = Opening + 1;

    /// <summary>What a change of role costs, in weights of cues, by the step to the sentence.</summary>
    private static readonly double[] Change = [2.2, 3, 0.9, 0.4, 1, 0.3];

    /// <summary>A list that nothing announces mostly begins a new part; what it costs when it does not.</summary>
    private const double Again = 0.5;
    /// <summary>More, to go back from proposals to results or the like.</summary>
    private const double Back = 0.6, BackToResults = 1.5;
    /// <summary>More, to begin a speech with anything but results.</summary>
    private const double Unusual = 1.2;
    /// <summary>More, to leave the parts and speak of something else.</summary>
    private const double Aside = 0.8;
    /// <summary>What a sentence says for belonging to no part yet; less than this is no sign of anything.</summary>
    private const double Silence = 0.2;

    /// <summary>Where nothing in a paragraph of the later part says what it is, it mostly tells how something was done.</summary>
    private const double Told = 0.6, Motto = 0.8, LeastSaid = 0.7, LaterFrom = 0.35;

    /// <summary>In a list whose items mostly begin with something done, more for ways of working and tasks; in one where hardly any does, for what is hard.</summary>
    private const double ListOfActs = 1, ListOfMatters = 0.5, MostActs = 0.5, FewActs = 0.25;

    private static void LeanLists(IReadOnlyList<WeighedSentence> sentences)
    {
        for (var from = 0; from < sentences.Count; from++)
        {
            if (sentences[from].Item is not { IsFirst: true }) continue;
            var items = sentences.Skip(from).TakeWhile((s, i) => i == 0 || s.Item is not { IsFirst: true }).Where(s => s.Item is not null && s.Role is null).ToList();
            if (items.Count < 2) continue;
            var acts = items.Average(s => s.Item!.Value.IsAct ? 1.0 : 0);
            foreach (var item in items)
            {
                if (acts >= MostActs) (item.Weights[(int)ContentRole.Lessons], item.Weights[(int)ContentRole.Proposals]) = (item.Weights[(int)ContentRole.Lessons] + ListOfActs, item.Weights[(int)ContentRole.Proposals] + ListOfActs);
                else if (acts <= FewActs) item.Weights[(int)ContentRole.Difficulties] += ListOfMatters;
            }
        }
    }

    private static void LeanToLessons(IReadOnlyList<WeighedSentence> sentences)
    {
        for (var from = 0; from < sentences.Count;)
        {
            var to = from + 1;
            while (to < sentences.Count && sentences[to].Step == RoleStep.Sentence) to++;
            var weighed = sentences.Skip(from).Take(to - from).Where(s => s.Role is null).ToList();
            if (from >= LaterFrom * sentences.Count && weighed.Count > 0 && weighed.All(s => s.Weights.All(double.IsFinite)) && Enumerable.Range(0, (int)ContentRole.Other).All(r => weighed.Sum(s => s.Weights[r]) < LeastSaid))
                weighed[0].Weights[(int)ContentRole.Lessons] += Told;
            if (from >= LaterFrom * sentences.Count && sentences[from] is { IsMotto: true, Role: null } motto) motto.Weights[(int)ContentRole.Lessons] += Motto;
            from = to;
        }
    }

    /// <summary>The role of every sentence.</summary>
    public static ContentRole[] Of(IReadOnlyList<WeighedSentence> sentences)
    {
        LeanToLessons(sentences);
        LeanLists(sentences);
        var best = new double[States];
        var from = new byte[sentences.Count][];
        for (var i = 0; i < sentences.Count; i++)
        {
            from[i] = new byte[States];
            best = Next(sentences[i], best, from[i], isFirst: i == 0);
        }
        return Trace(best, from, sentences);
    }

    private static double[] Next(WeighedSentence sentence, double[] before, byte[] from, bool isFirst)
    {
        var next = new double[States];
        for (var role = 0; role < States; role++)
        {
            var reached = double.NegativeInfinity;
            for (var last = 0; last < States; last++)
            {
                var score = before[last] - (isFirst ? 0 : Cost(last, role, sentence.Step));
                if (score > reached) (reached, from[role]) = (score, (byte)last);
            }
            next[role] = reached + Fit(sentence, role);
        }
        return next;
    }

    private static double Cost(int last, int role, RoleStep step)
    {
        if (last == role) return step == RoleStep.List ? Again : 0;
        if (role == Opening) return step == RoleStep.Heading ? Change[(int)step] : double.PositiveInfinity;
        if (last == Opening) return Change[(int)RoleStep.Heading] + (role == (int)ContentRole.Results ? 0 : Unusual);
        var isBack = role < last && last != (int)ContentRole.Other && step != RoleStep.Turn;
        return Change[(int)step] + (!isBack ? 0 : role == (int)ContentRole.Results && last != (int)ContentRole.Difficulties ? BackToResults : Back) + (role == (int)ContentRole.Other ? Aside : 0);
    }

    private static double Fit(WeighedSentence sentence, int role)
    {
        if (sentence.Role is { } settled) return Math.Min(role, (int)ContentRole.Other) == (int)settled ? 0 : double.NegativeInfinity;
        if (role < sentence.Weights.Length) return sentence.Weights[role];
        if (sentence.Step == RoleStep.Turn) return double.NegativeInfinity;
        return role != Opening ? 0 : sentence.IsOpened ? -Silence : Silence;
    }

    private static ContentRole[] Trace(double[] best, byte[][] from, IReadOnlyList<WeighedSentence> sentences)
    {
        var roles = new ContentRole[sentences.Count];
        var role = Array.IndexOf(best, best.DefaultIfEmpty().Max());
        for (var i = sentences.Count - 1; i >= 0; i--)
        {
            roles[i] = (ContentRole)Math.Min(role, (int)ContentRole.Other);
            role = from[i][role];
        }
        return roles;
    }
}
