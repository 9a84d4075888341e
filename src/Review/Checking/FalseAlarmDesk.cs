using Microsoft.EntityFrameworkCore;
using Review.Journal;
using Review.People;
using Review.Receiving;
using Review.Storage;

namespace Review.Checking;

/// <summary>Nơi đánh dấu cảnh báo sai, và cho biết mỗi phép kiểm tra đã sai bao nhiêu.</summary>
public sealed class FalseAlarmDesk(ReviewDb db, DraftShelf shelf, ConferenceClock clock)
{
    /// <summary>Marks a finding as wrong, or takes the mark away; twice is as good as once.</summary>
    /// <param name="key">The finding's <see cref="FindingKey"/>: on that version, or between it and others.</param>
    /// <exception cref="RefusedException"><c>own-unit</c>, <c>not-allowed</c>; <c>not-found</c> when the version is not there or not to be seen; <c>finding-gone</c> when it no longer says so.</exception>
    public async Task MarkAsync(FindingAddress at, string key, bool isWrong, Actor actor, CancellationToken stop)
    {
        var draft = await shelf.OpenAsync(at.Number, at.Version, stop);
        if (actor.BelongsTo(draft.Version.UnitId)) throw new RefusedException(RefusedCode.OwnUnit, Messages.OwnUnit);
        if (!actor.Appraises) throw new RefusedException(RefusedCode.NotAllowed, Messages.NotAllowed);
        var alarm = await FindAsync(draft, key, actor, stop) ?? throw new RefusedException(RefusedCode.FindingGone, Messages.FindingGone);

        await db.InOneActAsync(async record =>
        {
            var standing = await db.FalseAlarms.SingleOrDefaultAsync(a => a.ConferenceId == actor.ConferenceId && a.Key == key, stop);
            if (standing is not null == isWrong) return false;
            if (standing is null) db.FalseAlarms.Add(alarm);
            else db.FalseAlarms.Remove(standing);
            record(new JournalEntry(isWrong ? "mark-false-alarm" : "unmark-false-alarm", $"assignment/{at.Number}", draft.Version.UnitId,
                new { version = at.Version, check = alarm.Code }), actor, clock.Now);
            return true;
        }, stop);
    }

    /// <summary>Which findings were marked, and how often each check was wrong; as far as the person may see.</summary>
    public async Task<FalseAlarms> OfConferenceAsync(long conferenceId, CancellationToken stop)
    {
        var marked = await db.FalseAlarms.AsNoTracking().Where(a => a.ConferenceId == conferenceId).ToListAsync(stop);
        var counts = await db.Findings.Where(f => f.ConferenceId == conferenceId).GroupBy(f => f.Code).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        var between = await db.ConferenceFindings.Where(f => f.ConferenceId == conferenceId).GroupBy(f => f.Code).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        return new FalseAlarms(
            marked.ToDictionary(a => a.Key, a => a.MarkedBy),
            counts.Concat(between).ToDictionary(c => c.Key, c => new CheckTrust(marked.Count(a => a.Code == c.Key), c.Count)));
    }

    /// <summary>Takes the marks away whose finding no longer stands.</summary>
    /// <param name="version">The version that was checked again; null for the findings between speeches.</param>
    internal static Task ForgetAsync(ReviewDb db, long conferenceId, long? version, IEnumerable<string> standing, CancellationToken stop) =>
        db.FalseAlarms.Where(a => a.ConferenceId == conferenceId && a.VersionId == version && !standing.Contains(a.Key)).ExecuteDeleteAsync(stop);

    private async Task<FalseAlarm?> FindAsync(ReadDraft draft, string key, Actor actor, CancellationToken stop)
    {
        var version = draft.Version;
        if (draft.Findings.FirstOrDefault(f => FindingKey.Of(version.Id, f) == key) is { } own)
            return new FalseAlarm { ConferenceId = version.ConferenceId, VersionId = version.Id, UnitId = version.UnitId, Code = own.Code, Key = key, MarkedBy = actor.Name, MarkedAt = clock.Now };
        var between = await shelf.BetweenSpeechesAsync(version.Assignment, stop);
        if (between.FirstOrDefault(f => FindingKey.Of(f) == key) is not { } found) return null;

        int[] numbers = [.. found.Places.Select(p => p.Assignment)];
        var units = await db.Appraisals.Where(a => a.ConferenceId == version.ConferenceId && numbers.Contains(a.Number)).Select(a => a.UnitId).ToListAsync(stop);
        if (units.Any(actor.BelongsTo)) throw new RefusedException(RefusedCode.OwnUnit, Messages.OwnUnit);
        return new FalseAlarm { ConferenceId = version.ConferenceId, Code = found.Code, Key = key, MarkedBy = actor.Name, MarkedAt = clock.Now };
    }
}

/// <summary>Bản gửi mà điểm lưu ý nói đến.</summary>
public sealed record FindingAddress(int Number, int Version);

/// <summary>Những cảnh báo bị cho là sai của một hội nghị.</summary>
/// <param name="MarkedBy">Who marked, by <see cref="FindingKey"/>.</param>
/// <param name="Checks">By the code of the check, for those that found anything.</param>
public sealed record FalseAlarms(IReadOnlyDictionary<string, string> MarkedBy, IReadOnlyDictionary<string, CheckTrust> Checks)
{
    public static readonly FalseAlarms None = new(new Dictionary<string, string>(), new Dictionary<string, CheckTrust>());
}

/// <summary>Một phép kiểm tra đáng tin đến đâu: so many of its findings were marked as wrong.</summary>
public sealed record CheckTrust(int Wrong, int Findings)
{
    public double Share => Findings == 0 ? 0 : (double)Wrong / Findings;
}
