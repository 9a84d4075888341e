using System.Globalization;
using Hangfire;
using Microsoft.AspNetCore.Localization;
using Microsoft.EntityFrameworkCore;
using Review.Storage;
using Web.Access;
using Web.Api;
using Web.Pages;

namespace Web;

/// <summary>Dựng trang: dịch vụ, đường ống, đường dẫn.</summary>
public static class ReviewSite
{
    private static readonly CultureInfo[] Languages = [new("vi-VN"), new("en-GB")];

    /// <summary>Builds the site; <paramref name="more"/> may add to its services.</summary>
    public static WebApplication Build(SiteOptions options, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory, // pages, assets and samples lie beside the executable
            ApplicationName = typeof(ReviewSite).Assembly.GetName().Name,
        });
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel => (kestrel.AddServerHeader, kestrel.Limits.MaxRequestBodySize) = (false, Uploads.MaxRequest));
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace); // stdout is for results
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Hangfire", LogLevel.Warning)
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None) // a failed command is an exception, and that is logged
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error); // it warns on every form that no-store, which we set, becomes no-store
        builder.Services.AddSingleton(options);
        if (options.PublicAddress is { } address) builder.Services.AddSingleton(address);
        builder.Services.AddTime(options).AddStorage(options).AddChecks().AddDesks().AddJobs(options).AddAccess(options).AddFaces();
        more?.Invoke(builder.Services);

        var site = builder.Build();
        Pipe(site);
        RouteForOperators(site);
        if (options.Role != SiteRole.Worker) Route(site);
        return site;
    }

    /// <summary>Migrates, then starts. Web processes start without their database too and are not ready until it answers.</summary>
    public static async Task StartAsync(WebApplication site, CancellationToken stop)
    {
        try
        {
            await MigrateAsync(site, stop);
        }
        catch (Exception error) when (site.Services.GetRequiredService<SiteOptions>().Role == SiteRole.Web && ReviewDb.IsAway(error))
        {
            site.Logger.LogError(error, "The database does not answer; a worker or a later start brings its schema");
        }
        await site.StartAsync(stop);
    }

    /// <summary>Brings the database to the newest schema.</summary>
    public static async Task MigrateAsync(WebApplication site, CancellationToken stop)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReviewDb>().Database.MigrateAsync(stop);
    }

    private static void Pipe(WebApplication site)
    {
        site.UseMiddleware<SafeHeaders>();
        site.UseResponseCompression();
        site.UseRequestLocalization(localization =>
        {
            localization.DefaultRequestCulture = new RequestCulture(Languages[0]);
            (localization.SupportedCultures, localization.SupportedUICultures) = (Languages, Languages);
            localization.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = LanguageSwitch.Cookie }, new ApiLanguage()];
        });
        site.UseMiddleware<ApiRefusals>();
        site.UseMiddleware<PageFailures>();
        site.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable" });
        site.UseMiddleware<ReceiptTimesMiddleware>();
        site.UseRouting();
        site.UseAuthentication();
        site.UseMiddleware<CallerMiddleware>();
        site.UseAuthorization();
        site.UseRateLimiter();
        site.UseMiddleware<TooLargeForms>(); // after authorisation: a stranger's megabytes are not read
    }

    /// <summary>What every process answers, whatever its part.</summary>
    private static void RouteForOperators(WebApplication site)
    {
        site.MapHealthChecks("/health/ready").AllowAnonymous().ShortCircuit(); // before anybody is looked up in the database
        site.MapGet("/health/live", () => "live").AllowAnonymous().ShortCircuit();
        Metrics.Map(site);
    }

    private static void Route(WebApplication site)
    {
        site.MapRazorPages();
        site.MapApi();
        site.MapOpenApi().RequireAuthorization(Policies.SignedIn);
        site.MapHangfireDashboard("/hangfire", new DashboardOptions { Authorization = [], DisplayStorageConnectionString = false })
            .RequireAuthorization(Policies.Administer).WithMetadata(new HiddenAttribute { FromStrangers = true });
        PageDownloads.Map(site);
        LanguageSwitch.Map(site);
        SignInLinks.Map(site);
    }
}
