using System.Text.Json.Serialization;

namespace Intake.Checks;

/// <summary>Phần nội dung mà kế hoạch phân biệt.</summary>
public enum ContentRole { Results, Difficulties, Lessons, Proposals, Other }

/// <summary>Kết luận về cơ cấu bài.</summary>
public enum BalanceVerdict { Balanced, ResultsHeavy, Incomplete }

/// <summary>Tỷ trọng thời gian nói của từng phần; the five shares sum to 1.</summary>
public sealed record ContentBalance(
    double Results, double Difficulties, double Lessons, double Proposals, double Other,
    BalanceVerdict Verdict, IReadOnlyList<ContentRole> Missing)
{
    /// <summary>What each share is made of, in reading order; empty in reports that were stored before they were kept.</summary>
    public IReadOnlyList<RoleSentence> Sentences { get; init; } = [];

    /// <summary>The five parts of a speech and their shares of its speaking time.</summary>
    [JsonIgnore]
    public IReadOnlyList<(ContentRole Role, double Share)> Shares =>
        [(ContentRole.Results, Results), (ContentRole.Difficulties, Difficulties), (ContentRole.Lessons, Lessons), (ContentRole.Proposals, Proposals), (ContentRole.Other, Other)];
}

/// <summary>Một câu được đọc lên và phần mà nó thuộc về.</summary>
/// <param name="Role">The share that it is counted in.</param>
/// <param name="Paragraph">Body paragraph, from 1.</param>
/// <param name="Text">The sentence as written.</param>
/// <param name="Syllables">As spoken.</param>
public sealed record RoleSentence(ContentRole Role, int Paragraph, string Text, int Syllables);
