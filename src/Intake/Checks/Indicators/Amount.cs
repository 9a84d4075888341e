namespace Intake.Checks.Indicators;

/// <summary>Chữ đứng trước con số cho biết nó chính xác đến đâu.</summary>
internal enum Rounding { Exact, About, Below, Above, Bound }

/// <summary>Giá trị của một con số, đã quy về một đơn vị.</summary>
/// <param name="Value">In <paramref name="Unit"/>: đồng, square metres, percent points; a plain count has no unit.</param>
/// <param name="Step">What one more in its last written digit would add.</param>
/// <param name="Unit">Empty for a count of things.</param>
internal readonly record struct Amount(decimal Value, decimal Step, string Unit, Rounding Rounding)
{
    public const string Percent = "%";

    /// <summary>"gần", "khoảng", "hơn" round by a tenth at most; what is rounded further misleads.</summary>
    private const decimal LooseShare = 0.1m;

    public bool IsPercent => Unit == Percent;

    /// <summary>Whether rounding explains the difference: each may be cut or rounded in its last digit, or said to be about so much.</summary>
    public bool MayEqual(Amount other)
    {
        var apart = Math.Abs(Value - other.Value);
        if (apart == 0 || (Step == other.Step ? apart < Math.Max(RoundedTo, other.RoundedTo) : apart <= Math.Max(RoundedTo, other.RoundedTo))) return true;
        var isLoose = Rounding != Rounding.Exact || other.Rounding != Rounding.Exact;
        return isLoose && apart <= LooseShare * Math.Max(Math.Abs(Value), Math.Abs(other.Value));
    }

    /// <summary>Two zeros and more at the end are taken for rounding: 1.200 may be 1.248. One digit of difference is no rounding.</summary>
    private decimal RoundedTo
    {
        get
        {
            var zeros = Digits() is var digits ? digits.Length - digits.TrimEnd('0').Length : 0;
            var step = Step;
            for (var i = 0; i < zeros && zeros >= 2; i++) step *= 10;
            return step;
        }
    }

    /// <summary>The larger by the smaller, at least 1.</summary>
    public decimal RatioTo(Amount other) =>
        Value <= 0 || other.Value <= 0 ? decimal.MaxValue : Math.Max(Value, other.Value) / Math.Min(Value, other.Value);

    /// <summary>How many digits the two have when they differ by two digits that changed places (421, 412), as happens in typing; 0 when they do not.</summary>
    public int SwappedDigits(Amount other)
    {
        if (Step != other.Step) return 0;
        var (mine, others) = (Digits(), other.Digits());
        if (mine.Length != others.Length) return 0;
        int[] unlike = [.. Enumerable.Range(0, mine.Length).Where(i => mine[i] != others[i])];
        return unlike is [var a, var b] && mine[a] == others[b] && mine[b] == others[a] ? mine.Length : 0;
    }

    private string Digits() => decimal.Truncate(Value / Step).ToString("0", System.Globalization.CultureInfo.InvariantCulture);
}
