namespace Intake.Checks.Indicators;

/// <summary>Số liệu là kết quả, hay là mục tiêu, hay được giao.</summary>
internal enum Stance { Actual, Target, Given, Proposed }

/// <summary>Một số liệu trong bài: giá trị, và những chữ cho biết nó là số liệu gì.</summary>
internal sealed record Figure
{
    public required int Paragraph { get; init; }
    /// <summary>Sentence within the paragraph; two figures of one sentence are told apart by the writer.</summary>
    public required int Sentence { get; init; }
    /// <summary>Position among the figures of the sentence.</summary>
    public required int Index { get; init; }
    public required Atom Atom { get; init; }
    /// <summary>What stands between the last clause or number and this one.</summary>
    public required IReadOnlyList<Atom> Lead { get; init; }
    /// <summary>Words of its clause before and after the number; in a list ("3 xã, 2 phường") the words before the first.</summary>
    public required IReadOnlyList<Atom> Left { get; init; }
    public required IReadOnlyList<Atom> Right { get; init; }
    /// <summary>The indicator's content words, each once.</summary>
    public required IReadOnlySet<string> Words { get; init; }
    /// <summary>Whose figure: <see cref="FigureOwners"/>; empty when the clause does not say.</summary>
    public string Owner { get; init; } = "";
    public Period? Period { get; init; }
    /// <summary>The time is that of the sentence before.</summary>
    public bool IsPeriodCarried { get; init; }
    public Stance Stance { get; init; }
    /// <summary>One end of "từ 7 đến 9", or of "giảm từ 27 xuống 11".</summary>
    public bool IsEnd { get; init; }
    /// <summary>In brackets or straight after them: what it counts stands elsewhere.</summary>
    public bool IsAside { get; init; }
    /// <summary>"có", "với", "gồm": a number of things that are there, not of things done.</summary>
    public bool IsStock { get; init; }
    /// <summary>Where <see cref="Quote"/> begins and ends in <see cref="Written"/>.</summary>
    public required (int Start, int End) Clause { get; init; }
    /// <summary>The whole paragraph, cleaned.</summary>
    public required string Written { get; init; }

    public Amount Amount => Atom.Amount!.Value;

    /// <summary>The number as written, with its unit.</summary>
    public string Text => Written[Atom.Start..Atom.End];

    /// <summary>The clause that it stands in.</summary>
    public string Quote => Written[Clause.Start..Clause.End];

    /// <summary>What the words of scale and unit after the number multiply it by.</summary>
    public decimal Scale => Atom.Scale;

    /// <summary>Whether nothing but signs stands between its clause and <paramref name="next"/>.</summary>
    public bool Reaches(Atom next) =>
        next.Start >= Atom.End && !Written.AsSpan(Math.Min(next.Start, Right is [.., var last] ? Math.Max(last.End, Atom.End) : Atom.End)..next.Start).ContainsAnyExcept(" :(,");

    /// <summary>From this clause to the end of that of <paramref name="last"/>.</summary>
    public string Upto(Figure last) => Written[Clause.Start..Math.Max(Clause.End, last.Clause.End)];
}
