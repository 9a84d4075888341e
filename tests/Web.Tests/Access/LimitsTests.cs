using System.Net;
using Tests.Shared;
using Xunit;

namespace Web.Tests.Access;

public sealed class LimitsTests
{
    [Fact]
    public async Task The_sixty_first_attempt_to_sign_in_from_one_address_within_a_minute_is_told_to_wait()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        using var stranger = site.Api(person: null);

        List<HttpStatusCode> answers = [];
        for (var attempt = 1; attempt <= 60; attempt++) answers.Add((await stranger.PostAsync("/dang-nhap", null)).StatusCode);
        var next = await stranger.PostAsync("/dang-nhap", null);

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, answers);
        Assert.Equal(HttpStatusCode.TooManyRequests, next.StatusCode);
        Assert.InRange(next.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync("/dang-nhap")).StatusCode);
    }

    [Fact]
    public async Task Figures_are_for_this_machine_and_not_for_strangers_from_elsewhere()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        using var here = site.Api(person: null);
        using var elsewhere = site.Api(person: null);
        elsewhere.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        // the figures of a request appear in a later reading, and readings are cached for a moment
        await Until.TrueAsync(async () => (await here.GetStringAsync("/metrics")).Contains("http_server_request_duration", StringComparison.Ordinal), TimeSpan.FromSeconds(30));

        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync("/metrics")).StatusCode);
    }
}
