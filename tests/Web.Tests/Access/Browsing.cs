using System.Text.RegularExpressions;
using Xunit;

namespace Web.Tests.Access;

/// <summary>Điền và gửi một biểu mẫu như trình duyệt.</summary>
internal static partial class Browsing
{
    /// <summary>Opens <paramref name="page"/> for the hidden field against forgery, then posts with it.</summary>
    public static async Task<HttpResponseMessage> PostAsync(this HttpClient browser, string page, string action, params (string Name, string Value)[] fields)
    {
        var hidden = AntiforgeryField().Match(await browser.GetStringAsync(page));
        Assert.True(hidden.Success, $"{page} has no form");
        using var form = new FormUrlEncodedContent(fields.Append((Name: "__RequestVerificationToken", Value: hidden.Groups[1].Value))
            .Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await browser.PostAsync(action, form);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryField();
}
