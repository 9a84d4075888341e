using Intake.Plan;
using Review.People;
using Review.Storage;

namespace Review.Conferences;

/// <summary>Lần chạy đầu tiên: nhập kế hoạch và lập người quản trị, trong một giao dịch.</summary>
public sealed class FirstRun(ReviewDb db, PlanDesk plans, PeopleDesk people)
{
    /// <summary>Whether the system is empty: no conference, and nobody has an account.</summary>
    public async Task<bool> IsDueAsync(CancellationToken stop) => await plans.FindOpenAsync(stop) is null && !await people.AnyoneAsync(stop);

    /// <summary>Opens the conference and creates its administrator.</summary>
    /// <exception cref="RefusedException"><c>wrong-state</c> when the system is not empty any more.</exception>
    public async Task<Person> OpenAsync(Conference conference, NewPerson administrator, CancellationToken stop)
    {
        try
        {
            return await db.InOneActAsync(async _ =>
            {
                if (!await IsDueAsync(stop)) throw new RefusedException(RefusedCode.WrongState, Messages.AlreadySetUp);
                var plan = await plans.OpenAsync(conference, administrator.Name, stop);
                return await people.AddAsync(administrator, Actor.System(plan.Id) with { Name = administrator.Name }, stop);
            }, stop);
        }
        catch (Exception conflict) when (ReviewDb.IsConflict(conflict))
        {
            throw new RefusedException(RefusedCode.WrongState, Messages.AlreadySetUp);
        }
    }
}
