using System.Net;
using System.Text.RegularExpressions;
using Tests.Shared;
using Web.Commands;
using Web.Tests.Access;
using Web.Tests.Contract;
using Xunit;

namespace Web.Tests.Rehearsals;

/// <summary>Trang đọc thử và những gì các trang khác cho thấy từ nó; each test keeps to an assignment of its own.</summary>
public sealed partial class RehearsalPageTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, OnBothDatabases]
    public async Task A_typed_time_is_shown_to_unit_and_Board_instead_of_a_range(DatabaseKind kind)
    {
        var (site, unit) = await SentAsync(kind, 1);

        var kept = await KeepAsync(unit, 1, "6 phút 48 giây");
        await site.CheckedAsync(1, 1);

        Assert.Contains("Đã lưu lần đọc thử 6:48", await TextAsync(kept), StringComparison.Ordinal);
        using var board = await site.BrowserAsync(site.Person(DemoRole.Board));
        foreach (var page in new[] { await unit.GetStringAsync("/phan-cong/1/ban/1"), await board.GetStringAsync("/hang-cho/1") })
        {
            Assert.Contains("Đã đo 6:48", page, StringComparison.Ordinal);
            Assert.Contains("Hết phần đọc: 6:48", page, StringComparison.Ordinal);
            Assert.Contains("Bản 1, cả bài, tự ghi", page, StringComparison.Ordinal);
            Assert.DoesNotContain("tùy nhịp đọc", page, StringComparison.Ordinal);
        }
        Assert.Contains("đo 6:48", await board.GetStringAsync("/hang-cho"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_withdrawn_rehearsal_gives_the_range_back(DatabaseKind kind)
    {
        var (site, unit) = await SentAsync(kind, 2);
        await KeepAsync(unit, 2, "6:48");
        await site.CheckedAsync(2, 1);
        await using var db = site.OpenDatabase();
        var id = db.Rehearsals.Single(r => r.Assignment == 2).Id;

        var answer = await unit.PostAsync("/phan-cong/2/ban/1", "/phan-cong/2/ban/1/tap-doc?handler=Withdraw", ("Id", $"{id}"));
        await site.CheckedAsync(2, 1);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await unit.GetStringAsync("/phan-cong/2/ban/1");
        Assert.Contains("tùy nhịp đọc", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Đã đo", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Thôi tính lần này", page, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_bad_time_is_refused_in_a_sentence_beside_the_field_and_nothing_typed_is_lost(DatabaseKind kind)
    {
        var (site, unit) = await SentAsync(kind, 3);

        foreach (var (typed, sentence) in new[] { ("", "Chưa ghi thời gian"), ("6.48", "Không hiểu thời gian “6.48”"), ("45", "ít nhất 1 phút"), ("1:10", "không phải nhịp đọc của người"), ("70:00", "dài hơn một giờ") })
        {
            var answer = await KeepAsync(unit, 3, typed, upto: typed == "70:00" ? null : "12");
            var page = await TextAsync(answer);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("<a href=\"#Time\">", page, StringComparison.Ordinal);
            Assert.Contains(sentence, page, StringComparison.Ordinal);
            Assert.Contains($"value=\"{typed}\"", page, StringComparison.Ordinal);
            Assert.Contains("<title>Lỗi: ", page, StringComparison.Ordinal);
        }
        await using var db = site.OpenDatabase();
        Assert.False(db.Rehearsals.Any(r => r.Assignment == 3));
    }

    [Theory, OnBothDatabases]
    public async Task The_Board_reads_along_and_keeps_nothing_and_another_unit_finds_nothing(DatabaseKind kind)
    {
        var (site, _) = await SentAsync(kind, 4);
        using var board = await site.BrowserAsync(site.Person(DemoRole.Board));
        using var other = await site.BrowserAsync(site.Person(DemoRole.Unit, 5));

        var page = await board.GetStringAsync("/phan-cong/4/ban/1/tap-doc");
        var refused = await board.PostAsync("/phan-cong/4/ban/1/tap-doc", "/phan-cong/4/ban/1/tap-doc", ("Time", "6:48"));

        Assert.DoesNotContain("luu-doc-thu", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        foreach (var path in new[] { "tap-doc", "cach-dem" }) Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/phan-cong/4/ban/1/{path}")).StatusCode);
        await using var db = site.OpenDatabase();
        Assert.False(db.Rehearsals.Any(r => r.Assignment == 4));
    }

    [Theory, OnBothDatabases]
    public async Task Without_script_only_what_is_spoken_stands_there_each_paragraph_with_its_time(DatabaseKind kind)
    {
        var (_, unit) = await SentAsync(kind, 6);

        var page = await unit.GetStringAsync("/phan-cong/6/ban/1/tap-doc");
        var times = Begins().Matches(page).Select(m => int.Parse(m.Groups[1].ValueSpan, provider: null)).ToList();

        Assert.True(times.Count > 5, "the sample has paragraphs");
        Assert.Equal(0, times[0]);
        Assert.Equal(times.Order(), times);
        Assert.DoesNotContain("Nơi nhận", page, StringComparison.Ordinal);
        Assert.Contains("Kính thưa", page, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_counted_how_adds_up(DatabaseKind kind)
    {
        var (site, unit) = await SentAsync(kind, 7);

        var page = await unit.GetStringAsync("/phan-cong/7/ban/1/cach-dem");
        var sums = Sums().Matches(page).Select(m => int.Parse(m.Groups[1].Value.Replace(".", "", StringComparison.Ordinal), provider: null)).ToList();
        var paragraphs = InParagraph().Matches(page).Select(m => int.Parse(m.Groups[1].Value.Replace(".", "", StringComparison.Ordinal), provider: null)).ToList();
        var total = (await site.CheckedAsync(7, 1)).GetProperty("spoken").GetProperty("syllables").GetProperty("likely").GetInt32();

        Assert.Equal(total, sums[^1]); // the foot of the table
        Assert.Equal(total, sums.SkipLast(1).Sum());
        Assert.Equal(total, paragraphs.Sum());
    }

    [Theory, OnBothDatabases]
    public async Task An_unknown_abbreviation_is_named_with_its_place(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        await site.SendAsync(8, WordFile.Docx("Kính thưa Hội nghị,", "Đơn vị đã giao PQXZ thực hiện 1.086 việc.", "Xin trân trọng cảm ơn."));
        await site.CheckedAsync(8, 1);
        using var unit = await site.BrowserAsync(site.Person(DemoRole.Unit, 8));

        var page = await unit.GetStringAsync("/phan-cong/8/ban/1/cach-dem");

        Assert.Matches("<strong>PQXZ</strong>:\\s*<a href=\"/phan-cong/8/ban/1#doan-2\">", page);
        Assert.Contains("một nghìn không trăm tám mươi sáu", page, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_speech_that_is_too_long_says_which_paragraphs_to_shorten(DatabaseKind kind)
    {
        var site = await sites.OfAsync(kind);
        string[] results = [.. Enumerable.Range(1, 20).Select(n => string.Concat(Enumerable.Repeat($"Kết quả đạt được trong năm qua ở xã thứ {n} là rất tốt và cao hơn kế hoạch đã giao. ", 6)))];
        await site.SendAsync(9, WordFile.Docx(["Kính thưa Hội nghị,", "I. Kết quả", .. results, "Xin trân trọng cảm ơn."]));
        await site.CheckedAsync(9, 1);
        using var unit = await site.BrowserAsync(site.Person(DemoRole.Unit, 9));

        var page = await unit.GetStringAsync("/phan-cong/9/ban/1");

        Assert.Matches("<a href=\"#doan-\\d+\">Đoạn \\d+ \\(kết quả, ", page);
        Assert.Contains("Từ đây quá 7:00", page, StringComparison.Ordinal);
    }

    private async Task<(TestSite Site, HttpClient Unit)> SentAsync(DatabaseKind kind, int number)
    {
        var site = await sites.OfAsync(kind);
        await site.SendAsync(number, TestSite.Sample(number));
        await site.CheckedAsync(number, 1);
        return (site, await site.BrowserAsync(site.Person(DemoRole.Unit, number)));
    }

    private static Task<HttpResponseMessage> KeepAsync(HttpClient unit, int number, string time, string? upto = null) =>
        unit.PostAsync($"/phan-cong/{number}/ban/1/tap-doc", $"/phan-cong/{number}/ban/1/tap-doc", ("Time", time), ("Upto", upto ?? ""));

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    [GeneratedRegex("""class="line [^>]*data-from="(\d+)""")]
    private static partial Regex Begins();

    [GeneratedRegex("""<tr><th scope="row">[^<]*</th><td[^>]*>[^<]*</td><td class="number">([\d.]+)</td>""")]
    private static partial Regex Sums();

    [GeneratedRegex("""<span class="text-secondary">([\d.]+) tiếng, trong đó""")]
    private static partial Regex InParagraph();
}
