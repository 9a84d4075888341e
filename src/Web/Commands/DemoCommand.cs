using System.CommandLine;
using System.Globalization;
using Review;

namespace Web.Commands;

/// <summary><c>demo</c>: the whole road on the sample plan and drafts, played on the plan's own days.</summary>
internal static class DemoCommand
{
    private static readonly Option<string> Urls = new("--urls") { Description = "Where to listen", DefaultValueFactory = _ => SiteOptions.DefaultUrl };
    private static readonly Option<DirectoryInfo?> Data = new("--data") { Description = "Folder of the demo's data; a temporary one by default" };
    private static readonly Option<string?> Connection = new("--connection") { Description = "PostgreSQL connection string; without it the embedded SQLite" };
    private static readonly Option<string?> At = new("--at") { Description = "Instant at which the played time starts, 2026-05-29T10:55:00+07:00" };
    private static readonly Option<bool> AsPlanned = new("--as-planned") { Description = "Play the machine's own time" };

    public static Command Define()
    {
        var command = new Command("demo", "Plays the sample conference") { Urls, Data, Connection, ServeCommand.Address, At, AsPlanned };
        At.Validators.Add(option =>
        {
            if (!TryReadInstant(option.GetValueOrDefault<string?>(), out _)) option.AddError("--at is an instant such as 2026-05-29T10:55:00+07:00.");
        });
        command.Validators.Add(all =>
        {
            if (all.GetValue(At) is not null && all.GetValue(AsPlanned)) all.AddError("--at and --as-planned exclude each other.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var terminal = parsed.Terminal();
        var folder = parsed.GetValue(Data)?.FullName ?? Directory.CreateTempSubdirectory("review-demo-").FullName;
        Directory.CreateDirectory(folder);
        var options = new SiteOptions
        {
            Urls = parsed.GetValue(Urls)!,
            DataFolder = folder,
            Connection = parsed.GetValue(Connection),
            PublicAddress = parsed.GetValue(ServeCommand.Address),
            ClockOffset = PlayedTime.OffsetFor(folder, Wanted(parsed), TimeProvider.System.GetUtcNow()),
            IsDemo = true,
        };

        await using var site = ReviewSite.Build(options);
        await ReviewSite.StartAsync(site, stop);
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var demo = ActivatorUtilities.CreateInstance<DemoConference>(scope.ServiceProvider);
            var people = await demo.InviteAsync(site.Urls.First().TrimEnd('/'), stop);
            await demo.SendAsync(stop);
            var ready = new Ready(site.Urls.First().TrimEnd('/'), folder, people);
            terminal.Print(ready, () => InWords(ready, site.Services.GetRequiredService<ConferenceClock>()));
        }
        await site.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }

    private static PlayedTime.Start Wanted(ParseResult parsed) =>
        parsed.GetValue(AsPlanned) ? new PlayedTime.Start(null, OwnClock: true)
        : TryReadInstant(parsed.GetValue(At), out var at) ? new PlayedTime.Start(at, OwnClock: false)
        : default;

    private static bool TryReadInstant(string? text, out DateTimeOffset? at)
    {
        at = null;
        if (text is null) return true;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read)) return false;
        var named = DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind).Kind != DateTimeKind.Unspecified;
        at = named ? read : new DateTimeOffset(read.DateTime, Intake.Plan.Conference.Offset); // an instant without an offset is meant in Viet Nam
        return read.Year is > 1900 and < 2200;
    }

    private static string InWords(Ready ready, ConferenceClock clock) => string.Join('\n',
    [
        ready.Url,
        string.Create(CultureInfo.InvariantCulture, $"data: {ready.Data}"),
        string.Create(CultureInfo.InvariantCulture, $"played time: {clock.Now:HH:mm d/M/yyyy}"),
        "",
        .. ready.People.Where(p => p.Role != DemoRole.Unit).Select(Line),
        .. ready.People.Where(p => p.Role == DemoRole.Unit).Select(Line),
    ]);

    private static string Line(DemoPerson person) => $"{person.Role,-14} {person.SignInLink}  {person.Name}";

    private sealed record Ready(string Url, string Data, IReadOnlyList<DemoPerson> People);
}
