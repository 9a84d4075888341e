using Intake.Plan;
using Intake.Word;

namespace Intake.Checks.Leftovers;

/// <summary>Năm sai: ngày hội nghị, ngày kế hoạch hoặc ngày của văn bản mang năm khác, thường còn lại từ bài năm trước.</summary>
internal static class ConferenceYears
{
    /// <summary>How far before the date the conference or the plan must be named.</summary>
    private const int Near = 80;
    /// <summary>A draft is dated at most so many days before the conference; one dated so in another year has the wrong year.</summary>
    private const int DaysOfWriting = 90;

    /// <summary>Each wrong date with its paragraph and the year that is meant.</summary>
    public static IEnumerable<(int Paragraph, string Quote, int Year)> Wrong(DraftText text, Conference conference)
    {
        if (conference.StartsAt is not { } startsAt) yield break;
        var start = DateOnly.FromDateTime(startsAt.DateTime);
        foreach (var paragraph in text.Paragraphs)
        {
            var folded = PlanText.Fold(paragraph.Text);
            foreach (var mark in DateMark.All(folded, yearHint: null))
            {
                var year = text.Spoken.Roles[paragraph.Number - 1] is ParagraphRole.Letterhead or ParagraphRole.Signature
                    ? YearOfWriting(mark, start, folded)
                    : YearMeant(mark, start, folded, conference);
                if (year is null) continue;
                yield return (paragraph.Number, Quotes.Around(paragraph.Text, mark.Start, mark.End - mark.Start), year.Value);
                break;
            }
        }
    }

    /// <summary>The day and month of the conference after its name, or those of the plan after its number, in another year.</summary>
    private static int? YearMeant(DateMark mark, DateOnly start, string folded, Conference conference)
    {
        var before = folded[Math.Max(0, mark.Start - Near)..mark.Start];
        before = before[(before.LastIndexOfAny(['.', '!', '?', ';']) + 1)..];
        if (IsOtherYear(mark.Date, start) && !mark.Cited && before.Contains("hội nghị", StringComparison.Ordinal)) return start.Year;
        return conference is { Issued: { } issued, Number: { } number } && IsOtherYear(mark.Date, issued) && before.Has(PlanText.Fold(number)) ? issued.Year : null;
    }

    /// <summary>"Hải Phòng, ngày 27 tháng 5 năm 2025" before a conference of June 2026.</summary>
    private static int? YearOfWriting(DateMark mark, DateOnly start, string folded)
    {
        if (mark.Cited || mark.Date.Year == start.Year || !folded.Contains(", ngày", StringComparison.Ordinal)) return null;
        var meant = mark.Date.AddYears(start.Year - mark.Date.Year);
        return start.DayNumber - meant.DayNumber is >= 0 and <= DaysOfWriting ? start.Year : null;
    }

    private static bool IsOtherYear(DateOnly date, DateOnly meant) => date.Year != meant.Year && date.Month == meant.Month && date.Day == meant.Day;
}
