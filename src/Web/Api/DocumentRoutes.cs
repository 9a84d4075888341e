using Intake.Plan;
using Web.Access;

namespace Web.Api;

/// <summary>Các văn bản khác của kế hoạch và thời hạn của chúng.</summary>
public static class DocumentRoutes
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/documents", List).RequireAuthorization(Policies.SignedIn).WithTags("documents");

    private static IReadOnlyList<DocumentOutput> List(Caller caller) =>
        [.. (caller.Conference?.Read().Deadlines ?? [])
            .Where(d => d.Kind is DeadlineKind.BoardReport or DeadlineKind.OpeningSpeech or DeadlineKind.SummaryReport)
            .Select(d => new DocumentOutput(d.What, d.At, d.Rule, d.Owner))];
}

/// <summary>A document of the plan that is not one of the speeches.</summary>
public sealed record DocumentOutput(string What, DateTimeOffset At, DeadlineRule Rule, string Owner);
