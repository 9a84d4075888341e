using Intake.Plan;
using Intake.Vietnamese;
using Microsoft.EntityFrameworkCore;
using Review.Appraisals;
using Review.Journal;
using Review.People;
using Review.Storage;

namespace Review.Conferences;

/// <summary>Nơi nhập kế hoạch: mở hội nghị, lập danh sách đơn vị và phân công.</summary>
public sealed class PlanDesk(ReviewDb db, ConferenceClock clock)
{
    /// <summary>The conference that is open, null before the first plan.</summary>
    public Task<ConferencePlan?> FindOpenAsync(CancellationToken stop) =>
        db.ConferencePlans.AsNoTracking().SingleOrDefaultAsync(c => c.IsOpen, stop);

    /// <summary>The units of a conference in Vietnamese order.</summary>
    public async Task<IReadOnlyList<Unit>> UnitsAsync(long conference, CancellationToken stop) =>
        await db.Units.AsNoTracking().Where(u => u.ConferenceId == conference).OrderBy(u => u.SortKey).ToListAsync(stop);

    /// <summary>Opens a conference from a plan that was read.</summary>
    /// <exception cref="RefusedException"><c>wrong-state</c> when one is open already; <c>plan-refused</c> when its annex numbers nothing or one thing twice.</exception>
    public Task<ConferencePlan> OpenAsync(Conference conference, string by, CancellationToken stop) => db.InOneActAsync(async record =>
    {
        if (conference.Assignments.Count == 0 || conference.Assignments.DistinctBy(a => a.Number).Count() != conference.Assignments.Count)
            throw new RefusedException(RefusedCode.PlanRefused, Messages.AnnexNumbersRepeat);
        if (await db.ConferencePlans.AnyAsync(c => c.IsOpen, stop)) throw new RefusedException(RefusedCode.WrongState, Messages.ConferenceIsOpen);

        var plan = new ConferencePlan { Title = conference.Title, PlanJson = Stored.ToJson(conference), ImportedAt = clock.Now };
        db.ConferencePlans.Add(plan);
        await db.SaveChangesAsync(stop);
        var units = conference.Assignments.DistinctBy(a => Folding.SearchKey(a.Unit)).Select(a => Unit.Of(plan.Id, a.Unit, a.Kind)).ToList();
        db.Units.AddRange(units);
        await db.SaveChangesAsync(stop);
        db.Appraisals.AddRange(conference.Assignments.Select(a => new Appraisal
        {
            ConferenceId = plan.Id,
            UnitId = units.Single(u => u.SearchKey == Folding.SearchKey(a.Unit)).Id,
            Number = a.Number,
            Topic = a.Topic,
        }));
        record(new JournalEntry("import-plan", $"conference/{plan.Id}", null, new { conference.Number, assignments = conference.Assignments.Count }),
            Actor.System(plan.Id) with { Name = by }, clock.Now);
        return plan;
    }, stop);
}
