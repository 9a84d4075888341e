using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Appraisals;
using Review.Queue;
using Web.Access;

namespace Web.Pages.Queue;

/// <summary>Hàng chờ thẩm định và toàn cảnh.</summary>
[Authorize(Policy = Policies.Appraise)]
public sealed class IndexModel(ReviewQueue queue, Caller caller) : PageModel
{
    /// <summary>The assignment that was decided on a moment ago.</summary>
    [BindProperty(SupportsGet = true, Name = "xong")] public int? Done { get; set; }

    public Conference Plan { get; } = caller.Conference!.Read();
    public IReadOnlyList<AssignmentLine> Lines { get; private set; } = [];
    public IReadOnlyList<AssignmentLine> Waiting => ReviewQueue.Waiting(Lines);
    public IEnumerable<(AppraisalState State, int Count)> Counts => Enum.GetValues<AppraisalState>().Select(s => (s, Lines.Count(l => l.State == s)));

    public bool IsOwn(AssignmentLine line) => caller.Actor.BelongsTo(line.UnitId);

    public async Task OnGetAsync(CancellationToken stop) => Lines = await queue.LinesAsync(caller.Actor.ConferenceId, number: null, stop);
}
