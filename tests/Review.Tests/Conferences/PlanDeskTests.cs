using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Conferences;
using Tests.Shared;
using Xunit;

namespace Review.Tests.Conferences;

public sealed class PlanDeskTests
{
    [Theory, OnBothDatabases]
    public async Task Opening_a_plan_awaits_a_speech_for_every_assignment(DatabaseKind kind)
    {
        await using var hall = await Hall.OpenAsync(kind);

        var open = await hall.InAsync(db => new PlanDesk(db, hall.Clock).FindOpenAsync(default));

        Assert.Equal(Any.Plan().DraftDeadline, open!.Read().DraftDeadline);
        Assert.Equal(Any.Plan().Assignments, open.Read().Assignments);
        Assert.Equal([1, 2, 3], await hall.InAsync(db => db.Appraisals.Where(a => a.State == AppraisalState.Awaited).OrderBy(a => a.Number).Select(a => a.Number).ToListAsync()));
    }

    [Theory, OnBothDatabases]
    public async Task A_second_plan_is_refused_while_one_is_open_also_at_the_same_moment(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        var clock = new ConferenceClock(TimeProvider.System, TimeSpan.Zero);

        var codes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            await using var db = database.Open();
            try
            {
                await new PlanDesk(db, clock).OpenAsync(Any.Plan(), "kiểm thử", default);
                return null;
            }
            catch (RefusedException refused)
            {
                return refused.Code;
            }
        })));

        Assert.Equal([null, RefusedCode.WrongState, RefusedCode.WrongState], codes.Order(StringComparer.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task An_annex_that_is_empty_or_numbers_two_rows_alike_is_refused(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await using var db = database.Open();
        var desk = new PlanDesk(db, new ConferenceClock(TimeProvider.System, TimeSpan.Zero));
        var plan = Any.Plan(2);

        Assert.Equal(RefusedCode.PlanRefused, await Hall.CodeOfAsync(() => desk.OpenAsync(plan with { Assignments = [] }, "kiểm thử", default)));
        Assert.Equal(RefusedCode.PlanRefused, await Hall.CodeOfAsync(() => desk.OpenAsync(plan with { Assignments = [plan.Assignments[0], plan.Assignments[1] with { Number = 1 }] }, "kiểm thử", default)));
        Assert.Equal(0, await db.JournalLines.CountAsync());
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_with_two_assignments_is_one_unit(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await using var db = database.Open();
        var plan = Any.Plan(2);

        await new PlanDesk(db, new ConferenceClock(TimeProvider.System, TimeSpan.Zero))
            .OpenAsync(plan with { Assignments = [plan.Assignments[0], plan.Assignments[1] with { Unit = "SỞ SỐ 1" }] }, "kiểm thử", default);

        Assert.Equal(1, await db.Units.CountAsync());
        Assert.Single(await db.Appraisals.Select(a => a.UnitId).Distinct().ToListAsync());
    }
}
