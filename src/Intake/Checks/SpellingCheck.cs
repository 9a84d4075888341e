using Intake.Checks.Spelling;
using Intake.Word;

namespace Intake.Checks;

/// <summary>Chính tả: tiếng không thể có trong tiếng Việt, chữ lẫn bảng chữ khác, dấu thanh đặt hai kiểu.</summary>
public sealed class SpellingCheck : IDraftCheck
{
    /// <summary>A word that stands so often in one draft is a name or a term.</summary>
    private const int TimesOfATerm = 3;
    /// <summary>More wrong words than one in so many, and the text is in another language or encoding.</summary>
    private const int ReadableShare = 8;
    private const int FewWords = 12;

    public string Code => "spelling";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context)
    {
        (DraftParagraph Paragraph, List<WrittenWord> Words)[] texts = [.. draft.Text.Paragraphs.Select(p => (p, WrittenWord.In(p.Text)))];
        var found = texts.SelectMany(t => t.Words.Select(w => (t.Paragraph, Wrong: SpellingRules.Of(w)))).Where(f => f.Wrong is not null).ToList();
        var terms = found.CountBy(f => f.Wrong!.Wrong.ToLowerInvariant(), StringComparer.Ordinal).Where(f => f.Value >= TimesOfATerm).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        found.RemoveAll(f => !f.Wrong!.IsCertain && terms.Contains(f.Wrong.Wrong.ToLowerInvariant()));

        var isReadable = found.Count <= Math.Max(FewWords, texts.Sum(t => t.Words.Count) / ReadableShare);
        var spelling = isReadable ? found.GroupBy(f => f.Paragraph).Select(g => Misspelt(g.Key, [.. g.Select(f => f.Wrong!)])) : [];
        return spelling.Concat(MixedPlacement(texts)).OrderBy(f => f.Paragraph);
    }

    /// <summary>One finding a paragraph, quoting from its first wrong word to its last.</summary>
    private Finding Misspelt(DraftParagraph paragraph, IReadOnlyList<Misspelling> wrong)
    {
        var (start, end) = (wrong[0].Start, wrong.Max(w => w.Start + w.Wrong.Length));
        return new Finding(Code, Severity.Warning, Messages.Misspelt([.. wrong.Select(w => (w.Wrong, w.Right)).Distinct()]), paragraph.Number, Quotes.Around(paragraph.Text, start, end - start));
    }

    /// <summary>The first word of the rarer placement, once a draft. Both are right; only their mixture is untidy.</summary>
    private IEnumerable<Finding> MixedPlacement(IEnumerable<(DraftParagraph Paragraph, List<WrittenWord> Words)> texts)
    {
        var placed = texts.SelectMany(t => t.Words.Select(w => (t.Paragraph, Word: w, OnFirst: TonePlacement.IsOnFirst(w.Lower)))).Where(p => p.OnFirst is not null).ToList();
        var onFirst = placed.Count(p => p.OnFirst == true);
        if (onFirst == 0 || onFirst == placed.Count) yield break;

        var rarer = onFirst * 2 <= placed.Count;
        var (paragraph, word, _) = placed.First(p => p.OnFirst == rarer);
        var usual = placed.First(p => p.OnFirst != rarer).Word.Text;
        yield return new Finding(Code, Severity.Note, Messages.MixedTonePlacement(word.Text, usual, Math.Min(onFirst, placed.Count - onFirst), placed.Count), paragraph.Number, Quotes.Around(paragraph.Text, word.Start, word.Text.Length));
    }
}
