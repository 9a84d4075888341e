using Microsoft.Playwright;
using Web.Commands;
using Xunit;

namespace Web.Tests.Walks;

/// <summary>Trình duyệt Chromium của hệ thống; one for a class of walks, a context of its own for each person.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Without these a closed network keeps Chromium busy looking up hosts at every start.</summary>
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } program) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
    }

    /// <summary>A page of that person, signed in by the demo's link, on their home. Any violation of the content policy or error of a script fails the walk.</summary>
    public async Task<Visitor> SignInAsync(DemoPerson person, BrowserNewContextOptions? options = null)
    {
        if (browser is null) Assert.Skip("Chromium is not installed; tests/run installs it on Debian.");
        var context = await browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var visitor = new Visitor(await context.NewPageAsync());
        await visitor.Page.GotoAsync(person.SignInLink);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}

/// <summary>Một người trước trình duyệt.</summary>
public sealed class Visitor
{
    private readonly List<string> complaints = [];

    public Visitor(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal)) complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What the browser complained of: violations of the content policy, errors of scripts.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public Task ClickAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Waits until that text is seen.</summary>
    public ILocatorAssertions Sees(string text) => Assertions.Expect(Page.GetByText(text).First);
}
