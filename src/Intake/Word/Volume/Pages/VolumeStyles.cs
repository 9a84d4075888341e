using DocumentFormat.OpenXml.Wordprocessing;

namespace Intake.Word.Volume.Pages;

/// <summary>Các kiểu của chính tập: bìa, danh mục, trang báo, đầu trang. Chữ Times New Roman.</summary>
/// <remarks>The file's defaults stay empty: every speech brings its own into its styles, and the volume's own go by Normal.</remarks>
internal static class VolumeStyles
{
    public const string Letterhead = "VolumeLetterhead";
    public const string LetterheadName = "VolumeLetterheadName";
    public const string DateLine = "VolumeDateLine";
    public const string Title = "VolumeTitle";
    public const string Subtitle = "VolumeSubtitle";
    public const string Remark = "VolumeRemark";
    public const string Heading = "VolumeHeading";
    public const string Cell = "VolumeCell";
    public const string CellCentred = "VolumeCellCentred";
    public const string CellHeading = "VolumeCellHeading";
    public const string ContentsLine = "VolumeContentsLine";
    public const string ContentsMark = "VolumeContentsMark";
    public const string Link = "VolumeLink";
    public const string Notice = "VolumeNotice";
    public const string Header = "VolumeHeader";
    public const string Footer = "VolumeFooter";
    public const string SectionEnd = "VolumeSectionEnd";

    /// <summary>
    /// Sizes are in half points, spacing in twentieths of a point. The two note references are for readers that draw the number before a
    /// note by the style of that name (LibreOffice); in the text each speech has its own.
    /// </summary>
    private const string Xml =
        """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>
            <w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>
              <w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:style>
          <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
          <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
            <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>
              <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
          <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>
          <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
          <w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
          <w:style w:type="character" w:customStyle="1" w:styleId="VolumeLink"><w:name w:val="Volume Link"/></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeLetterhead"><w:name w:val="Volume Letterhead"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:jc w:val="center"/></w:pPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeLetterheadName"><w:name w:val="Volume Letterhead Name"/><w:basedOn w:val="VolumeLetterhead"/>
            <w:rPr><w:b/><w:bCs/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeDateLine"><w:name w:val="Volume Date Line"/><w:basedOn w:val="VolumeLetterhead"/>
            <w:pPr><w:spacing w:before="120"/></w:pPr><w:rPr><w:i/><w:iCs/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeTitle"><w:name w:val="Volume Title"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:before="3400" w:after="360"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr>
            <w:rPr><w:b/><w:bCs/><w:sz w:val="56"/><w:szCs w:val="56"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeSubtitle"><w:name w:val="Volume Subtitle"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:after="240" w:line="312" w:lineRule="auto"/><w:ind w:left="567" w:right="567"/><w:jc w:val="center"/></w:pPr>
            <w:rPr><w:b/><w:bCs/><w:sz w:val="34"/><w:szCs w:val="34"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeRemark"><w:name w:val="Volume Remark"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/></w:pPr><w:rPr><w:i/><w:iCs/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeHeading"><w:name w:val="Volume Heading"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepNext/><w:spacing w:after="120"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr>
            <w:rPr><w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeCell"><w:name w:val="Volume Cell"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeCellCentred"><w:name w:val="Volume Cell Centred"/><w:basedOn w:val="VolumeCell"/>
            <w:pPr><w:jc w:val="center"/></w:pPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeCellHeading"><w:name w:val="Volume Cell Heading"/><w:basedOn w:val="VolumeCellCentred"/>
            <w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeContentsLine"><w:name w:val="Volume Contents Line"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:keepLines/><w:spacing w:before="60" w:after="60"/><w:ind w:left="567" w:hanging="567"/></w:pPr><w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeContentsMark"><w:name w:val="Volume Contents Mark"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:before="60" w:after="60"/><w:jc w:val="right"/></w:pPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeNotice"><w:name w:val="Volume Notice"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="8" w:color="auto"/><w:left w:val="single" w:sz="6" w:space="8" w:color="auto"/>
              <w:bottom w:val="single" w:sz="6" w:space="8" w:color="auto"/><w:right w:val="single" w:sz="6" w:space="8" w:color="auto"/></w:pBdr>
              <w:spacing w:before="360"/><w:ind w:left="284" w:right="284"/><w:jc w:val="both"/></w:pPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeHeader"><w:name w:val="Volume Header"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="808080"/></w:pBdr><w:spacing w:after="120"/><w:jc w:val="right"/></w:pPr>
            <w:rPr><w:i/><w:iCs/><w:color w:val="404040"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeFooter"><w:name w:val="Volume Footer"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="VolumeSectionEnd"><w:name w:val="Volume Section End"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>
        </w:styles>
        """;

    public static Styles All() => new(Xml);
}
