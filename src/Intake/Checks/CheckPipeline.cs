using Intake.Word;

namespace Intake.Checks;

/// <summary>Đo một dự thảo rồi chạy mọi phép kiểm tra trên những gì đo được.</summary>
public sealed class CheckPipeline(IEnumerable<IDraftCheck> checks)
{
    /// <summary>Name of the rules. Changes whenever the same draft could get other figures or findings, so that stored reports can be told apart.</summary>
    /// <remarks>The day it changed, as ISO 8601 writes it, a letter behind it for a second change: the later name sorts after the earlier one.</remarks>
    public const string RuleSet = "2026-11-24";

    private readonly IDraftCheck[] checks = [.. checks];

    /// <summary>Same draft, same context, same report; findings in the order of the checks, and within a check of the paragraphs.</summary>
    public DraftReport Run(DraftText draft, CheckContext context)
    {
        var facts = DraftFacts.Of(draft, context);
        return new DraftReport(facts, [.. checks.SelectMany(check => check.Inspect(facts, context))]);
    }
}

/// <summary>Kết quả kiểm tra một dự thảo: số đo, điểm cần lưu ý, và bộ quy tắc đã dùng.</summary>
public sealed record DraftReport(DraftFacts Facts, IReadOnlyList<Finding> Findings)
{
    public string RuleSet { get; init; } = CheckPipeline.RuleSet;
}
