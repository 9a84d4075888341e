using Intake;
using Intake.Checks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review.Checking;
using Web.Access;

namespace Web.Pages.Trust;

/// <summary>Các phép kiểm tra: what each looks at, how often it spoke, and how often a person found it wrong.</summary>
[Authorize(Policy = Policies.Appraise)]
public sealed class IndexModel(IEnumerable<IDraftCheck> draftChecks, IEnumerable<IConferenceCheck> conferenceChecks, FalseAlarmDesk alarms, Caller caller) : PageModel
{
    private FalseAlarms found = FalseAlarms.None;

    public IEnumerable<(Sentence Name, CheckTrust Trust)> Checks => draftChecks.Select(c => c.Code).Concat(conferenceChecks.Select(c => c.Code))
        .Select(code => (Review.Messages.NameOfCheck(code), found.Checks.GetValueOrDefault(code, new CheckTrust(0, 0))));

    public async Task OnGetAsync(CancellationToken stop) => found = await alarms.OfConferenceAsync(caller.Actor.ConferenceId, stop);
}
