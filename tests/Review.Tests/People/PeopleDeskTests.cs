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
    public async Task An_activation_ends_every_link_of_that_person_and_is_noted(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var (text, other) = (await IssueAsync(hall, TokenUse.Activation, Hour), await IssueAsync(hall, TokenUse.Activation, Hour));

        await ActivateAsync(hall, text);

        Assert.Equal(RefusedCode.WrongState, await Hall.CodeOfAsync(() => ActivateAsync(hall, text)));
        Assert.Equal(RefusedCode.WrongState, await Hall.CodeOfAsync(() => ActivateAsync(hall, other)));
        Assert.Equal("Board 3", await hall.InAsync(db => db.JournalLines.Where(l => l.Act == "activate").Select(l => l.Who).SingleAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task A_newer_invitation_ends_the_older_one(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        Task<string> InviteAsync() => hall.InAsync(db => hall.People(db).InviteAsync(hall.Board.PersonId!.Value, hall.Administrator, default));

        var (older, newer) = (await InviteAsync(), await InviteAsync());

        Assert.Null(await FindAsync(hall, older, TokenUse.Activation));
        Assert.NotNull(await FindAsync(hall, newer, TokenUse.Activation));
    }

    [Theory, OnBothDatabases]
    public async Task A_password_that_is_refused_leaves_the_link_open(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);
        var text = await IssueAsync(hall, TokenUse.Activation, Hour);

        await Assert.ThrowsAsync<InvalidOperationException>(() => hall.InAsync(db => hall.People(db).ActivateAsync(text, _ => throw new InvalidOperationException(), default)));

        Assert.NotNull(await FindAsync(hall, text, TokenUse.Activation));
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

    private static Task<Person> ActivateAsync(Hall hall, string text) => hall.InAsync(db => hall.People(db).ActivateAsync(text, _ => Task.CompletedTask, default));

    private static Task<string> IssueAsync(Hall hall, TokenUse use, TimeSpan lives) =>
        hall.InAsync(db => hall.People(db).IssueAsync(hall.Board.PersonId!.Value, use, "", lives, default));

    private static Task<(Person Person, ApiToken Token)?> FindAsync(Hall hall, string text, TokenUse use) =>
        hall.InAsync(db => hall.People(db).FindByTokenAsync(text, use, default));
}
