using Intake.Word;
using Intake.Word.Comments;
using Xunit;

namespace Intake.Tests.Word.Comments;

/// <summary>Comments in files that were not made for this test.</summary>
/// <remarks><c>REVIEW_COMMENTS_FILES</c> sets how many files are taken (40); every accepted one has been, once.</remarks>
[Trait("data", "shared")]
public sealed class CommentCorpusTests(ITestOutputHelper output)
{
    private const int Files = 40, CommentsInFile = 8;

    [Fact]
    public void Comments_stand_where_they_should_and_change_nothing_else()
    {
        var files = Corpus.Accepted();
        var chosen = int.TryParse(Environment.GetEnvironmentVariable("REVIEW_COMMENTS_FILES"), out var many) ? many : Files;
        var random = new Random(63);
        random.Shuffle(files);
        var faults = new List<string>();
        var placings = new Dictionary<Placing, int>();

        foreach (var path in files.Take(chosen))
            try
            {
                foreach (var placed in Check(File.ReadAllBytes(path), random)) placings[placed.Placing] = placings.GetValueOrDefault(placed.Placing) + 1;
            }
            catch (Exception fault)
            {
                faults.Add($"{Path.GetFileName(path)}: {fault.Message}\n{fault.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("CommentedFile.Assert", StringComparison.Ordinal) || l.Contains("src/Intake", StringComparison.Ordinal))}");
            }

        output.WriteLine($"{Math.Min(chosen, files.Length)} files; {string.Join(", ", placings)}");
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    private static IReadOnlyList<PlacedComment> Check(byte[] file, Random random)
    {
        var comments = Places.Random(DraftReader.Read(file).Text!, random, CommentsInFile);
        var before = CommentReader.Read(file).Comments!;

        var written = CommentWriter.Write(file, comments);

        Assert.Equal(written.Docx, CommentWriter.Write(file, comments).Docx);
        var commented = new CommentedFile(file, written.Docx!);
        var found = CommentReader.Read(written.Docx!).Comments!;
        Assert.Equal(before, found.Take(before.Count));
        Assert.Equal(comments.Select(c => (c.Key, c.Author, c.Text)), found.Skip(before.Count).Select(c => (c.Key!, c.Author, c.Text)));
        Assert.All(found.Skip(before.Count), c => Assert.NotNull(c.Ordinal));
        commented.AssertReadsTheSame();
        commented.AssertNothingElseChanged();
        commented.AssertOnlyMarksWereAdded(found.Skip(before.Count).Select(c => c.Id).ToHashSet());
        foreach (var (placed, id) in written.Placed.Zip(found.Skip(before.Count).Select(c => c.Id)))
            if (placed.Placing == Placing.Exact) commented.AssertStandsAt(placed.Comment.Place, id);
        commented.AssertNoNewErrors();
        return written.Placed;
    }
}
