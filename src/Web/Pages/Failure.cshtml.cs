using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Web.Pages;

/// <summary>Trang báo không thực hiện được: một câu và một mã để nói với người quản trị.</summary>
[AllowAnonymous]
public sealed class FailureModel : PageModel
{
    public int Status { get; private set; }

    public string Trace => HttpContext.TraceIdentifier;

    public void OnGet() => Status = Response.StatusCode = HttpContext.Items[PageFailures.Path] as int? ?? StatusCodes.Status404NotFound;
}
