using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Web.Tests.Contract;

/// <summary>Đọc các câu trả lời của giao diện lập trình.</summary>
internal static class Answers
{
    private static readonly JsonShape Problem = JsonShape.Of("type, title, status, code, message");

    public static async Task<JsonElement> JsonAsync(this Task<HttpResponseMessage> sent)
    {
        var answer = await sent;
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Requires a problem of that status and code; answers its message.</summary>
    public static async Task<string> ProblemAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status, string code)
    {
        var answer = await sent;
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{answer.RequestMessage?.RequestUri}: {answer.StatusCode} {body}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(body);
        Assert.Empty(Problem.FaultsOf(problem.RootElement));
        Assert.Equal(code, problem.RootElement.GetProperty("code").GetString());
        return problem.RootElement.GetProperty("message").GetString()!;
    }

    public static string? Text(this JsonElement json, string field) => json.GetProperty(field).GetString();

    public static int Whole(this JsonElement json, string field) => json.GetProperty(field).GetInt32();
}
