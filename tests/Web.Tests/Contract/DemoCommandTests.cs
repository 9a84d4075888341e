using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Web.Tests.Contract;

/// <summary><c>demo</c> and <c>verify</c> on what it leaves behind.</summary>
public sealed class DemoCommandTests : IDisposable
{
    private static readonly JsonShape Shape = JsonShape.Of("url, data, people[{role, assignment, name, signInLink, apiToken}]");
    private static readonly JsonShape Assignment = JsonShape.Of("number, topic, unit, state, version, sha256, receivedAt, onTime, lateBySeconds, deadline, decidedBy, speaker");

    private readonly SampleFiles files = new();

    [Fact]
    public async Task One_line_names_everybody_when_the_site_answers_and_a_second_start_goes_on()
    {
        await using var first = Demo("--at", "2026-05-29T10:59:00+07:00");
        var ready = await ReadyAsync(first);
        var people = ready.GetProperty("people").EnumerateArray().ToList();

        Assert.Empty(Shape.FaultsOf(ready));
        Assert.Equal(files.PathOf("data"), ready.GetProperty("data").GetString());
        Assert.Equal(
            ["administrator -", "board 6", "committee -", "partyOffice 12", .. Enumerable.Range(1, 24).Select(n => $"unit {n}").Order(StringComparer.Ordinal)],
            people.Select(p => $"{p.GetProperty("role").GetString()} {(p.GetProperty("assignment") is { ValueKind: JsonValueKind.Number } n ? n.GetInt32().ToString(CultureInfo.InvariantCulture) : "-")}").Order(StringComparer.Ordinal));
        foreach (var person in people) await SignsInAsync(person);
        var before = await AssignmentsAsync(ready);
        Assert.All(before, line => Assert.Empty(Assignment.FaultsOf(line)));
        Assert.All(before, line => Assert.StartsWith("2026-05-29T10:59:", line.GetProperty("receivedAt").GetString(), StringComparison.Ordinal));
        await first.KillAsync();

        await using var second = Demo();
        var again = await ReadyAsync(second);
        var after = await AssignmentsAsync(again);

        Assert.Equal(before.Select(Stored), after.Select(Stored));
        Assert.NotEqual(Link(ready), Link(again));
        await SignsInAsync(again.GetProperty("people")[0]);
    }

    [Fact]
    public async Task What_a_demo_leaves_behind_is_verified_and_an_altered_line_is_named()
    {
        await using (var demo = Demo()) await ReadyAsync(demo);
        files.Copy(3, "sent.docx");
        files.Write("unknown.docx", "never sent");

        var whole = await VerifyAsync("sent.docx");
        var unknown = await VerifyAsync("unknown.docx", "ABCD-EFGH-JKMN");
        Alter("update journal_lines set who = 'somebody else' where sequence = 5");
        var altered = await VerifyAsync();

        Assert.Equal((0, 1, 1), (whole.ExitCode, unknown.ExitCode, altered.ExitCode));
        Assert.Equal(["journal True", "sent.docx True"], Said(whole));
        Assert.Equal(["journal True", "unknown.docx False", "ABCD-EFGH-JKMN False"], Said(unknown));
        Assert.Equal(["journal False"], Said(altered));
        Assert.Equal(5, altered.Line.GetProperty("line").GetInt32());
    }

    public void Dispose() => files.Dispose();

    private ReviewProgram Demo(params string[] arguments) =>
        ReviewProgram.Start(["demo", "--json", "--data", "data", "--urls", "http://127.0.0.1:0", .. arguments], files.Folder);

    private Task<ReviewProgram.Answer> VerifyAsync(params string[] things) => ReviewProgram.RunAsync(["verify", "--json", "--data", "data", .. things], files.Folder);

    private static IEnumerable<string> Said(ReviewProgram.Answer answer) => answer.Lines.Select(line => $"{line.GetProperty("what").GetString()} {line.GetProperty("holds").GetBoolean()}");

    private static async Task<JsonElement> ReadyAsync(ReviewProgram demo)
    {
        using var line = JsonDocument.Parse(await demo.ReadLineAsync() ?? throw new InvalidDataException((await demo.EndAsync()).Error));
        var url = line.RootElement.GetProperty("url").GetString()!;
        Assert.False(url.EndsWith('/'));
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(url + "/health/ready")).StatusCode); // the line means: the site answers
        return line.RootElement.Clone();
    }

    private static async Task SignsInAsync(JsonElement person)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        var answer = await client.GetAsync(person.GetProperty("signInLink").GetString());

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("review=", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<JsonElement>> AssignmentsAsync(JsonElement ready)
    {
        using var client = new HttpClient();
        var board = ready.GetProperty("people").EnumerateArray().Single(p => p.GetProperty("role").GetString() == "board");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", board.GetProperty("apiToken").GetString());
        var lines = await client.GetFromJsonAsync<JsonElement>(ready.GetProperty("url").GetString() + "/api/assignments");
        return [.. lines.EnumerateArray()];
    }

    private static string Stored(JsonElement line) => $"{line.GetProperty("number")} {line.GetProperty("version")} {line.GetProperty("sha256")} {line.GetProperty("receivedAt")}";

    private static string? Link(JsonElement ready) => ready.GetProperty("people")[0].GetProperty("signInLink").GetString();

    /// <summary>As somebody with the file in their hands would: the triggers that forbid it are dropped first.</summary>
    private void Alter(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={files.PathOf("data/review.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "drop trigger journal_lines_keep_update; " + sql;
        command.ExecuteNonQuery();
    }
}
