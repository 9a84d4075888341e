using System.Globalization;
using Intake;
using Intake.Word;
using Microsoft.AspNetCore.Mvc;
using Review;

namespace Web.Api;

/// <summary>Lỗi nói với chương trình gọi: <c>application/problem+json</c> với <c>code</c> và <c>message</c>.</summary>
public static class Problems
{
    /// <summary>Language of this request; Vietnamese unless English was asked for.</summary>
    public static Language Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.English : Language.Vietnamese;

    public static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api") || http.Request.Path.StartsWithSegments("/openapi");

    /// <summary>The HTTP status of a refusal.</summary>
    public static int StatusOf(string code) => code switch
    {
        RefusedCode.NewerVersion or RefusedCode.WrongState or RefusedCode.SomeoneWasFirst or RefusedCode.NothingApproved or RefusedCode.NotReady or RefusedCode.FindingGone
            or RefusedCode.ContentErased => StatusCodes.Status409Conflict,
        RefusedCode.OwnUnit or RefusedCode.NotAllowed => StatusCodes.Status403Forbidden,
        RefusedCode.NotFound => StatusCodes.Status404NotFound,
        RefusedCode.BadRequest => StatusCodes.Status400BadRequest,
        RefusalCode.TooLarge => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    public static Task WriteAsync(HttpContext http, int status, string code, Sentence sentence)
    {
        http.Response.StatusCode = status;
        var problem = new ProblemDetails { Status = status, Title = code, Type = $"urn:review:{code}" };
        problem.Extensions["code"] = code;
        problem.Extensions["message"] = sentence.In(Language);
        return http.Response.WriteAsJsonAsync(problem, JsonOutput.Options, "application/problem+json", http.RequestAborted);
    }

    public static Task WriteAsync(HttpContext http, RefusedException refused) =>
        WriteAsync(http, StatusOf(refused.Code), refused.Code, refused.Sentence);
}
