using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.Checking;
using Review.Journal;
using Review.People;
using Review.Receiving;
using Review.Storage;

namespace Review.Rehearsals;

/// <summary>Nơi lưu thời gian đọc thử: lưu, thôi tính, xem lại. Whatever changes the pace has the drafts checked again.</summary>
public sealed class RehearsalDesk(ReviewDb db, ConferenceClock clock)
{
    /// <summary>A longer reading is a clock that was forgotten.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Longest name that a sender may give to an act.</summary>
    public const int LongestKey = 100;

    /// <summary>What was measured of the speaker of a version; null before any rehearsal.</summary>
    public static async Task<Rehearsal?> MeasuredAsync(ReviewDb db, DraftVersion version, CancellationToken stop)
    {
        var kept = await db.Rehearsals.AsNoTracking().Where(r => r.ConferenceId == version.ConferenceId && r.Assignment == version.Assignment).ToListAsync(stop);
        return KeptRehearsal.Counting(kept, version)?.For(version);
    }

    /// <summary>Keeps what was measured, with the version that was read.</summary>
    /// <exception cref="RefusedException"><c>not-found</c>, <c>not-allowed</c>; <c>not-ready</c> before the draft has been read;
    /// <c>time-unusable</c> when no pace can be taken from it.</exception>
    public Task<KeptRehearsal> KeepAsync(NewRehearsal measured, Actor actor, CancellationToken stop) => db.InOneActAsync(async record =>
    {
        var version = await RequireOwnAsync(measured.Assignment, measured.Version, actor, stop);
        if (await FindByKeyAsync(version, measured.IdempotencyKey, stop) is { } same) return same;

        var rehearsal = Write(measured, version, await ReadAsync(measured, version, stop), actor);
        db.Rehearsals.Add(rehearsal);
        await CheckAgainAsync(version, stop);
        record(new JournalEntry("keep-rehearsal", $"assignment/{version.Assignment}", version.UnitId,
            new { version = version.Number, rehearsal.Milliseconds, rehearsal.UptoParagraph, rehearsal.Source }), actor, rehearsal.At);
        return rehearsal;
    }, stop);

    /// <summary>Thôi tính một lần đọc thử; the one before it counts again. Does nothing to one that is withdrawn.</summary>
    public Task<KeptRehearsal> WithdrawAsync(int number, long id, Actor actor, CancellationToken stop) => db.InOneActAsync(async record =>
    {
        var rehearsal = await db.Rehearsals.SingleOrDefaultAsync(r => r.ConferenceId == actor.ConferenceId && r.Assignment == number && r.Id == id, stop)
            ?? throw new RefusedException(RefusedCode.NotFound, Messages.RehearsalNotFound);
        var version = await RequireOwnAsync(number, rehearsal.Version, actor, stop);
        if (rehearsal.IsWithdrawn) return rehearsal;

        rehearsal.Withdraw(actor.Name, clock.Now);
        await CheckAgainAsync(version, stop);
        record(new JournalEntry("withdraw-rehearsal", $"assignment/{number}", rehearsal.UnitId,
            new { version = rehearsal.Version, rehearsal.Milliseconds, rehearsal.UptoParagraph, rehearsal.At }), actor, clock.Now);
        return rehearsal;
    }, stop);

    private async Task<DraftVersion> RequireOwnAsync(int number, int version, Actor actor, CancellationToken stop)
    {
        var draft = await db.DraftVersions.SingleOrDefaultAsync(d => d.ConferenceId == actor.ConferenceId && d.Assignment == number && d.Number == version, stop);
        if (draft is null || !db.Sight.SeesDraftsOf(draft.UnitId)) throw new RefusedException(RefusedCode.NotFound, Messages.VersionNotFound(number, version));
        return actor.SendsFor.Contains(draft.UnitId) ? draft : throw new RefusedException(RefusedCode.NotAllowed, Messages.NotAllowed);
    }

    private async Task<KeptRehearsal?> FindByKeyAsync(DraftVersion version, string? key, CancellationToken stop) =>
        key is null ? null : await db.Rehearsals.SingleOrDefaultAsync(r => r.VersionId == version.Id && r.IdempotencyKey == key, stop);

    private async Task<Rehearsal> ReadAsync(NewRehearsal measured, DraftVersion version, CancellationToken stop)
    {
        var facts = (await db.CheckedDrafts.AsNoTracking().SingleOrDefaultAsync(c => c.VersionId == version.Id, stop))?.Read()
            ?? throw new RefusedException(RefusedCode.NotReady, Messages.NothingToRehearse);
        var read = SpeakingClock.Of(facts.Spoken, Pace.Default).Through(measured.UptoParagraph ?? int.MaxValue, measured.Duration);
        if (read.Duration > Longest) throw new RefusedException(RefusedCode.TimeUnusable, Messages.RehearsalTooLong);
        return Rehearsal.Refusal(read.Syllables, read.Duration) is { } refusal ? throw new RefusedException(RefusedCode.TimeUnusable, refusal) : read;
    }

    private KeptRehearsal Write(NewRehearsal measured, DraftVersion version, Rehearsal read, Actor actor) => new()
    {
        ConferenceId = version.ConferenceId,
        UnitId = version.UnitId,
        VersionId = version.Id,
        Assignment = version.Assignment,
        Version = version.Number,
        Milliseconds = (int)read.Duration.TotalMilliseconds,
        Syllables = read.Syllables,
        UptoParagraph = read.IsWhole ? null : measured.UptoParagraph,
        Source = measured.Source,
        Speaker = version.Speaker,
        By = actor.Name,
        ByPersonId = actor.PersonId,
        At = clock.Now,
        IdempotencyKey = measured.IdempotencyKey,
    };

    /// <summary>The version that was read, and those that stand: their time is judged anew.</summary>
    private async Task CheckAgainAsync(DraftVersion read, CancellationToken stop)
    {
        await CheckAgain.OrderAsync(CheckAgain.Standing(db, read.ConferenceId).Where(d => d.AppraisalId == read.AppraisalId && d.Id != read.Id), stop);
        if (read.CheckState == CheckState.Done) read.CheckState = CheckState.Pending;
    }
}
