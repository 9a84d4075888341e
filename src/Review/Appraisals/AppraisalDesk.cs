using Intake.Checks;
using Microsoft.EntityFrameworkCore;
using Review.Checking;
using Review.Journal;
using Review.People;
using Review.Receiving;
using Review.Storage;

namespace Review.Appraisals;

/// <summary>Nơi thẩm định: duyệt, trả lại, mở lại. Loads, calls one method, saves; a conflict is a refusal, not a retry.</summary>
public sealed class AppraisalDesk(ReviewDb db, ConferenceClock clock)
{
    /// <summary>Longest reason kept, in characters.</summary>
    public const int MaxReason = 4000;

    /// <summary>An appraisal with its history, to be read.</summary>
    /// <exception cref="RefusedException"><c>not-found</c> when it is not there or not to be seen.</exception>
    public async Task<Appraisal> OpenAsync(int number, CancellationToken stop) =>
        await db.Appraisals.AsNoTracking().Include(a => a.Events.OrderBy(e => e.Position))
            .SingleOrDefaultAsync(a => a.ConferenceId == db.Sight.ConferenceId && a.Number == number, stop)
        ?? throw new RefusedException(RefusedCode.NotFound, Messages.AssignmentNotFound(number));

    /// <summary>Duyệt phiên bản mà người thẩm định đã xem.</summary>
    public Task<Appraisal> ApproveAsync(int number, int version, string? reason, Actor actor, CancellationToken stop) =>
        DecideAsync("approve", number, version, reason, actor, async (appraisal, act) =>
        {
            var hash = await HashOfAsync(appraisal, version, stop);
            if (act.Reason is null && appraisal.State == AppraisalState.Queued && await IsBeingCheckedAsync(appraisal, version, stop))
                throw new RefusedException(RefusedCode.ReasonNeeded, Messages.BeingCheckedAgain);
            appraisal.Approve(version, hash, await SeveritiesAsync(appraisal, version, stop), act);
            if (await new Erasure(db).WhyErasedAsync(hash, stop) is not null) throw new RefusedException(RefusedCode.ContentErased, Messages.ContentErased);
        }, stop);

    /// <summary>Trả lại để đơn vị sửa.</summary>
    public Task<Appraisal> ReturnAsync(int number, int version, string? reason, Actor actor, CancellationToken stop) =>
        DecideAsync("return", number, version, reason, actor, async (appraisal, act) =>
            appraisal.Return(version, await HashOfAsync(appraisal, version, stop), act), stop);

    /// <summary>Mở lại để thẩm định lần nữa.</summary>
    public Task<Appraisal> ReopenAsync(int number, int version, string? reason, Actor actor, CancellationToken stop) =>
        DecideAsync("reopen", number, version, reason, actor, async (appraisal, act) =>
        {
            var latestIsChecked = await db.DraftVersions.AnyAsync(d => d.AppraisalId == appraisal.Id && d.Number == appraisal.LatestVersion
                && (d.CheckState == CheckState.Done || d.CheckState == CheckState.Quarantined), stop);
            appraisal.Reopen(version, latestIsChecked, act);
            if (appraisal.CurrentVersion != version) await ConferenceCheckDesk.OrderAsync(db, appraisal.ConferenceId, stop);
        }, stop);

    private async Task<Appraisal> DecideAsync(string verb, int number, int version, string? reason, Actor actor, Func<Appraisal, Act, Task> decide, CancellationToken stop)
    {
        try
        {
            return await db.InOneActAsync(async record =>
            {
                var appraisal = await LoadAsync(number, actor, stop);
                var act = new Act(actor, clock.Now, Given(reason));
                await decide(appraisal, act);
                record(new JournalEntry(verb, $"assignment/{number}", appraisal.UnitId,
                    new { version, sha256 = appraisal.DecidedSha256, state = appraisal.State, reason = act.Reason }), actor, act.At);
                return appraisal;
            }, stop);
        }
        catch (Exception conflict) when (ReviewDb.IsConflict(conflict))
        {
            throw new RefusedException(RefusedCode.SomeoneWasFirst, Messages.SomeoneWasFirst);
        }
    }

    private async Task<Appraisal> LoadAsync(int number, Actor actor, CancellationToken stop) =>
        await db.Appraisals.Include(a => a.Events).SingleOrDefaultAsync(a => a.ConferenceId == actor.ConferenceId && a.Number == number, stop)
        ?? throw new RefusedException(RefusedCode.NotFound, Messages.AssignmentNotFound(number));

    /// <summary>Its rules changed or it was rehearsed a moment ago: what the checks will say of it is not known yet.</summary>
    private Task<bool> IsBeingCheckedAsync(Appraisal appraisal, int version, CancellationToken stop) => db.DraftVersions.AnyAsync(d =>
        d.AppraisalId == appraisal.Id && d.Number == version && (d.CheckState == CheckState.Pending || d.CheckState == CheckState.Running), stop);

    private async Task<string> HashOfAsync(Appraisal appraisal, int version, CancellationToken stop) =>
        await db.DraftVersions.Where(d => d.AppraisalId == appraisal.Id && d.Number == version).Select(d => d.Sha256).SingleOrDefaultAsync(stop)
        ?? ""; // a version that is not there is refused by the appraisal, after what weighs more

    private async Task<IReadOnlyList<Severity>> SeveritiesAsync(Appraisal appraisal, int version, CancellationToken stop)
    {
        var own = await db.DraftVersions.Where(d => d.AppraisalId == appraisal.Id && d.Number == version)
            .Join(db.Findings, d => d.Id, f => f.VersionId, (d, f) => f.Severity).ToListAsync(stop);
        var between = await db.ConferenceFindings.AsNoTracking().Where(f => f.ConferenceId == appraisal.ConferenceId).ToListAsync(stop);
        return [.. own, .. between.Select(f => f.Read()).Where(f => f.RestsOn(appraisal.Number, version)).Select(f => f.Severity)];
    }

    private static string? Given(string? reason)
    {
        var written = WrittenText.Lines(reason);
        return written is null || written.Length <= MaxReason ? written : throw new RefusedException(RefusedCode.BadRequest, Messages.ReasonTooLong(MaxReason));
    }
}
