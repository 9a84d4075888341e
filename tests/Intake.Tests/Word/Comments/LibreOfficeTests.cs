using Intake.Word;
using Intake.Word.Comments;
using Tests.Shared;
using Xunit;

namespace Intake.Tests.Word.Comments;

/// <summary>LibreOffice shows the comments where they belong, and gives them back.</summary>
/// <remarks><c>REVIEW_COMMENTS_FILES</c> takes so many files of the corpus too.</remarks>
public sealed class LibreOfficeTests(ITestOutputHelper output)
{
    private const int CommentsInFile = 6;

    /// <summary>LibreOffice takes minutes over some larger ones.</summary>
    private const long LargestFile = 60_000;

    [Fact]
    public void Comments_are_shown_with_their_whole_text_at_their_place()
    {
        var files = Commented();
        var shown = Office.Saved([.. files.Select(f => f.Written.Docx!)], "odt");

        var faults = files.Zip(shown, (file, odt) => odt is null ? [$"{file.Name}: not opened"] : NotShown(file, Office.Shown(odt))).SelectMany(f => f).ToList();

        output.WriteLine($"{files.Count} files, {files.Sum(f => f.Written.Placed.Count)} comments, {faults.Count} faults");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void A_file_that_was_only_opened_and_saved_leaves_every_comment_open_where_it_was()
    {
        var files = Commented();
        var saved = Office.Saved([.. files.Select(f => f.Written.Docx!)], "docx");

        var faults = files.Zip(saved, (file, docx) => docx is null ? [$"{file.Name}: not saved"] : NotOpen(file, docx)).SelectMany(f => f).ToList();

        output.WriteLine($"{files.Count} files, {files.Sum(f => f.Written.Placed.Count)} comments, {faults.Count} faults");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static IEnumerable<string> NotShown(CommentedSource file, IReadOnlyList<(string Text, string On)> shown)
    {
        foreach (var placed in file.Written.Placed)
        {
            var (comment, mark) = (placed.Comment, $"[#{placed.Comment.Key}]");
            var found = shown.Where(s => s.Text.Contains(mark, StringComparison.Ordinal)).ToList();
            if (found.Count != 1 || Bare(found[0].Text) != Bare(comment.Text + mark)) yield return $"{file.Name}: {comment.Place} says \"{string.Join('|', found.Select(f => f.Text))}\"";
            else if (placed.Placing == Placing.Exact && Bare(found[0].On.Replace(Structures.BoxText, "", StringComparison.Ordinal)) != Bare(Expected(comment.Place, file.Text))) yield return $"{file.Name}: {comment.Place} \"{comment.Place.TextIn(file.Text)}\" stands on \"{found[0].On}\"";
        }
    }

    /// <summary>LibreOffice 7.4 makes a field of the first paragraph in a content control: the comment is shown, but stands on nothing.</summary>
    private static string Expected(CommentPlace place, DraftText text) => text.Paragraphs[place.Paragraph - 1].Text == Structures.FirstInControl ? "" : place.TextIn(text);

    private static IEnumerable<string> NotOpen(CommentedSource file, byte[] saved)
    {
        if (DraftReader.Read(saved).Text is not { } after)
        {
            yield return $"{file.Name}: not read again";
            yield break;
        }
        foreach (var match in CommentMatcher.Match([.. file.Written.Placed.Select(p => p.Comment)], file.Text, after, CommentReader.Read(saved).Comments!))
            if (match is not { Verdict: CommentVerdict.StillOpen, Mark: CommentMark.Standing } || Bare(match.Before) != Bare(match.After!))
                yield return $"{file.Name}: {match.Comment.Place} {match.Verdict} {match.Mark} \"{match.Before}\" is \"{match.After}\"";
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static List<CommentedSource> Commented()
    {
        var files = Directory.GetFiles(Repository.PathOf("samples", "drafts"), "*.docx").Order(StringComparer.Ordinal).Take(4).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f))).ToList();
        files.Add(("structures", Structures.Docx()));
        if (int.TryParse(Environment.GetEnvironmentVariable("REVIEW_COMMENTS_FILES"), out var many)) files.AddRange(Corpus.Accepted().Where(f => !f.Contains("hostile", StringComparison.Ordinal) && new FileInfo(f).Length <= LargestFile).Take(many).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f))));
        var random = new Random(7);
        return [.. files.Select(f => CommentedSource.Of(f.Item1, f.Item2, t => f.Item1 == "structures" ? Structures.Comments(t) : Places.Random(t, random, CommentsInFile)))];
    }

    private sealed record CommentedSource(string Name, DraftText Text, CommentedDraft Written)
    {
        public static CommentedSource Of(string name, byte[] file, Func<DraftText, IReadOnlyList<DraftComment>> comments)
        {
            var text = DraftReader.Read(file).Text!;
            return new CommentedSource(name, text, CommentWriter.Write(file, comments(text)));
        }
    }
}
