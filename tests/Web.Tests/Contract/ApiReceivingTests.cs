using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Tests.Shared;
using Web.Commands;
using Xunit;

namespace Web.Tests.Contract;

/// <summary>Gửi bản thảo và đọc lại, qua giao diện lập trình.</summary>
public sealed partial class ApiReceivingTests(Sites sites) : IClassFixture<Sites>
{
    private const string ReceiptFields = "code, number, version, sha256, receivedAt, onTime, lateBySeconds, duplicate";
    private static readonly JsonShape Assignment = JsonShape.Of("number, topic, unit, state, version, sha256, receivedAt, onTime, lateBySeconds, deadline, decidedBy, speaker");
    private static readonly JsonShape Receipt = JsonShape.Of(ReceiptFields);
    private static readonly JsonShape Draft = JsonShape.Of(
        ReceiptFields + ", checkState, words, flags[], spoken{syllables{min,likely,max}, seconds{low,likely,high}, verdict, cutSyllables, fromParagraph, toParagraph}, "
        + "topic{assigned, verdict, other, ranking[{number,score,likeness,evidence[]}], missing[], clauses[{text,covered{paragraph,quote,words[]}}], points[{text,covered{paragraph,quote,words[]}}]}, "
        + "balance{results,difficulties,lessons,proposals,other, verdict, missing[]}, findings[{code, severity, paragraph, quote, message}], converted{sha256,bytes}, refused{code,message}");

    [Theory, OnBothDatabases]
    public async Task What_is_awaited_has_no_version(DatabaseKind kind)
    {
        using var unit = (await sites.OfAsync(kind)).Api(DemoRole.Unit, 24);

        var line = Assert.Single((await unit.GetAsync("/api/assignments").JsonAsync()).EnumerateArray());

        Assert.Empty(Assignment.FaultsOf(line));
        Assert.Equal((24, "awaited", "2026-05-29T11:00:00.000+07:00"), (line.Whole("number"), line.Text("state"), line.Text("deadline")));
        Assert.All((string[])["version", "sha256", "receivedAt", "onTime", "lateBySeconds", "decidedBy", "speaker"], name => Assert.Equal(JsonValueKind.Null, line.GetProperty(name).ValueKind));
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_is_received_with_a_receipt(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        var bytes = TestSite.Sample(1);

        var answer = await site.SendAsync(1, bytes);
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal((HttpStatusCode.Created, "/api/assignments/1/drafts/1"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Empty(Receipt.FaultsOf(receipt));
        Assert.Equal((1, 1, Hash(bytes), false), (receipt.Whole("number"), receipt.Whole("version"), receipt.Text("sha256"), receipt.GetProperty("duplicate").GetBoolean()));
        Assert.Equal((true, 0), (receipt.GetProperty("onTime").GetBoolean(), receipt.Whole("lateBySeconds")));
        Assert.Matches(Instant(), receipt.Text("receivedAt"));
    }

    [Theory, OnBothDatabases]
    public async Task The_same_bytes_are_a_duplicate_and_older_bytes_a_new_version(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        var (a, b) = (TestSite.Sample(2), TestSite.Sample(3));

        var first = await SendAsync(site, 2, a);
        var again = await SendAsync(site, 2, a);
        var second = await SendAsync(site, 2, b);
        var third = await SendAsync(site, 2, a);

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Created], new[] { first, again, second, third }.Select(s => s.Status));
        Assert.Equal([1, 1, 2, 3], new[] { first, again, second, third }.Select(s => s.Receipt.Whole("version")));
        Assert.True(again.Receipt.GetProperty("duplicate").GetBoolean());
        Assert.Equal((first.Receipt.Text("code"), first.Receipt.Text("receivedAt")), (again.Receipt.Text("code"), again.Receipt.Text("receivedAt")));
    }

    [Theory, OnBothDatabases]
    public async Task The_same_key_answers_with_the_same_receipt_whatever_follows(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);

        var first = await SendAsync(site, 3, TestSite.Sample(3), "key-1");
        await SendAsync(site, 3, TestSite.Sample(4), "key-2");
        var again = await SendAsync(site, 3, TestSite.Sample(3), "key-1");
        var elsewhere = await SendAsync(site, 4, TestSite.Sample(4), "key-1");

        Assert.Equal((HttpStatusCode.OK, first.Receipt.Text("code"), 1), (again.Status, again.Receipt.Text("code"), again.Receipt.Whole("version")));
        Assert.Equal((HttpStatusCode.Created, 1), (elsewhere.Status, elsewhere.Receipt.Whole("version")));
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_carries_what_the_checks_say(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        var (_, receipt) = await SendAsync(site, 7, TestSite.Sample(7));

        var draft = await site.CheckedAsync(7, 1);

        Assert.Empty(Draft.FaultsOf(draft));
        Assert.Equal(("done", receipt.Text("code"), receipt.Text("receivedAt")), (draft.Text("checkState"), draft.Text("code"), draft.Text("receivedAt")));
        Assert.Equal(("over", 7), (draft.GetProperty("spoken").Text("verdict"), draft.GetProperty("topic").Whole("assigned")));
        Assert.Contains(draft.GetProperty("findings").EnumerateArray(), f => (f.Text("code"), f.Text("severity")) == ("speaking-time", "serious"));
    }

    [Theory, OnBothDatabases]
    public async Task The_file_comes_back_byte_for_byte_as_an_attachment(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        var bytes = TestSite.Sample(8);
        await site.SendAsync(8, bytes, "Tham luận Sở Tư pháp.docx");
        using var board = site.Api(DemoRole.Board);

        var answer = await board.GetAsync("/api/assignments/8/drafts/1/file");

        Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "Tham luận Sở Tư pháp.docx"), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileNameStar));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Theory, OnBothDatabases]
    public async Task A_decision_answers_with_the_assignment(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        await site.SendAsync(16, TestSite.Sample(16));
        await site.CheckedAsync(16, 1);

        List<JsonElement> lines = [];
        foreach (var decision in (string[])["return", "reopen", "approve", "reopen"])
            lines.Add(await site.DecideAsync(DemoRole.Board, 16, 1, decision, "Đã xem.").JsonAsync());

        Assert.All(lines, line => Assert.Empty(Assignment.FaultsOf(line)));
        Assert.Equal(["returned", "queued", "approved", "queued"], lines.Select(line => line.Text("state")));
        Assert.Equal(["Thành viên Ban Tổ chức", null, "Thành viên Ban Tổ chức", null], lines.Select(line => line.Text("decidedBy")));
    }

    [Theory, OnBothDatabases]
    public async Task The_journal_is_read_oldest_first_by_those_who_may(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        await site.SendAsync(20, TestSite.Sample(20));

        foreach (var role in (DemoRole[])[DemoRole.Board, DemoRole.PartyOffice, DemoRole.Administrator])
        {
            using var client = site.Api(role);
            var lines = (await client.GetAsync("/api/journal").JsonAsync()).EnumerateArray().ToList();

            Assert.Equal(Enumerable.Range(1, lines.Count), lines.Select(line => line.Whole("sequence")));
            Assert.Equal("import-plan", lines[0].Text("act"));
            Assert.Contains(lines, line => (line.Text("act"), line.Text("subject")) == ("receive", "assignment/20"));
            Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.Equal(pair.First.Text("hash"), pair.Second.Text("previousHash")));
            Assert.All(lines, line => Assert.Matches(Instant(), line.Text("at")));
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_named_conference_has_the_same_routes(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        await site.SendAsync(21, TestSite.Sample(21));
        await site.CheckedAsync(21, 1);
        await using var db = site.OpenDatabase();
        var id = db.ConferencePlans.Single().Id.ToString(CultureInfo.InvariantCulture);
        using var board = site.Api(DemoRole.Board);

        foreach (var path in (string[])["assignments/21/drafts/1", "documents", "assignments/21/drafts/1/file"])
            Assert.Equal(await board.GetByteArrayAsync($"/api/{path}"), await board.GetByteArrayAsync($"/api/conferences/{id}/{path}"));
    }

    [Theory, OnBothDatabases]
    public async Task Health_is_for_everybody_and_the_description_for_whoever_is_signed_in(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        using var stranger = site.Api(person: null);

        foreach (var path in (string[])["/health/live", "/health/ready"]) Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync(path)).StatusCode);
        foreach (var role in Enum.GetValues<DemoRole>())
        {
            using var client = site.Api(role);
            var description = await client.GetAsync("/openapi/v1.json").JsonAsync();

            Assert.True(description.GetProperty("paths").TryGetProperty("/api/assignments/{number}/drafts/{version}", out _));
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/hangfire")).StatusCode); // a token is not a session
        }
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/hangfire")).StatusCode);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Receipt)> SendAsync(TestSite site, int number, byte[] bytes, string? key = null)
    {
        var answer = await site.SendAsync(number, bytes, key: key);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    [GeneratedRegex(@"^2026-05-28T1\d:\d\d:\d\d\.\d{3}\+07:00$")]
    private static partial Regex Instant();
}
