using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Tests.Shared;
using Web.Api;
using Web.Commands;
using Xunit;

namespace Web.Tests.Contract;

/// <summary>Lỗi của giao diện lập trình: every status of CONTRACT.md, with its code and a sentence.</summary>
public sealed class ApiRefusalTests(Sites sites) : IClassFixture<Sites>
{
    private const string Json = "application/json";

    [Theory, OnBothDatabases]
    public async Task A_caller_without_a_good_token_is_401(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        using var stranger = site.Api(person: null);
        using var liar = site.Api(person: null);
        liar.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", new string('0', 64));

        foreach (var client in (HttpClient[])[stranger, liar])
        {
            foreach (var path in (string[])["/api/assignments", "/api/documents", "/api/journal", "/api/bundle/latest", "/api/assignments/1/drafts/1/file", "/openapi/v1.json", "/api/nothing"])
                await client.GetAsync(path).ProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
            await client.PostAsJsonAsync("/api/bundle", new BundleInput(false)).ProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
        }
    }

    [Theory, OnBothDatabases]
    public async Task Sentences_are_Vietnamese_unless_English_is_asked_for(DatabaseKind kind)
    {
        using var unit = (await sites.OfAsync(kind)).Api(DemoRole.Unit, 1);

        var vietnamese = await unit.GetAsync("/api/assignments/2/drafts/1").ProblemAsync(HttpStatusCode.NotFound, "not-found");
        unit.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB,en;q=0.9");
        var english = await unit.GetAsync("/api/assignments/2/drafts/1").ProblemAsync(HttpStatusCode.NotFound, "not-found");

        Assert.Equal(("Không tìm thấy bản 1 của phân công số 2.", "There is no version 1 of assignment 2 here."), (vietnamese, english));
    }

    [Theory, OnBothDatabases]
    public async Task A_malformed_request_is_400(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        using var unit = site.Api(DemoRole.Unit, 1);
        using var board = site.Api(DemoRole.Board);

        foreach (var (type, body) in ((string, string)[])
        [
            (Json, "{}"),
            ("multipart/form-data", "no boundary"),
            ("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\ncut off"),
            ("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"speaker\"\r\n\r\nA\r\n--b--\r\n"),
            ("application/x-www-form-urlencoded", "file=x"),
        ])
            await PostAsync(unit, "/api/assignments/1/drafts", type, body).ProblemAsync(HttpStatusCode.BadRequest, "bad-request");
        foreach (var body in (string[])["", "null", "[", "{}", """{"version":1,"decision":"decline"}""", """{"version":"one","decision":"approve"}""", """{"decision":"approve"}"""])
            await PostAsync(board, "/api/assignments/1/decision", Json, body).ProblemAsync(HttpStatusCode.BadRequest, "bad-request");
        await PostAsync(board, "/api/assignments/1/decision", "text/plain", "approve").ProblemAsync(HttpStatusCode.BadRequest, "bad-request");
        await PostAsync(board, "/api/bundle", Json, "[").ProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Theory, OnBothDatabases]
    public async Task A_key_that_cannot_be_kept_is_400(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);

        await site.SendAsync(1, TestSite.Sample(1), key: new string('k', 201)).ProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Theory, OnBothDatabases]
    public async Task A_decision_on_ones_own_unit_is_403(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        foreach (var (role, number) in ((DemoRole, int)[])[(DemoRole.Board, 6), (DemoRole.PartyOffice, 12)])
        {
            await site.SendAsync(number, TestSite.Sample(number));
            await site.CheckedAsync(number, 1);

            foreach (var decision in (string[])["approve", "return"])
                await site.DecideAsync(role, number, 1, decision, "Đã xem.").ProblemAsync(HttpStatusCode.Forbidden, "own-unit");
        }
        Assert.Equal(HttpStatusCode.OK, (await site.DecideAsync(DemoRole.PartyOffice, 6, 1, "approve", "Đã xem.")).StatusCode);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_seen_but_not_allowed_is_403(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        using var committee = site.Api(DemoRole.Committee);
        using var unit = site.Api(DemoRole.Unit, 2);

        await committee.PostAsJsonAsync("/api/assignments/2/decision", new DecisionInput(1, "approve", null)).ProblemAsync(HttpStatusCode.Forbidden, "not-allowed");
        await committee.GetAsync("/api/journal").ProblemAsync(HttpStatusCode.Forbidden, "not-allowed");
        await unit.GetAsync("/api/journal").ProblemAsync(HttpStatusCode.Forbidden, "not-allowed");
    }

    [Theory, OnBothDatabases]
    public async Task What_is_not_there_or_not_to_be_seen_is_404(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        await site.SendAsync(4, TestSite.Sample(4));
        using var other = site.Api(DemoRole.Unit, 2);
        using var committee = site.Api(DemoRole.Committee);
        using var board = site.Api(DemoRole.Board);

        foreach (var client in (HttpClient[])[other, committee])
            foreach (var path in (string[])["/api/assignments/4/drafts/1", "/api/assignments/4/drafts/1/file", "/api/bundle/latest", "/api/bundle/latest/zip"])
                await client.GetAsync(path).ProblemAsync(HttpStatusCode.NotFound, "not-found");
        foreach (var path in (string[])["/api/assignments/4/drafts/2", "/api/assignments/25/drafts/1", "/api/assignments/99999999999/drafts/1", "/api/bundle/latest/doc", "/api/nothing", "/api/conferences/999/assignments"])
            await board.GetAsync(path).ProblemAsync(HttpStatusCode.NotFound, "not-found");
        await other.PostAsJsonAsync("/api/assignments/4/decision", new DecisionInput(1, "approve", null)).ProblemAsync(HttpStatusCode.NotFound, "not-found");
        await other.PostAsync("/api/assignments/4/drafts", Upload(TestSite.Sample(2))).ProblemAsync(HttpStatusCode.NotFound, "not-found");
        await other.PostAsJsonAsync("/api/bundle", new BundleInput(false)).ProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    [Theory, OnBothDatabases]
    public async Task A_decision_on_another_version_or_in_another_state_is_409(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        await site.DecideAsync(DemoRole.Board, 24, 1, "approve", "Đã xem.").ProblemAsync(HttpStatusCode.Conflict, "newer-version"); // nothing was sent
        await site.SendAsync(3, TestSite.Sample(3));
        await site.CheckedAsync(3, 1);
        await site.SendAsync(3, TestSite.Sample(16));
        await site.CheckedAsync(3, 2);

        await site.DecideAsync(DemoRole.Board, 3, 1, "approve", "Đã xem.").ProblemAsync(HttpStatusCode.Conflict, "newer-version");
        await site.DecideAsync(DemoRole.Board, 3, 2, "reopen", "Đã xem.").ProblemAsync(HttpStatusCode.Conflict, "wrong-state");
        Assert.Equal(HttpStatusCode.OK, (await site.DecideAsync(DemoRole.Board, 3, 2, "approve", "Đã xem.")).StatusCode);
        await site.DecideAsync(DemoRole.PartyOffice, 3, 2, "approve", "Đã xem.").ProblemAsync(HttpStatusCode.Conflict, "wrong-state");
    }

    [Theory, OnBothDatabases]
    public async Task A_file_larger_than_10_MB_is_413_however_it_is_sent(DatabaseKind kind)
    {
        const int largest = 10 * 1024 * 1024;
        var site = await sites.OfAsync(kind);
        using var unit = site.Api(DemoRole.Unit, 1);

        await site.SendAsync(1, new byte[largest]).ProblemAsync(HttpStatusCode.UnprocessableEntity, "NOT_DOCX");
        await site.SendAsync(1, new byte[largest + 1]).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "TOO_LARGE");
        foreach (var bytes in (int[])[largest + 1, largest + 100_000])
        {
            using var chunked = new HttpRequestMessage(HttpMethod.Post, "/api/assignments/1/drafts") { Content = Upload(new byte[bytes]) };
            chunked.Headers.TransferEncodingChunked = true;
            await unit.SendAsync(chunked).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "TOO_LARGE");
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_refused_file_or_a_missing_reason_is_422(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);

        await site.SendAsync(7, Encoding.UTF8.GetBytes("no Word file")).ProblemAsync(HttpStatusCode.UnprocessableEntity, "NOT_DOCX");
        await site.SendAsync(7, WordFile.Docx("MẬT", "Kính thưa Hội nghị.")).ProblemAsync(HttpStatusCode.UnprocessableEntity, "SECRET");
        Assert.Equal(1, (await (await site.SendAsync(7, TestSite.Sample(7))).Content.ReadFromJsonAsync<ReceiptOutput>(JsonOutput.Options))!.Version); // the refused ones left no version
        await site.CheckedAsync(7, 1);
        foreach (var (decision, reason) in ((string, string?)[])[("return", null), ("return", "  "), ("approve", null)]) // 7 is far too long, which is serious
            await site.DecideAsync(DemoRole.Board, 7, 1, decision, reason).ProblemAsync(HttpStatusCode.UnprocessableEntity, "reason-needed");
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await client.PostAsync(path, content);
    }

    private static MultipartFormDataContent Upload(byte[] bytes) => new() { { new ByteArrayContent(bytes), "file", "tham-luan.docx" } };
}
