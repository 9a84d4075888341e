using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Web.Api;
using Web.Commands;

namespace Web.Tests.Access;

/// <summary>Mọi thứ một người đọc được: pages by their links, every GET route with every number, and what refusals say.</summary>
internal sealed partial class Reading(TestSite site, DemoPerson person)
{
    private readonly Dictionary<string, string> texts = [];

    /// <summary>The marks that were read, each with the address that first gave it.</summary>
    public IEnumerable<(int Number, string Place, string Address)> Marks() =>
        (from text in texts
         from mark in Mark().Matches(text.Value)
         select (Number: int.Parse(mark.Groups[1].ValueSpan, CultureInfo.InvariantCulture), Place: mark.Groups[2].Value, text.Key)).DistinctBy(m => (m.Number, m.Place));

    public int Addresses => texts.Count;

    public async Task<Reading> ReadAllAsync()
    {
        using var api = site.Api(person);
        using var browser = await site.BrowserAsync(person);
        await FollowLinksAsync(browser);
        await using var db = site.OpenDatabase();
        var conference = db.ConferencePlans.Single().Id;
        var paths = from route in Routes.All(site)
                    where route.Verb == "GET"
                    from number in Enumerable.Range(1, 24)
                    select route.PathFor(number, conference);
        foreach (var path in paths.Distinct())
        {
            await ReadAsync(browser, path);
            await ReadAsync(api, path);
        }
        foreach (var number in Enumerable.Range(1, 24)) await BeRefusedAsync(api, number);
        return this;
    }

    private async Task FollowLinksAsync(HttpClient browser)
    {
        Queue<string> waiting = new(["/"]);
        HashSet<string> seen = ["/"];
        while (waiting.TryDequeue(out var path))
        {
            foreach (var link in Link().Matches(await ReadAsync(browser, path)).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value).Split('#')[0]))
                if (seen.Add(link)) waiting.Enqueue(link);
        }
    }

    private async Task<string> ReadAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        var text = $"{answer.Headers}{answer.Content.Headers}{Unpacked(await answer.Content.ReadAsByteArrayAsync())}";
        var by = client.DefaultRequestHeaders.Authorization is null ? "browser" : "token";
        return texts[$"{by} {path}"] = text;
    }

    private async Task BeRefusedAsync(HttpClient api, int number)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/api/assignments/{number}");
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "a.docx" } };
        using var drafts = await api.PostAsync($"{path}/drafts", form);
        using var decision = await api.PostAsync($"{path}/decision", System.Net.Http.Json.JsonContent.Create(new DecisionInput(9, "approve", null)));
        texts[$"POST {path}"] = await drafts.Content.ReadAsStringAsync() + await decision.Content.ReadAsStringAsync();
    }

    /// <summary>As text; a ZIP with what is in it, to the bottom.</summary>
    private static string Unpacked(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..]) return Encoding.UTF8.GetString(bytes);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return string.Join('\n', zip.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(content);
            return $"{entry.FullName}\n{Unpacked(content.ToArray())}";
        }));
    }

    [GeneratedRegex(@"vet(\d\d)(noidung|tep|nguoi|lydo)")]
    private static partial Regex Mark();

    [GeneratedRegex("(?:href|src|hx-get)=\"(/[^\"/][^\"]*|/)\"")]
    private static partial Regex Link();
}
