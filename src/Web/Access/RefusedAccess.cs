using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Web.Api;

namespace Web.Access;

/// <summary>Đường dẫn mà người không có quyền thì coi như không có: answers 404, not 403.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class HiddenAttribute : Attribute
{
    /// <summary>Whether strangers too get 404, and are not sent to sign in.</summary>
    public bool FromStrangers { get; init; }
}

/// <summary>How a refusal looks: a problem for the API, the sign-in page for strangers, 404 for what they may not know of.</summary>
public sealed class RefusedAccess : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        var hidden = IsHidden(context, stranger: authorizeResult.Challenged);
        if (!authorizeResult.Forbidden && !(authorizeResult.Challenged && hidden)) return usual.HandleAsync(next, context, policy, authorizeResult);

        var status = hidden ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden;
        if (Problems.IsApi(context))
            return hidden
                ? Problems.WriteAsync(context, status, Review.RefusedCode.NotFound, Messages.NotFound)
                : Problems.WriteAsync(context, status, Review.RefusedCode.NotAllowed, Review.Messages.NotAllowed);
        context.Response.StatusCode = status; // the page for it is made by PageFailures
        return Task.CompletedTask;
    }

    private static bool IsHidden(HttpContext http, bool stranger)
    {
        var mark = http.GetEndpoint()?.Metadata.GetMetadata<HiddenAttribute>();
        if (stranger) return mark is { FromStrangers: true };
        var elsewhere = http.GetRouteValue("conferenceId") is not null && http.RequestServices.GetRequiredService<Caller>().Known is { Roles.Count: 0 };
        return mark is not null || elsewhere; // whether a conference exists in which the caller holds no role is not said
    }
}
