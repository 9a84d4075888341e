using System.IO.Compression;
using System.Xml;
using BenchmarkDotNet.Attributes;
using Benchmarks.Limits;
using Intake.Word;

namespace Benchmarks;

/// <summary>Cửa và đọc một bài, so với chỉ giải nén rồi đi qua document.xml.</summary>
public abstract class Reading(byte[] file)
{
    /// <summary>The least that any reader does: inflate the main part and walk it, looking at nothing.</summary>
    [Benchmark(Baseline = true)]
    public int InflateAndWalk()
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false));
        using var reader = XmlReader.Create(zip.GetEntry("word/document.xml")!.Open());
        var nodes = 0;
        while (reader.Read()) nodes++;
        return nodes;
    }

    protected DraftText Read() => DraftReader.Read(file).Text!;
}

/// <summary>Bài bốn trang, cỡ của một bài tham luận.</summary>
public class FourPages() : Reading(Speeches.FourPages())
{
    [Benchmark, Limit(Milliseconds = 3, TimesBaseline = 3, Pages = 4)]
    public DraftText GateAndRead() => Read();
}

/// <summary>Bài 200 trang, dài nhất mà một người có thể gửi nhầm.</summary>
public class TwoHundredPages() : Reading(Speeches.TwoHundredPages())
{
    [Benchmark, Limit(Milliseconds = 100, Megabytes = 60, Pages = 200)]
    public DraftText GateAndRead() => Read();
}
