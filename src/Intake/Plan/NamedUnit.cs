namespace Intake.Plan;

/// <summary>Tên gọi trong tệp cho thấy tệp của đơn vị nào.</summary>
public enum UnitNaming { Own, Other, Unclear }

/// <summary>Kết luận từ tên đơn vị và địa danh trong một tệp.</summary>
/// <param name="Naming">Whose the names say that the file is.</param>
/// <param name="Other">Number of the assignment whose unit is named instead; set with <see cref="UnitNaming.Other"/> only.</param>
/// <param name="Strength">How firmly another unit is named; <see cref="NamingStrength.None"/> otherwise.</param>
public sealed record NamedUnit(UnitNaming Naming, int? Other = null, NamingStrength Strength = NamingStrength.None);

/// <summary>Tên đơn vị khác đứng ở đâu trong tệp.</summary>
public enum NamingStrength
{
    None,
    /// <summary>In the body only, and rarely enough to be said of a neighbour.</summary>
    Faint,
    /// <summary>In the letterhead or in the body, the other being silent.</summary>
    One,
    /// <summary>In the letterhead and in the body.</summary>
    Both,
}
