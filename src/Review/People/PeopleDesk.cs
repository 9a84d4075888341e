using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Review.Journal;
using Review.Storage;

namespace Review.People;

/// <summary>Nơi quản lý người dùng: mời, vai trò, khóa truy cập.</summary>
/// <remarks>Tokens and links live by real time, never by the played one.</remarks>
public sealed class PeopleDesk(ReviewDb db, ILookupNormalizer names, TimeProvider time, ConferenceClock clock)
{
    /// <summary>How long an activation link lives.</summary>
    public static readonly TimeSpan ActivationWithin = TimeSpan.FromDays(7);

    /// <summary>Creates a person with one role in a conference; no password yet.</summary>
    /// <exception cref="RefusedException"><c>bad-request</c> when the address has an account.</exception>
    public async Task<Person> AddAsync(NewPerson wanted, Actor by, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(wanted.Name)) throw new RefusedException(RefusedCode.BadRequest, Messages.PersonNameMissing);
        if (!MailAddress.TryCreate(wanted.Email, out _)) throw new RefusedException(RefusedCode.BadRequest, Messages.AddressUnreadable);
        if (wanted is { Role: Role.Unit, UnitId: null }) throw new RefusedException(RefusedCode.BadRequest, Messages.UnitMissing);
        var normal = names.NormalizeEmail(wanted.Email);
        if (await db.Users.AnyAsync(p => p.NormalizedEmail == normal, stop)) throw new RefusedException(RefusedCode.BadRequest, Messages.NameTaken);
        return await db.InOneActAsync(async record =>
        {
            var person = new Person
            {
                UserName = wanted.Email,
                NormalizedUserName = names.NormalizeName(wanted.Email),
                Email = wanted.Email,
                NormalizedEmail = normal,
                DisplayName = wanted.Name,
                SecurityStamp = Guid.NewGuid().ToString("N"),
                PasswordHash = wanted.PasswordHash,
                LockoutEnabled = true,
            };
            db.Users.Add(person);
            await db.SaveChangesAsync(stop);
            db.Memberships.Add(new Membership { ConferenceId = by.ConferenceId, PersonId = person.Id, Role = wanted.Role, UnitId = wanted.UnitId });
            record(new JournalEntry("add-person", $"person/{person.Id}", wanted.UnitId, new { wanted.Role }), by, clock.Now);
            return person;
        }, stop);
    }

    /// <summary>A new secret of a person; its text is returned here and kept nowhere.</summary>
    public async Task<string> IssueAsync(long person, TokenUse use, string scopes, TimeSpan lives, CancellationToken stop)
    {
        var (token, text) = ApiToken.New(person, use, scopes, time.GetUtcNow() + lives);
        db.ApiTokens.Add(token);
        await db.SaveChangesAsync(stop);
        return text;
    }

    /// <summary>A link by which a person of the conference sets a password, once; noted in the journal.</summary>
    public async Task<string> InviteAsync(long person, Actor by, CancellationToken stop)
    {
        if (!await db.Memberships.AnyAsync(m => m.PersonId == person && m.ConferenceId == by.ConferenceId, stop))
            throw new RefusedException(RefusedCode.NotFound, Messages.PersonNotFound);
        return await db.InOneActAsync(record =>
        {
            record(new JournalEntry("invite", $"person/{person}", null, new { }), by, clock.Now);
            return IssueAsync(person, TokenUse.Activation, "", ActivationWithin, stop);
        }, stop);
    }

    /// <summary>Notes a sign-in that failed, outside the journal.</summary>
    public async Task NoteFailureAsync(string name, string? address, CancellationToken stop)
    {
        db.FailedSignIns.Add(new FailedSignIn { At = time.GetUtcNow(), NameHash = ApiToken.HashOf(names.NormalizeEmail(name.Trim())), Address = address });
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Whether anybody has an account.</summary>
    public Task<bool> AnyoneAsync(CancellationToken stop) => db.Users.AnyAsync(stop);

    /// <summary>Removes every secret of one use, so that those of an earlier start no longer open anything.</summary>
    public Task RevokeAllAsync(TokenUse use, CancellationToken stop) => db.ApiTokens.Where(t => t.Use == use).ExecuteDeleteAsync(stop);

    /// <summary>The person that a secret belongs to; null when it is unknown, expired or of another use.</summary>
    public async Task<(Person Person, ApiToken Token)?> FindByTokenAsync(string text, TokenUse use, CancellationToken stop)
    {
        var (hash, now) = (ApiToken.HashOf(text), time.GetUtcNow());
        var token = await db.ApiTokens.SingleOrDefaultAsync(t => t.Hash == hash && t.Use == use && t.ExpiresAt > now, stop);
        if (token is null || (use == TokenUse.Activation && token.UsedAt is not null)) return null;
        return (await db.Users.SingleAsync(p => p.Id == token.PersonId, stop), token);
    }

    /// <summary>Marks an activation link as used; it opens nothing more.</summary>
    /// <exception cref="RefusedException"><c>bad-request</c> when somebody used it meanwhile.</exception>
    public async Task UseUpAsync(ApiToken token, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var isFirst = await db.ApiTokens.Where(t => t.Id == token.Id && t.UsedAt == null).ExecuteUpdateAsync(t => t.SetProperty(x => x.UsedAt, now), stop) > 0;
        if (!isFirst) throw new RefusedException(RefusedCode.BadRequest, Messages.LinkExpired);
    }

    /// <summary>Who a person is in one conference.</summary>
    public async Task<Actor> ActorAsync(long person, long conference, CancellationToken stop)
    {
        var name = await db.Users.Where(p => p.Id == person).Select(p => p.DisplayName).SingleOrDefaultAsync(stop);
        var roles = await db.Memberships.AsNoTracking().Where(m => m.PersonId == person && m.ConferenceId == conference).ToListAsync(stop);
        return new Actor(person, name ?? "", conference, roles.Select(m => m.Role).ToHashSet(), roles.Where(m => m.UnitId is not null).Select(m => m.UnitId!.Value).ToHashSet());
    }

    /// <summary>Everybody in a conference, for the administrator.</summary>
    public async Task<IReadOnlyList<Member>> MembersAsync(long conference, CancellationToken stop) =>
        await (from m in db.Memberships
               where m.ConferenceId == conference
               join p in db.Users on m.PersonId equals p.Id
               join u in db.Units on m.UnitId equals u.Id into units
               from u in units.DefaultIfEmpty()
               orderby m.Role, m.Id
               select new Member(p.Id, p.DisplayName, p.Email!, m.Role, u == null ? null : u.Name, p.PasswordHash != null)).AsNoTracking().ToListAsync(stop);
}

/// <summary>Người được mời.</summary>
public sealed record NewPerson(string Name, string Email, Role Role, long? UnitId)
{
    /// <summary>Null until the person has opened the link and chosen a password.</summary>
    public string? PasswordHash { get; init; }
}

/// <summary>Một người và vai trò của họ.</summary>
public sealed record Member(long PersonId, string Name, string Email, Role Role, string? Unit, bool Activated);
