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

    /// <summary>The role of every sentence.</summary>
    public static ContentRole[] Of(IReadOnlyList<WeighedSentence> sentences)
    {
        SentenceLeanings.Add(sentences);
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
