using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Review.Conferences;
using Review.People;
using Review.Storage;
using Web.Pages;

namespace Web.Access;

/// <summary>Người đang gọi, trong hội nghị đang xem; known before anything is authorised.</summary>
public sealed class Caller
{
    /// <summary>Null for a stranger.</summary>
    public Actor? Known { get; private set; }

    /// <summary>The conference that the request speaks of; null before the first plan.</summary>
    public ConferencePlan? Conference { get; private set; }

    /// <summary>Scopes of the token that was shown; null when the person signed in.</summary>
    public IReadOnlySet<string>? Scopes { get; private set; }

    /// <summary>The person acting; pages and routes that use it require a signed-in person.</summary>
    public Actor Actor => Known ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Finds out who is calling, and tells the database what may be seen.</summary>
    public async Task RecogniseAsync(HttpContext http, ReviewDb db, PeopleDesk people)
    {
        var stop = http.RequestAborted;
        Conference = http.GetRouteValue("conferenceId") is string id && long.TryParse(id, out var number)
            ? await db.ConferencePlans.AsNoTracking().SingleOrDefaultAsync(c => c.Id == number, stop)
            : await db.ConferencePlans.AsNoTracking().SingleOrDefaultAsync(c => c.IsOpen, stop);
        if (http.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } person) return;

        Known = await people.ActorAsync(long.Parse(person, System.Globalization.CultureInfo.InvariantCulture), Conference?.Id ?? 0, stop);
        Scopes = http.User.FindFirstValue(TokenScheme.ScopesClaim)?.Split(' ').ToHashSet();
        db.Sight = Sight.Of(Known);
    }
}

/// <summary>Runs after authentication and before authorisation.</summary>
public sealed class CallerMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, Caller caller, ReviewDb db, PeopleDesk people)
    {
        if (!http.Items.ContainsKey(PageFailures.Path)) await caller.RecogniseAsync(http, db, people); // a failure may be that the database is away
        await next(http);
    }
}
