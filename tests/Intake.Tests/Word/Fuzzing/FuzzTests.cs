using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Intake.Tests.Word.Volume;
using Intake.Word;
using Intake.Word.Volume;
using Xunit;

namespace Intake.Tests.Word.Fuzzing;

/// <summary>Thousands of valid files, spoiled at random: each gets an answer, in time, and what is taken can be merged.</summary>
/// <remarks><c>REVIEW_FUZZ_SECONDS</c> sets how long (15), <c>REVIEW_FUZZ_SEED</c> runs one case again and leaves its file in the folder for temporary ones.</remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Seconds = 15;

    /// <summary>A case takes under a second; a machine with a long queue makes it wait, a hang never ends.</summary>
    private static readonly TimeSpan LongestCase = TimeSpan.FromSeconds(60);

    /// <summary>Words of the cover may meet words of the draft; a draft at the limit is over it with a cover.</summary>
    private static readonly string?[] AnswersForVolumes = [null, RefusalCode.Secret, RefusalCode.TooLong, RefusalCode.TooLargeExpanded];

    [Fact]
    public async Task No_spoiled_file_breaks_the_reader_or_the_merger()
    {
        var valid = Seeds.All();
        if (Number("REVIEW_FUZZ_SEED") is { } one)
        {
            var file = Path.Combine(Path.GetTempPath(), $"review-fuzz-{one}.docx");
            await File.WriteAllBytesAsync(file, new Mutation(one).Of(valid), TestContext.Current.CancellationToken);
            output.WriteLine(file);
            await RunAsync(one, valid);
            return;
        }

        var clock = Stopwatch.StartNew();
        int first = Random.Shared.Next(), cases = 0, taken = 0;
        for (; clock.Elapsed.TotalSeconds < (Number("REVIEW_FUZZ_SECONDS") ?? Seconds); cases++)
            if (await RunAsync(unchecked(first + cases), valid)) taken++;
        output.WriteLine($"{cases} cases from seed {first}, {taken} taken and merged");

        Assert.True(taken > cases / 100, $"only {taken} of {cases} were taken");
    }

    private static async Task<bool> RunAsync(int seed, IReadOnlyList<byte[]> valid)
    {
        try
        {
            return await Task.Run(() => IsTaken(new Mutation(seed).Of(valid))).WaitAsync(LongestCase, TestContext.Current.CancellationToken);
        }
        catch (Exception broken)
        {
            throw new Xunit.Sdk.XunitException($"REVIEW_FUZZ_SEED={seed}: {broken}");
        }
    }

    private static bool IsTaken(byte[] file)
    {
        var reading = DraftReader.Read(file);

        Assert.True((reading.Text is null) != (reading.Refusal is null));
        if (reading.Text is not { } text) return false;
        Assert.True(text.Words > 0);
        Assert.Equal(text.Paragraphs.Count, text.Spoken.Roles.Count);
        Assert.True(text.Text.Length > 1000 || text.Text.IsNormalized(NormalizationForm.FormC));       // the question itself is quadratic on a pile of marks
        Assert.All(text.Text, c => Assert.False(char.IsControl(c) && c is not ('\n' or '\t'), $"U+{(int)c:X4}"));

        var volume = VolumeCompiler.Compile(Plans.Of(Plans.Speech(1, file))).Docx;
        RequireWellFormed(volume);
        Assert.Contains(DraftReader.Read(volume).Refusal?.Code, AnswersForVolumes);
        return true;
    }

    private static void RequireWellFormed(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith("xml", StringComparison.Ordinal) || e.FullName.EndsWith("rels", StringComparison.Ordinal)))
        {
            using var reader = XmlReader.Create(entry.Open());
            while (reader.Read()) { }
        }
    }

    private static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : null;
}
