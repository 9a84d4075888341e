using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Queue;
using Web.Access;

namespace Web.Pages.Assignments;

/// <summary>Trang chính của đơn vị: những nội dung được phân công.</summary>
[Authorize(Policy = Policies.Send)]
public sealed class IndexModel(ReviewQueue queue, Caller caller) : PageModel
{
    public Conference Plan { get; } = caller.Conference!.Read();
    public IReadOnlyList<AssignmentLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) =>
        Lines = [.. (await queue.LinesAsync(caller.Actor.ConferenceId, number: null, stop)).Where(l => caller.Actor.BelongsTo(l.UnitId))];
}
