using Microsoft.Extensions.Diagnostics.HealthChecks;
using Review.Storage;

namespace Web.Access;

/// <summary>Ready means: the database answers.</summary>
public sealed class DatabaseHealth(ReviewDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
