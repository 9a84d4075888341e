using Intake.Checks;
using Intake.Vietnamese.Speaking;
using Intake.Word;
using Xunit;

namespace Intake.Tests.Checks;

public sealed class SpeakingClockTests
{
    private static readonly Pace FourASecond = new(3, 4, 5);

    [Fact]
    public void Every_spoken_paragraph_begins_where_the_one_before_it_ends()
    {
        var clock = SpeakingClock.Of(Drafts.Of("một hai ba bốn", "", "ngày 02/6/2026"), FourASecond);

        Assert.Equal(
            [(1, 4, 0.0, 1.0), (2, 0, 1.0, 1.0), (3, 13, 1.0, 4.25)],
            clock.Paragraphs.Select(p => (p.Number, p.Syllables.Likely, p.From.TotalSeconds, p.To.TotalSeconds)));
        Assert.Equal(4.25, clock.End.TotalSeconds);
    }

    [Fact]
    public void What_is_not_read_aloud_takes_no_time()
    {
        var draft = Drafts.Of("Số 5", "một hai ba bốn", "bảng biểu", "xin cảm ơn") with
        {
            Spoken = new SpokenPart(2, 4, [ParagraphRole.Letterhead, ParagraphRole.Body, ParagraphRole.Table, ParagraphRole.Closing]),
        };

        var clock = SpeakingClock.Of(draft, FourASecond);

        Assert.Equal([2, 4], clock.Paragraphs.Select(p => p.Number));
        Assert.Equal(7, clock.Syllables.Likely);
    }

    [Theory]
    [InlineData(1, 4, false)]
    [InlineData(2, 8, false)]
    [InlineData(3, 10, true)]
    public void A_rehearsal_counts_the_syllables_up_to_where_it_stopped(int last, int syllables, bool whole)
    {
        var clock = SpeakingClock.Of(Drafts.Of("một hai ba bốn", "một hai ba bốn", "hết rồi"), FourASecond);

        var rehearsal = clock.Through(last, TimeSpan.FromSeconds(70));

        Assert.Equal((syllables, whole), (rehearsal.Syllables, rehearsal.IsWhole));
    }

    [Fact]
    public void The_conference_s_own_readings_hold_on_the_clock()
    {
        var context = Drafts.Context() with { Abbreviations = new Dictionary<string, string> { ["QXY"] = "quỹ xây dựng y tế" } };

        var clock = SpeakingClock.Of(Drafts.Of("QXY"), FourASecond, context);

        Assert.Equal(5, clock.Syllables.Likely);
    }

    [Fact]
    public void What_was_counted_how_is_told_with_the_characters_as_written()
    {
        var counted = SpokenForm.Of("Số 63-KH/TU, 10%").Counted().Select(t => (t.Written, t.Reading, t.Syllables.Likely, t.Kind));

        Assert.Equal(
            [
                ("Số", "số", 1, TokenKind.Word),
                ("63-KH/TU", "sáu mươi ba ca hát tê u", 7, TokenKind.DocumentNumber),
                ("10%", "mười phần trăm", 3, TokenKind.Number),
            ],
            counted);
    }
}
