using System.Text.Json;
using FaultyHost;
using Intake.Checks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Web;

// The real site with a faulty check or two beside the real ones, as `serve` starts it; tests start it and end it.
// --data DIR [--connection STRING] [--role ROLE] [--poison WORD] [--hold FILE]
var given = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
var options = new SiteOptions
{
    Urls = "http://127.0.0.1:0",
    DataFolder = given["--data"],
    Connection = given.GetValueOrDefault("--connection"),
    Role = Enum.Parse<SiteRole>(given.GetValueOrDefault("--role", nameof(SiteRole.All))),
};

await using var site = ReviewSite.Build(options, more =>
{
    if (given.TryGetValue("--poison", out var word)) more.AddSingleton<IDraftCheck>(new DeadlyCheck(word));
    if (given.TryGetValue("--hold", out var file)) more.AddSingleton<IDraftCheck>(new HeldCheck(file));
});
await ReviewSite.StartAsync(site, CancellationToken.None);
Console.WriteLine(JsonSerializer.Serialize(new { url = site.Urls.First() }));
await site.WaitForShutdownAsync();
