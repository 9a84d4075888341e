using System.Text;
using Intake.Word.Reading;

namespace Intake.Word.Html;

/// <summary>Chữ trong một đoạn: đậm, nghiêng, gạch chân, chỉ số, chỗ gọi chú thích.</summary>
internal static class InlineWriter
{
    private static readonly (LetterLook Look, string Tag)[] Tags =
        [(LetterLook.Bold, "strong"), (LetterLook.Italic, "em"), (LetterLook.Underlined, "u"), (LetterLook.Struck, "s"), (LetterLook.Above, "sup"), (LetterLook.Below, "sub")];

    /// <summary>The paragraph's text as it reads, in HTML.</summary>
    /// <param name="notes">Numbers the calls of notes; null where none are shown.</param>
    /// <param name="without">Looks that say nothing here, as bold does in a heading.</param>
    public static string Write(StoryParagraph paragraph, StoryFacts facts, NoteNumbers? notes = null, LetterLook without = LetterLook.Plain)
    {
        var text = paragraph.Text(facts);
        var marks = notes is null ? [] : paragraph.Marks.Where(m => m.Kind != StoryMarkKind.Picture).ToList();
        if (marks.Count == 0 && paragraph.Pieces.All(p => (p.Look & ~without) == LetterLook.Plain)) return HtmlText.EncodeLines(text);

        var html = new StringBuilder();
        var pieces = PiecesOf(paragraph, text.Length);
        int at = 0, mark = 0;
        while (at < text.Length || mark < marks.Count)
        {
            if (mark < marks.Count && (at == text.Length || pieces[at] >= marks[mark].Piece))
            {
                html.Append(notes!.Call(marks[mark++]));
                continue;
            }
            var end = at + 1;
            while (end < text.Length && LookAt(end) == LookAt(at) && (mark == marks.Count || pieces[end] < marks[mark].Piece)) end++;
            Append(html, text[at..end], LookAt(at));
            at = end;
        }
        return html.ToString();

        LetterLook LookAt(int index) => paragraph.Pieces[pieces[index]].Look & ~without;
    }

    /// <summary>A blank is not drawn, so that a look ends with its last letter.</summary>
    private static void Append(StringBuilder html, string text, LetterLook look)
    {
        var isBlank = string.IsNullOrWhiteSpace(text);
        var tags = isBlank ? [] : Tags.Where(t => look.HasFlag(t.Look)).Select(t => t.Tag).ToList();
        foreach (var tag in tags) html.Append('<').Append(tag).Append('>');
        html.Append(HtmlText.EncodeLines(text));
        foreach (var tag in Enumerable.Reverse(tags)) html.Append("</").Append(tag).Append('>');
    }

    /// <summary>For each character of the text the piece that its first stored character stands in.</summary>
    private static int[] PiecesOf(StoryParagraph paragraph, int length)
    {
        var (of, origins) = (new int[length], StoredText.Trace(paragraph.Pieces));
        int piece = 0, end = paragraph.Pieces.Count == 0 ? 0 : paragraph.Pieces[0].Text.Length;
        for (var i = 0; i < length && i < origins.Count; i++)
        {
            while (origins[i].From >= end && piece + 1 < paragraph.Pieces.Count) end += paragraph.Pieces[++piece].Text.Length;
            of[i] = piece;
        }
        return of;
    }
}
