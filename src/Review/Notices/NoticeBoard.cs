using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Review.Bundles;
using Review.People;
using Review.Storage;

namespace Review.Notices;

/// <summary>Bảng thông báo: viết cùng việc gây ra nó, còn đó đến khi người nhận mở.</summary>
public sealed class NoticeBoard(ReviewDb db, ConferenceClock clock)
{
    /// <summary>Tells every member of the Committee that a bundle is sealed; part of the act that seals it.</summary>
    public async Task TellCommitteeAsync(Bundle bundle, CancellationToken stop)
    {
        var members = await db.Memberships.Where(m => m.ConferenceId == bundle.ConferenceId && m.Role == Role.Committee).Select(m => m.PersonId).Distinct().ToListAsync(stop);
        db.Notices.AddRange(members.Select(person => new Notice
        {
            ConferenceId = bundle.ConferenceId,
            PersonId = person,
            Kind = NoticeKind.BundleSealed,
            Subject = string.Create(CultureInfo.InvariantCulture, $"bundle/{bundle.Id}"),
            Number = bundle.Number,
            Address = string.Create(CultureInfo.InvariantCulture, $"/tap-tham-luan/{bundle.Number}/doc"),
            CreatedAt = clock.Now,
        }));
    }

    /// <summary>What this person has not opened yet, newest first.</summary>
    public async Task<IReadOnlyList<Notice>> UnreadAsync(Actor actor, CancellationToken stop) => actor.PersonId is not { } person ? []
        : await db.Notices.AsNoTracking().Where(n => n.PersonId == person && n.ConferenceId == actor.ConferenceId && n.ReadAt == null).OrderByDescending(n => n.Id).ToListAsync(stop);

    /// <summary>The bundle was opened: its notice, and those of the bundles that it replaces, have done their work.</summary>
    public Task OpenedAsync(long person, Bundle bundle, CancellationToken stop)
    {
        var now = clock.Now;
        return db.Notices.Where(n => n.PersonId == person && n.ConferenceId == bundle.ConferenceId && n.Kind == NoticeKind.BundleSealed && n.Number <= bundle.Number && n.ReadAt == null)
            .ExecuteUpdateAsync(n => n.SetProperty(x => x.ReadAt, now), stop);
    }
}
