using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Conferences;
using Web.Access;

namespace Web.Pages.Rules;

/// <summary>Quy tắc cho các bài: thời lượng, nhịp đọc, ý phải có của từng nội dung.</summary>
[Authorize(Policy = Policies.SetRules)]
public sealed class IndexModel(RulesDesk desk, Caller caller) : PageModel, IShownAgain
{
    [BindProperty] public int? Limit { get; set; }
    [BindProperty] public int Slow { get; set; }
    [BindProperty] public int Likely { get; set; }
    [BindProperty] public int Fast { get; set; }

    /// <summary>The assignment whose points are set, and the points, one a line.</summary>
    [BindProperty] public int Number { get; set; }
    [BindProperty] public string? Points { get; set; }

    /// <summary>They have just been set.</summary>
    [BindProperty(SupportsGet = true, Name = "xong")] public bool Done { get; set; }

    public Conference Plan { get; } = caller.Conference!.Read();
    public SpeechRules Standing { get; } = caller.Conference!.Rules;

    public void OnGet() => (Limit, Slow, Likely, Fast) = (Standing.LimitMinutes, Standing.Slow, Standing.Likely, Standing.Fast);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Page();
        await desk.ChangeAsync(rules => rules with { LimitMinutes = Limit, Slow = Slow, Likely = Likely, Fast = Fast }, caller.Actor, stop);
        return LocalRedirect("/quy-tac?xong=true");
    }

    public async Task<IActionResult> OnPostPointsAsync(CancellationToken stop)
    {
        if (Plan.Assignments.All(a => a.Number != Number)) return NotFound();
        await desk.ChangeAsync(rules => rules.WithPoints(Number, Points), caller.Actor, stop);
        return LocalRedirect($"/quy-tac?xong=true#noi-dung-{Number}");
    }

    public Task ShowAsync(CancellationToken stop)
    {
        if (Slow == 0) OnGet(); // it was the points that were refused
        return Task.CompletedTask;
    }

    /// <summary>What the form for the points of an assignment shows: what was typed and refused, else what stands.</summary>
    public string PointsOf(int number) => number == Number && Points is not null ? Points : string.Join('\n', Standing.PointsOf(number));
}
