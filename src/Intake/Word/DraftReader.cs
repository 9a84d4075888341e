using System.Text;
using System.Xml;
using Intake.Word.Packaging;
using Intake.Word.Reading;

namespace Intake.Word;

/// <summary>Đọc một dự thảo Word: qua cửa, rồi đọc từng phần theo dòng, không dựng cây văn bản.</summary>
public static class DraftReader
{
    /// <summary>The text of a file, or why it is not taken. Any bytes get an answer; none get an exception.</summary>
    public static DraftReading Read(ReadOnlyMemory<byte> bytes)
    {
        var answer = Gate.Open(bytes);
        if (answer.Package is not { } package) return new DraftReading(answer.Format, Text: null, answer.Refusal) { CanBeConverted = answer.CanBeConverted };
        try
        {
            return new DraftReading(answer.Format, ReadText(package), Refusal: null);
        }
        catch (GateException refused)
        {
            return new DraftReading(answer.Format, Text: null, WhyRefused(refused));
        }
        catch (XmlException)
        {
            return Refuse(answer.Format, RefusalCode.MalformedXml);
        }
    }

    /// <summary>A draft in plain text or Markdown.</summary>
    public static DraftText ReadPlain(string text, DraftFormat format) => PlainDraft.Read(text, format);

    /// <summary>A .md or .txt file, under the same rules as a Word file.</summary>
    public static DraftReading ReadPlainFile(ReadOnlyMemory<byte> bytes, DraftFormat format)
    {
        if (bytes.Length > GateLimits.FileBytes) return Refuse(format, RefusalCode.TooLarge);
        using var reader = new StreamReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var written = reader.ReadToEnd();
        if (written.Length > GateLimits.Characters) return Refuse(format, RefusalCode.TooLong);

        var text = PlainDraft.Read(written, format);
        if (text.Paragraphs.Count > GateLimits.Paragraphs) return Refuse(format, RefusalCode.TooLong);
        return WhyNoSpeech(text, []) is { } reason ? new DraftReading(format, Text: null, WhyRefused(reason)) : new DraftReading(format, text, Refusal: null);
    }

    private static DraftText ReadText(WordPackage package)
    {
        var facts = new StoryFacts();
        var styles = StyleSheet.Read(package.RelatedToMain("styles").FirstOrDefault());
        var lists = ListSheet.Read(package.RelatedToMain("numbering").FirstOrDefault());
        var main = package.Find(package.MainPart)!;
        var paragraphs = Number(main.Name, StoryReader.Read(main, styles, lists, facts), facts);

        var apart = new StoryFacts();
        var notes = package.RelatedToMain("footnotes").Concat(package.RelatedToMain("endnotes")).SelectMany(p => Blocks(p, styles, lists, apart));
        var headers = package.RelatedToMain("header").Concat(package.RelatedToMain("footer")).SelectMany(p => Blocks(p, styles, lists, apart));
        var text = new DraftText
        {
            Paragraphs = paragraphs,
            Notes = [.. notes],
            Headers = [.. headers],
            Spoken = SpokenPartFinder.Find(paragraphs),
            Words = paragraphs.Sum(p => WordCount.Of(p.Text)),
            Look = facts.Look.Of(() => ThemeFont.Read(package.RelatedToMain("theme").FirstOrDefault())),
        };
        if (WhyNoSpeech(text, [.. facts.DrawnText, .. apart.DrawnText]) is { } reason) throw reason;
        PackageFlags.Note(package, text, facts);
        foreach (var flag in apart.Flags) facts.Note(flag);
        return text with { Flags = facts.Flags };
    }

    private static GateException? WhyNoSpeech(DraftText text, IReadOnlyList<string> drawn)
    {
        if (SecrecyMark.Find(text, drawn) is { } level) return new GateException(RefusalCode.Secret) { Mark = level };
        return text.Words == 0 ? new GateException(RefusalCode.Empty) : null;
    }

    private static Refusal WhyRefused(GateException reason) => reason.Mark is { } level ? Messages.RefusedAsSecret(level) : Messages.Refused(reason.Code);

    private static DraftReading Refuse(DraftFormat format, string code) => new(format, Text: null, Messages.Refused(code));

    internal static List<DraftParagraph> Number(string part, IReadOnlyList<StoryParagraph> story, StoryFacts facts) =>
        [.. story.Select((paragraph, index) => Finish(paragraph, index + 1, part, facts))];

    private static DraftParagraph Finish(StoryParagraph paragraph, int number, string part, StoryFacts facts)
    {
        var format = paragraph.Format.Over(paragraph.Style.Paragraph);
        return new DraftParagraph(number, paragraph.Text(facts))
        {
            Place = paragraph.Place,
            Cell = paragraph.Cell,
            Style = paragraph.Format.Style,
            Numbering = paragraph.Label,
            HeadingLevel = format.Outline is >= 0 and <= 8 and { } outline ? outline + 1 : paragraph.Style.Heading,
            Bold = paragraph.Bold,
            Centred = format.Centred == true,
            Highlighted = paragraph.Highlighted(facts),
            Part = part,
            Ordinal = paragraph.Ordinal,
            ParaId = paragraph.ParaId,
            Positions = new TextPositions(part, paragraph.Pieces),
        };
    }

    /// <summary>Each note, cell or header as one text, empty ones left out.</summary>
    private static IEnumerable<string> Blocks(PackagePart part, StyleSheet styles, ListSheet lists, StoryFacts facts) =>
        from paragraph in StoryReader.Read(part, styles, lists, facts)
        group paragraph.Text(facts) by paragraph.Container into lines
        let block = string.Join('\n', lines).Trim()
        where block.Length > 0
        select block;
}
