namespace Web.Access;

/// <summary>Tiêu đề an toàn trên mọi câu trả lời.</summary>
public sealed class SafeHeaders(RequestDelegate next)
{
    /// <summary>Nothing from elsewhere, nothing inline, no frame.</summary>
    public const string ContentPolicy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    public Task InvokeAsync(HttpContext http)
    {
        Write(http);
        return next(http);
    }

    /// <summary>Writes the headers on this answer.</summary>
    public static void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments("/hangfire") ? "frame-ancestors 'none'" : ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }
}
