using Intake.Vietnamese.Speaking;
using Intake.Word;

namespace Intake.Checks.Indicators;

/// <summary>Đọc mọi số liệu trong phần lời của một bài.</summary>
internal sealed class FigureReader(FigureOwners owners)
{
    private readonly List<Figure> figures = [];

    /// <summary>The figures of the body, in order; those of tables are left to <see cref="TableSums"/>.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="owners">Who may be meant in it.</param>
    /// <param name="spoken">Paragraphs whose reading is known already.</param>
    public static IReadOnlyList<Figure> Read(DraftText draft, FigureOwners owners, IReadOnlyList<SpokenParagraph>? spoken = null)
    {
        var reader = new FigureReader(owners);
        var known = (spoken ?? []).ToDictionary(s => s.Paragraph.Number, s => s.Spoken);
        var own = spoken is null ? OwnAbbreviations.In(draft.Text) : null;
        foreach (var paragraph in draft.Paragraphs)
            if (draft.Spoken.Roles[paragraph.Number - 1] == ParagraphRole.Body && paragraph.Place != ParagraphPlace.TableCell && paragraph.Text.Any(char.IsAsciiDigit))
                reader.Read(paragraph.Number, known.GetValueOrDefault(paragraph.Number) ?? SpokenForm.Of(paragraph.Text, own));
        return reader.figures;
    }

    private void Read(int paragraph, SpokenText text)
    {
        var (atoms, times) = AtomReader.Read(text);
        Period? before = null;
        for (int from = 0, to, sentence = 0; from < atoms.Count; from = to, sentence++)
        {
            for (to = from + 1; to < atoms.Count && atoms[to].Pause != Pause.Sentence;) to++;
            var reader = new SentenceReader([.. atoms.Skip(from).Take(to - from)], times, owners, text.Written);
            figures.AddRange(reader.Read(paragraph, sentence, before));
            if (reader.Period is { Name: "" } named) before = named;
        }
    }
}
