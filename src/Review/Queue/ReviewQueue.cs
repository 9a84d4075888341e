using Intake.Checks;
using Intake.Plan;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Receiving;
using Review.Storage;

namespace Review.Queue;

/// <summary>Tình hình tham luận của từng phân công, và những gì đang chờ thẩm định.</summary>
public sealed class ReviewQueue(ReviewDb db)
{
    /// <summary>One line per assignment that may be seen, in the order of the plan. Two queries.</summary>
    public async Task<IReadOnlyList<AssignmentLine>> LinesAsync(long conference, int? number, CancellationToken stop)
    {
        var lines =
            from a in db.Appraisals
            where a.ConferenceId == conference && (number == null || a.Number == number)
            join u in db.Units on a.UnitId equals u.Id
            join d in db.DraftVersions on new { AppraisalId = a.Id, Number = a.CurrentVersion } equals new { d.AppraisalId, d.Number } into versions
            from d in versions.DefaultIfEmpty()
            join c in db.CheckedDrafts on d.Id equals c.VersionId into results
            from c in results.DefaultIfEmpty()
            orderby a.Number
            select new AssignmentLine(a.Number, a.Topic, u.Id, u.Name, u.Kind, a.State, a.CurrentVersion, a.LatestVersion)
            {
                VersionId = d == null ? null : d.Id,
                Sha256 = d == null ? null : d.Sha256,
                ReceivedAt = d == null ? null : d.ReceivedAt,
                OnTime = d == null ? null : d.OnTime,
                LateBySeconds = d == null ? null : d.LateBySeconds,
                Speaker = d == null ? null : d.Speaker,
                CheckState = d == null ? null : d.CheckState,
                DecidedBy = a.DecidedBy,
                DecidedAt = a.DecidedAt,
                FallenVersion = a.FallenVersion,
                LikelySeconds = c == null ? null : c.LikelySeconds,
                MeasuredSeconds = c == null ? null : c.MeasuredSeconds,
                TimeVerdict = c == null ? null : c.TimeVerdict,
                TopicVerdict = c == null ? null : c.TopicVerdict,
                Serious = c == null ? 0 : c.SeriousFindings,
                Warnings = c == null ? 0 : c.Warnings,
            };
        return await WithBetweenAsync(await lines.AsNoTracking().ToListAsync(stop), conference, stop);
    }

    /// <summary>Adds what was found between speeches; only who sees drafts sees it.</summary>
    private async Task<IReadOnlyList<AssignmentLine>> WithBetweenAsync(List<AssignmentLine> lines, long conference, CancellationToken stop)
    {
        var between = (await db.ConferenceFindings.AsNoTracking().Where(f => f.ConferenceId == conference).ToListAsync(stop)).ConvertAll(f => f.Read());
        return between.Count == 0 ? lines : lines.ConvertAll(line => line with
        {
            Serious = line.Serious + between.Count(f => f.Severity == Severity.Serious && f.RestsOn(line.Number, line.Version)),
            Warnings = line.Warnings + between.Count(f => f.Severity == Severity.Warning && f.RestsOn(line.Number, line.Version)),
        });
    }

    /// <summary>What waits for a decision, the riskiest first: what could not be read, then by serious findings, warnings, and how long it has waited.</summary>
    public static IReadOnlyList<AssignmentLine> Waiting(IEnumerable<AssignmentLine> lines) =>
        [.. lines.Where(l => l.State == AppraisalState.Queued)
            .OrderByDescending(l => l.CheckState == Receiving.CheckState.Quarantined)
            .ThenByDescending(l => l.Serious).ThenByDescending(l => l.Warnings).ThenBy(l => l.ReceivedAt).ThenBy(l => l.Number)];
}

/// <summary>Một phân công và tình hình của nó.</summary>
public sealed record AssignmentLine(int Number, string Topic, long UnitId, string Unit, UnitKind Kind, AppraisalState State, int Version, int LatestVersion)
{
    public long? VersionId { get; init; }
    public string? Sha256 { get; init; }
    public DateTimeOffset? ReceivedAt { get; init; }
    public bool? OnTime { get; init; }
    public long? LateBySeconds { get; init; }
    public string? Speaker { get; init; }
    public CheckState? CheckState { get; init; }
    public string? DecidedBy { get; init; }
    public DateTimeOffset? DecidedAt { get; init; }
    /// <summary>The version whose approval fell when a newer one came.</summary>
    public int? FallenVersion { get; init; }
    public int? LikelySeconds { get; init; }
    /// <summary>The time that was measured when the current version was read whole.</summary>
    public int? MeasuredSeconds { get; init; }
    public TimeVerdict? TimeVerdict { get; init; }
    public TopicVerdict? TopicVerdict { get; init; }
    public int Serious { get; init; }
    public int Warnings { get; init; }

    /// <summary>Whether a version came after the report and waits for a reopening.</summary>
    public bool SentAfterReport => LatestVersion > Version && State == AppraisalState.Reported;
}
