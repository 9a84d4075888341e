namespace Intake.Checks;

/// <summary>Phần nội dung mà kế hoạch phân biệt.</summary>
public enum ContentRole { Results, Difficulties, Lessons, Proposals, Other }

/// <summary>Kết luận về cơ cấu bài.</summary>
public enum BalanceVerdict { Balanced, ResultsHeavy, Incomplete }

/// <summary>Tỷ trọng thời gian nói của từng phần; the five shares sum to 1.</summary>
public sealed record ContentBalance(
    double Results, double Difficulties, double Lessons, double Proposals, double Other,
    BalanceVerdict Verdict, IReadOnlyList<ContentRole> Missing);
