using Microsoft.EntityFrameworkCore;
using Review.Notices;
using Review.People;
using Review.Storage;

namespace Review.Bundles;

/// <summary>Sổ mở tập: ai trong Thường trực đã mở tập nào, lúc nào, bằng cách nào.</summary>
public sealed class OpeningBook(ReviewDb db, ConferenceClock clock)
{
    /// <summary>Writes down that a member of the Committee opened a sealed bundle, and that the notice of it has done its work. Safe at any moment; nothing waits for it.</summary>
    public async Task NoteAsync(Bundle bundle, Actor actor, OpeningKind kind, CancellationToken stop)
    {
        if (!bundle.Sealed || !actor.Is(Role.Committee) || actor.PersonId is not { } person) return;
        var now = clock.Now;
        if (!await CountAsync(bundle.Id, person, kind, now, stop) && !await TryAddAsync(bundle.Id, person, kind, now, stop)) await CountAsync(bundle.Id, person, kind, now, stop);
        await new NoticeBoard(db, clock).OpenedAsync(person, bundle, stop);
    }

    /// <summary>Every member of the Committee with what they opened, by bundle; for those who appraise.</summary>
    /// <exception cref="RefusedException"><c>not-allowed</c> for others.</exception>
    public async Task<ILookup<long, MemberOpening>> OfAsync(IReadOnlyList<BundleReading> bundles, Actor actor, CancellationToken stop)
    {
        if (!actor.Appraises) throw new RefusedException(RefusedCode.NotAllowed, Messages.NotAllowed);
        var ids = bundles.Select(b => b.Bundle.Id).ToList();
        var members = await db.Users.Where(p => db.Memberships.Any(m => m.ConferenceId == actor.ConferenceId && m.Role == Role.Committee && m.PersonId == p.Id))
            .OrderBy(p => p.DisplayName).Select(p => new { p.Id, p.DisplayName }).ToListAsync(stop);
        var openings = (await db.BundleOpenings.AsNoTracking().Where(o => ids.Contains(o.BundleId)).OrderBy(o => o.FirstAt).ToListAsync(stop)).ToLookup(o => (o.BundleId, o.PersonId));
        var all = from id in ids
                  from m in members
                  select (Bundle: id, Opening: new MemberOpening(m.DisplayName, [.. openings[(id, m.Id)]]));
        return all.ToLookup(x => x.Bundle, x => x.Opening);
    }

    private async Task<bool> CountAsync(long bundle, long person, OpeningKind kind, DateTimeOffset now, CancellationToken stop) =>
        await db.BundleOpenings.Where(o => o.BundleId == bundle && o.PersonId == person && o.Kind == kind)
            .ExecuteUpdateAsync(o => o.SetProperty(x => x.Times, x => x.Times + 1).SetProperty(x => x.LastAt, now), stop) > 0;

    private async Task<bool> TryAddAsync(long bundle, long person, OpeningKind kind, DateTimeOffset now, CancellationToken stop)
    {
        db.BundleOpenings.Add(new BundleOpening { BundleId = bundle, PersonId = person, Kind = kind, FirstAt = now, LastAt = now, Times = 1 });
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException twice) when (ReviewDb.IsConflict(twice)) // two devices at once: the other was first
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}

/// <summary>Một thành viên Thường trực và những lần mở một tập, lần đầu trước; none when not opened yet.</summary>
public sealed record MemberOpening(string Name, IReadOnlyList<BundleOpening> Openings);
