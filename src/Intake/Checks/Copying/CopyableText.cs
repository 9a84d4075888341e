using Intake.Checks.Background;
using Intake.Checks.Balance;
using Intake.Word;

namespace Intake.Checks.Copying;

/// <summary>Thân bài thành một dãy tiếng, mỗi tiếng nhớ chỗ của mình; tiếng thuộc câu mẫu thì được che.</summary>
internal sealed class CopyableText
{
    private const int WordsOfAQuote = 40;

    private readonly CurrentDraft draft;
    private readonly List<(int Paragraph, string Word)> words = [];
    private readonly List<int> wordOf = [];
    private readonly List<string> syllables = [];
    private readonly bool[] masked;

    public CopyableText(CurrentDraft draft)
    {
        this.draft = draft;
        List<bool> courteous = [];
        foreach (var paragraph in draft.Text.Paragraphs)
        {
            if (draft.Text.Spoken.Roles[paragraph.Number - 1] != ParagraphRole.Body) continue;
            Add(paragraph);
            var isCourteous = BalanceCues.Courtesies.In(TopicFolding.Syllables(paragraph.Text)).Any(c => c.At == 0);
            while (courteous.Count < syllables.Count) courteous.Add(isCourteous);
        }
        masked = [.. courteous];
    }

    public int Assignment => draft.Assignment;
    public IReadOnlyList<string> Syllables => syllables;

    public void Mask(int from, int length) => masked.AsSpan(from, length).Fill(true);

    public int Unmasked(int from, int length) => masked.AsSpan(from, length).Count(false);

    /// <summary>Where a span stands, in the words of the draft.</summary>
    public FindingPlace Place(int from, int length)
    {
        var (first, last) = (wordOf[from], wordOf[from + length - 1]);
        var quote = string.Join(' ', words.Skip(first).Take(Math.Min(WordsOfAQuote, last - first + 1)).Select(w => w.Word));
        return new FindingPlace(draft.Assignment, draft.Version, words[first].Paragraph, last - first >= WordsOfAQuote ? quote + " …" : quote);
    }

    private void Add(DraftParagraph paragraph)
    {
        foreach (var word in paragraph.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var syllable in TopicFolding.Syllables(word).OfType<string>())
            {
                syllables.Add(syllable);
                wordOf.Add(words.Count);
            }
            words.Add((paragraph.Number, word));
        }
    }
}
