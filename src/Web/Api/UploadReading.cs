using Microsoft.AspNetCore.Http.Features;
using Review;
using Review.Receiving;

namespace Web.Api;

/// <summary>Reads an uploaded file into memory, with the instants of its receipt.</summary>
public static class UploadReading
{
    private const int MaxKey = 200;

    /// <exception cref="RefusedException"><c>bad-request</c> for what is no form, or not a whole one.</exception>
    public static async Task<IFormCollection> ReadFormAsync(HttpRequest request, CancellationToken stop)
    {
        if (!request.HasFormContentType) throw new RefusedException(RefusedCode.BadRequest, Messages.FileMissing);
        try
        {
            return await request.ReadFormAsync(stop);
        }
        catch (Exception broken) when (broken is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw new RefusedException(RefusedCode.BadRequest, Messages.MalformedRequest);
        }
    }

    /// <summary>The sender's own name for this act; one that cannot be kept is refused, for the sender relies on it.</summary>
    public static string? KeyOf(HttpRequest request) => request.Headers["Idempotency-Key"] switch
    {
        [] or [""] => null,
        [{ Length: <= MaxKey } key] => key,
        _ => throw new RefusedException(RefusedCode.BadRequest, Messages.MalformedRequest),
    };

    /// <summary>Whether reading ended because the file or the request around it was too large.</summary>
    public static bool IsTooLarge(Exception error) =>
        error is RefusedException { Code: Intake.Word.RefusalCode.TooLarge } or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge };

    /// <exception cref="RefusedException"><c>TOO_LARGE</c> above <see cref="ReceivingDesk.MaxBytes"/>.</exception>
    public static async Task<Upload> ReadAsync(int number, IFormFile file, HttpContext http, CancellationToken stop)
    {
        if (file.Length > ReceivingDesk.MaxBytes) throw new RefusedException(Intake.Word.RefusalCode.TooLarge, Messages.TooLarge);
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, stop);
        var times = http.Features.GetRequiredFeature<ReceiptTimes>();
        return new Upload(number, file.FileName, bytes, times.StartedAt, times.ReceivedAt);
    }
}

/// <summary>When a request began and when the last byte of its body had been read.</summary>
public sealed class ReceiptTimes(ConferenceClock clock)
{
    private DateTimeOffset? received;

    public DateTimeOffset StartedAt { get; } = clock.Now;

    /// <summary>The instant of full receipt; decides what is on time.</summary>
    public DateTimeOffset ReceivedAt => received ?? clock.Now;

    /// <summary>Called when the body has been read to its end.</summary>
    public void Complete() => received ??= clock.Now;
}

/// <summary>Notes when an upload was fully received, before anything else is done with it.</summary>
public sealed class ReceiptTimesMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http, ConferenceClock clock)
    {
        if (!HttpMethods.IsPost(http.Request.Method)) return next(http);
        var times = new ReceiptTimes(clock);
        http.Features.Set(times);
        http.Request.Body = new WatchedBody(http.Request.Body, http.Request.ContentLength, times);
        return next(http);
    }
}
