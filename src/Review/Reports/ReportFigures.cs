using Intake.Checks;
using Intake.Plan;
using Review.Appraisals;
using Review.Queue;

namespace Review.Reports;

/// <summary>Số liệu của báo cáo thẩm định, đọc từ cơ sở dữ liệu trong một lúc.</summary>
public sealed record ReportFigures
{
    /// <summary>When they were read.</summary>
    public required DateTimeOffset AsOf { get; init; }
    public required Conference Plan { get; init; }
    /// <summary>Number of the bundle that they are for, from 1.</summary>
    public required int Bundle { get; init; }
    /// <summary>Number of the template that the report follows; 0 for the default of the system.</summary>
    public required int Template { get; init; }
    /// <summary>Every assignment, in the order of the plan; times and minutes are those of its current version.</summary>
    public required IReadOnlyList<AssignmentLine> Lines { get; init; }
    /// <summary>When each version that is in the bundle was last checked: its findings, minutes and proposals are of that check.</summary>
    public required IReadOnlyList<CheckedVersion> Checked { get; init; }
    /// <summary>Warnings and serious findings on the versions in the bundle, without those marked as false alarms.</summary>
    public required IReadOnlyList<StandingFinding> Findings { get; init; }
    /// <summary>Reasons of the approvals and returns that stand.</summary>
    public required IReadOnlyList<GivenReason> Reasons { get; init; }
    /// <summary>Files that were refused at the door, each with the number of its assignment.</summary>
    public required IReadOnlyList<int> RefusedFiles { get; init; }
    /// <summary>What changed since the last sealed bundle; null before the first.</summary>
    public required BundleChanges? Changes { get; init; }

    /// <summary>What is in the bundle.</summary>
    public IEnumerable<AssignmentLine> Included => Lines.Where(IsIncluded);

    public IEnumerable<AssignmentLine> Received => Lines.Where(l => l.State != AppraisalState.Awaited);

    public IEnumerable<AssignmentLine> Late => Received.Where(l => l.OnTime == false);

    public IEnumerable<AssignmentLine> In(params AppraisalState[] states) => Lines.Where(l => states.Contains(l.State));

    /// <summary>Approved although serious findings stood, which asks for a reason.</summary>
    public IEnumerable<AssignmentLine> DespiteSerious => Included.Where(l => l.Serious > 0);

    public IEnumerable<AssignmentLine> OverLimit => Included.Where(l => l.TimeVerdict == TimeVerdict.Over);

    /// <summary>Measured where the version was rehearsed whole, else likely.</summary>
    public static TimeSpan? TimeOf(AssignmentLine line) =>
        (line.MeasuredSeconds ?? line.LikelySeconds) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>Speaking time of all that is in the bundle.</summary>
    public TimeSpan Total => Included.Aggregate(TimeSpan.Zero, (sum, line) => sum + (TimeOf(line) ?? TimeSpan.Zero));

    public string? ReasonFor(AssignmentLine line) => Reasons.FirstOrDefault(r => r.Number == line.Number)?.Reason;

    private static bool IsIncluded(AssignmentLine line) => line.State is AppraisalState.Approved or AppraisalState.Reported;
}

/// <summary>Lần kiểm tra gần nhất của một bài trong tập.</summary>
public sealed record CheckedVersion(int Number, int Version, DateTimeOffset At);

/// <summary>Một điểm lưu ý còn đó. <paramref name="Speeches"/>: numbers of the speeches in the bundle that it concerns.</summary>
public sealed record StandingFinding(string Code, Severity Severity, IReadOnlyList<int> Speeches);

/// <summary>Lý do của một quyết định còn hiệu lực.</summary>
public sealed record GivenReason(int Number, AppraisalAct Act, string Reason, string By, DateTimeOffset At);
