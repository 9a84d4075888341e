using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Web.Api;

namespace Web.Access;

/// <summary>Đường dẫn mà người không có quyền thì coi như không có: answers 404, not 403.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class HiddenAttribute : Attribute;

/// <summary>How a refusal looks: a problem for the API, the sign-in page for strangers, 404 for what they may not know of.</summary>
public sealed class RefusedAccess : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        var hidden = IsHidden(context);
        if (!authorizeResult.Forbidden && !(authorizeResult.Challenged && hidden && !Problems.IsApi(context)))
            return usual.HandleAsync(next, context, policy, authorizeResult);

        var status = hidden ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden;
        if (Problems.IsApi(context))
            return hidden
                ? Problems.WriteAsync(context, status, Review.RefusedCode.NotFound, Messages.NotFound)
                : Problems.WriteAsync(context, status, Review.RefusedCode.NotAllowed, Review.Messages.NotAllowed);
        context.Response.StatusCode = status; // the page for it is made by UseStatusCodePagesWithReExecute
        return Task.CompletedTask;
    }

    /// <summary>Also a conference in which the caller holds no role: whether it exists is not said.</summary>
    private static bool IsHidden(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<HiddenAttribute>() is not null
        || (http.GetRouteValue("conferenceId") is not null && http.RequestServices.GetRequiredService<Caller>().Known is { Roles.Count: 0 });
}
