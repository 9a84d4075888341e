using System.Globalization;
using System.Xml;
using Intake.Word.Packaging;

namespace Intake.Word.Comments;

/// <summary>Ghi góp ý thành nhận xét (comment) của Word, đúng chỗ, vào một bản sao tệp của đơn vị.</summary>
/// <remarks>
/// The stored XML is added to, not written anew: the text, its format and every part without a comment stay what they were.
/// The same file and the same comments give the same bytes.
/// </remarks>
public static class CommentWriter
{
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string StatesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml";
    private const string StatesRelationship = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>A copy of the file with the comments; those that it carries already stay. A comment that finds no place of its own goes to the nearest.</summary>
    /// <exception cref="ArgumentException">A key is not one (<see cref="CommentKey.IsValid"/>) or stands twice.</exception>
    public static CommentedDraft Write(ReadOnlyMemory<byte> docx, IReadOnlyList<DraftComment> comments)
    {
        if (comments.FirstOrDefault(c => !CommentKey.IsValid(c.Key)) is { } nameless) throw new ArgumentException($"\"{nameless.Key}\" is no key.", nameof(comments));
        if (comments.DistinctBy(c => c.Key).Count() != comments.Count) throw new ArgumentException("Two comments have the same key.", nameof(comments));

        var reading = DraftReader.Read(docx);
        if (reading.Text is not { } text) return new CommentedDraft(null, reading.Refusal, []);
        try
        {
            return new Errand(docx, Gate.Open(docx).Package!, text, comments).Run();
        }
        catch (XmlException)
        {
            return Refuse(RefusalCode.MalformedXml);      // in a part that reading does without
        }
        catch (InvalidDataException)
        {
            return Refuse(RefusalCode.Corrupt);           // a header that reading does without, such as that of a split archive
        }
    }

    private static CommentedDraft Refuse(string code) => new(null, Messages.Refused(code), []);

    /// <summary>Một lần ghi.</summary>
    private sealed class Errand(ReadOnlyMemory<byte> docx, WordPackage package, DraftText text, IReadOnlyList<DraftComment> comments)
    {
        private readonly PackageChange _change = new(docx, package);

        public CommentedDraft Run()
        {
            var standing = CommentReader.In(package).Where(c => c.Ordinal is not null).Select(c => c.Key).OfType<string>().ToHashSet();
            var main = _change.Edit(package.MainPart)!;
            var wanted = comments.Where(c => !standing.Contains(c.Key) && c.Place.WhyNot(text) is null).ToList();
            var scan = GroundScan.Of(main, RunsOf(wanted));
            var ground = new Ground(main, scan);
            var found = wanted.Select(c => (Comment: c, Range: ground.Find(Paragraph(c), c.Place))).ToList();

            Mark(main, scan, [.. from f in found where f.Range is not null select (f.Comment, f.Range!.Value)]);
            var placings = found.ToDictionary(f => f.Comment, f => f.Range?.Placing);
            return new CommentedDraft(_change.Write(), Refusal: null, [.. comments.Select(Placed)]);

            PlacedComment Placed(DraftComment comment)
            {
                if (standing.Contains(comment.Key)) return new PlacedComment(comment, Placing.Standing);
                return placings.GetValueOrDefault(comment) is { } placing
                    ? new PlacedComment(comment, placing)
                    : new PlacedComment(comment, Placing.Refused, comment.Place.WhyNot(text) ?? WhyNotPlaced.NoSuchParagraph);
            }
        }

        private DraftParagraph Paragraph(DraftComment comment) => text.Paragraphs[comment.Place.Paragraph - 1];

        private HashSet<int> RunsOf(IEnumerable<DraftComment> wanted)
        {
            var runs = new HashSet<int>();
            foreach (var comment in wanted.Where(c => c.Place.IsSelection))
                if (Paragraph(comment).Positions is { } positions) runs.UnionWith([positions.At(comment.Place.From!.Value).Run, positions.After(comment.Place.To!.Value - 1).Run]);
            return runs;
        }

        private void Mark(StoredXml main, GroundScan scan, IReadOnlyList<(DraftComment Comment, MarkedRange Range)> found)
        {
            if (found.Count == 0) return;
            var word = SafeXml.RootOf(package.Find(package.MainPart)!.Bytes).Namespace;
            var stored = _change.EditRelated(RelationshipTo("comments", word), CommentsType, $"{Declaration}<w:comments xmlns:w=\"{word}\"/>");
            var states = _change.EditRelated(StatesRelationship, StatesType, $"{Declaration}<w15:commentsEx xmlns:w15=\"{CommentXml.Word2012}\"/>");
            var marks = new CommentMarks(main, new WordPrefix(main, scan.EndOfRootTag, word));
            var id = FirstId(scan.CommentIds.Concat(CommentReader.In(package).Select(c => c.Id)));
            var taken = new HashSet<string>();
            var identities = found.Select(f => CommentXml.ParagraphId(f.Comment.Key, [main.Text, stored.Text, states.Text], taken)).ToList();

            foreach (var ((_, range), index) in found.Select((f, i) => (f, i))) marks.Add(id + index, range);
            marks.Apply();
            stored.AppendToRoot(_ => string.Concat(found.Select((f, i) => CommentXml.Comment(f.Comment, id + i, identities[i], word))));
            states.AppendToRoot(_ => string.Concat(identities.Select(CommentXml.State)));
        }

        /// <summary>Above every identity in use; where that leaves too few, the first free one above none.</summary>
        private int FirstId(IEnumerable<string> used)
        {
            var numbers = used.Select(i => int.TryParse(i, CultureInfo.InvariantCulture, out var number) ? number : -1).ToHashSet();
            var last = numbers.DefaultIfEmpty(-1).Max();
            if (last < int.MaxValue - comments.Count) return last + 1;
            return Enumerable.Range(0, int.MaxValue).First(first => !Enumerable.Range(first, comments.Count).Any(numbers.Contains));
        }

        /// <summary>The strict dialect names its relationships elsewhere.</summary>
        private static string RelationshipTo(string kind, string wordNamespace) =>
            wordNamespace.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal)
                ? $"http://purl.oclc.org/ooxml/officeDocument/relationships/{kind}"
                : $"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}";
    }
}
