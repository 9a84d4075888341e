using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Reports;

namespace Benchmarks.Limits;

/// <summary>Bảng kết quả: đo được, mức phải đạt, đạt hay chưa.</summary>
internal static class LimitTable
{
    private const double Megabyte = 1024 * 1024;

    /// <summary>Prints one line a figure. False when a benchmark did not run; a missed limit is shown, not a failure.</summary>
    public static bool Print(IEnumerable<Summary> summaries, TextWriter output)
    {
        output.WriteLine($"{"",-64}{"measured",12}{"limit",12}  met");
        var ran = true;
        foreach (var (summary, report) in summaries.SelectMany(s => s.Reports.Select(r => (s, r))))
        {
            var name = $"{report.BenchmarkCase.Descriptor.Type.Name}.{report.BenchmarkCase.Descriptor.WorkloadMethod.Name}";
            ran &= report.Success && report.ResultStatistics is not null;
            if (report.ResultStatistics is null) output.WriteLine($"{name,-64}{"did not run",12}");
            else foreach (var row in Rows(summary, report)) output.WriteLine(row.Print(name));
        }
        return ran;
    }

    private static IEnumerable<Row> Rows(Summary summary, BenchmarkReport report)
    {
        var limit = report.BenchmarkCase.Descriptor.WorkloadMethod.GetCustomAttribute<LimitAttribute>() ?? new LimitAttribute();
        var allocated = (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / Megabyte;
        yield return new Row("time", Median(report) / 1e6, limit.Milliseconds, "ms");
        if (!double.IsNaN(limit.TimesBaseline) && Baseline(summary) is { } baseline)
            yield return new Row("against the baseline", Best(report) / Best(baseline), limit.TimesBaseline, "x");
        yield return new Row("allocated", allocated, limit.Megabytes, "MB");
        if (limit.Pages > 0) yield return new Row("allocated a page", allocated * 1024 / limit.Pages, double.NaN, "kB");
    }

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;

    /// <summary>Other work on the machine only ever adds time, so a ratio of the best iterations is the steadiest.</summary>
    private static double Best(BenchmarkReport report) => report.ResultStatistics!.Min;

    private static BenchmarkReport? Baseline(Summary summary) =>
        summary.Reports.FirstOrDefault(r => r.BenchmarkCase.Descriptor.Baseline && r.ResultStatistics is not null);

    private sealed record Row(string What, double Measured, double Limit, string Unit)
    {
        public string Print(string name) => $"{name + ", " + What,-64}{Write(Measured),12}{(double.IsNaN(Limit) ? "" : Write(Limit)),12}  {Met}";

        private string Met => double.IsNaN(Limit) ? "" : Measured <= Limit ? "yes" : "NO";

        private string Write(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.###} {Unit}");
    }
}
