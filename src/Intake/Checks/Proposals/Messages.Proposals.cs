using Intake.Checks.Proposals;

namespace Intake;

public static partial class Messages
{
    /// <summary>Who is asked, as a heading.</summary>
    public static Sentence NameOf(AddresseeKind kind) => kind switch
    {
        AddresseeKind.Central => new("Trung ương", "Central bodies"),
        AddresseeKind.City => new("Thành phố", "The city"),
        AddresseeKind.Department => new("Sở, ban, ngành, đoàn thể thành phố", "Departments and organisations of the city"),
        AddresseeKind.Other => new("Địa phương, đơn vị khác", "Other localities and bodies"),
        AddresseeKind.Own => new("Nội bộ đơn vị", "The unit's own parts"),
        _ => new("Chưa nêu nơi nhận", "Nobody named"),
    };
}
