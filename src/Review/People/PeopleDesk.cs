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
        return await db.InOneActAsync(async record =>
        {
            var person = PersonOf(wanted);
            if (await db.Users.AnyAsync(p => p.NormalizedEmail == person.NormalizedEmail, stop)) throw new RefusedException(RefusedCode.BadRequest, Messages.NameTaken);
            db.Users.Add(person);
            await db.SaveChangesAsync(stop);
            db.Memberships.Add(new Membership { ConferenceId = by.ConferenceId, PersonId = person.Id, Role = wanted.Role, UnitId = wanted.UnitId });
            record(new JournalEntry("add-person", $"person/{person.Id}", wanted.UnitId, new { wanted.Role }), by, clock.Now);
            return person;
        }, stop);
    }

    private Person PersonOf(NewPerson wanted) => new()
    {
        UserName = wanted.Email,
        NormalizedUserName = names.NormalizeName(wanted.Email),
        Email = wanted.Email,
        NormalizedEmail = names.NormalizeEmail(wanted.Email),
        DisplayName = wanted.Name,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        PasswordHash = wanted.PasswordHash,
        LockoutEnabled = true,
    };

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
        return await db.InOneActAsync(async record =>
        {
            await EndActivationsAsync(person, stop); // of several links that lie in a mailbox only the newest opens
            record(new JournalEntry("invite", $"person/{person}", null, new { }), by, clock.Now);
            return await IssueAsync(person, TokenUse.Activation, "", ActivationWithin, stop);
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

    /// <summary>Whether a secret would open something now.</summary>
    public Task<bool> IsOpenAsync(string text, TokenUse use, CancellationToken stop)
    {
        var (hash, now) = (ApiToken.HashOf(text), time.GetUtcNow());
        return db.ApiTokens.AnyAsync(t => t.Hash == hash && t.Use == use && t.ExpiresAt > now && (use != TokenUse.Activation || t.UsedAt == null), stop);
    }

    /// <summary>Uses an activation link up, every other one of that person with it, and sets the password; all of it or nothing.</summary>
    /// <exception cref="RefusedException"><c>wrong-state</c> when the link opens nothing, or somebody used it meanwhile.</exception>
    public Task<Person> ActivateAsync(string text, Func<Person, Task> setPassword, CancellationToken stop) => db.InOneActAsync(async record =>
    {
        if (await FindByTokenAsync(text, TokenUse.Activation, stop) is not var (person, _)) throw new RefusedException(RefusedCode.WrongState, Messages.LinkExpired);
        var isReset = person.PasswordHash is not null;
        await EndActivationsAsync(person.Id, stop);
        await setPassword(person);
        var conference = await db.Memberships.Where(m => m.PersonId == person.Id).MaxAsync(m => m.ConferenceId, stop);
        record(new JournalEntry("activate", $"person/{person.Id}", null, new { isReset }), await ActorAsync(person.Id, conference, stop), clock.Now);
        return person;
    }, stop);

    private Task<int> EndActivationsAsync(long person, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        return db.ApiTokens.Where(t => t.PersonId == person && t.Use == TokenUse.Activation && t.UsedAt == null).ExecuteUpdateAsync(t => t.SetProperty(x => x.UsedAt, now), stop);
    }

    /// <summary>Who a person is in one conference.</summary>
    public async Task<Actor> ActorAsync(long person, long conference, CancellationToken stop)
    {
        var name = await db.Users.Where(p => p.Id == person).Select(p => p.DisplayName).SingleOrDefaultAsync(stop);
        var roles = await db.Memberships.AsNoTracking().Where(m => m.PersonId == person && m.ConferenceId == conference).ToListAsync(stop);
        return new Actor(person, name ?? "", conference, roles.Select(m => m.Role).ToHashSet(), UnitsOf(roles))
        {
            SendsFor = UnitsOf(roles.Where(m => m.Role == Role.Unit)),
        };
    }

    private static HashSet<long> UnitsOf(IEnumerable<Membership> roles) => [.. roles.Select(m => m.UnitId).OfType<long>()];

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
