using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Importing;

namespace Intake.Word.Volume.Pages;

/// <summary>Bìa tập tham luận, theo thể thức văn bản của Đảng.</summary>
internal static class CoverPage
{
    /// <summary>Widths of the letterhead's halves; together the width of the text between the margins.</summary>
    private static readonly int[] Halves = [4300, 5055];

    public static IReadOnlyList<OpenXmlElement> Blocks(VolumePlan plan)
    {
        List<OpenXmlElement> blocks =
        [
            Letterhead(plan),
            Writing.Paragraph(VolumeStyles.Title, "TẬP THAM LUẬN"),
            Writing.Paragraph(VolumeStyles.Subtitle, plan.ConferenceTitle),
        ];
        if (plan.PlanNumber is { } number) blocks.Add(Writing.Paragraph(VolumeStyles.Remark, Messages.EnclosedWithPlan(number).Vi));
        blocks.Add(Writing.Paragraph(VolumeStyles.Remark, "_______________"));
        blocks.Add(Writing.Paragraph(VolumeStyles.Remark, Messages.SpeechCount(plan.Speeches.Count).Vi));
        if (plan.Speeches.Count > 0 && plan.Pages?.All(page => page is not null) is not true) blocks.Add(Writing.Paragraph(VolumeStyles.Remark, Messages.UpdatePageNumbers.Vi));
        return blocks;
    }

    /// <summary>A framed page without running header; the footer tells which bundle this is and when it was sealed.</summary>
    public static SectionProperties Section(string footerId) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
        Sections.DefaultPage,
        Sections.DefaultMargin,
        new PageBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>()) { OffsetFrom = PageBorderOffsetValues.Text });

    public static Footer Footer(VolumePlan plan) => new(Writing.Paragraph(VolumeStyles.LetterheadName,
        (plan.IsPreview ? Messages.BundlePreview(plan.BundleNumber) : Messages.BundleSealed(plan.BundleNumber, plan.SealedAt)).Vi));

    private static Table Letterhead(VolumePlan plan)
    {
        var table = Writing.Table(new(), Halves);
        table.Append(new TableRow(
            Writing.Cell(Halves[0], [.. SealingBody(plan)]),
            Writing.Cell(Halves[1],
                Writing.Paragraph(VolumeStyles.LetterheadName, Writing.Run("ĐẢNG CỘNG SẢN VIỆT NAM", new() { Underline = new() { Val = UnderlineValues.Single } })),
                Writing.Paragraph(VolumeStyles.DateLine, plan.DateLine))));
        return table;
    }

    private static IEnumerable<OpenXmlElement> SealingBody(VolumePlan plan)
    {
        if (plan.SuperiorBody is { } superior) yield return Writing.Paragraph(VolumeStyles.Letterhead, superior.ToUpperInvariant());
        yield return Writing.Paragraph(VolumeStyles.LetterheadName, plan.SealingBody.ToUpperInvariant());
        yield return Writing.Paragraph(VolumeStyles.Letterhead, "*");
    }

    private static TBorder Line<TBorder>() where TBorder : BorderType, new() =>
        new() { Val = BorderValues.Double, Size = 6, Space = 12, Color = "auto" };
}
