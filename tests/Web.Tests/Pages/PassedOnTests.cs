using System.Text.RegularExpressions;
using Tests.Shared;
using Web.Commands;
using Web.Tests.Access;
using Xunit;

namespace Web.Tests.Pages;

public sealed partial class PassedOnTests
{
    private const string Shared = "Muốn người dân tin thì cán bộ phải đến từng nhà, nghe hết lời, ghi đủ việc, hẹn rõ ngày trả lời và giữ đúng lời hẹn ấy, "
        + "dù chỉ là một tờ giấy khai sinh chép sai tên đệm hay một bờ rào lấn sang lối đi chung của cả xóm.";

    [Fact]
    public async Task A_unit_learns_of_a_copied_passage_with_a_return_and_of_its_own_place_only()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        await site.SendAsync(16, Any.Draft($"{Shared} Bài mười sáu."));
        await site.SendAsync(20, Any.Draft($"{Shared} Bài hai mươi."));
        await site.CheckedAsync(16, 1);
        await site.CheckedAsync(20, 1);
        using var board = await site.BrowserAsync(site.Person(DemoRole.Board));
        using var unit = await site.BrowserAsync(site.Person(DemoRole.Unit, 16));
        var key = "";
        await Until.TrueAsync(async () => (key = PassOn().Match(await board.GetStringAsync("/hang-cho/16")).Groups[1].Value).Length > 0, TimeSpan.FromSeconds(30));
        Assert.DoesNotContain("trùng từng chữ", await unit.GetStringAsync("/phan-cong/16"), StringComparison.Ordinal);

        await board.PostAsync("/hang-cho/16", "/hang-cho/16?handler=Return", ("Version", "1"), ("Reason", ""), ("PassOn", key));

        var told = await unit.GetStringAsync("/phan-cong/16");
        Assert.Contains("trùng từng chữ với bài của đơn vị khác", told, StringComparison.Ordinal);
        Assert.Contains("cán bộ phải đến từng nhà", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Bài hai mươi", told, StringComparison.Ordinal);
        Assert.DoesNotContain("phường Hải An", told, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("name=\"PassOn\" value=\"([0-9a-f]{32})\"")]
    private static partial Regex PassOn();
}
