using Intake.Checks;
using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review;
using Review.Appraisals;
using Review.Checking;
using Review.Queue;
using Review.Receiving;
using Web.Access;
using Web.Api;

namespace Web.Pages.Queue;

/// <summary>Thẩm định một tham luận: đọc, duyệt, trả lại, mở lại.</summary>
[Authorize(Policy = Policies.Appraise)]
public sealed class AppraiseModel(AppraisalDesk desk, DraftShelf shelf, ReviewQueue queue, FalseAlarmDesk alarms, Caller caller, ConferenceClock clock) : PageModel, IShownAgain
{
    [BindProperty(SupportsGet = true)] public int Number { get; set; }

    /// <summary>The version that the person was looking at.</summary>
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Reason { get; set; }

    /// <summary>The findings between speeches that the unit is told of with a return, by their keys.</summary>
    [BindProperty] public string[] PassOn { get; set; } = [];

    private IReadOnlyList<AssignmentLine> lines = [];

    public Conference Plan { get; } = caller.Conference!.Read();
    public Appraisal Appraisal { get; private set; } = null!;
    public AssignmentLine Line { get; private set; } = null!;

    /// <summary>The current version; null while nothing has been sent.</summary>
    public ReadDraft? Draft { get; private set; }
    public IReadOnlyList<ConferenceFinding> Between { get; private set; } = [];
    public FalseAlarms Alarms { get; private set; } = FalseAlarms.None;
    public int? Previous { get; private set; }
    public int? Next { get; private set; }

    public bool IsOwn => caller.Actor.BelongsTo(Line.UnitId);
    public bool CanUndo => Appraisal.IsUndoBy(new Act(caller.Actor, clock.Now));

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostApproveAsync(CancellationToken stop)
    {
        await desk.ApproveAsync(Number, Version, Reason, caller.Actor, stop);
        return LocalRedirect($"/hang-cho?xong={Number}");
    }

    public async Task<IActionResult> OnPostReturnAsync(CancellationToken stop)
    {
        await desk.ReturnAsync(Number, Version, await ReasonWithPassedOnAsync(stop), caller.Actor, stop);
        return LocalRedirect($"/hang-cho?xong={Number}");
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken stop)
    {
        await desk.ReopenAsync(Number, Version, Reason, caller.Actor, stop);
        return LocalRedirect($"/hang-cho/{Number}");
    }

    public async Task<IActionResult> OnPostFalseAlarmAsync(string key, bool isWrong, CancellationToken stop)
    {
        await alarms.MarkAsync(new FindingAddress(Number, Version), key, isWrong, caller.Actor, stop);
        return LocalRedirect($"/hang-cho/{Number}#luu-y");
    }

    /// <summary>Nobody marks what lies between another speech and that of their own unit.</summary>
    public bool CanMark(ConferenceFinding found) => !IsOwn && found.Places.All(p => lines.All(l => l.Number != p.Assignment || !caller.Actor.BelongsTo(l.UnitId)));

    public async Task ShowAsync(CancellationToken stop)
    {
        Appraisal = await desk.OpenAsync(Number, stop);
        lines = await queue.LinesAsync(caller.Actor.ConferenceId, number: null, stop);
        Line = lines.Single(l => l.Number == Number);
        (Previous, Next) = (lines.LastOrDefault(l => l.Number < Number)?.Number, lines.FirstOrDefault(l => l.Number > Number)?.Number);
        Draft = Appraisal.CurrentVersion == 0 ? null : await shelf.OpenAsync(Number, Appraisal.CurrentVersion, stop);
        Between = await shelf.BetweenSpeechesAsync(Number, stop);
        Alarms = await alarms.OfConferenceAsync(caller.Actor.ConferenceId, stop);
    }

    private async Task<string?> ReasonWithPassedOnAsync(CancellationToken stop)
    {
        if (PassOn.Length == 0) return Reason;
        var passed = (await shelf.BetweenSpeechesAsync(Number, stop)).Where(f => PassOn.Contains(FindingKey.Of(f)));
        string[] given = string.IsNullOrWhiteSpace(Reason) ? [] : [Reason];
        return string.Join('\n', [.. given, .. passed.SelectMany(f => Messages.PassedOn(f, Number)).Select(s => s.In(Problems.Language))]);
    }
}
