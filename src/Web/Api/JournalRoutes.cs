using Microsoft.EntityFrameworkCore;
using Review.Storage;
using Web.Access;

namespace Web.Api;

/// <summary>Nhật ký, dòng cũ nhất trước.</summary>
public static class JournalRoutes
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/journal", Lines).RequireAuthorization(Policies.ReadJournal).WithTags("journal");

    private static IAsyncEnumerable<JournalOutput> Lines(ReviewDb db, Caller caller) => db.JournalLines.AsNoTracking()
        .Where(l => l.ConferenceId == caller.Actor.ConferenceId)
        .OrderBy(l => l.Sequence)
        .Select(l => new JournalOutput(l.Sequence, l.At, l.Who, l.Act, l.Subject, l.Detail, l.PreviousHash, l.Hash))
        .AsAsyncEnumerable();
}

/// <summary>A line of the journal as the API prints it.</summary>
public sealed record JournalOutput(long Sequence, DateTimeOffset At, string Who, string Act, string Subject, string Detail, string PreviousHash, string Hash);
