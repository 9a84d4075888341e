using System.CommandLine;
using Review;
using Review.Conferences;
using Review.Storage;
using Web.Access;

namespace Web.Commands;

/// <summary><c>serve</c>: the site, its jobs, or both.</summary>
internal static class ServeCommand
{
    private static readonly Option<SiteRole> Role = new("--role") { Description = "web, worker or all", DefaultValueFactory = _ => SiteRole.All };
    private static readonly Option<string?> Urls = new("--urls") { Description = "Where to listen; a worker answers health and metrics on a free port of this machine by default" };
    private static readonly Option<DirectoryInfo?> Data = new("--data") { Description = "Folder of the embedded database" };
    private static readonly Option<string?> Connection = new("--connection") { Description = "PostgreSQL connection string; without it the embedded SQLite" };

    /// <summary>The same for every verb that serves a site.</summary>
    public static readonly Option<PublicAddress?> Address = new("--public-address")
    {
        Description = "Where people reach the site, https://review.example.vn; printed as QR codes in the bundle's contents",
        CustomParser = argument =>
        {
            if (PublicAddress.Read(argument.Tokens[0].Value) is { } address) return address;
            argument.AddError("--public-address is an http or https address without query: https://review.example.vn.");
            return null;
        },
    };

    public static Command Define()
    {
        var command = new Command("serve", "Serves the site (default)") { Role, Urls, Data, Connection, Address };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>The same options and action without a verb.</summary>
    public static void MakeDefault(RootCommand root)
    {
        root.Options.Add(Role);
        root.Options.Add(Urls);
        root.Options.Add(Data);
        root.Options.Add(Connection);
        root.Options.Add(Address);
        root.SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var options = new SiteOptions
        {
            Role = parsed.GetValue(Role),
            Urls = parsed.GetValue(Urls) ?? (parsed.GetValue(Role) == SiteRole.Worker ? "http://127.0.0.1:0" : SiteOptions.DefaultUrl),
            DataFolder = parsed.GetValue(Data)?.FullName ?? SiteOptions.UsualDataFolder,
            Connection = parsed.GetValue(Connection),
            PublicAddress = parsed.GetValue(Address),
            Sweeps = Environment.GetEnvironmentVariable("REVIEW_SWEEP") != "off",
        };
        var terminal = parsed.Terminal();
        Directory.CreateDirectory(options.DataFolder);
        await using var site = ReviewSite.Build(options);
        try
        {
            await ReviewSite.StartAsync(site, stop);
        }
        catch (Exception error) when (ReviewDb.IsAway(error))
        {
            site.Logger.LogCritical(error, "The database does not answer");
            terminal.Complain(Messages.NoDatabase);
            return ExitCode.Failed;
        }
        var url = site.Urls.First().TrimEnd('/');
        terminal.Print(new Serving(url, options.Connection is null ? options.DataFolder : null, options.Role),
            () => options.Connection is null ? $"{url}  ({options.DataFolder})" : url);
        await SayCodeAsync(site, terminal, stop);
        await site.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }

    /// <summary>Whoever sets up an empty system from another machine must be able to read this terminal.</summary>
    private static async Task SayCodeAsync(WebApplication site, Terminal terminal, CancellationToken stop)
    {
        await using var scope = site.Services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<ReviewDb>().Database.CanConnectAsync(stop)) return; // the web role serves without it
        if (await scope.ServiceProvider.GetRequiredService<FirstRun>().IsDueAsync(stop))
            terminal.Complain(Messages.SetupCodeIs(site.Services.GetRequiredService<SetupCode>().Text));
    }

    private sealed record Serving(string Url, string? Data, SiteRole Role);
}
