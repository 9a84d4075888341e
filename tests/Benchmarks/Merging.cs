using BenchmarkDotNet.Attributes;
using Benchmarks.Limits;
using Intake.Word.Volume;

namespace Benchmarks;

/// <summary>Ghép các bài thành một tập Word, chưa dàn trang.</summary>
public class Merging
{
    private readonly VolumePlan _conference = Volume(1), _tenConferences = Volume(10);

    [Benchmark(Baseline = true), Limit(Milliseconds = 250, Megabytes = 100)]
    public CompiledVolume TwentyFourSpeeches() => VolumeCompiler.Compile(_conference);

    /// <summary>Ten times as many take ten times as long, and a little for what no longer fits the caches.</summary>
    [Benchmark, Limit(TimesBaseline = 13)]
    public CompiledVolume TwoHundredAndFortySpeeches() => VolumeCompiler.Compile(_tenConferences);

    private static VolumePlan Volume(int times)
    {
        var speeches = Speeches.Conference();
        return new VolumePlan
        {
            ConferenceTitle = "Hội nghị",
            DateLine = "Ngày 30 tháng 5 năm 2026",
            SealingBody = "Ban Tổ chức",
            BundleNumber = 1,
            Speeches = [.. Enumerable.Repeat(speeches, times).SelectMany(s => s).Select((docx, index) => new VolumeSpeech { Number = index + 1, Unit = $"Đơn vị {index + 1}", Docx = docx })],
        };
    }
}
