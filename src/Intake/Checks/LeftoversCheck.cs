using Intake.Checks.Leftovers;
using Intake.Word;

namespace Intake.Checks;

/// <summary>Những gì còn sót lại từ lúc soạn thảo hay từ bài khác: thay đổi chưa chấp nhận, nhận xét, chữ ẩn, chữ tô màu, chỗ chưa điền, tên đơn vị, năm, tiêu đề.</summary>
public sealed class LeftoversCheck : IDraftCheck
{
    public string Code => "leftovers";

    public IEnumerable<Finding> Inspect(DraftFacts draft, CheckContext context) =>
        [.. OfTheFile(draft.Text), .. OfTheText(draft.Text), .. OfAnotherDraft(draft.Text, context)];

    private IEnumerable<Finding> OfTheFile(DraftText text)
    {
        foreach (var flag in text.Flags.Distinct())
            if (Messages.Leftover(flag) is { } sentence) yield return new Finding(Code, Severity.Warning, sentence);

        if (text.Paragraphs.FirstOrDefault(p => p.Highlighted is not null) is { } first)
            yield return new Finding(Code, Severity.Warning, Messages.Highlighted(text.Paragraphs.Count(p => p.Highlighted is not null)), first.Number, Quotes.Start(first.Highlighted!));
    }

    /// <summary>One finding a paragraph. A letterhead or signature block has places that are filled in by hand: number, date, name.</summary>
    private IEnumerable<Finding> OfTheText(DraftText text)
    {
        foreach (var paragraph in text.Paragraphs.Where(p => IsOfTheSpeech(text.Spoken.Roles[p.Number - 1])))
            if (Placeholders.BlankDateIn(paragraph.Text) is { } date)
                yield return new Finding(Code, Severity.Warning, Messages.BlankDate(), paragraph.Number, date);
            else if (Placeholders.In(paragraph.Text) is { } quote)
                yield return new Finding(Code, Severity.Warning, Messages.Placeholder(), paragraph.Number, quote);
    }

    private IEnumerable<Finding> OfAnotherDraft(DraftText text, CheckContext context)
    {
        if (context.Conference is not { } conference) yield break;
        foreach (var (paragraph, quote, year) in ConferenceYears.Wrong(text, conference))
            yield return new Finding(Code, Severity.Warning, Messages.WrongYear(year), paragraph, quote);

        if (context.Assignment is not { } own) yield break;
        if (Opening.OtherUnit(text, conference, own) is { } letterhead)
            yield return new Finding(Code, Severity.Warning, Messages.OtherUnitInLetterhead(letterhead.Unit, own.Unit), letterhead.Paragraph, letterhead.Quote);
        if (Opening.OtherTitle(text, conference, own) is { } title)
            yield return new Finding(Code, Severity.Warning, Messages.OtherTitle(title.Number, own), title.Paragraph, title.Quote);
    }

    private static bool IsOfTheSpeech(ParagraphRole role) =>
        role is not (ParagraphRole.Letterhead or ParagraphRole.Signature or ParagraphRole.Recipients);
}
