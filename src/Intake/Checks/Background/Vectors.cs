namespace Intake.Checks.Background;

/// <summary>Tính toán trên véc-tơ.</summary>
internal static class Vectors
{
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    /// <summary>Euclidean length.</summary>
    public static double Length(ReadOnlySpan<double> vector) => Math.Sqrt(Dot(vector, vector));

    /// <summary>The vector brought to length 1; one of length 0 as it is.</summary>
    public static double[] ToUnit(double[] vector)
    {
        var length = Length(vector);
        return length == 0 ? vector : [.. vector.Select(x => x / length)];
    }

    /// <summary>Standard scores: how many standard deviations above the mean; all 0 when the values are alike.</summary>
    public static IEnumerable<double> Standard(double[] values)
    {
        var (mean, deviation) = (values.Average(), Deviation(values));
        return values.Select(v => (v - mean) / (deviation + Tiny));
    }

    /// <summary>Standard deviation of the values themselves (divided by their number).</summary>
    public static double Deviation(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
    }

    /// <summary>Keeps a deviation of 0 from dividing.</summary>
    public const double Tiny = 1e-9;
}
