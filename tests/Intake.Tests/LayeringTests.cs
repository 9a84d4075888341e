using System.Reflection;
using Xunit;

namespace Intake.Tests;

public sealed class LayeringTests
{
    [Fact]
    public void Intake_knows_neither_Review_nor_Web_nor_storage_nor_network()
    {
        string[] foreign = ["Review", "Web", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Hangfire", "System.Net.Http", "System.Net.Sockets", "System.Diagnostics.Process"];

        var referenced = Assembly.Load("Intake").GetReferencedAssemblies().Select(a => a.Name!);

        Assert.DoesNotContain(referenced, name => foreign.Any(f => name == f || name.StartsWith(f + ".", StringComparison.Ordinal)));
    }
}
