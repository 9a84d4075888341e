using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Review.Storage;
using Tests.Shared;
using Web.Api;
using Web.Commands;

namespace Web.Tests;

/// <summary>Một trang thật trên loopback, cổng trống, cơ sở dữ liệu thật; stops by itself when disposed.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication site;
    private readonly bool ownsDatabase;

    private TestSite(WebApplication site, TestDatabase database, bool ownsDatabase, IReadOnlyList<DemoPerson> people) =>
        (this.site, Database, this.ownsDatabase, People) = (site, database, ownsDatabase, people);

    public TestDatabase Database { get; }

    /// <summary>Everybody of the sample conference, with links and tokens.</summary>
    public IReadOnlyList<DemoPerson> People { get; }

    public Uri Url => new(site.Urls.First());

    public IServiceProvider Services => site.Services;

    /// <summary>The sample plan with its people, and no draft sent yet.</summary>
    public static async Task<TestSite> StartAsync(DatabaseKind kind, Func<SiteOptions, SiteOptions>? options = null, Action<IServiceCollection>? more = null) =>
        await StartAsync(await TestDatabase.CreateAsync(kind), ownsDatabase: true, options, more);

    /// <summary>The same on a database that outlives the site.</summary>
    public static Task<TestSite> StartAsync(TestDatabase database, Func<SiteOptions, SiteOptions>? options = null, Action<IServiceCollection>? more = null) =>
        StartAsync(database, ownsDatabase: false, options, more);

    private static async Task<TestSite> StartAsync(TestDatabase database, bool ownsDatabase, Func<SiteOptions, SiteOptions>? options, Action<IServiceCollection>? more)
    {
        var usual = new SiteOptions { Urls = "http://127.0.0.1:0", DataFolder = database.Folder, Connection = database.Connection, IsDemo = true };
        var site = ReviewSite.Build(options?.Invoke(usual) ?? usual, more);
        await ReviewSite.MigrateAsync(site, CancellationToken.None);
        await site.StartAsync();
        await using var scope = site.Services.CreateAsyncScope();
        var people = await ActivatorUtilities.CreateInstance<DemoConference>(scope.ServiceProvider).InviteAsync(site.Urls.First(), CancellationToken.None);
        return new TestSite(site, database, ownsDatabase, people);
    }

    public DemoPerson Person(DemoRole role, int? assignment = null) =>
        People.First(p => p.Role == role && (assignment is null || p.Assignment == assignment));

    /// <summary>Calls the API as that person; as a stranger without a person.</summary>
    public HttpClient Api(DemoPerson? person)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Url };
        if (person is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", person.ApiToken);
        return client;
    }

    public HttpClient Api(DemoRole role, int? assignment = null) => Api(Person(role, assignment));

    /// <summary>A browser without script, signed in as that person by the demo's link.</summary>
    public async Task<HttpClient> BrowserAsync(DemoPerson person)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = true, CookieContainer = new() }) { BaseAddress = Url };
        (await client.GetAsync(new Uri(person.SignInLink).PathAndQuery)).EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>Sends a draft as its unit.</summary>
    public async Task<HttpResponseMessage> SendAsync(int number, byte[] docx, string fileName = "tham-luan.docx", string? key = null)
    {
        using var api = Api(DemoRole.Unit, number);
        using var content = new MultipartFormDataContent { { new ByteArrayContent(docx), "file", fileName } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/assignments/{number}/drafts") { Content = content };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return await api.SendAsync(request);
    }

    /// <summary>Waits until the newest version has been checked, or is in quarantine; answers it as the API prints it.</summary>
    public async Task<JsonElement> CheckedAsync(int number, int version, TimeSpan? within = null)
    {
        using var api = Api(DemoRole.Unit, number);
        return await Until.Async(async () =>
        {
            var draft = await api.GetFromJsonAsync<JsonElement>($"/api/assignments/{number}/drafts/{version}");
            return draft.GetProperty("checkState").GetString() is "done" or "quarantined" ? draft : (JsonElement?)null;
        }, within ?? TimeSpan.FromSeconds(30));
    }

    /// <summary>Decides as a Board or Party Office member.</summary>
    public async Task<HttpResponseMessage> DecideAsync(DemoRole role, int number, int version, string decision, string? reason = null)
    {
        using var api = Api(role);
        return await api.PostAsJsonAsync($"/api/assignments/{number}/decision", new DecisionInput(version, decision, reason));
    }

    /// <summary>The sample draft of an assignment.</summary>
    public static byte[] Sample(int number) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "drafts", $"tham-luan-{number:00}.docx"));

    public ReviewDb OpenDatabase() => Database.Open();

    public async ValueTask DisposeAsync()
    {
        await site.StopAsync();
        await site.DisposeAsync();
        if (ownsDatabase) await Database.DisposeAsync();
    }
}
