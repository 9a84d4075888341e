using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Benchmarks.Limits;

/// <summary>Đo nhanh, trong cùng một tiến trình; the whole run takes a minute or two and prints one table.</summary>
/// <remarks>
/// In process, so that nothing is generated, restored or built while measuring. Many short iterations, so that some of them
/// are left alone on a machine that has other work; a long warm-up, because there the runtime is late with its optimised code.
/// BenchmarkDotNet's own log lies beside the program.
/// </remarks>
internal sealed class QuietConfig : ManualConfig
{
    public QuietConfig()
    {
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(100)
            .WithIterationCount(60)
            .WithIterationTime(TimeInterval.FromMilliseconds(25)));
        AddLogger(NullLogger.Instance);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddDiagnoser(MemoryDiagnoser.Default);
        ArtifactsPath = Path.Combine(AppContext.BaseDirectory, "results");
    }
}
