using Microsoft.EntityFrameworkCore;
using Review.Journal;
using Review.Storage;

namespace Review.People;

/// <summary>Nơi một người cấp và thu hồi khóa truy cập của chính mình; nobody issues one for another.</summary>
/// <remarks>Tokens live by real time, never by the played one.</remarks>
public sealed class TokenDesk(ReviewDb db, TimeProvider time, ConferenceClock clock)
{
    /// <summary>How long a token lives.</summary>
    public static readonly TimeSpan Lives = TimeSpan.FromDays(30);

    /// <summary>The caller's tokens that still open something, newest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> OwnAsync(Actor actor, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        return await db.ApiTokens.AsNoTracking().Where(t => t.PersonId == actor.PersonId && t.Use == TokenUse.Api && t.ExpiresAt > now)
            .OrderByDescending(t => t.Id).ToListAsync(stop);
    }

    /// <summary>A new token; its text is returned here and kept nowhere. Sealing is for those who appraise.</summary>
    public Task<string> IssueAsync(bool mayWrite, bool maySeal, Actor actor, CancellationToken stop)
    {
        if (actor.PersonId is not { } person || (maySeal && !actor.Appraises)) throw new RefusedException(RefusedCode.NotAllowed, Messages.NotAllowed);
        var scopes = string.Join(' ', ((string?[])["read", mayWrite || maySeal ? "write" : null, maySeal ? "bundle" : null]).Where(s => s is not null));
        return db.InOneActAsync(record =>
        {
            var (token, text) = ApiToken.New(person, TokenUse.Api, scopes, time.GetUtcNow() + Lives);
            db.ApiTokens.Add(token);
            record(new JournalEntry("issue-token", $"person/{person}", null, new { scopes }), actor, clock.Now);
            return Task.FromResult(text);
        }, stop);
    }

    /// <summary>Ends every token of the caller; the next request with one of them is refused.</summary>
    public Task<int> RevokeAllAsync(Actor actor, CancellationToken stop) => db.InOneActAsync(async record =>
    {
        var ended = await db.ApiTokens.Where(t => t.PersonId == actor.PersonId && t.Use == TokenUse.Api).ExecuteDeleteAsync(stop);
        record(new JournalEntry("revoke-tokens", $"person/{actor.PersonId}", null, new { ended }), actor, clock.Now);
        return ended;
    }, stop);
}
