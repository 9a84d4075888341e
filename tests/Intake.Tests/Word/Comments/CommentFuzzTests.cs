using System.Diagnostics;
using Intake.Tests.Word.Fuzzing;
using Intake.Word;
using Intake.Word.Comments;
using Xunit;

namespace Intake.Tests.Word.Comments;

/// <summary>Spoiled files: what is taken can be commented on, and reads the same afterwards.</summary>
/// <remarks><c>REVIEW_FUZZ_SECONDS</c> sets how long (5), <c>REVIEW_FUZZ_SEED</c> runs one case again.</remarks>
public sealed class CommentFuzzTests(ITestOutputHelper output)
{
    private const int Seconds = 5, CommentsInFile = 4;

    /// <summary>A draft at a limit of the gate is over it with comments in it.</summary>
    private static readonly string?[] Answers = [null, RefusalCode.TooLarge, RefusalCode.TooLargeExpanded, RefusalCode.TooDeep];

    [Fact]
    public void No_spoiled_file_breaks_the_writer()
    {
        var valid = Seeds.All();
        var one = Number("REVIEW_FUZZ_SEED");
        var clock = Stopwatch.StartNew();
        int first = one ?? Random.Shared.Next(), cases = 0, taken = 0;
        for (; cases == 0 || (one is null && clock.Elapsed.TotalSeconds < (Number("REVIEW_FUZZ_SECONDS") ?? Seconds)); cases++)
            try
            {
                if (IsCommented(unchecked(first + cases), valid)) taken++;
            }
            catch (Exception broken)
            {
                throw new Xunit.Sdk.XunitException($"REVIEW_FUZZ_SEED={unchecked(first + cases)}: {broken}");
            }
        output.WriteLine($"{cases} cases from seed {first}, {taken} commented on");
    }

    private static bool IsCommented(int seed, IReadOnlyList<byte[]> valid)
    {
        var file = new Mutation(seed).Of(valid);
        if (DraftReader.Read(file).Text is not { } text) return false;
        var comments = Places.Random(text, new Random(seed), CommentsInFile);

        var written = CommentWriter.Write(file, comments);

        Assert.True(written.Refusal?.Code is null or RefusalCode.MalformedXml or RefusalCode.Corrupt);
        if (written.Docx is not { } docx) return false;
        var again = DraftReader.Read(docx);
        Assert.Contains(again.Refusal?.Code, Answers);
        if (again.Text is not { } after) return false;
        Assert.Equal(text.Text, after.Text);
        var keys = CommentReader.Read(docx).Comments!.Select(c => c.Key).ToHashSet();
        Assert.All(written.Placed.Where(p => p.Placing != Placing.Refused), p => Assert.Contains(p.Comment.Key, keys));
        return true;
    }

    private static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : null;
}
