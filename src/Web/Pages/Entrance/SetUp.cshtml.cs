using Intake.Plan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review;
using Review.Conferences;
using Review.People;
using Web.Access;

namespace Web.Pages.Entrance;

/// <summary>Thiết lập lần đầu: nạp kế hoạch, lập người quản trị. There only while the system is empty.</summary>
[AllowAnonymous]
public sealed class SetUpModel(FirstRun firstRun, PasswordDoor door, SetupCode code, Words words) : PageModel
{
    [BindProperty] public IFormFile? PlanFile { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty] public string? Code { get; set; }

    /// <summary>Whether the person must show that they read the server's terminal.</summary>
    public bool NeedsCode => SetupCode.IsNeededFor(HttpContext);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await firstRun.IsDueAsync(HttpContext.RequestAborted)) await next();
        else context.Result = NotFound();
    }

    public void OnGet()
    {
        if (TooLargeForms.Was(HttpContext)) Refuse(nameof(PlanFile), Messages.TooLarge, StatusCodes.Status413PayloadTooLarge);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (NeedsCode && !code.Opens(Code)) return Refuse(nameof(Code), Messages.WrongSetupCode);
        if (PlanFile is null) return Refuse(nameof(PlanFile), Messages.NoPlanChosen);
        var reading = PlanReader.Read(await BytesOfAsync(PlanFile, stop));
        if (reading.Conference is not { } conference) return Refuse(nameof(PlanFile), reading.Refusal!);
        try
        {
            await door.SetUpAsync(conference, new NewPerson(Name?.Trim() ?? "", Email?.Trim() ?? "", Role.Administrator, null), Password, stop);
        }
        catch (RefusedException refused) when (refused.Code == RefusedCode.BadRequest)
        {
            return Refuse(refused.Sentence == Review.Messages.PersonNameMissing ? nameof(Name)
                : refused.Sentence == Review.Messages.AddressUnreadable ? nameof(Email) : nameof(Password), refused.Sentence);
        }
        return LocalRedirect("/ke-hoach?moi=true");
    }

    private PageResult Refuse(string field, Intake.Sentence sentence, int status = StatusCodes.Status422UnprocessableEntity)
    {
        ModelState.AddModelError(field, words[sentence]);
        Response.StatusCode = status;
        return Page();
    }

    private static async Task<byte[]> BytesOfAsync(IFormFile file, CancellationToken stop)
    {
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }
}
