using Microsoft.EntityFrameworkCore;
using Review.People;
using Tests.Shared;
using Xunit;

namespace Review.Tests.People;

public sealed class PeopleDeskTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory, OnBothDatabases]
    public async Task A_secret_opens_until_its_real_time_is_over(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var text = await IssueAsync(hall, TokenUse.Api, Hour);

        hall.Time.Advance(Hour - TimeSpan.FromMilliseconds(1));
        Assert.Equal(hall.Board.PersonId, (await FindAsync(hall, text, TokenUse.Api))?.Person.Id);
        hall.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Null(await FindAsync(hall, text, TokenUse.Api));
    }

    [Theory, OnBothDatabases]
    public async Task The_played_time_ends_no_secret(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var text = await IssueAsync(hall, TokenUse.Api, Hour);
        var played = new ConferenceClock(hall.Time, TimeSpan.FromDays(30));

        var found = await hall.InAsync(db => new PeopleDesk(db, new Microsoft.AspNetCore.Identity.UpperInvariantLookupNormalizer(), hall.Time, played).FindByTokenAsync(text, TokenUse.Api, default));

        Assert.NotNull(found);
    }

    [Theory, OnBothDatabases]
    public async Task A_secret_opens_what_it_is_for_and_is_kept_as_a_hash(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var text = await IssueAsync(hall, TokenUse.SignInLink, Hour);

        Assert.Matches("^[0-9a-f]{64}$", text);
        Assert.Null(await FindAsync(hall, text, TokenUse.Api));
        Assert.Null(await FindAsync(hall, text, TokenUse.Activation));
        Assert.Null(await FindAsync(hall, text + "0", TokenUse.SignInLink));
        Assert.NotNull(await FindAsync(hall, text, TokenUse.SignInLink));
        Assert.NotNull(await FindAsync(hall, text, TokenUse.SignInLink)); // a demo link opens again and again
        Assert.Equal([ApiToken.HashOf(text)], await hall.InAsync(db => db.ApiTokens.Select(t => t.Hash).ToListAsync()));
        Assert.NotEqual(text, ApiToken.HashOf(text));
    }

    [Theory, OnBothDatabases]
    public async Task An_activation_link_works_once_also_when_two_use_it_at_once(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var text = await IssueAsync(hall, TokenUse.Activation, PeopleDesk.ActivationWithin);
        var (first, second) = ((await FindAsync(hall, text, TokenUse.Activation))!.Value, (await FindAsync(hall, text, TokenUse.Activation))!.Value);

        await hall.InAsync(async db => { await hall.People(db).UseUpAsync(first.Token, default); return 0; });

        Assert.Equal(RefusedCode.BadRequest, await Hall.CodeOfAsync(() => hall.InAsync(async db => { await hall.People(db).UseUpAsync(second.Token, default); return 0; })));
        Assert.Null(await FindAsync(hall, text, TokenUse.Activation));
    }

    [Theory, OnBothDatabases]
    public async Task Revoking_one_use_leaves_the_others(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (link, api) = (await IssueAsync(hall, TokenUse.SignInLink, Hour), await IssueAsync(hall, TokenUse.Api, Hour));

        await hall.InAsync(async db => { await hall.People(db).RevokeAllAsync(TokenUse.SignInLink, default); return 0; });

        Assert.Null(await FindAsync(hall, link, TokenUse.SignInLink));
        Assert.NotNull(await FindAsync(hall, api, TokenUse.Api));
    }

    [Theory, OnBothDatabases]
    public async Task An_address_has_one_account_however_it_is_written(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var wanted = new NewPerson("Người khác", "BOARD3@Example.VN", Role.Committee, null);

        Assert.Equal(RefusedCode.BadRequest, await Hall.CodeOfAsync(() => hall.InAsync(db => hall.People(db).AddAsync(wanted, hall.Administrator, default))));
    }

    [Theory, OnBothDatabases]
    public async Task A_person_is_nobody_in_another_conference(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        var actor = await hall.InAsync(db => hall.People(db).ActorAsync(hall.Board.PersonId!.Value, hall.ConferenceId + 1, default));

        Assert.Equal(("Board 3", false), (actor.Name, actor.Appraises));
        Assert.Empty(actor.Roles);
        Assert.Empty(actor.UnitIds);
    }

    [Theory, OnBothDatabases]
    public async Task The_members_are_listed_with_role_and_unit(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        var members = await hall.InAsync(db => hall.People(db).MembersAsync(hall.ConferenceId, default));

        Assert.Equal(
            [(Role.Administrator, null), (Role.Board, "Sở số 3"), (Role.Committee, null), (Role.PartyOffice, "Sở số 2"), (Role.Unit, "Sở số 1"), (Role.Unit, "Sở số 2"), (Role.Unit, "Sở số 3")],
            members.Select(m => (m.Role, m.Unit)));
        Assert.All(members, m => Assert.False(m.Activated));
    }

    private static Task<string> IssueAsync(Hall hall, TokenUse use, TimeSpan lives) =>
        hall.InAsync(db => hall.People(db).IssueAsync(hall.Board.PersonId!.Value, use, "", lives, default));

    private static Task<(Person Person, ApiToken Token)?> FindAsync(Hall hall, string text, TokenUse use) =>
        hall.InAsync(db => hall.People(db).FindByTokenAsync(text, use, default));
}
