using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Intake.Checks;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.WebEncoders;
using Review;
using Review.Appraisals;
using Review.Bundles;
using Review.Checking;
using Review.Conferences;
using Review.Journal;
using Review.Notices;
using Review.Office;
using Review.People;
using Review.Queue;
using Review.Receiving;
using Review.Rehearsals;
using Review.Reports;
using Review.Storage;
using Web.Access;
using Web.Api;
using Web.Jobs;
using Web.Pages;

namespace Web;

/// <summary>Every registration, one screen.</summary>
public static class Wiring
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddChecks() => services
            .AddSingleton<IDraftCheck, SpeakingTimeCheck>()
            .AddSingleton<IDraftCheck, TopicCheck>()
            .AddSingleton<IDraftCheck, UnitNamesCheck>()
            .AddSingleton<IDraftCheck, BalanceCheck>()
            .AddSingleton<IDraftCheck, LeftoversCheck>()
            .AddSingleton<IDraftCheck, FiguresCheck>()
            .AddSingleton<IDraftCheck, UnknownAbbreviationCheck>()
            .AddSingleton<IDraftCheck, SpellingCheck>()
            .AddSingleton<IDraftCheck, PresentationCheck>()
            .AddSingleton<IDraftCheck, FileFlagsCheck>()
            .AddSingleton<IConferenceCheck, CopiedTextCheck>()
            .AddSingleton<IConferenceCheck, FiguresBetweenCheck>()
            .AddSingleton<CheckPipeline>()
            .AddSingleton<ConferenceRules>();

        public IServiceCollection AddDesks() => services
            .AddScoped<PlanDesk>().AddScoped<RulesDesk>().AddScoped<PeopleDesk>().AddScoped<TokenDesk>().AddScoped<FirstRun>()
            .AddScoped<DraftDoor>().AddScoped<ReceivingDesk>().AddScoped<DraftShelf>().AddScoped<RehearsalDesk>().AddScoped<ProposalShelf>()
            .AddScoped<CheckingDesk>().AddScoped<ConversionDesk>().AddScoped<ConferenceCheckDesk>().AddScoped<FalseAlarmDesk>().AddScoped<WorkerRoster>()
            .AddScoped<AppraisalDesk>().AddScoped<ReviewQueue>()
            .AddScoped<ReportTemplateDesk>().AddScoped<ReportShelf>()
            .AddScoped<BundleDesk>().AddScoped<BundleShelf>().AddScoped<BundleBook>().AddScoped<OpeningBook>().AddScoped<NoticeBoard>().AddScoped<Chain>().AddScoped<JournalReader>()
            .AddSingleton<OfficeProgram>();

        public IServiceCollection AddStorage(SiteOptions options)
        {
            services.AddIdentitySchema();
            if (options.Connection is { } connection)
            {
                services.AddDbContext<PostgresReviewDb>((all, db) => db.UseReviewPostgres(connection).AddInterceptors(all.GetServices<WakeJobs>()));
                return services.AddScoped<ReviewDb>(all => all.GetRequiredService<PostgresReviewDb>());
            }
            services.AddDbContext<SqliteReviewDb>((all, db) => db.UseReviewSqlite(options.DataFolder).AddInterceptors(all.GetServices<WakeJobs>()));
            return services.AddScoped<ReviewDb>(all => all.GetRequiredService<SqliteReviewDb>());
        }

        /// <summary>The domain plays the conference's time; sessions, tokens and jobs keep the real one.</summary>
        public IServiceCollection AddTime(SiteOptions options) => services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(all => new ConferenceClock(all.GetRequiredService<TimeProvider>(), options.ClockOffset));

        public IServiceCollection AddJobs(SiteOptions options)
        {
            // both registered before AddHangfire, whose own are global: of two sites in one process each would run the other's jobs
            services.AddSingleton<JobActivator>(all => new AspNetCoreJobActivator(all.GetRequiredService<IServiceScopeFactory>()));
            services.AddSingleton(_ => OpenJobStore(options));
            services.AddHangfire((all, hangfire) => hangfire.UseLogProvider(new HangfireLog(all.GetRequiredService<ILoggerFactory>()))
                .SetDataCompatibilityLevel(CompatibilityLevel.Version_180).UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings());
            services.AddSingleton<WakeJobs>().AddSingleton(new AloneGate(places: JobSchedule.Checkers + 2));
            services.AddSingleton<ThisWorker>();
            if (options.Role == SiteRole.Web) return services;

            services.AddHostedService(all => all.GetRequiredService<ThisWorker>());
            services.AddHangfireServer(server => (server.Queues, server.WorkerCount, server.SchedulePollingInterval, server.ShutdownTimeout) = ([JobSchedule.Checks], JobSchedule.Checkers, TimeSpan.FromSeconds(2), JobSchedule.StopWithin));
            services.AddHangfireServer(server => (server.Queues, server.WorkerCount, server.ShutdownTimeout) = ([JobSchedule.Bundles], 1, JobSchedule.StopWithin));
            services.AddHangfireServer(server => (server.Queues, server.WorkerCount, server.SchedulePollingInterval, server.ShutdownTimeout) = ([JobSchedule.Conversions], 1, TimeSpan.FromSeconds(2), JobSchedule.StopWithin));
            return options.Sweeps ? services.AddHostedService<StartSweep>() : services;
        }

        public IServiceCollection AddAccess(SiteOptions options)
        {
            services.AddIdentityCore<Person>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = ""; // a name is an e-mail address, checked as one
                identity.Password.RequiredLength = PasswordDoor.Shortest;
                (identity.Password.RequireDigit, identity.Password.RequireLowercase, identity.Password.RequireUppercase, identity.Password.RequireNonAlphanumeric) = (false, false, false, false);
            }).AddEntityFrameworkStores<ReviewDb>().AddSignInManager();
            services.AddDataProtection().SetApplicationName("review").PersistKeysToDbContext<ReviewDb>();
            services.AddAuthentication(SignIn.Either)
                .AddPolicyScheme(SignIn.Either, null, either => either.ForwardDefaultSelector = http => Problems.IsApi(http) && !SignIn.MayUseCookie(http) ? TokenScheme.Name : IdentityConstants.ApplicationScheme)
                .AddScheme<AuthenticationSchemeOptions, TokenScheme>(TokenScheme.Name, null)
                .AddCookie(IdentityConstants.ApplicationScheme, SignIn.Configure);
            services.AddAuthorization(Policies.Register).AddRateLimiter(Limits.Register);
            return services.AddScoped<Caller>().AddScoped<PasswordDoor>().AddSingleton<SetupCode>().AddScoped<IAuthorizationHandler, RoleHandler>().AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedAccess>();
        }

        public IServiceCollection AddFaces()
        {
            services.AddLocalization();
            services.AddRazorPages(pages => pages.Conventions.ConfigureFilter(new RefusalPageFilter()))
                .AddMvcOptions(PageForms.Configure);
            services.Configure<WebEncoderOptions>(html => html.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)); // Vietnamese as it is
            services.AddScoped<Words>();
            services.ConfigureHttpJsonOptions(json => JsonOutput.Configure(json.SerializerOptions));
            services.Configure<FormOptions>(form => (form.MemoryBufferThreshold, form.MultipartBodyLengthLimit) = (Uploads.MaxRequest, Uploads.MaxRequest));
            services.AddOpenApi().AddMetricsForPrometheus();
            services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
            return services.AddProblemDetails().AddResponseCompression(c => c.EnableForHttps = false);
        }
    }

    /// <summary>The checks without a site, for the command line.</summary>
    public static CheckPipeline CreatePipeline()
    {
        using var services = new ServiceCollection().AddChecks().BuildServiceProvider();
        return services.GetRequiredService<CheckPipeline>();
    }

    private static JobStorage OpenJobStore(SiteOptions options)
    {
        if (options.Connection is not { } connection) return new InMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromDays(1) });
        var settings = JobStoreSettings(options.Role);
        return new PostgreSqlStorage(new NpgsqlConnectionFactory(connection, settings), settings);
    }

    /// <summary>Why each differs from its default: docs/decisions/0004.</summary>
    private static PostgreSqlStorageOptions JobStoreSettings(SiteRole role) => new()
    {
        SchemaName = "hangfire",
        InvisibilityTimeout = TimeSpan.FromMinutes(1),
        UseSlidingInvisibilityTimeout = true,
        QueuePollInterval = TimeSpan.FromMilliseconds(500),
        DistributedLockTimeout = TimeSpan.FromMinutes(1),
        // pages can be read without jobs, and say so; a worker without its store is none
        AllowDegradedModeWithoutStorage = role == SiteRole.Web,
        StartupConnectionMaxRetries = 1,
        StartupConnectionBaseDelay = TimeSpan.FromMilliseconds(200),
    };
}
