using System.Text.RegularExpressions;
using Intake.Checks;
using Microsoft.Extensions.DependencyInjection;
using Tests.Shared;
using Web.Commands;
using Web.Tests.Access;
using Xunit;

namespace Web.Tests.Pages;

public sealed partial class FalseAlarmPageTests
{
    [Fact]
    public async Task The_board_marks_a_finding_as_wrong_and_the_unit_and_the_list_of_checks_show_it()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        await site.SendAsync(1, Any.Draft("Đến nay đã có [bổ sung số liệu] hồ sơ được giải quyết."));
        await site.CheckedAsync(1, 1);
        using var board = await site.BrowserAsync(site.Person(DemoRole.Board));
        using var unit = await site.BrowserAsync(site.Person(DemoRole.Unit, 1));

        var key = Finding().Match(await board.GetStringAsync("/hang-cho/1")).Groups[1].Value;
        var marked = await board.PostAsync("/hang-cho/1", "/hang-cho/1?handler=FalseAlarm", ("Version", "1"), ("Key", key), ("IsWrong", "true"));

        Assert.Contains("Cảnh báo sai, theo", await marked.Content.ReadAsStringAsync());
        Assert.Contains("Cảnh báo sai, theo", await unit.GetStringAsync("/phan-cong/1/ban/1"));
        Assert.DoesNotContain("handler=FalseAlarm", await unit.GetStringAsync("/phan-cong/1/ban/1"));
        Assert.Contains("1 (100%)", await board.GetStringAsync("/phep-kiem-tra"));
    }

    [Fact]
    public async Task Every_check_that_runs_has_a_name()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        string[] codes = [.. site.Services.GetServices<IDraftCheck>().Select(c => c.Code), .. site.Services.GetServices<IConferenceCheck>().Select(c => c.Code)];

        Assert.All(codes, code => Assert.NotEqual(code, Review.Messages.NameOfCheck(code).Vi));
    }

    [GeneratedRegex("name=\"Key\" value=\"([0-9a-f]{32})\"")]
    private static partial Regex Finding();
}
