using System.IO.Compression;
using System.Xml.Linq;
using Intake.Tests.Word.Volume;
using Intake.Word;
using Intake.Word.Comments;
using Xunit;

namespace Intake.Tests.Word.Comments;

/// <summary>Một tệp trước và sau khi ghi góp ý, so bằng cây XML chứ không bằng mã được kiểm thử.</summary>
internal sealed class CommentedFile
{
    private static readonly string[] Changing = ["[Content_Types].xml", "comments.xml", "commentsExtended.xml"];

    private readonly byte[] _before, _after;
    private readonly string _main;
    private readonly XElement _root;

    public CommentedFile(byte[] before, byte[] after)
    {
        (_before, _after) = (before, after);
        Text = DraftReader.Read(before).Text!;
        var reading = DraftReader.Read(after);
        Assert.Null(reading.Refusal);
        TextAfter = reading.Text!;
        _main = Text.Paragraphs[0].Part;
        _root = Xml(after, _main);
    }

    public DraftText Text { get; }
    public DraftText TextAfter { get; }

    /// <summary>The text is read as before, with all that is known of each paragraph; only comments are new.</summary>
    public void AssertReadsTheSame()
    {
        Assert.Equal(Text.Paragraphs.Select(Seen), TextAfter.Paragraphs.Select(Seen));
        Assert.Equal((Text.Words, Text.Text), (TextAfter.Words, TextAfter.Text));
        Assert.Equal([.. Text.Notes, "", .. Text.Headers], [.. TextAfter.Notes, "", .. TextAfter.Headers]);
        Assert.Equal(Text.Flags.Append(DraftFlag.Comments).Distinct().Order(), TextAfter.Flags.Append(DraftFlag.Comments).Distinct().Order());
        Assert.Equal((Text.Look, Text.Spoken.FromParagraph, Text.Spoken.ToParagraph), (TextAfter.Look, TextAfter.Spoken.FromParagraph, TextAfter.Spoken.ToParagraph));
    }

    /// <summary>Every entry that has nothing to do with comments has the same bytes, and the entries keep their order.</summary>
    public void AssertNothingElseChanged()
    {
        var (before, after) = (Entries(_before), Entries(_after));
        Assert.Equal(before.Select(e => e.Name), after.Take(before.Count).Select(e => e.Name));
        Assert.All(after.Skip(before.Count), e => Assert.True(IsChanging(e.Name), e.Name));
        foreach (var (old, made) in before.Zip(after))
            if (!IsChanging(old.Name)) Assert.True(old.Content.AsSpan().SequenceEqual(made.Content), old.Name);
    }

    /// <summary>Without the marks, and with the runs joined that a mark cut in two, the body is what it was.</summary>
    public void AssertOnlyMarksWereAdded(IReadOnlySet<string> ids) =>
        Assert.Equal(BodyShape.Of(Xml(_before, _main), new HashSet<string>()), BodyShape.Of(_root, ids));

    public void AssertNoNewErrors()
    {
        if (KnownErrors() is { } known) Assert.Empty(OpenedVolume.Errors(_after).Except(known));
    }

    /// <summary>Null when the SDK does not open the file as it came.</summary>
    private HashSet<string>? KnownErrors()
    {
        try
        {
            return OpenedVolume.Errors(_before);
        }
        catch (Exception broken) when (broken is InvalidOperationException or DocumentFormat.OpenXml.Packaging.OpenXmlPackageException or System.Xml.XmlException)
        {
            return null;
        }
    }

    /// <summary>The marks of a comment stand right before and right behind what it is about.</summary>
    public void AssertStandsAt(CommentPlace place, string id)
    {
        var paragraph = TextAfter.Paragraphs[place.Paragraph - 1];
        var order = _root.Descendants().ToList();
        int start = order.FindIndex(e => IsMark(e, "commentRangeStart", id)), end = order.FindIndex(e => IsMark(e, "commentRangeEnd", id));
        Assert.True(start >= 0 && end > start && order.Exists(e => IsMark(e, "commentReference", id)));
        var paragraphs = order.Where(e => e.Name.LocalName == "p" && IsWord(e)).ToList();
        if (!place.IsSelection)
        {
            Assert.Equal(paragraphs[paragraph.Ordinal], order[end].Parent);
            return;
        }
        var stored = new StoredPart(_after, _main);
        var runs = order.Select((e, index) => (Element: e, Index: index)).Where(r => IsRun(r.Element)).Select((r, ordinal) => (r.Index, Text: stored.TextOf(ordinal), Ordinal: ordinal)).Where(r => r.Text.Length > 0).ToList();
        TextPosition first = paragraph.Positions!.At(place.From!.Value), last = paragraph.Positions.After(place.To!.Value - 1);
        Assert.Equal((first.Run, first.Offset), (runs.Find(r => r.Index > start).Ordinal, 0));
        var (_, text, ordinal) = runs.FindLast(r => r.Index < end);
        Assert.Equal((last.Run, last.Offset), (ordinal, text.Length));
    }

    public static XElement Xml(byte[] docx, string part) =>
        XElement.Load(new MemoryStream(Entries(docx).Single(e => e.Name.Equals(part, StringComparison.OrdinalIgnoreCase)).Content), LoadOptions.PreserveWhitespace);

    public static List<(string Name, byte[] Content)> Entries(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return [.. zip.Entries.Select(e =>
        {
            using var stream = e.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return (e.FullName, copy.ToArray());
        })];
    }

    private bool IsChanging(string entry) => entry == _main || Path.GetFileName(entry) is var name && (Changing.Contains(name) || name == Path.GetFileName(_main) + ".rels");

    private static object Seen(DraftParagraph p) => p with { Positions = null };

    private static bool IsMark(XElement e, string name, string id) => e.Name.LocalName == name && IsWord(e) && (string?)e.Attribute(e.Name.Namespace + "id") == id;

    private static bool IsRun(XElement e) => e.Name.LocalName == "r" && (IsWord(e) || e.Name.NamespaceName.EndsWith("/math", StringComparison.Ordinal));

    internal static bool IsWord(XElement e) => e.Name.NamespaceName is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";
}
