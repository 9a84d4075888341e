using System.Globalization;
using Intake.Plan;
using Microsoft.EntityFrameworkCore;
using Review;
using Review.Appraisals;
using Review.Conferences;
using Review.People;
using Review.Receiving;
using Review.Storage;

namespace Web.Commands;

/// <summary>Vai trong bản trình diễn, as the contract names them.</summary>
public enum DemoRole { Unit, Board, PartyOffice, Committee, Administrator }

/// <summary>Một người trong bản trình diễn và cách vào của họ.</summary>
public sealed record DemoPerson(DemoRole Role, int? Assignment, string Name, string SignInLink, string ApiToken);

/// <summary>Hội nghị mẫu: nhập kế hoạch, lập người, nhận 24 bài như thể các đơn vị đã gửi. What is there already stays as it is.</summary>
internal sealed class DemoConference(ReviewDb db, PlanDesk plans, PeopleDesk people, ReceivingDesk receiving, ConferenceClock clock)
{
    private const string Domain = "@demo.invalid";
    private const int BoardUnit = 6;
    private const int PartyOfficeUnit = 12;
    private static readonly TimeSpan LinksLive = TimeSpan.FromDays(30);
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Imports the plan and welcomes everybody, with fresh links and tokens.</summary>
    public async Task<IReadOnlyList<DemoPerson>> InviteAsync(string url, CancellationToken stop)
    {
        db.Sight = Sight.All;
        if (await db.Users.AnyAsync(p => !p.Email!.EndsWith(Domain), stop)) throw new RefusedException(RefusedCode.WrongState, Messages.NotADemo);
        var plan = await plans.FindOpenAsync(stop) ?? await ImportAsync(stop);
        await people.RevokeAllAsync(TokenUse.SignInLink, stop);
        await people.RevokeAllAsync(TokenUse.Api, stop);
        var conference = plan.Read();
        List<DemoPerson> present = [];
        foreach (var (role, assignment, name) in Cast(conference)) present.Add(await WelcomeAsync(plan, role, assignment, name, url, stop));
        return present;
    }

    /// <summary>Sends the sample draft of every unit that has sent none.</summary>
    public async Task SendAsync(CancellationToken stop)
    {
        db.Sight = Sight.All;
        var plan = await plans.FindOpenAsync(stop) ?? throw new InvalidOperationException("Nobody has been invited yet.");
        foreach (var assignment in plan.Read().Assignments) await SendAsync(plan, assignment, stop);
    }

    private async Task<ConferencePlan> ImportAsync(CancellationToken stop)
    {
        var reading = PlanReader.Read(await File.ReadAllBytesAsync(Path.Combine(Samples, "plan-63.md"), stop));
        return await plans.OpenAsync(reading.Conference ?? throw new InvalidOperationException("The sample plan cannot be read."), "Demo", stop);
    }

    private static IEnumerable<(DemoRole Role, Assignment? Assignment, string Name)> Cast(Conference conference)
    {
        Assignment At(int number) => conference.Assignments.Single(a => a.Number == number);
        yield return (DemoRole.Board, At(BoardUnit), "Thành viên Ban Tổ chức");
        yield return (DemoRole.PartyOffice, At(PartyOfficeUnit), "Chuyên viên Văn phòng");
        yield return (DemoRole.Committee, null, "Thường trực");
        yield return (DemoRole.Administrator, null, "Quản trị");
        foreach (var assignment in conference.Assignments) yield return (DemoRole.Unit, assignment, $"Cán bộ {assignment.Unit}");
    }

    private async Task<DemoPerson> WelcomeAsync(ConferencePlan plan, DemoRole role, Assignment? assignment, string name, string url, CancellationToken stop)
    {
        var email = role == DemoRole.Unit ? Sender(assignment!) : $"{role.ToString().ToLowerInvariant()}{Domain}";
        var unit = assignment is null ? null : await UnitOfAsync(plan, assignment, stop);
        var person = await db.Users.SingleOrDefaultAsync(p => p.Email == email, stop)
            ?? await people.AddAsync(new NewPerson(name, email, Enum.Parse<Role>(role.ToString()), unit), Actor.System(plan.Id), stop);
        var link = await people.IssueAsync(person.Id, TokenUse.SignInLink, "", LinksLive, stop);
        var token = await people.IssueAsync(person.Id, TokenUse.Api, "read write bundle", LinksLive, stop);
        return new DemoPerson(role, assignment?.Number, name, $"{url}/vao/{link}", token);
    }

    private async Task SendAsync(ConferencePlan plan, Assignment assignment, CancellationToken stop)
    {
        var awaited = await db.Appraisals.AnyAsync(a => a.ConferenceId == plan.Id && a.Number == assignment.Number && a.State == AppraisalState.Awaited, stop);
        if (!awaited) return;
        var email = Sender(assignment);
        var person = await db.Users.SingleAsync(p => p.Email == email, stop);
        var actor = await people.ActorAsync(person.Id, plan.Id, stop);
        var name = $"tham-luan-{assignment.Number:00}.docx";
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Samples, "drafts", name), stop);
        var now = clock.Now;
        await receiving.ReceiveAsync(new Upload(assignment.Number, name, bytes, now, now), actor, stop);
    }

    private async Task<long?> UnitOfAsync(ConferencePlan plan, Assignment assignment, CancellationToken stop) =>
        await db.Appraisals.Where(a => a.ConferenceId == plan.Id && a.Number == assignment.Number).Select(a => (long?)a.UnitId).SingleAsync(stop);

    private static string Sender(Assignment assignment) => string.Create(CultureInfo.InvariantCulture, $"unit-{assignment.Number:00}{Domain}");
}
