using Review;
using Web.Access;

namespace Web.Api;

/// <summary>Giao diện lập trình: every route, once under <c>/api</c> and once under a named conference.</summary>
public static class ApiRoutes
{
    public static void MapApi(this IEndpointRouteBuilder site)
    {
        foreach (var prefix in (string[])["/api", "/api/conferences/{conferenceId:long}"])
        {
            var api = site.MapGroup(prefix);
            api.AddEndpointFilter(RequireScopeAsync);
            AssignmentRoutes.Map(api);
            BundleRoutes.Map(api);
            JournalRoutes.Map(api);
            DocumentRoutes.Map(api);
        }
    }

    /// <summary>A token reads with <c>read</c>, and changes something with <c>write</c> as well.</summary>
    private static ValueTask<object?> RequireScopeAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var http = call.HttpContext;
        var isSafe = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        if (http.RequestServices.GetRequiredService<Caller>().Scopes is { } scopes && !(scopes.Contains("read") && (isSafe || scopes.Contains("write"))))
            throw new RefusedException(RefusedCode.NotAllowed, Messages.ScopeNeeded);
        return next(call);
    }
}
