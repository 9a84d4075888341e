using Review;

namespace Web.Api;

/// <summary>Turns refusals of the domain and of the server into problems, once, for every route of the API.</summary>
public sealed class ApiRefusals(RequestDelegate next, ILogger<ApiRefusals> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (!Problems.IsApi(http))
        {
            await next(http);
            return;
        }
        try
        {
            await next(http);
            if (!http.Response.HasStarted) await DescribeAsync(http);
        }
        catch (RefusedException refused)
        {
            await Problems.WriteAsync(http, refused);
        }
        catch (BadHttpRequestException bad)
        {
            var tooLarge = bad.StatusCode == StatusCodes.Status413PayloadTooLarge || bad.InnerException is InvalidDataException;
            await Problems.WriteAsync(http, tooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest,
                tooLarge ? Intake.Word.RefusalCode.TooLarge : RefusedCode.BadRequest, tooLarge ? Messages.TooLarge : Messages.MalformedRequest);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
        }
        catch (Exception error)
        {
            log.LogError(error, "Request {TraceId} failed", http.TraceIdentifier);
            await Problems.WriteAsync(http, StatusCodes.Status500InternalServerError, "failed", Messages.SomethingFailed);
        }
    }

    private static Task DescribeAsync(HttpContext http) => http.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => Problems.WriteAsync(http, 404, RefusedCode.NotFound, Messages.NotFound),
        StatusCodes.Status405MethodNotAllowed => Problems.WriteAsync(http, 405, "method-not-allowed", Messages.MalformedRequest),
        StatusCodes.Status415UnsupportedMediaType or StatusCodes.Status400BadRequest => Problems.WriteAsync(http, 400, RefusedCode.BadRequest, Messages.MalformedRequest),
        _ => Task.CompletedTask,
    };
}
