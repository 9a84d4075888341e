using Tests.Shared;
using Web.Commands;
using Xunit;

namespace Web.Tests.Access;

/// <summary>Đơn vị chỉ thấy bài của mình; Thường trực chỉ thấy tập đã niêm phong; quản trị không thấy nội dung.</summary>
public sealed class IsolationTests(MarkedSites sites) : IClassFixture<MarkedSites>
{
    [Theory, OnBothDatabases]
    public async Task A_unit_finds_no_mark_of_another_unit_anywhere(DatabaseKind kind)
    {
        foreach (var number in (int[])[1, 5]) // one approved, one returned
        {
            var reading = await ReadAsync(kind, DemoRole.Unit, number);

            Assert.Equal([], reading.Marks().Where(m => m.Number != number));
            Assert.Superset(new HashSet<string> { "noidung", "tep", "nguoi" }, reading.Marks().Select(m => m.Place).ToHashSet());
        }
    }

    [Theory, OnBothDatabases]
    public async Task The_Committee_finds_no_draft_that_is_not_in_a_sealed_bundle(DatabaseKind kind)
    {
        var marks = (await ReadAsync(kind, DemoRole.Committee)).Marks().Where(m => m.Place != "nguoi").ToList(); // who will speak is part of how things stand

        Assert.Equal([], marks.Where(m => !MarkedSites.Sealed.Contains(m.Number)));
        Assert.Equal(MarkedSites.Sealed, marks.Where(m => m.Place == "noidung").Select(m => m.Number).Order());
    }

    [Theory, OnBothDatabases]
    public async Task The_administrator_finds_no_draft(DatabaseKind kind)
    {
        var marks = (await ReadAsync(kind, DemoRole.Administrator)).Marks();

        Assert.Equal([], marks.Where(m => m.Place is "noidung" or "tep"));
    }

    [Theory, OnBothDatabases]
    public async Task The_Board_finds_every_draft(DatabaseKind kind)
    {
        var marks = (await ReadAsync(kind, DemoRole.Board)).Marks();

        Assert.Equal(Enumerable.Range(1, 24), marks.Where(m => m.Place == "noidung").Select(m => m.Number).Order()); // or the tests above would prove nothing
    }

    private async Task<Reading> ReadAsync(DatabaseKind kind, DemoRole role, int? assignment = null)
    {
        var site = await sites.OfAsync(kind);
        return await new Reading(site, site.Person(role, assignment)).ReadAllAsync();
    }
}
