namespace Intake.Checks.Indicators;

/// <summary>Một số liệu đặt cạnh số liệu của các bài khác.</summary>
internal sealed record SharedFigure(CurrentDraft Draft, Figure Figure)
{
    /// <summary>Two offices of the city that name no owner mean the same only with so many words alike and values so near.</summary>
    private const int WordsUnowned = 3, SwapUnowned = 3;
    private const decimal RatioUnowned = 1.15m;

    /// <summary>The draft is of a commune or a school, which speaks of itself where it names nobody.</summary>
    public required bool IsLocal { get; init; }
    /// <summary>The whole list that begins with the figure; null when it is compared alone.</summary>
    public Listing? List { get; init; }

    public string Text => List?.Text ?? Figure.Text;
    public string Quote => List?.Quote ?? Figure.Quote;

    /// <summary>Whose figure it is, told apart over all drafts; empty when an office of the city does not say.</summary>
    private string Owner => Figure.Owner == FigureOwners.Own ? FigureOwners.NameOf(Draft.Assignment) : Figure.Owner;

    /// <summary>Pairs of different drafts that may be compared at all.</summary>
    public static IEnumerable<(SharedFigure One, SharedFigure Other)> Pairs(SharedFigure[] figures)
    {
        foreach (var alike in figures.GroupBy(f => (f.Figure.Amount.Unit, f.List is null)).Select(g => g.ToArray()))
            for (var i = 0; i < alike.Length; i++)
                for (var j = i + 1; j < alike.Length; j++)
                    if (alike[i].Draft.Assignment != alike[j].Draft.Assignment) yield return (alike[i], alike[j]);
    }

    public bool Contradicts(SharedFigure other)
    {
        if (List is { } list) return other.List is { } others && MayBeOfTheCity && other.MayBeOfTheCity && list.Contradicts(others);
        if (Owner.Length > 0 && other.Owner.Length > 0 && Owner != other.Owner) return false;
        if (Owner.Length == 0 && other.Owner.Length == 0 && !IsPlainUnowned(other)) return false;
        if (Owner != other.Owner && Owner is not (FigureOwners.City or "") && other.Owner is not (FigureOwners.City or "")) return false;
        if (Owner != other.Owner && (Owner.Length == 0 ? other.Owner : Owner) != FigureOwners.City) return false;
        return Contradictions.Are(Figure with { Owner = "" }, other.Figure with { Owner = "" });
    }

    /// <summary>An office of the city that says "chúng tôi" may still count the city's communes.</summary>
    private bool MayBeOfTheCity => Figure.Owner is "" or FigureOwners.City || (Figure.Owner == FigureOwners.Own && !IsLocal);

    private bool IsPlainUnowned(SharedFigure other) =>
        Figure.IsStock && other.Figure.IsStock && Figure.Words.Count >= WordsUnowned && Figure.Words.SetEquals(other.Figure.Words)
        && (Figure.Amount.RatioTo(other.Figure.Amount) <= RatioUnowned || Figure.Amount.SwappedDigits(other.Figure.Amount) >= SwapUnowned);
}
