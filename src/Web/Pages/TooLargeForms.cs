using Microsoft.AspNetCore.Http.Features;
using Web.Api;

namespace Web.Pages;

/// <summary>Biểu mẫu lớn quá mức: the same page is shown again with the sentence, instead of a broken connection.</summary>
/// <remarks>A browser shows an answer only after it has sent everything, so the body is read and thrown away; nothing of it is held.</remarks>
public sealed class TooLargeForms(RequestDelegate next)
{
    /// <summary>What is longer than this is not waited for.</summary>
    private const long Patience = 200L * 1024 * 1024;

    private static readonly PathString[] WithFiles = ["/phan-cong", "/khoi-tao"];

    private static readonly object Mark = new();

    public async Task InvokeAsync(HttpContext http)
    {
        if (Array.Exists(WithFiles, path => http.Request.Path.StartsWithSegments(path)) && HttpMethods.IsPost(http.Request.Method) && http.Request.ContentLength is > Uploads.MaxRequest and <= Patience)
        {
            http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = Patience;
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            (http.Request.Method, http.Request.ContentType, http.Request.ContentLength, http.Request.Body) = (HttpMethods.Get, null, null, Stream.Null);
            http.Items[Mark] = true;
        }
        await next(http);
    }

    /// <summary>Whether this showing of a page stands for a form that was too large.</summary>
    public static bool Was(HttpContext http) => http.Items.ContainsKey(Mark);
}
