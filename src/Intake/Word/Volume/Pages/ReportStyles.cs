using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Pages;

/// <summary>Các kiểu của báo cáo trong tập. Sizes and spacing as in documents of the Party: text 14, 19 points a line, first line 10 mm.</summary>
internal static class ReportStyles
{
    public const string Text = "VolumeReportText";
    public const string Item = "VolumeReportItem";
    public const string Section = "VolumeReportSection";
    public const string Part = "VolumeReportPart";
    public const string Title = "VolumeReportTitle";
    public const string Subject = "VolumeReportSubject";
    public const string Rule = "VolumeReportRule";
    public const string Cell = "VolumeReportCell";
    public const string CellHeading = "VolumeReportCellHeading";
    public const string Gap = "VolumeReportGap";
    public const string Beside = "VolumeReportBeside";

    /// <summary>Sizes are in half points, spacing in twentieths of a point.</summary>
    private const string Xml =
        """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeReportText"><w:name w:val="Volume Report Text"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:before="60" w:after="60" w:line="380" w:lineRule="atLeast"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeReportItem"><w:name w:val="Volume Report Item"/><w:basedOn w:val="VolumeReportText"/></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeReportSection"><w:name w:val="Volume Report Section"/><w:basedOn w:val="VolumeReportText"/>
            <w:pPr><w:keepNext/><w:spacing w:before="180"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeReportPart"><w:name w:val="Volume Report Part"/><w:basedOn w:val="VolumeReportText"/>
            <w:pPr><w:keepNext/><w:spacing w:before="120"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeReportTitle"><w:name w:val="Volume Report Title"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/><w:spacing w:before="360"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeReportSubject"><w:name w:val="Volume Report Subject"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/><w:ind w:left="567" w:right="567"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeReportRule"><w:name w:val="Volume Report Rule"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/><w:spacing w:after="180"/><w:jc w:val="center"/></w:pPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeReportCell"><w:name w:val="Volume Report Cell"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeReportCellHeading"><w:name w:val="Volume Report Cell Heading"/><w:basedOn w:val="VolumeReportCell"/>
            <w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeReportGap"><w:name w:val="Volume Report Gap"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/><w:spacing w:line="120" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeReportBeside"><w:name w:val="Volume Report Beside"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/></w:pPr></w:style>
        </w:styles>
        """;

    public static IReadOnlyList<Style> All()
    {
        var styles = new Styles(Xml);
        List<Style> all = [.. styles.Elements<Style>()];
        styles.RemoveAllChildren();
        return all;
    }
}
