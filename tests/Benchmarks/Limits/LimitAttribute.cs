namespace Benchmarks.Limits;

/// <summary>Mức phải đạt của một phép đo; what is not named has no limit.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LimitAttribute : Attribute
{
    /// <summary>Median time of one call.</summary>
    public double Milliseconds { get; init; } = double.NaN;

    /// <summary>Time of one call in times of the class's baseline, the best iteration of each in the same run.</summary>
    public double TimesBaseline { get; init; } = double.NaN;

    /// <summary>Managed memory that one call allocates, in units of 1,048,576 bytes.</summary>
    public double Megabytes { get; init; } = double.NaN;

    /// <summary>Pages that one call reads; the allocation is stated for one of them too.</summary>
    public int Pages { get; init; }
}
