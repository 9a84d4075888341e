using Intake.Checks;
using Intake.Word;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class CutListTests
{
    private static readonly string Plain = string.Join(' ', Enumerable.Repeat("cây xanh bên sông", 50));   // 200 syllables

    private static readonly DraftText Speech = Drafts.Of(
        new DraftParagraph(1, "Kính thưa Hội nghị, " + Plain),
        Heading(2, "I. Kết quả"), new DraftParagraph(3, Plain + " " + Plain), new DraftParagraph(4, Plain),
        Heading(5, "II. Khó khăn"), new DraftParagraph(6, Plain),
        Heading(7, "III. Đề xuất"), new DraftParagraph(8, Plain + " " + Plain + " " + Plain)) with
    {
        Spoken = new SpokenPart(1, 8, [ParagraphRole.Salutation, .. Enumerable.Repeat(ParagraphRole.Body, 7)]),
    };

    [Theory]
    [InlineData(9)]
    [InlineData(8.1)]
    public void A_speech_that_fits_needs_no_cut(double minutes)
    {
        var cuts = CutsAt(limit: minutes);

        Assert.Empty(cuts.Cuts);
        Assert.Empty(cuts.Explanation);
    }

    [Fact]
    public void Results_are_shortened_first_and_the_longest_paragraph_among_them()
    {
        var cuts = CutsAt(limit: 6.757); // 1,613 syllables, room for 1,581 at the likely pace

        Assert.Equal([(3, ContentRole.Results, 32)], cuts.Cuts.Select(c => (c.Paragraph, c.Role, c.Less)));
    }

    [Fact]
    public void No_paragraph_loses_more_than_half_and_proposals_and_greetings_lose_nothing()
    {
        var cuts = CutsAt(limit: 2);

        Assert.Equal([(3, 200), (4, 100), (6, 100)], cuts.Cuts.Select(c => (c.Paragraph, c.Less)));
        Assert.Equal(cuts.Syllables, cuts.Cuts.Sum(c => c.Less) + cuts.Remaining);
        Assert.Equal(5, cuts.Explanation.Count); // head, three cuts, what remains
    }

    [Fact]
    public void A_speech_that_only_a_slow_speaker_would_exceed_is_told_how_to_be_safe()
    {
        var cuts = CutsAt(limit: 7.5); // 1,613: the likely pace has room for 1,755, the slow one for 1,507

        Assert.Equal(106, cuts.Syllables);
        Assert.Contains("Muốn chắc chắn", cuts.Explanation[0].Vi, StringComparison.Ordinal);
    }

    private static CutList CutsAt(double limit)
    {
        var context = Drafts.Context();
        context = context with { Conference = context.Conference! with { SpeechLimit = TimeSpan.FromMinutes(limit) } };
        return CutList.For(DraftFacts.Of(Speech, context), context);
    }

    private static DraftParagraph Heading(int number, string text) => new(number, text) { Bold = true };
}
