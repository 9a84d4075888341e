using Intake;
using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.Receiving;
using Review.Storage;

namespace Review.Checking;

/// <summary>Kết quả kiểm tra một bản gửi.</summary>
public sealed class CheckedDraft
{
    public required long VersionId { get; init; }
    public required long ConferenceId { get; init; }
    public required long UnitId { get; init; }
    /// <summary>Which rules it was checked under.</summary>
    public required string RuleSet { get; init; }
    public required DateTimeOffset CheckedAt { get; init; }
    /// <summary>Likely speaking time in seconds; a column so that lists need not read the facts.</summary>
    public required int LikelySeconds { get; init; }
    /// <summary>The time of this very version when it was read whole, in seconds; null when its time is an estimate.</summary>
    public int? MeasuredSeconds { get; init; }
    public required TimeVerdict TimeVerdict { get; init; }
    public required TopicVerdict? TopicVerdict { get; init; }
    public required int SeriousFindings { get; init; }
    public required int Warnings { get; init; }
    /// <summary>The <see cref="DraftFacts"/> as JSON: text, time, topic, balance.</summary>
    public required string FactsJson { get; init; }

    public static CheckedDraft Of(DraftVersion version, DraftReport report, DateTimeOffset at) => new()
    {
        VersionId = version.Id,
        ConferenceId = version.ConferenceId,
        UnitId = version.UnitId,
        RuleSet = report.RuleSet,
        CheckedAt = at,
        LikelySeconds = (int)Math.Round(report.Facts.Time.Likely.TotalSeconds),
        MeasuredSeconds = report.Facts.Rehearsal is { IsWhole: true } whole ? (int)whole.Duration.TotalSeconds : null,
        TimeVerdict = report.Facts.TimeVerdict,
        TopicVerdict = report.Facts.Topic?.Verdict,
        SeriousFindings = report.Findings.Count(f => f.Severity == Severity.Serious),
        Warnings = report.Findings.Count(f => f.Severity == Severity.Warning),
        FactsJson = Stored.ToJson(report.Facts),
    };

    public DraftFacts Read() => Stored.FromJson<DraftFacts>(FactsJson);
}

/// <summary>Điểm cần lưu ý đã lưu.</summary>
public sealed class StoredFinding
{
    public long Id { get; init; }
    public required long ConferenceId { get; init; }
    public required long UnitId { get; init; }
    public required long VersionId { get; init; }
    public required string Code { get; init; }
    public required Severity Severity { get; init; }
    public required string Vi { get; init; }
    public required string En { get; init; }
    public int? Paragraph { get; init; }
    public string? Quote { get; init; }

    public static StoredFinding Of(DraftVersion version, Finding finding) => new()
    {
        ConferenceId = version.ConferenceId,
        UnitId = version.UnitId,
        VersionId = version.Id,
        Code = finding.Code,
        Severity = finding.Severity,
        Vi = finding.Message.Vi,
        En = finding.Message.En,
        Paragraph = finding.Paragraph,
        Quote = finding.Quote,
    };

    public Finding Read() => new(Code, Severity, new Sentence(Vi, En), Paragraph, Quote);
}

/// <summary>Điểm cần lưu ý giữa các bài, đã lưu; for those who appraise.</summary>
public sealed class StoredConferenceFinding
{
    public long Id { get; init; }
    public required long ConferenceId { get; init; }
    public required string Code { get; init; }
    public required Severity Severity { get; init; }
    public required string Vi { get; init; }
    public required string En { get; init; }
    /// <summary>The <see cref="FindingPlace"/>s as JSON: the versions that it rests on.</summary>
    public required string PlacesJson { get; init; }

    public ConferenceFinding Read() => new(Code, Severity, new Sentence(Vi, En), Stored.FromJson<IReadOnlyList<FindingPlace>>(PlacesJson));
}

internal sealed class CheckedDraftTable : IEntityTypeConfiguration<CheckedDraft>
{
    public void Configure(EntityTypeBuilder<CheckedDraft> table)
    {
        table.ToTable("checked_drafts");
        table.HasKey(c => c.VersionId);
        table.Property(c => c.VersionId).ValueGeneratedNever();
        table.Property(c => c.TimeVerdict).HasConversion<string>();
        table.Property(c => c.TopicVerdict).HasConversion<string>();
        table.HasOne<DraftVersion>().WithOne().HasForeignKey<CheckedDraft>(c => c.VersionId);
    }
}

internal sealed class StoredFindingTable : IEntityTypeConfiguration<StoredFinding>
{
    public void Configure(EntityTypeBuilder<StoredFinding> table)
    {
        table.ToTable("findings");
        table.Property(f => f.Severity).HasConversion<string>();
        table.HasOne<DraftVersion>().WithMany().HasForeignKey(f => f.VersionId);
        table.HasIndex(f => f.VersionId);
    }
}

internal sealed class StoredConferenceFindingTable : IEntityTypeConfiguration<StoredConferenceFinding>
{
    public void Configure(EntityTypeBuilder<StoredConferenceFinding> table)
    {
        table.ToTable("conference_findings");
        table.Property(f => f.Severity).HasConversion<string>();
        table.HasIndex(f => f.ConferenceId);
    }
}
