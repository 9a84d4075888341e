namespace Intake.Plan;

/// <summary>"Trước 11 giờ" không gồm 11:00:00; "chậm nhất 17 giờ" gồm cả 17:00:00.</summary>
public enum DeadlineRule { Before, AtLatest }

/// <summary>What falls due.</summary>
public enum DeadlineKind { Drafts, BoardReport, OpeningSpeech, SummaryReport, Task, Conference }

/// <summary>Thời hạn trong kế hoạch: việc gì, trước lúc nào, ai chịu trách nhiệm.</summary>
/// <param name="What">What is due, in the plan's words.</param>
/// <param name="At">The instant named by the plan, +07:00.</param>
/// <param name="Rule">Whether the instant itself is still in time.</param>
/// <param name="Owner">Who owes it.</param>
/// <param name="Kind">Which of the plan's deadlines this is.</param>
public sealed record Deadline(string What, DateTimeOffset At, DeadlineRule Rule, string Owner, DeadlineKind Kind)
{
    /// <summary>Whether something fully received at <paramref name="instant"/> is in time.</summary>
    public bool IsMetBy(DateTimeOffset instant) => Rule == DeadlineRule.Before ? instant < At : instant <= At;

    /// <summary>How late <paramref name="instant"/> is, in whole seconds, rounded up so that late is never shown as 0; 0 when in time.</summary>
    public long LateBySeconds(DateTimeOffset instant) =>
        IsMetBy(instant) ? 0 : Math.Max(1, (long)Math.Ceiling((instant - At).TotalSeconds));
}
