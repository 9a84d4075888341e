using System.Globalization;
using Tests.Shared;
using Web.Commands;
using Web.Tests.Contract;

namespace Web.Tests.Access;

/// <summary>Hội nghị mà bài của mỗi đơn vị mang dấu riêng: in its text, a placeholder that a finding quotes, its file name, its speaker, a reason.</summary>
public sealed class MarkedSites : Sites
{
    public static readonly IReadOnlyList<int> Sealed = [2, 3];

    public static string Mark(int number, string place) => string.Create(CultureInfo.InvariantCulture, $"vet{number:00}{place}");

    protected override async Task PrepareAsync(TestSite site)
    {
        foreach (var number in Enumerable.Range(1, 24)) await SendAsync(site, number);
        foreach (var number in Enumerable.Range(1, 24)) await site.CheckedAsync(number, 1, TimeSpan.FromMinutes(3));
        foreach (var number in Sealed) await DecideAsync(site, number, "approve");
        await AccessSites.SealAsync(site);
        foreach (var number in (int[])[1, 7]) await DecideAsync(site, number, "approve"); // approved, and not in the sealed bundle
        await DecideAsync(site, 5, "return");
    }

    private static async Task SendAsync(TestSite site, int number)
    {
        var draft = new WordFile().Paragraphs(
            "Kính thưa Hội nghị,",
            $"Năm 2026 đơn vị {Mark(number, "noidung")} đã hoàn thành 12 chỉ tiêu và khắc phục nhiều khó khăn.",
            $"[bổ sung {Mark(number, "noidung")}]",
            "Xin trân trọng cảm ơn.").ToBytes();
        using var unit = site.Api(DemoRole.Unit, number);
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(draft), "file", Mark(number, "tep") + ".docx" },
            { new StringContent(Mark(number, "nguoi")), "speaker" },
        };
        (await unit.PostAsync(string.Create(CultureInfo.InvariantCulture, $"/api/assignments/{number}/drafts"), form)).EnsureSuccessStatusCode();
    }

    private static async Task DecideAsync(TestSite site, int number, string decision) =>
        (await site.DecideAsync(DemoRole.Board, number, 1, decision, Mark(number, "lydo"))).EnsureSuccessStatusCode();
}
