using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Review.Conferences;
using Review.People;

namespace Review.Appraisals;

/// <summary>Việc thẩm định tham luận của một phân công. Its history is the truth; the state is its last line.</summary>
public sealed class Appraisal
{
    /// <summary>How long the person who decided may take the decision back without a reason.</summary>
    public static readonly TimeSpan UndoWithin = TimeSpan.FromMinutes(10);

    private readonly List<AppraisalEvent> events = [];

    public long Id { get; init; }
    public required long ConferenceId { get; init; }
    public required long UnitId { get; init; }
    /// <summary>Number of the assignment in the plan's annex.</summary>
    public required int Number { get; init; }
    public required string Topic { get; init; }
    public AppraisalState State { get; private set; } = AppraisalState.Awaited;
    /// <summary>The version that state and decision speak of; 0 while nothing has been sent.</summary>
    public int CurrentVersion { get; private set; }
    /// <summary>The newest version received; newer than the current one only after the report.</summary>
    public int LatestVersion { get; private set; }
    public string? DecidedBy { get; private set; }
    public int? DecidedVersion { get; private set; }
    /// <summary>SHA-256 of the bytes that were decided on.</summary>
    public string? DecidedSha256 { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    /// <summary>The version whose approval fell when a newer one came; null once a person has decided again.</summary>
    public int? FallenVersion { get; private set; }
    /// <summary>Counts every change; a save names the revision that it read.</summary>
    public int Revision { get; private set; }
    public IReadOnlyList<AppraisalEvent> Events => events;

    /// <summary>Whether a version arrived after the report and waits for a reopening.</summary>
    public bool HasVersionAfterReport => LatestVersion > CurrentVersion;

    /// <summary>Takes a new version: accepted in every state. Before the report it becomes the current one and a decision that stood falls.</summary>
    public void Receive(int version, Act act)
    {
        LatestVersion = version;
        if (State == AppraisalState.Reported)
        {
            Record(AppraisalAct.Receive, AppraisalState.Reported, version, act);
            return;
        }
        if (State == AppraisalState.Approved) FallenVersion = DecidedVersion;
        CurrentVersion = version;
        ForgetDecision();
        Record(AppraisalAct.Receive, AppraisalState.Received, version, act);
    }

    /// <summary>Puts a checked version before the Board; does nothing when it is queued already or a newer one has come.</summary>
    public void Queue(int version, Act act)
    {
        if (State != AppraisalState.Received || version != CurrentVersion) return;
        Record(AppraisalAct.Queue, AppraisalState.Queued, version, act);
    }

    /// <summary>Duyệt. Asks for a reason only where a finding is serious.</summary>
    public void Approve(int version, string sha256, IReadOnlyList<Severity> findings, Act act)
    {
        RequireToDecide(version, act);
        if (act.Reason is null && findings.Contains(Severity.Serious))
            throw new RefusedException(RefusedCode.ReasonNeeded, Messages.ReasonNeeded(findings.Count(s => s == Severity.Serious)));
        Decide(AppraisalAct.Approve, AppraisalState.Approved, version, sha256, act);
    }

    /// <summary>Trả lại để sửa, với lý do.</summary>
    public void Return(int version, string sha256, Act act)
    {
        RequireToDecide(version, act);
        if (act.Reason is null) throw new RefusedException(RefusedCode.ReasonNeeded, Messages.ReturnReasonNeeded);
        Decide(AppraisalAct.Return, AppraisalState.Returned, version, sha256, act);
    }

    /// <summary>Mở lại: from approved or reported with a reason; by the person who decided, within ten minutes, from any decision and without one.</summary>
    /// <param name="version">The version that the person was looking at.</param>
    /// <param name="latestIsChecked">Whether the newest version can be decided on at once.</param>
    /// <param name="act">Who, when, why.</param>
    public void Reopen(int version, bool latestIsChecked, Act act)
    {
        RefuseOwnUnit(act);
        var undo = IsUndoBy(act);
        if (!(State is AppraisalState.Approved or AppraisalState.Reported || (undo && State == AppraisalState.Returned)))
            throw new RefusedException(RefusedCode.WrongState, Messages.CannotReopen(State));
        RequireSeen(version);
        if (act.Reason is null && !undo) throw new RefusedException(RefusedCode.ReasonNeeded, Messages.ReopenReasonNeeded);

        CurrentVersion = LatestVersion;
        ForgetDecision();
        Record(AppraisalAct.Reopen, latestIsChecked ? AppraisalState.Queued : AppraisalState.Received, CurrentVersion, act);
    }

    /// <summary>Báo cáo Thường trực: a sealed bundle holds the approved version.</summary>
    public void Report(int version, Act act)
    {
        if (State != AppraisalState.Approved) throw new RefusedException(RefusedCode.WrongState, Messages.WrongState(State));
        RequireSeen(version);
        Record(AppraisalAct.Report, AppraisalState.Reported, version, act);
    }

    /// <summary>Whether a reopening now would be that person taking back a decision of their own.</summary>
    public bool IsUndoBy(Act act) =>
        act.Actor.PersonId is { } person
        && events.Where(e => e.Act is AppraisalAct.Approve or AppraisalAct.Return).MaxBy(e => e.Position) is { } decision
        && decision.ByPersonId == person
        && decision.Version == CurrentVersion
        && act.At - decision.At <= UndoWithin
        && State is AppraisalState.Approved or AppraisalState.Returned;

    private void RequireToDecide(int version, Act act)
    {
        RefuseOwnUnit(act);
        RequireSeen(version);
        if (State != AppraisalState.Queued) throw new RefusedException(RefusedCode.WrongState, Messages.WrongState(State));
    }

    private void RefuseOwnUnit(Act act)
    {
        if (act.Actor.BelongsTo(UnitId)) throw new RefusedException(RefusedCode.OwnUnit, Messages.OwnUnit);
        if (!act.Actor.Appraises) throw new RefusedException(RefusedCode.NotAllowed, Messages.NotAllowed);
    }

    private void RequireSeen(int version)
    {
        if (version != CurrentVersion) throw new RefusedException(RefusedCode.NewerVersion, Messages.NewerVersion(CurrentVersion));
    }

    private void Decide(AppraisalAct what, AppraisalState state, int version, string sha256, Act act)
    {
        (DecidedBy, DecidedVersion, DecidedSha256, DecidedAt, FallenVersion) = (act.Actor.Name, version, sha256, act.At, null);
        Record(what, state, version, act);
    }

    private void ForgetDecision() => (DecidedBy, DecidedVersion, DecidedSha256, DecidedAt) = (null, null, null, null);

    private void Record(AppraisalAct what, AppraisalState state, int version, Act act)
    {
        State = state;
        Revision++;
        events.Add(new AppraisalEvent
        {
            ConferenceId = ConferenceId,
            UnitId = UnitId,
            Position = Revision,
            At = act.At,
            Act = what,
            State = state,
            Version = version,
            By = act.Actor.Name,
            ByPersonId = act.Actor.PersonId,
            Reason = act.Reason,
        });
    }
}

/// <summary>Ai làm, lúc nào, vì sao.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="At">When, by the conference's clock.</param>
/// <param name="Reason">Null when none was given; never blank.</param>
public sealed record Act(Actor Actor, DateTimeOffset At, string? Reason = null);

internal sealed class AppraisalTable : IEntityTypeConfiguration<Appraisal>
{
    public void Configure(EntityTypeBuilder<Appraisal> table)
    {
        table.ToTable("appraisals", t => t.HasCheckConstraint(
            "decision_names_who_what_and_when",
            "state not in ('Approved', 'Reported', 'Returned') or (decided_by is not null and decided_version is not null and decided_sha256 is not null and decided_at is not null)"));
        table.Property(a => a.State).HasConversion<string>();
        table.Property(a => a.Revision).IsConcurrencyToken();
        table.HasOne<ConferencePlan>().WithMany().HasForeignKey(a => a.ConferenceId);
        table.HasOne<Unit>().WithMany().HasForeignKey(a => a.UnitId);
        table.HasMany(a => a.Events).WithOne().HasForeignKey(e => e.AppraisalId);
        table.HasIndex(a => new { a.ConferenceId, a.Number }).IsUnique();
    }
}
