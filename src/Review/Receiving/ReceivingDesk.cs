using Intake.Plan;
using Intake.Word;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Journal;
using Review.People;
using Review.Storage;

namespace Review.Receiving;

/// <summary>Nơi nhận tham luận: xem tệp ở cửa, rồi lưu và cấp giấy nhận trong một giao dịch.</summary>
public sealed class ReceivingDesk(ReviewDb db, ConferenceClock clock, DraftDoor door)
{
    /// <summary>Largest upload taken, in bytes: 10 MB.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Longest name of a speaker, in characters.</summary>
    public const int LongestSpeaker = 120;

    /// <summary>Receives a file for an assignment that <paramref name="actor"/> may send for.</summary>
    /// <exception cref="RefusedException"><c>not-found</c>, <c>not-allowed</c>, or a code of <see cref="RefusalCode"/> at the door: nothing of the file is kept.</exception>
    public async Task<Receipt> ReceiveAsync(Upload upload, Actor actor, CancellationToken stop)
    {
        var unit = await RequireSenderAsync(upload.Number, actor, stop);
        if (WrittenText.Line(upload.Speaker)?.Length > LongestSpeaker) throw new RefusedException(RefusedCode.BadRequest, Messages.SpeakerTooLong(LongestSpeaker));
        if (await FindByKeyAsync(upload, actor, stop) is { } same) return same;

        var reading = door.Look(upload.Bytes, upload.FileName);
        if ((reading.Refusal ?? await WhyErasedAsync(upload, stop)) is { } refusal) throw await TurnAwayAsync(upload.Number, unit, refusal, actor, stop);

        // someone may send at the same moment: look again, take the next number
        return await db.InOneActAgainAsync(record => StoreAsync(upload, reading, actor, record, stop), stop);
    }

    /// <summary>Notes that a file was too large to be taken at all, so that who sent it in time can show that they tried.</summary>
    public async Task NoteTooLargeAsync(int number, Actor actor, CancellationToken stop)
    {
        var unit = await RequireSenderAsync(number, actor, stop);
        await TurnAwayAsync(number, unit, new Refusal(RefusalCode.TooLarge, Messages.FileTooLarge), actor, stop);
    }

    private async Task<long> RequireSenderAsync(int number, Actor actor, CancellationToken stop)
    {
        var unit = await db.Appraisals.Where(a => a.ConferenceId == actor.ConferenceId && a.Number == number)
            .Select(a => (long?)a.UnitId).SingleOrDefaultAsync(stop)
            ?? throw new RefusedException(RefusedCode.NotFound, Messages.AssignmentNotFound(number));
        if (!actor.SendsFor.Contains(unit)) throw new RefusedException(RefusedCode.NotAllowed, Messages.NotAllowed);
        return unit;
    }

    /// <summary>Bytes that had to be erased once are not taken again.</summary>
    private async Task<Refusal?> WhyErasedAsync(Upload upload, CancellationToken stop) =>
        await new Erasure(db).WhyErasedAsync(StoredFile.HashOf(upload.Bytes), stop) is { } code ? Intake.Messages.Refused(code) : null;

    private async Task<RefusedException> TurnAwayAsync(int number, long unit, Refusal refusal, Actor actor, CancellationToken stop)
    {
        await db.InOneActAsync(record =>
        {
            record(new JournalEntry("refuse-upload", $"assignment/{number}", unit, new { refusal.Code }), actor, clock.Now);
            return Task.FromResult(true);
        }, stop);
        return new RefusedException(refusal.Code, refusal.Message);
    }

    private async Task<Receipt?> FindByKeyAsync(Upload upload, Actor actor, CancellationToken stop)
    {
        if (upload.IdempotencyKey is null) return null;
        var version = await db.DraftVersions.AsNoTracking()
            .SingleOrDefaultAsync(d => d.ConferenceId == actor.ConferenceId && d.Assignment == upload.Number && d.IdempotencyKey == upload.IdempotencyKey, stop);
        return version is null ? null : new Receipt(version, Duplicate: true);
    }

    private async Task<Receipt> StoreAsync(Upload upload, DraftReading reading, Actor actor, Recorder record, CancellationToken stop)
    {
        if (await FindByKeyAsync(upload, actor, stop) is { } same) return same;

        var appraisal = await db.Appraisals.Include(a => a.Events)
            .SingleAsync(a => a.ConferenceId == actor.ConferenceId && a.Number == upload.Number, stop);
        var hash = StoredFile.HashOf(upload.Bytes);
        var latest = await db.DraftVersions.AsNoTracking()
            .SingleOrDefaultAsync(d => d.AppraisalId == appraisal.Id && d.Number == appraisal.LatestVersion, stop);
        if (latest?.Sha256 == hash) return new Receipt(latest, Duplicate: true);

        if (!await db.StoredFiles.AnyAsync(f => f.Sha256 == hash, stop))
            db.StoredFiles.Add(new StoredFile { Sha256 = hash, Bytes = upload.Bytes });
        var deadline = (await db.ConferencePlans.AsNoTracking().SingleAsync(c => c.Id == actor.ConferenceId, stop)).Read().DraftDeadline;
        var version = Write(upload, reading.Format, appraisal, hash, deadline, actor);
        db.DraftVersions.Add(version);
        appraisal.Receive(version.Number, new Act(actor, upload.ReceivedAt));

        record(new JournalEntry("receive", $"assignment/{upload.Number}", appraisal.UnitId,
            new { version = version.Number, sha256 = hash, receipt = version.ReceiptCode, version.OnTime, version.LateBySeconds, fallenApproval = appraisal.FallenVersion }), actor, upload.ReceivedAt);
        return new Receipt(version, Duplicate: false);
    }

    private static DraftVersion Write(Upload upload, DraftFormat format, Appraisal appraisal, string hash, Deadline? deadline, Actor actor) => new()
    {
        ConferenceId = appraisal.ConferenceId,
        UnitId = appraisal.UnitId,
        AppraisalId = appraisal.Id,
        Assignment = appraisal.Number,
        Number = appraisal.LatestVersion + 1,
        Sha256 = hash,
        Size = upload.Bytes.Length,
        FileName = FileNames.Clean(upload.FileName),
        Format = format,
        StartedAt = upload.StartedAt,
        ReceivedAt = upload.ReceivedAt,
        Deadline = deadline?.At,
        OnTime = deadline?.IsMetBy(upload.ReceivedAt) ?? true,
        LateBySeconds = deadline?.LateBySeconds(upload.ReceivedAt) ?? 0,
        SentBy = actor.Name,
        SentByPersonId = actor.PersonId,
        Speaker = WrittenText.Line(upload.Speaker),
        IdempotencyKey = upload.IdempotencyKey,
        ReceiptCode = ReadableCode.New(),
    };
}
