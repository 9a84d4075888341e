using System.Xml;
using Intake.Word.Packaging;
using Intake.Word.Reading;

namespace Intake.Word.Html;

/// <summary>Một bài tham luận để đọc trên trình duyệt: nguyên văn, đúng cấu trúc, không mang theo mã nào của tệp.</summary>
/// <param name="Html">Headings, paragraphs, lists, tables, notes; no style, script, link to elsewhere or picture. Empty when refused.</param>
/// <param name="Refusal">Why the file cannot be read; null when it can.</param>
public sealed record ReadableSpeech(string Html, Sentence? Refusal)
{
    /// <summary>Reads the bytes as they are stored. Pure: same bytes, same text. Any bytes get an answer; none get an exception.</summary>
    /// <param name="docx">A Word file.</param>
    /// <param name="name">Begins every anchor, so that several speeches can stand on one page.</param>
    /// <param name="headingsFrom">Level of the first heading, 1 to 6; deeper ones follow without a gap.</param>
    public static ReadableSpeech Of(ReadOnlyMemory<byte> docx, string name, int headingsFrom)
    {
        try
        {
            if (DraftReader.Read(docx).Refusal is { Code: not RefusalCode.Empty } refusal) return new("", refusal.Message);
            return Gate.Open(docx) is { Package: { } package } ? new(Write(package, name, headingsFrom), null) : new("", Messages.SpeechCannotBeRead);
        }
        catch (Exception broken) when (broken is GateException or XmlException)
        {
            return new("", Messages.SpeechCannotBeRead);
        }
        catch (Exception unforeseen) when (unforeseen is not OutOfMemoryException) // one file must not cost the others
        {
            return new("", Messages.SpeechCannotBeShown);
        }
    }

    private static string Write(WordPackage package, string name, int headingsFrom)
    {
        var facts = new StoryFacts();
        var styles = StyleSheet.Read(package.RelatedToMain("styles").FirstOrDefault());
        var lists = ListSheet.Read(package.RelatedToMain("numbering").FirstOrDefault());
        var main = package.Find(package.MainPart)!;
        var story = StoryReader.Read(main, styles, lists, facts);
        var drafts = DraftReader.Number(main.Name, story, facts);
        var roles = SpokenPartFinder.Find(drafts).Roles;
        IReadOnlyList<ReadableParagraph> paragraphs = [.. story.Select((p, i) => new ReadableParagraph(p, drafts[i], roles[i]))];

        var notes = new NoteNumbers(name, Notes("footnotes"), Notes("endnotes"));
        var blocks = new BlockWriter(notes, new HeadingLevels(headingsFrom));
        blocks.Write(paragraphs);
        return blocks.ToHtml();

        ILookup<string, string> Notes(string kind) => package.RelatedToMain(kind)
            .SelectMany(part => StoryReader.Read(part, styles, lists, facts))
            .Where(p => p.NoteId is not null)
            .ToLookup(p => p.NoteId!, p => InlineWriter.Write(p, facts));
    }
}

/// <summary>Một đoạn, như được đọc và như đã hiểu.</summary>
internal sealed record ReadableParagraph(StoryParagraph Story, DraftParagraph Draft, ParagraphRole Role)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Draft.Text) && Story.Marks.Count == 0;
}
