using Web.Access;
using Web.Api;

namespace Web.Pages;

/// <summary>Trang cho địa chỉ không có và cho lỗi của chương trình: a sentence and a code to name, nothing else.</summary>
public sealed class PageFailures(RequestDelegate next, ILogger<PageFailures> log)
{
    /// <summary>Where the page for a failure is made.</summary>
    public const string Path = "/loi";

    public async Task InvokeAsync(HttpContext http)
    {
        if (Problems.IsApi(http))
        {
            await next(http);
            return;
        }
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException bad)
        {
            await ShowAsync(http, bad.StatusCode);
            return;
        }
        catch (Exception error) when (error is not OperationCanceledException || !http.RequestAborted.IsCancellationRequested)
        {
            log.LogError(error, "Request {TraceId} failed", http.TraceIdentifier);
            await ShowAsync(http, error is InvalidDataException ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status500InternalServerError);
            return;
        }
        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null }) await ShowAsync(http, http.Response.StatusCode);
    }

    private async Task ShowAsync(HttpContext http, int status)
    {
        if (http.Response.HasStarted) return;
        var wait = http.Response.Headers.RetryAfter;
        http.Response.Clear();
        http.Response.Headers.RetryAfter = wait;
        SafeHeaders.Write(http);
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        (http.Request.Method, http.Request.Path, http.Request.QueryString) = (HttpMethods.Get, Path, QueryString.Empty);
        http.Items[Path] = status;
        await next(http);
    }
}
