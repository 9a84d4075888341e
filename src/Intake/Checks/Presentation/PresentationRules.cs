using Intake.Plan;

namespace Intake.Checks.Presentation;

/// <summary>Quy định về thể thức theo loại cơ quan và theo ngày; the newest that is known, each with its source.</summary>
/// <param name="Name">As it is cited.</param>
/// <param name="Kinds">The units that follow it.</param>
/// <param name="From">First day in force.</param>
/// <param name="To">Last day in force; null while nothing has replaced it.</param>
/// <param name="Top">Margins in millimetres; null where the rule is not checked.</param>
/// <param name="Size">Body letters in points.</param>
internal sealed record PresentationRules(string Name, UnitKind[] Kinds, DateOnly From, DateOnly? To, Extent? Top, Extent? Bottom, Extent? Left, Extent? Right, Extent Size)
{
    /// <summary>A4, in millimetres; the same in all rules.</summary>
    public const double PageWidth = 210, PageHeight = 297;

    /// <summary>The same in all rules.</summary>
    public const string Font = "Times New Roman";

    /// <remarks>
    /// The Front follows rules of its own, which are not known here; the school follows the state's, for 36-HD/VPTW left schools out.
    /// </remarks>
    public static readonly IReadOnlyList<PresentationRules> All =
    [
        // Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục I: khổ giấy, định lề, phông; mục II: nội dung văn bản cỡ 13 đến 14.
        new("30/2020/NĐ-CP", [UnitKind.State, UnitKind.School], new(2020, 3, 5), null, new(20, 25), new(20, 25), new(30, 35), new(15, 20), new(13, 14)),
        // Hướng dẫn 36-HD/VPTW ngày 03/4/2018: nội dung cỡ 14 đến 15; accounts of its margins disagree, so they are not checked.
        new("36-HD/VPTW", [UnitKind.Party], new(2018, 4, 3), new(2026, 5, 26), null, null, null, null, new(14, 15)),
        // Hướng dẫn 05-HD/VPTW ngày 27/5/2026, thay 36-HD/VPTW; known from several accounts that agree, not from the text itself.
        new("05-HD/VPTW", [UnitKind.Party], new(2026, 5, 27), null, new(20, 20), new(20, 20), new(30, 30), new(15, 15), new(14, 14)),
    ];

    /// <summary>The rules that a unit of this kind may follow between two days, both inclusive; none for the Front.</summary>
    public static IReadOnlyList<PresentationRules> For(UnitKind kind, DateOnly from, DateOnly to) =>
        [.. All.Where(r => r.Kinds.Contains(kind) && r.From <= to && (r.To is null || r.To >= from))];
}

/// <summary>Khoảng cho phép, both ends included.</summary>
internal readonly record struct Extent(double From, double To)
{
    /// <summary>Word keeps lengths in twentieths of a point: what differs by the rounding does not differ. In millimetres.</summary>
    public const double Rounding = 0.1;

    public bool Holds(double value) => value >= From - Rounding && value <= To + Rounding;
}
