using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Review;
using Web.Api;

namespace Web.Pages;

/// <summary>Việc bị từ chối trên một trang: the sentence is shown on the same page, at the top, and nothing is lost. What is not there is a 404.</summary>
public sealed class RefusalPageFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is not RefusedException refused) return;
        executed.ExceptionHandled = true;
        if (refused.Code == RefusedCode.NotFound)
        {
            executed.Result = new NotFoundResult();
            return;
        }
        if (executed.HandlerInstance is not PageModel page || HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            executed.Result = new StatusCodeResult(Problems.StatusOf(refused.Code));
            return;
        }
        page.ModelState.AddModelError("", refused.Sentence.In(Problems.Language));
        context.HttpContext.Response.StatusCode = Problems.StatusOf(refused.Code);
        if (page is IShownAgain shown) await shown.ShowAsync(context.HttpContext.RequestAborted);
        executed.Result = page.Page();
    }
}

/// <summary>A page that loads what it shows again when an act on it was refused.</summary>
public interface IShownAgain
{
    Task ShowAsync(CancellationToken stop);
}
