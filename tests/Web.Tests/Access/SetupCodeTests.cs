using System.Net;
using Microsoft.AspNetCore.Http;
using Web.Access;
using Xunit;

namespace Web.Tests.Access;

public sealed class SetupCodeTests
{
    [Theory]
    [InlineData("127.0.0.1", null, false)]
    [InlineData("::1", null, false)]
    [InlineData("10.0.0.5", null, true)]
    [InlineData(null, null, true)]
    [InlineData("127.0.0.1", "X-Forwarded-For", true)]
    [InlineData("127.0.0.1", "Forwarded", true)]
    public void Only_this_machine_itself_needs_no_code(string? address, string? header, bool expected)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        if (header is not null) http.Request.Headers[header] = "203.0.113.9";

        Assert.Equal(expected, SetupCode.IsNeededFor(http));
    }

    [Fact]
    public void The_code_opens_however_it_is_typed_and_nothing_else_does()
    {
        var code = new SetupCode();

        Assert.True(code.Opens($" {code.Text.ToLowerInvariant()} "));
        Assert.False(code.Opens(null));
        Assert.False(code.Opens(""));
        Assert.False(code.Opens(new SetupCode().Text));
    }
}
