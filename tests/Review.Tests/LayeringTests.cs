using System.Reflection;
using Xunit;

namespace Review.Tests;

public sealed class LayeringTests
{
    [Fact]
    public void Review_knows_neither_Web_nor_HTTP_nor_pages_nor_Hangfire()
    {
        string[] foreign = ["Web", "Hangfire", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Server"];

        var referenced = Assembly.Load("Review").GetReferencedAssemblies().Select(a => a.Name!);

        Assert.DoesNotContain(referenced, name => foreign.Any(f => name == f || name.StartsWith(f + ".", StringComparison.Ordinal)));
    }
}
