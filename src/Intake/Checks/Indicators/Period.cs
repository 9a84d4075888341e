namespace Intake.Checks.Indicators;

/// <summary>Hai con số có nói về cùng một thời gian không.</summary>
internal enum Timing { Different, Unsaid, Same }

/// <summary>Thời gian mà con số nói về.</summary>
/// <param name="From">First month, as year * 12 + month; null when only the end is said ("đến 30/4/2026").</param>
/// <param name="To">Last month; null when it is not known.</param>
/// <param name="Months">How long it is; 0 when that is not known.</param>
/// <param name="Name">What it is called when no year is given ("quý 1", "đầu năm"); empty otherwise.</param>
internal sealed record Period(int? From, int? To, int Months = 0, string Name = "")
{
    /// <summary>"hiện nay", and what is said without any time of a thing that is there.</summary>
    public const string Now = "nay";

    public static Period Between(int from, int to) => new(from, to, to - from + 1);

    public static Period Until(int month) => new(null, month);

    public static Period Lasting(int months) => new(null, null, months);

    public static Period Called(string name) => new(null, null, 0, name);

    public static Timing Compare(Period? one, Period? other)
    {
        if (one is null && other is null) return Timing.Same;
        if (one == other) return Timing.Same;
        if (one is null || other is null) return (one ?? other)! switch { { Name: Now } => Timing.Same, { Name: "" } => Timing.Unsaid, _ => Timing.Different };
        return one.MayBe(other) ? Timing.Unsaid : Timing.Different;
    }

    /// <summary>A date alone and a stretch that ends with it, or "mười tháng qua" and a stretch of ten months.</summary>
    private bool MayBe(Period other)
    {
        if (Name == Now || other.Name == Now) return (Name == Now ? other : this) is { Name: "", From: null };
        if (Name.Length > 0 || other.Name.Length > 0) return false;
        if (To is null || other.To is null) return Months == other.Months && Months > 0;
        return To == other.To && (From is null || other.From is null);
    }
}
