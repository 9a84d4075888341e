using System.Globalization;
using System.Text;
using Intake.Word.Reading;

namespace Intake.Word.Html;

/// <summary>Các khối của bài: đề mục, đoạn, danh sách, khung chữ; tables by <see cref="TableWriter"/>.</summary>
internal sealed class BlockWriter(NoteNumbers notes, HeadingLevels headings)
{
    private readonly StringBuilder _html = new();
    private readonly StoryFacts _facts = new();

    public void Write(IReadOnlyList<ReadableParagraph> paragraphs) => Write(paragraphs, within: null);

    /// <summary>All that was written, the notes at its end.</summary>
    public string ToHtml()
    {
        notes.WriteTo(_html, headings.Top);
        return _html.ToString();
    }

    /// <summary>What stands directly in <paramref name="within"/>: runs of paragraphs of one kind, and whole tables.</summary>
    /// <remarks>Empty paragraphs only make distance in Word; they do not end a list.</remarks>
    public void Write(IReadOnlyList<ReadableParagraph> all, CellPlace? within)
    {
        var paragraphs = all.Where(p => !p.IsEmpty || TableWriter.CellIn(p, within) is not null).ToList();
        for (int from = 0, to; from < paragraphs.Count; from = to)
        {
            var first = paragraphs[from];
            to = from + 1;
            if (TableWriter.CellIn(first, within) is { } cell)
            {
                while (to < paragraphs.Count && TableWriter.CellIn(paragraphs[to], within)?.Table == cell.Table) to++;
                new TableWriter(this, _html).Write(Stretch(from, to), within);
            }
            else
            {
                while (to < paragraphs.Count && TableWriter.CellIn(paragraphs[to], within) is null && AreOfOneKind(first, paragraphs[to])) to++;
                WriteStretch(Stretch(from, to));
            }
        }

        List<ReadableParagraph> Stretch(int from, int to) => paragraphs[from..to];
    }

    private static bool AreOfOneKind(ReadableParagraph one, ReadableParagraph other) => one.Story.Place == ParagraphPlace.TextBox
        ? other.Story.Container == one.Story.Container
        : other.Story.Place != ParagraphPlace.TextBox && IsItem(one) == IsItem(other);

    private void WriteStretch(List<ReadableParagraph> shown)
    {
        if (shown[0].Story.Place == ParagraphPlace.TextBox) Wrap("div class=\"box\"", "div", () => shown.ForEach(WriteOne));
        else if (shown.Count > 1 && IsItem(shown[0])) Wrap("ul class=\"items\"", "ul", () => shown.ForEach(WriteItem));
        else shown.ForEach(WriteOne);
    }

    private static bool IsItem(ReadableParagraph paragraph) => paragraph.Draft is { Numbering: not null, HeadingLevel: null };

    private void WriteItem(ReadableParagraph paragraph)
    {
        var level = Math.Clamp(paragraph.Story.Format.Over(paragraph.Story.Style.Paragraph).ListLevel ?? 0, 0, 3);
        _html.Append(CultureInfo.InvariantCulture, $"<li class=\"level-{level}\">").Append(Label(paragraph)).Append("<span>").Append(Inline(paragraph)).Append("</span>");
        WritePictures(paragraph);
        _html.Append("</li>\n");
    }

    private void WriteOne(ReadableParagraph paragraph)
    {
        if (paragraph.Draft is { HeadingLevel: { } level, Text.Length: > 0 })
        {
            var tag = string.Create(CultureInfo.InvariantCulture, $"h{headings.Next(level)}");
            Wrap(tag, tag, () => _html.Append(Label(paragraph)).Append(Inline(paragraph, LetterLook.Bold)));
        }
        else if (paragraph.Draft.Text.Length > 0) Wrap(ClassesOf(paragraph), "p", () => _html.Append(Label(paragraph)).Append(Inline(paragraph)));
        WritePictures(paragraph);
    }

    private static string ClassesOf(ReadableParagraph paragraph) => (paragraph.Draft.Centred, paragraph.Role) switch
    {
        (true, ParagraphRole.Title) => "p class=\"centred title\"",
        (true, _) => "p class=\"centred\"",
        _ => "p",
    };

    /// <summary>A heading's or paragraph's own label is part of its line.</summary>
    private static string Label(ReadableParagraph paragraph) =>
        paragraph.Draft.Numbering is { } label ? $"<span class=\"label\">{HtmlText.Encode(label)} </span>" : "";

    private string Inline(ReadableParagraph paragraph, LetterLook without = LetterLook.Plain) => InlineWriter.Write(paragraph.Story, _facts, notes, without);

    /// <summary>Pictures stay in the Word file: what they show is not text, and nothing of the file is passed on but text.</summary>
    private void WritePictures(ReadableParagraph paragraph)
    {
        foreach (var picture in paragraph.Story.Marks.Where(m => m.Kind == StoryMarkKind.Picture))
            Wrap("p class=\"picture\"", "p", () => _html.Append(picture.Text is { Length: > 0 } words ? $"Ở đây có hình “{HtmlText.Encode(words)}”, xem trong tệp Word." : "Ở đây có một hình, xem trong tệp Word."));
    }

    private void Wrap(string open, string tag, Action write)
    {
        _html.Append('<').Append(open).Append('>');
        write();
        _html.Append("</").Append(tag).Append(">\n");
    }
}
