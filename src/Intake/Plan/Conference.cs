namespace Intake.Plan;

/// <summary>Kế hoạch tổ chức hội nghị, đọc từ văn bản kế hoạch: phân công, thời hạn, chương trình.</summary>
public sealed record Conference
{
    /// <summary>Hải Phòng and all of Viet Nam keep +07:00 all year (Asia/Ho_Chi_Minh has no daylight saving).</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public required string Title { get; init; }
    /// <summary>Số, ký hiệu: <c>63-KH/TU</c>; null when the plan names none.</summary>
    public string? Number { get; init; }
    public DateOnly? Issued { get; init; }
    public string? Place { get; init; }
    public DateTimeOffset? StartsAt { get; init; }
    /// <summary>Thời lượng tối đa của mỗi tham luận; null when the plan does not say.</summary>
    public TimeSpan? SpeechLimit { get; init; }
    /// <summary>Khung giờ tham luận trong chương trình.</summary>
    public SpeechSlot? Slot { get; init; }
    public IReadOnlyList<ProgrammeItem> Programme { get; init; } = [];
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];
    /// <summary>What was understood but does not add up (24 × 7 = 168 minutes against a slot of 85).</summary>
    public IReadOnlyList<PlanWarning> Warnings { get; init; } = [];
    /// <summary>Passages that look like a fact of the plan and were not understood, as written.</summary>
    public IReadOnlyList<string> NotUnderstood { get; init; } = [];

    /// <summary>What the conference is called: the plan's title without "tổ chức" before it.</summary>
    public string Name
    {
        get
        {
            const string organise = "tổ chức ";
            var name = Title.StartsWith(organise, StringComparison.OrdinalIgnoreCase) ? Title[organise.Length..] : Title;
            return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
        }
    }

    /// <summary>Who owes the plan's report: it appraises the speeches and seals the bundle.</summary>
    public string ReportingBody =>
        Deadlines.FirstOrDefault(d => d.Kind == DeadlineKind.BoardReport)?.Owner is { Length: > 0 } owner ? owner : "Ban Tổ chức hội nghị";

    /// <summary>The deadline by which units send their drafts; null when the plan sets none.</summary>
    public Deadline? DraftDeadline => Deadlines.FirstOrDefault(d => d.Kind == DeadlineKind.Drafts);
}

/// <summary>Một mục trong chương trình hội nghị.</summary>
public sealed record ProgrammeItem(int Number, TimeOnly From, TimeOnly To, string Item, string By);

/// <summary>Khung giờ dành cho tham luận.</summary>
public sealed record SpeechSlot(TimeOnly From, TimeOnly To)
{
    public int Minutes => (int)(To - From).TotalMinutes;
}

/// <summary>Điều chưa khớp trong kế hoạch. <paramref name="Code"/> is kebab-case and stable.</summary>
public sealed record PlanWarning(string Code, Sentence Message);
