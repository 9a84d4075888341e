using System.Text.RegularExpressions;
using Intake.Plan;
using Intake.Word;

namespace Intake.Checks.Presentation;

/// <summary>Bài có ghi đơn vị và người trình bày không, ở bất cứ đâu; where they stand is left to the writer.</summary>
internal static partial class Names
{
    /// <summary>How many paragraphs of the speech itself may introduce the speaker.</summary>
    private const int FirstParagraphs = 3;

    public static bool HasUnit(DraftText text, Conference conference, Assignment own)
    {
        var spelt = UnitNames.Spelt(text.Text);
        var names = new UnitNames(conference.Assignments);
        return names.In(spelt).Contains(own) || names.Loosely(spelt).Contains(own);
    }

    /// <summary>A name or an office in the opening, the first words or the signature.</summary>
    public static bool HasSpeaker(DraftText text)
    {
        var first = text.Spoken.FromParagraph + FirstParagraphs;
        return text.Paragraphs.Any(p => text.Spoken.Roles[p.Number - 1] switch
        {
            ParagraphRole.Signature => PersonAlone().IsMatch(p.Text) || Office().IsMatch(p.Text),
            ParagraphRole.Letterhead or ParagraphRole.Title or ParagraphRole.Recipients => PersonNamed().IsMatch(p.Text) || Presented().IsMatch(p.Text),
            _ => p.Number < first && Introduced().IsMatch(p.Text),
        });
    }

    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\s*(\p{Lu}\p{Ll}+\.?\s+)*(\p{Lu}\p{Ll}*\s+){1,4}\p{Lu}\p{Ll}+\s*$", Linear)]
    private static partial Regex PersonAlone();

    [GeneratedRegex(@"(?i)\b(bí thư|chủ tịch|giám đốc|trưởng ban|phó ban|chánh văn phòng|hiệu trưởng|chủ nhiệm|viện trưởng|trưởng phòng|thủ trưởng|chánh thanh tra)\b", Linear)]
    private static partial Regex Office();

    [GeneratedRegex(@"\b([Đđ]/c|ĐỒNG CHÍ|[Đđ]ồng chí|[Ôô]ng|[Bb]à|ThS\.|TS\.)\s*:?\s*\p{Lu}[\p{L}]+\s+\p{Lu}[\p{L}]+", Linear)]
    private static partial Regex PersonNamed();

    [GeneratedRegex(@"(?i)\b((người|đại biểu|đại diện|cán bộ) (trình bày|báo cáo|phát biểu|tham luận)|(trình bày|phát biểu|báo cáo)( bởi)?\s*:|(bí thư|chủ tịch|giám đốc|trưởng ban|chánh văn phòng|hiệu trưởng)\b.*\btrình bày)", Linear)]
    private static partial Regex Presented();

    [GeneratedRegex(@"\b([Tt]ôi là|[Tt]ôi tên là|[Tt]ôi,)\s+(đồng chí\s+)?\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}*", Linear)]
    private static partial Regex Introduced();
}
