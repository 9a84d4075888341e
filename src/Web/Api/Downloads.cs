namespace Web.Api;

/// <summary>Tệp tải về: always an attachment, never cached, never run in the page.</summary>
public static class Downloads
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static IResult File(byte[] bytes, string name) => new Download(bytes, TypeOf(name), name);

    public static string TypeOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".docx" => Docx,
        ".doc" => "application/msword",
        ".odt" => "application/vnd.oasis.opendocument.text",
        ".rtf" => "application/rtf",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".pdf" => "application/pdf",
        ".zip" => "application/zip",
        ".html" => "text/html; charset=utf-8",
        ".json" => "application/json",
        _ => "application/octet-stream",
    };

    private sealed class Download(byte[] bytes, string type, string name) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
            return Results.File(bytes, type, name).ExecuteAsync(httpContext);
        }
    }
}
