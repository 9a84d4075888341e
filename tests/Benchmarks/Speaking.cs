using BenchmarkDotNet.Attributes;
using Benchmarks.Limits;
using Intake.Vietnamese.Speaking;

namespace Benchmarks;

/// <summary>Chuyển bài thành lời đọc: một bài thật, và văn bản không ai viết.</summary>
public class Speaking
{
    private readonly string _speech = Speeches.OfSyllables(1300);
    private readonly string _unbroken = new('ệ', 2 * 1024 * 1024 / 3);      // three bytes each in UTF-8
    private readonly string _digits = new('7', 1_000_000);

    [Benchmark, Limit(Milliseconds = 1)]
    public SpokenText SpeechOf1300Syllables() => SpokenForm.Of(_speech);

    [Benchmark, Limit(Milliseconds = 500)]
    public SpokenText TwoMegabytesWithoutASpace() => SpokenForm.Of(_unbroken);

    [Benchmark, Limit(Milliseconds = 500)]
    public SpokenText AMillionDigits() => SpokenForm.Of(_digits);
}
