using System.Globalization;
using System.Text;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Access;

/// <summary>Bảng quyền: mỗi đường dẫn, mỗi vai, một mã trạng thái. A route that the table does not name fails.</summary>
/// <remarks>
/// After a route was added or a right was changed on purpose, write the table anew and read the difference:
/// <c>REVIEW_WRITE_GOLDEN=1 dotnet test --project tests/Web.Tests -- --filter-class "*AccessTableTests"</c>.
/// </remarks>
public sealed class AccessTableTests(AccessSites sites) : IClassFixture<AccessSites>
{
    private const string Rewrite = "REVIEW_WRITE_GOLDEN";
    private static readonly string Golden = Repository.PathOf("tests", "Web.Tests", "Access", "access.golden.txt");

    [Theory, OnBothDatabases]
    public async Task Every_route_answers_every_role_as_the_table_says(DatabaseKind kind)
    {
        var table = await ObserveAsync(await sites.OfAsync(kind));

        if (Environment.GetEnvironmentVariable(Rewrite) is not null) await File.WriteAllLinesAsync(Golden, table);
        var expected = await File.ReadAllLinesAsync(Golden);
        Assert.Equal([], table.Except(expected).Select(line => $"observed: {line}"));
        Assert.Equal([], expected.Except(table).Select(line => $"expected: {line}"));
    }

    private static async Task<IReadOnlyList<string>> ObserveAsync(TestSite site)
    {
        await using var db = site.OpenDatabase();
        var conference = db.ConferencePlans.Single().Id;
        var visitors = await Visitor.AllAsync(site);
        List<string> table = [Line("# route", visitors.Select(v => v.Name))];
        foreach (var route in Routes.All(site))
        {
            List<string> statuses = [];
            foreach (var visitor in visitors) statuses.Add(await AskAsync(site, route, visitor, conference));
            table.Add(Line(route.Name, statuses));
        }
        return table;
    }

    private static async Task<string> AskAsync(TestSite site, Routes.Route route, Visitor visitor, long conference)
    {
        using var client = site.Api(person: null); // which carries nothing of its own and follows no redirect
        using var request = visitor.Ask(new HttpMethod(route.Verb), route.PathFor(visitor.Number, conference));
        if (route.Verb == "POST") request.Content = BodyFor(route);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Passes the access check and changes nothing: a file that is refused, a decision that was made before, nonsense elsewhere.</summary>
    private static HttpContent BodyFor(Routes.Route route) => route.Pattern.RawText switch
    {
        { } drafts when drafts.EndsWith("/drafts", StringComparison.Ordinal) => new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "a.docx" } },
        { } decision when decision.EndsWith("/decision", StringComparison.Ordinal) => Json("""{"version":1,"decision":"approve","reason":"Đã xem."}"""),
        { } api when api.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) => Json("["),
        _ => new FormUrlEncodedContent([]),
    };

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static string Line(string name, IEnumerable<string> cells) => $"{name,-94}{string.Concat(cells.Select(cell => $" {cell,9}"))}".TrimEnd();
}
