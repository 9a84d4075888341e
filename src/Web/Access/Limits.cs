using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Web.Api;

namespace Web.Access;

/// <summary>Giới hạn số lần thử đăng nhập; over it 429 with Retry-After and a sentence. Holds within one process.</summary>
public static class Limits
{
    /// <summary>For attempts to sign in.</summary>
    public const string SignIns = nameof(SignIns);

    private const int SignInsAMinute = 60; // an office shares one address; a single account is held up by its own lockout

    public static void Register(RateLimiterOptions limits)
    {
        limits.AddPolicy(SignIns, http => HttpMethods.IsPost(http.Request.Method)
            ? Window(http.Connection.RemoteIpAddress?.ToString() ?? "", SignInsAMinute)
            : RateLimitPartition.GetNoLimiter("reading"));
        limits.OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected));
    }

    private static RateLimitPartition<string> Window(string who, int aMinute) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = aMinute, Window = TimeSpan.FromMinutes(1) });

    private static Task RefuseAsync(OnRejectedContext rejected)
    {
        var http = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Problems.IsApi(http) ? Problems.WriteAsync(http, StatusCodes.Status429TooManyRequests, "too-many", Messages.TooMany) : Task.CompletedTask;
    }
}
