namespace Web.Api;

/// <summary>Giao diện lập trình: every route, once under <c>/api</c> and once under a named conference.</summary>
public static class ApiRoutes
{
    public static void MapApi(this IEndpointRouteBuilder site)
    {
        foreach (var prefix in (string[])["/api", "/api/conferences/{conferenceId:long}"])
        {
            var api = site.MapGroup(prefix);
            AssignmentRoutes.Map(api);
            BundleRoutes.Map(api);
            JournalRoutes.Map(api);
            DocumentRoutes.Map(api);
        }
    }
}
