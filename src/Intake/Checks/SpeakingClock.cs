using Intake.Vietnamese;
using Intake.Word;

namespace Intake.Checks;

/// <summary>Đồng hồ chạy theo bài: mỗi đoạn bắt đầu và kết thúc vào phút nào nếu đọc theo nhịp thường gặp.</summary>
/// <param name="Paragraphs">The spoken paragraphs in order; those that are not read aloud (tables, letterhead) are not among them.</param>
public sealed record SpeakingClock(IReadOnlyList<ClockedParagraph> Paragraphs)
{
    /// <summary>The clock of a draft at <paramref name="pace"/>, its abbreviations read as <paramref name="context"/> says.</summary>
    public static SpeakingClock Of(DraftText draft, Pace pace, CheckContext? context = null) =>
        Of(SpokenParagraph.In(draft, context?.Abbreviations), pace);

    /// <summary>The clock of paragraphs whose reading is known already (<see cref="DraftFacts.Spoken"/>).</summary>
    public static SpeakingClock Of(IEnumerable<SpokenParagraph> spoken, Pace pace)
    {
        var (before, paragraphs) = (0, new List<ClockedParagraph>());
        foreach (var paragraph in spoken)
        {
            var syllables = paragraph.Spoken.Syllables;
            paragraphs.Add(new ClockedParagraph(paragraph.Paragraph.Number, paragraph.Role, syllables, At(before), At(before + syllables.Likely)));
            before += syllables.Likely;
        }
        return new SpeakingClock(paragraphs);

        TimeSpan At(int syllable) => TimeSpan.FromSeconds(syllable / pace.Likely);
    }

    /// <summary>All that is read aloud.</summary>
    public SyllableCount Syllables => Paragraphs.Aggregate(default(SyllableCount), (sum, p) => sum + p.Syllables);

    /// <summary>Likely end of the speech.</summary>
    public TimeSpan End => Paragraphs.Count == 0 ? TimeSpan.Zero : Paragraphs[^1].To;

    /// <summary>A rehearsal that stopped at the end of paragraph <paramref name="number"/>, or of the last spoken one before it.</summary>
    public Rehearsal Through(int number, TimeSpan duration)
    {
        var read = Paragraphs.TakeWhile(p => p.Number <= number).ToList();
        return new Rehearsal(read.Sum(p => p.Syllables.Likely), duration, IsWhole: read.Count == Paragraphs.Count);
    }
}

/// <summary>Một đoạn trên đồng hồ.</summary>
/// <param name="Number">Body paragraph, from 1.</param>
/// <param name="Role">What the paragraph is.</param>
/// <param name="Syllables">Least, likely and most syllables.</param>
/// <param name="From">When it likely begins, counted from the first word.</param>
/// <param name="To">When it likely ends; the next one begins then.</param>
public sealed record ClockedParagraph(int Number, ParagraphRole Role, SyllableCount Syllables, TimeSpan From, TimeSpan To);
