using OpenTelemetry.Metrics;

namespace Web.Access;

/// <summary>Số đo vận hành, cho Prometheus đọc trên chính máy chủ hoặc bởi người quản trị.</summary>
public static class Metrics
{
    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    public static IServiceCollection AddMetricsForPrometheus(this IServiceCollection services)
    {
        services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(Meters).AddPrometheusExporter());
        return services;
    }

    /// <summary>Figures only, no contents; nothing for a stranger from elsewhere.</summary>
    public static void Map(IEndpointRouteBuilder site) => site.MapPrometheusScrapingEndpoint("/metrics")
        .RequireAuthorization(Policies.Watch).WithMetadata(new HiddenAttribute { FromStrangers = true });
}
