namespace Intake.Plan;

/// <summary>Một phần của văn bản kế hoạch, không phụ thuộc định dạng tệp.</summary>
internal abstract record PlanBlock;

/// <summary>Một đoạn văn, có thể kèm dấu mục ("- ", "1. ") ở đầu.</summary>
internal sealed record PlanLine(string Text) : PlanBlock
{
    /// <summary>The unit of the table row that the line was made of; null for a paragraph.</summary>
    public string? Owner { get; init; }
}

/// <summary>Một bảng; a cell keeps its line breaks. A table that a page break cut is two tables.</summary>
internal sealed record PlanTable(IReadOnlyList<IReadOnlyList<string>> Rows) : PlanBlock;
