using System.Diagnostics;
using System.Globalization;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word;

/// <summary>Every file of the corpus read in one process, in random order, a good file last: nothing one leaves behind harms another.</summary>
/// <remarks>In a process of its own (<c>tests/ReadingHost</c>), so that its memory is that of the reader. <c>REVIEW_ORDER_SEED</c> repeats an order.</remarks>
[Trait("data", "shared")]
public sealed class OneProcessTests(ITestOutputHelper output)
{
    /// <summary>What is allowed where the tables say nothing: the most that they allow any file of ordinary size.</summary>
    private const double MegabytesOtherwise = 256, SecondsOtherwise = 5;

    /// <summary>The tables' times are for a machine with nothing else to do; here other tests run beside it.</summary>
    private const double Busy = 3;

    [Fact]
    public async Task Nothing_dies_hangs_or_swells_in_any_order()
    {
        var limits = Limits();
        var files = Files();
        if (files.Count == 0) Assert.Skip("there is no corpus");
        var seed = int.TryParse(Environment.GetEnvironmentVariable("REVIEW_ORDER_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        output.WriteLine($"REVIEW_ORDER_SEED={seed}");
        var order = files.ToArray();
        new Random(seed).Shuffle(order);
        var good = Repository.PathOf("samples", "drafts", "tham-luan-01.docx");

        var answers = await ReadAsync([good, .. order, good]);

        Assert.Equal(order.Length + 2, answers.Count);
        Assert.Equal(answers[0].Answer, answers[^1].Answer);
        var over = order.Zip(answers.Skip(1)).Where(p => IsOver(p.Second, limits.GetValueOrDefault(Path.GetFileName(p.First), (MegabytesOtherwise, SecondsOtherwise))));
        Assert.True(!over.Any(), $"REVIEW_ORDER_SEED={seed}: {string.Join("; ", over.Select(p => $"{Path.GetFileName(p.First)} {p.Second}"))}");
        output.WriteLine($"most memory over idle {answers.Max(a => a.Megabytes):0} MB, longest {answers.Max(a => a.Seconds):0.00} s");
    }

    private static bool IsOver(Answered answered, (double Megabytes, double Seconds) limit) =>
        answered.Megabytes > limit.Megabytes || answered.Seconds > limit.Seconds * Busy;

    private static async Task<List<Answered>> ReadAsync(IReadOnlyList<string> files)
    {
        var stop = TestContext.Current.CancellationToken;
        using var host = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ReadingHost.dll")]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var answers = new List<Answered>();
        foreach (var file in files)
        {
            await host.StandardInput.WriteLineAsync(file.AsMemory(), stop);
            await host.StandardInput.FlushAsync(stop);
            if (await host.StandardOutput.ReadLineAsync(stop).AsTask().WaitAsync(TimeSpan.FromMinutes(1), stop) is not { } line) throw new Xunit.Sdk.XunitException($"The process died of {file}.");
            answers.Add(Answered.Of(line));
        }
        host.StandardInput.Close();
        await host.WaitForExitAsync(stop);
        return answers;
    }

    private static List<string> Files() =>
        [.. new[] { "corpus/hostile/files", "corpus/real/files", "corpus/speeches" }.Select(SharedFolder.Find).OfType<string>()
            .SelectMany(folder => Directory.GetFiles(folder)).Where(f => !f.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static Dictionary<string, (double Megabytes, double Seconds)> Limits() =>
        SharedFolder.Find("corpus/hostile/EXPECTED.tsv") is not { } table ? [] : File.ReadLines(table).Skip(1).Select(l => l.Split('\t'))
            .ToDictionary(r => r[0], r => (double.Parse(r[4], CultureInfo.InvariantCulture), double.Parse(r[5], CultureInfo.InvariantCulture)));

    private sealed record Answered(double Seconds, double Megabytes, string Answer)
    {
        public static Answered Of(string line) =>
            line.Split('\t') is [var seconds, var megabytes, var answer] ? new(double.Parse(seconds, CultureInfo.InvariantCulture), double.Parse(megabytes, CultureInfo.InvariantCulture), answer) : throw new FormatException(line);
    }
}
