using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Web.Tests.Access;

/// <summary>Mọi đường dẫn của trang đang chạy, Razor pages included.</summary>
internal static class Routes
{
    /// <summary>Each verb that each pattern answers to; what names none is a page, and answers to GET and POST.</summary>
    public static IEnumerable<Route> All(TestSite site) =>
        from endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        from verb in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]
        let route = new Route(verb, endpoint.RoutePattern)
        group route by route.Name into same
        orderby same.Key
        select same.First();

    /// <summary>Đường dẫn và cách gọi.</summary>
    public sealed record Route(string Verb, RoutePattern Pattern)
    {
        public string Name => $"{Verb} /{Pattern.RawText?.TrimStart('/')}";

        /// <summary>A path of this pattern, with plausible values.</summary>
        public string PathFor(int number, long conference) => "/" + string.Join('/', Pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => ValueOf(parameter.Name, number, conference),
            _ => throw new NotSupportedException(Name),
        }))));

        private string ValueOf(string parameter, int number, long conference) => parameter switch
        {
            "number" => number.ToString(CultureInfo.InvariantCulture),
            "version" or "other" => "1",
            "conferenceId" => conference.ToString(CultureInfo.InvariantCulture),
            "file" => "docx",
            "bundle" => "1",
            "documentName" => "v1",
            "token" => "unknown",
            "path" => "",
            _ => throw new NotSupportedException($"{Name}: what would a caller write for {parameter}? Say it here."),
        };
    }
}
