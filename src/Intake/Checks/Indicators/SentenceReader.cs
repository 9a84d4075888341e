using System.Collections.Immutable;

namespace Intake.Checks.Indicators;

/// <summary>Chia một câu cho các con số của nó: chữ nào, thời gian nào, của ai.</summary>
internal sealed class SentenceReader(IReadOnlyList<Atom> atoms, IReadOnlyList<PeriodMention> times, FigureOwners owners, string written)
{
    private const int LongestQuote = 160;

    private static readonly HashSet<string> Stock = ["có", "với", "gồm", "số", "lý", "bộ", "cả"];
    /// <summary>Here a clause about something else begins.</summary>
    private static readonly HashSet<string> Turning = ["mà", "nhưng", "song", "để", "nên", "vì", "thì", "trong khi", "khiến", "nhờ", "nếu"];
    /// <summary>"làm việc với", "so với": a partner, not a stock.</summary>
    private static readonly HashSet<string> PartnerBefore = ["việc", "hợp", "so", "đối", "cùng", "gặp", "kết", "thoại", "tiếp"];
    /// <summary>A comma inside "cán bộ, công chức" or "xã, phường, đặc khu" ends no clause.</summary>
    private static readonly (string[] Before, string[] After)[] Listed =
    [
        (["bộ", "chức", "viên"], ["công", "viên", "người"]), (["xã", "phường", "trấn", "khu"], ["xã", "phường", "đặc", "thị"]),
        (["tin", "bài"], ["bài", "phóng", "ảnh"]), (["đăng"], ["phát"]), (["sở", "ban"], ["ban", "ngành"]), (["thôn"], ["tổ", "khu"]),
    ];
    private static readonly HashSet<string> Onward = ["xuống", "lên", "còn", "đến", "thành", "sang", "tới"];

    private readonly int[] numbers = [.. Enumerable.Range(0, atoms.Count).Where(i => atoms[i].Amount is not null)];
    private readonly (string Owner, int From, int To) opening = owners.In([.. atoms.TakeWhile(a => a.Amount is null)]);

    /// <summary>The last time that the sentence speaks of; null when it names none.</summary>
    public Period? Period => Mentions(atoms[0].Start, atoms[^1].End).Select(m => m.Period).LastOrDefault();

    public List<Figure> Read(int paragraph, int sentence, Period? before)
    {
        List<Figure> figures = [];
        for (var i = 0; i < numbers.Length; i++)
            figures.Add(ReadOne(i, figures.LastOrDefault(), before) with { Paragraph = paragraph, Sentence = sentence });
        return figures;
    }

    private Figure ReadOne(int index, Figure? last, Period? before)
    {
        var number = numbers[index];
        var (left, right) = (LeftOf(index), RightOf(index));
        var lead = left;
        var inherits = last is not null && !atoms[number].Amount!.Value.IsPercent && !IndicatorWords.Of(WordsOf(left)).Any();
        if (inherits) left = [.. last!.Left];
        var (owner, leftWords, rightWords) = Owned(left, right, number, last);
        var relator = Relator(number);
        var counted = IndicatorWords.Of(rightWords).ToImmutableHashSet().Union(LimitAfter(right));
        var period = PeriodOf(left, right, number, inherits && !last!.IsPeriodCarried ? last.Period : null);
        var isStock = relator.Length > 0 || (inherits && last!.IsStock);
        var words = relator is "với" or "số" or "bộ" or "cả" && counted.Count > 0 ? counted : counted.Union(IndicatorWords.Of(leftWords));
        return new Figure
        {
            Paragraph = 0,
            Sentence = 0,
            Index = index,
            Atom = atoms[number],
            Lead = lead,
            Left = left,
            Right = right,
            Words = words,
            Owner = owner,
            Period = period ?? before,
            IsPeriodCarried = period is null && before is not null,
            Stance = StanceOf(left, number),
            IsEnd = IsEndOfRange(index),
            IsAside = atoms[number].Sign is '(' or ')' || left is [{ Sign: '(' }, ..],
            IsStock = isStock,
            Clause = ClauseOf(left, right, number),
            Written = written,
        };
    }

    /// <summary>From the last comma, or the number before; the opening words that only give time or place are passed over.</summary>
    private List<Atom> LeftOf(int index)
    {
        var (number, first) = (numbers[index], index == 0 ? 0 : numbers[index - 1] + 1);
        var from = number;
        while (from > first && !EndsClause(from)) from--;
        if (index == 0)
            while (from > first && !IndicatorWords.Of(WordsOf(Slice(from, number))).Any() && !IndicatorWords.Of(WordsOf(RightOf(index))).Any())
                for (from--; from > first && !EndsClause(from);) from--;
        return number > 0 && atoms[number - 1].Word == "và" && index > 0 ? [] : Slice(from, number);
    }

    private List<Atom> RightOf(int index)
    {
        var (number, last) = (numbers[index], index + 1 < numbers.Length ? numbers[index + 1] : atoms.Count);
        var to = number + 1;
        while (to < last && !EndsClause(to) && !Turning.Contains(atoms[to].Word)) to++;
        return Slice(number + 1, to);
    }

    private bool EndsClause(int at) => atoms[at].Pause switch
    {
        Pause.None => false,
        Pause.Comma => at == 0 || !Listed.Any(l => l.After.Contains(atoms[at].Word) && l.Before.Contains(atoms[at - 1].Word)),
        _ => atoms[at] is not { Sign: ':', Amount: not null }, // "biên chế khối Đảng: 31 người"
    };

    private List<Atom> Slice(int from, int to) => [.. atoms.Skip(from).Take(Math.Max(0, to - from))];

    private static List<string> WordsOf(IEnumerable<Atom> part) => [.. part.Where(a => !a.IsTime).SelectMany(a => a.Words)];

    /// <summary>Whose figure it is, and the words of the clause without those that say so.</summary>
    private (string Owner, List<string> Left, List<string> Right) Owned(List<Atom> left, List<Atom> right, int number, Figure? last)
    {
        var (inLeft, inRight) = (owners.In(left), owners.In(right));
        List<string> Without(List<Atom> part, (string Owner, int From, int To) found) =>
            found.Owner.Length == 0 ? WordsOf(part) : WordsOf(part.Where((_, i) => i < found.From || i >= found.To));
        var owner = inLeft.Owner.Length > 0 ? inLeft.Owner : inRight.Owner.Length > 0 ? inRight.Owner : last?.Owner is { Length: > 0 } same ? same : opening.Owner;
        if (owner.Length == 0 && last is null && number <= 3) owner = owners.In([.. atoms.Skip(number + 1)]).Owner; // "Với 98 đại biểu, Hội đồng …"
        if (owner.Length == 0 && owners.SpeaksOfItself) owner = FigureOwners.Own;
        return (owner, Without(left, inLeft), Without(right, inRight));
    }

    /// <summary>"25 công chức dưới 30 tuổi": the second number says which of them.</summary>
    private IEnumerable<string> LimitAfter(List<Atom> right) =>
        right is [.., { Word: "dưới" or "trên" or "từ" or "đủ" } last] && atoms.FirstOrDefault(a => a.Start > last.Start) is { Amount: not null } limit ? [$"{last.Word} {written[limit.Start..limit.End]}"] : [];

    /// <summary>"có", "với", "gồm", "trong số" straight before the number; empty otherwise.</summary>
    private string Relator(int number)
    {
        var at = number - 1;
        while (at > 0 && atoms[at].Word is "gần" or "hơn" or "khoảng" or "trên") at--;
        var word = at >= 0 && atoms[number].Pause == Pause.None ? atoms[at].Word : "";
        if (!Stock.Contains(word)) return "";
        var before = at > 0 ? atoms[at - 1].Word : "";
        return word switch
        {
            "với" when PartnerBefore.Contains(before) => "",
            "số" when before is not ("trong" or "tổng") => "",
            "lý" when before != "quản" => "",
            "bộ" when before != "toàn" => "",
            _ => word,
        };
    }

    private Period? PeriodOf(List<Atom> left, List<Atom> right, int number, Period? inherited)
    {
        var (start, end) = (left.Count > 0 ? left[0].Start : atoms[number].Start, right.Count > 0 ? right[^1].End : atoms[number].End);
        return Mentions(start, atoms[number].Start).LastOrDefault().Period ?? Mentions(atoms[number].End, end).FirstOrDefault().Period
            ?? inherited ?? Mentions(atoms[0].Start, atoms[number].Start).LastOrDefault().Period;
    }

    private IEnumerable<PeriodMention> Mentions(int from, int to) => times.Where(t => t.Start >= from && t.End <= to && !t.IsComparison);

    private Stance StanceOf(List<Atom> left, int number)
    {
        var before = WordsOf(atoms.Take(number));
        bool Says(List<string> words, string first, string second) => words.Zip(words.Skip(1)).Any(w => w.First == first && w.Second == second);
        if (Asks(number)) return Stance.Proposed;
        if (Says(before, "mục", "tiêu") || Says(before, "phấn", "đấu") || Says(before, "chỉ", "tiêu") || Says(before, "dự", "kiến") || before.Contains("sẽ")) return Stance.Target;
        var near = WordsOf(left);
        return Says(near, "dự", "toán") || Says(near, "kế", "hoạch") || Says(near, "được", "giao") || Says(near, "giao", "là") || Says(near, "định", "mức") || Says(near, "nhu", "cầu") ? Stance.Given : Stance.Actual;
    }

    /// <summary>"đề nghị", "kiến nghị" as verbs; "156 kiến nghị" are things.</summary>
    private bool Asks(int number) =>
        Enumerable.Range(0, Math.Max(0, number - 1)).Any(i => (atoms[i].Word, atoms[i + 1].Word) is ("đề" or "kiến", "nghị") or ("đề", "xuất") && (i == 0 || atoms[i - 1].Amount is null));

    /// <summary>"từ 7 đến 9", "7 - 9", "giảm từ 27 xuống 11".</summary>
    private bool IsEndOfRange(int index) => Joins(index) || (index > 0 && Joins(index - 1));

    private bool Joins(int index)
    {
        if (index + 1 >= numbers.Length) return false;
        var (one, two) = (numbers[index], numbers[index + 1]);
        var between = Slice(one + 1, two);
        if (between.Count <= 2 && between.Any(a => a.IsTo)) return true;
        if (written.AsSpan(atoms[one].End, atoms[two].Start - atoms[one].End).Trim() is "/") return true;
        return one > 0 && (atoms[one - 1].Word == "từ" || (one > 1 && atoms[one - 2].Word == "từ")) && between.Any(a => Onward.Contains(a.Word));
    }

    private (int Start, int End) ClauseOf(List<Atom> left, List<Atom> right, int number)
    {
        var (start, end) = (left.Count > 0 ? left[0].Start : atoms[number].Start, right.Count > 0 ? right[^1].End : atoms[number].End);
        while (end - start > LongestQuote && written.IndexOf(' ', start) is > 0 and var space && space < atoms[number].Start) start = space + 1;
        return (start, end - start > LongestQuote ? Math.Max(atoms[number].End, written.LastIndexOf(' ', start + LongestQuote)) : end);
    }
}
