using Intake.Plan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.Storage;

namespace Review.Conferences;

/// <summary>Hội nghị đang chuẩn bị, với kế hoạch đã nhập.</summary>
public sealed class ConferencePlan
{
    public long Id { get; init; }
    public required string Title { get; init; }
    /// <summary>The imported plan, whole, as JSON.</summary>
    public required string PlanJson { get; init; }
    public required DateTimeOffset ImportedAt { get; init; }
    /// <summary>Whether routes without a conference mean this one; at most one is open.</summary>
    public bool IsOpen { get; set; } = true;
    /// <summary>Counts what the checks between speeches still have to look at; see <see cref="Checking.ConferenceCheckDesk"/>.</summary>
    public int ChecksWanted { get; set; }
    public int ChecksDone { get; set; }

    /// <summary>The rules that the conference has set itself, as JSON; null for the usual ones.</summary>
    public string? RulesJson { get; private set; }
    /// <summary>When they were set.</summary>
    public DateTimeOffset? RulesSetAt { get; private set; }

    public SpeechRules Rules => SpeechRules.FromJson(RulesJson);

    public void Follow(SpeechRules rules, DateTimeOffset at) => (RulesJson, RulesSetAt) = (Stored.ToJson(rules), at);

    /// <summary>The plan as it was imported, with the limit that the conference has set since.</summary>
    public Conference Read() => Stored.FromJson<Conference>(PlanJson) is var plan && Rules.LimitMinutes is { } minutes
        ? plan with { SpeechLimit = TimeSpan.FromMinutes(minutes) }
        : plan;
}

internal sealed class ConferencePlanTable : IEntityTypeConfiguration<ConferencePlan>
{
    public void Configure(EntityTypeBuilder<ConferencePlan> table)
    {
        table.ToTable("conference_plans");
        table.HasIndex(c => c.IsOpen).IsUnique().HasFilter("is_open");
    }
}
