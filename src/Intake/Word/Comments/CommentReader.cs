using System.Text;
using System.Xml;
using Intake.Word.Packaging;

namespace Intake.Word.Comments;

/// <summary>Đọc các nhận xét trong một tệp gửi đến: qua cửa, rồi đọc theo dòng.</summary>
public static class CommentReader
{
    /// <summary>The comments in their order, or why the file is not taken. Any bytes get an answer; none get an exception.</summary>
    public static CommentReading Read(ReadOnlyMemory<byte> docx)
    {
        var answer = Gate.Examine(docx);
        if (answer.Package is not { } package) return new CommentReading(null, answer.Refusal);
        try
        {
            return new CommentReading(In(package), null);
        }
        catch (XmlException)
        {
            return new CommentReading(null, Messages.Refused(RefusalCode.MalformedXml));
        }
    }

    /// <exception cref="XmlException">One of the parts is malformed.</exception>
    internal static IReadOnlyList<FoundComment> In(WordPackage package)
    {
        var stored = package.RelatedToMain("comments").SelectMany(Stored).ToList();
        if (stored.Count == 0) return [];
        var states = new Dictionary<string, State>(StringComparer.OrdinalIgnoreCase);
        foreach (var state in package.RelatedToMain("commentsExtended").SelectMany(States)) states.TryAdd(state.Paragraph, state);
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var comment in stored) ids.TryAdd(comment.LastParagraph, comment.Id);
        var places = Places(package.Find(package.MainPart)!);
        return [.. stored.Select(c => Found(c, states, ids, places))];
    }

    private static FoundComment Found(StoredComment comment, Dictionary<string, State> states, Dictionary<string, string> ids, Dictionary<string, int> places)
    {
        var (text, key) = CommentKey.Split(comment.Text);
        var state = states.GetValueOrDefault(comment.LastParagraph);
        var asked = state?.Parent is { } parent ? states.GetValueOrDefault(parent) : null;
        return new FoundComment(comment.Id, comment.Author, text)
        {
            Key = key,
            IsResolved = state?.IsDone == true || asked?.IsDone == true,
            AnswerTo = state?.Parent is { } question ? ids.GetValueOrDefault(question) : null,
            Ordinal = places.TryGetValue(comment.Id, out var ordinal) ? ordinal : null,
        };
    }

    private static IEnumerable<StoredComment> Stored(PackagePart part)
    {
        using var reader = WordReader.Open(part);
        while (reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, AtWord: true, Name: "comment" }) yield return ReadOne(reader);
    }

    /// <summary>Text of a comment as it reads: what is deleted in it is left out.</summary>
    private static StoredComment ReadOne(WordReader reader)
    {
        var comment = new StoredComment(reader.Word("id") ?? "", reader.Word("author") ?? "", "", "");
        if (reader.IsEmpty) return comment;
        var text = new StringBuilder();
        var (depth, last, paragraphs) = (reader.Depth, "", 0);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.IsText) text.Append(reader.Value);
            if (reader.NodeType != XmlNodeType.Element || !reader.AtWord) continue;
            if (reader.Name == "p")
            {
                if (paragraphs++ > 0) text.Append('\n');
                last = reader.Attribute("paraId", WordNames.Word2010) ?? "";
            }
            else if (reader.Name is "br" or "cr") text.Append('\n');
            else if (reader.Name == "tab") text.Append(' ');
        }
        return comment with { Text = text.ToString(), LastParagraph = last };
    }

    private static IEnumerable<State> States(PackagePart part)
    {
        using var reader = SafeXml.Open(part.Bytes);
        while (reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "commentEx", NamespaceURI: CommentXml.Word2012 } && reader.GetAttribute("paraId", CommentXml.Word2012) is { Length: > 0 } paragraph)
                yield return new State(paragraph, reader.GetAttribute("done", CommentXml.Word2012) is "1" or "true" or "on", reader.GetAttribute("paraIdParent", CommentXml.Word2012));
    }

    /// <summary>For each comment the paragraph where its range begins; of one without a range, where its reference stands.</summary>
    private static Dictionary<string, int> Places(PackagePart main)
    {
        Dictionary<string, int> ranges = [], references = [];
        var open = new Stack<int>();
        using var reader = WordReader.Open(main);
        while (reader.Read())
        {
            if (!reader.AtWord) continue;
            if (reader is { NodeType: XmlNodeType.EndElement, Name: "p" }) open.TryPop(out _);
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader is { Name: "p", IsEmpty: false }) open.Push(reader.Paragraph);
            var paragraph = open.TryPeek(out var inside) ? inside : reader.Paragraph + 1;
            if (reader.Name is "commentRangeStart" or "commentReference" && reader.Word("id") is { } id) (reader.Name == "commentReference" ? references : ranges).TryAdd(id, paragraph);
        }
        foreach (var (id, paragraph) in ranges) references[id] = paragraph;
        return references;
    }

    private sealed record StoredComment(string Id, string Author, string Text, string LastParagraph);

    private sealed record State(string Paragraph, bool IsDone, string? Parent);
}
